/** Opening connections: a name is resolved once, all its addresses are judged, and one of those very addresses is dialled. */
import { isIP, type Socket } from "node:net";
import { buildConnector } from "undici";
import { UserError } from "../../errors.ts";
import { said } from "../../words/said.ts";
import { mayDial } from "./may-dial.ts";
import type { Network } from "./network.ts";

type Wish = { readonly network: Network; readonly connectTime: number; readonly signal: AbortSignal };

/**
 * A connector for undici that replaces its own. Between judgement and dialling there is no second lookup, so that a name
 * which changes its answer leads nowhere else. The name stays for TLS (SNI, certificate) and for the Host header.
 */
export function guardedConnector({ network, connectTime, signal }: Wish): buildConnector.connector {
  // A socket of ours is handed in, so the connector dials nothing itself: it only speaks TLS on it.
  const secure = buildConnector({
    allowH2: false,
    maxCachedSessions: 0,
    timeout: connectTime,
    ...(network.authorities ? { ca: network.authorities } : {}),
  });
  return (target, callback) => {
    openSocket(target, { network, connectTime, signal }).then(
      (socket) => {
        if (target.protocol === "https:") secure({ ...target, httpSocket: socket }, callback);
        else callback(null, socket);
      },
      (fault: unknown) => callback(fault instanceof Error ? fault : new Error(String(fault)), null),
    );
  };
}

// --- internal ---

/** Of a name's addresses as many are tried; sites have two or four, a hostile name has hundreds. */
const mostTried = 4;

async function openSocket({ hostname, protocol, port }: buildConnector.Options, wish: Wish): Promise<Socket> {
  const addresses = await allowedAddresses(hostname, wish.network);
  wish.signal.throwIfAborted();
  const number = Number(port) || (protocol === "https:" ? 443 : 80);
  return firstReached(addresses.slice(0, mostTried), number, wish);
}

/** Throws UserError unless every address may be dialled: a name that mixes both kinds is an attack, not a site. */
async function allowedAddresses(hostname: string, network: Network): Promise<readonly string[]> {
  const literal = hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
  const addresses = isIP(literal) ? [literal] : await network.resolve(hostname);
  if (addresses.length === 0) throw new UserError(said("loading.no-such-site"));
  if (!addresses.every((address) => mayDial(address).allowed))
    throw new UserError(said("loading.private-address"));
  return addresses;
}

async function firstReached(addresses: readonly string[], port: number, wish: Wish): Promise<Socket> {
  let last: unknown = null;
  for (const address of addresses) {
    try {
      return await reached(wish.network.dial(address, port, wish.signal), wish.connectTime);
    } catch (fault) {
      wish.signal.throwIfAborted();
      last = fault;
    }
  }
  throw last;
}

function reached(socket: Socket, time: number): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  const timer = setTimeout(
    () => socket.destroy(Object.assign(new Error("No connection in time"), { code: "ETIMEDOUT" })),
    time,
  );
  socket.setNoDelay(true);
  socket.once("connect", () => resolve(socket));
  // The listener stays: a socket that fails between here and its use must not end the process.
  socket.on("error", reject);
  socket.once("close", () => reject(Object.assign(new Error("Closed at once"), { code: "ECONNRESET" })));
  return promise.finally(() => clearTimeout(timer));
}
