/** A web of a test's own: names with public addresses that all lead to one server on loopback, and a note of what was dialled. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import type { Network } from "../../../../src/loading/fetch/network.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export type Web = {
  readonly network: Network;
  /** Each connection that was opened, as address:port, before it was led to loopback. */
  readonly dialled: readonly string[];
  /** Each request that arrived, as host and path. */
  readonly asked: readonly string[];
  close(): Promise<void>;
};

/** An address that the registries give to hosts; nothing is ever sent there. */
export const publicAddress = "93.184.215.14";

/**
 * `hosts`: addresses by name, the public one for names that are not given; `null` for names that do not exist; a function to
 * change its answer. A path of its own for "/robots.txt" is the handler's to give; left out it is 404.
 */
export async function openWeb(
  handler: Handler,
  {
    hosts = {},
    secure = null,
  }: {
    readonly hosts?: Readonly<Record<string, readonly string[] | null | (() => readonly string[])>>;
    readonly secure?: { readonly key: string; readonly cert: string } | null;
  } = {},
): Promise<Web> {
  const dialled: string[] = [];
  const asked: string[] = [];
  const note: Handler = (request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    handler(request, response);
  };
  const plain = createServer(note);
  const servers: Server[] = [plain];
  const sealed = secure ? createSecureServer(secure, note) : null;
  if (sealed) servers.push(sealed as unknown as Server);
  for (const server of servers) {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
  }
  const [port, sealedPort] = servers.map((server) => (server.address() as AddressInfo).port);
  let closing: Promise<void> | null = null;
  return {
    dialled,
    asked,
    network: {
      async resolve(host) {
        const known = hosts[host];
        if (known === null) throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
        return typeof known === "function" ? known() : (known ?? [publicAddress]);
      },
      dial(address, wished, signal) {
        dialled.push(`${address}:${wished}`);
        const chosen = wished === 443 && sealedPort ? sealedPort : port!;
        return connect({ host: "127.0.0.1", port: chosen, signal });
      },
      ...(secure ? { authorities: secure.cert } : {}),
    },
    close() {
      closing ??= Promise.all(servers.map(closed)).then(() => undefined);
      return closing;
    },
  };
}

// --- internal ---

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}
