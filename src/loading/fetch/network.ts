/** The network as the guard sees it: names → addresses, and a socket to one address. */
import { lookup } from "node:dns/promises";
import { connect, type Socket } from "node:net";

/**
 * Only a composition in a test gives one of its own. What may be dialled is judged before `dial` is called, by the same code
 * whatever the network: a test's `dial` leads an allowed address to a server on loopback, and opens nothing that is refused.
 */
export type Network = {
  /** All addresses of a name, IPv4 and IPv6. Throws with a `code` as Node's resolver does. */
  resolve(host: string): Promise<readonly string[]>;
  /** A socket on its way to exactly this address. */
  dial(address: string, port: number, signal: AbortSignal): Socket;
  /** Certificates trusted instead of the system's, PEM. */
  readonly authorities?: string;
};

/** The system's resolver (with its hosts file: what it says is judged like everything else) and the real network. */
export const realNetwork: Network = {
  async resolve(host) {
    const found = await lookup(host, { all: true, order: "ipv4first" });
    return found.map(({ address }) => address);
  },
  dial: (address, port, signal) => connect({ host: address, port, signal }),
};
