/** Pages on loopback, each by its path; what else is asked for is not there. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type Served = {
  /** "http://127.0.0.1:…", without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
};

/** `pages`: HTML by path ("/a"); a query is left alone. */
export async function servePages(pages: ReadonlyMap<string, string>): Promise<Served> {
  const server = createServer((request, response) => {
    const html = pages.get(new URL(request.url ?? "/", "http://a").pathname);
    response.writeHead(html === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(html ?? "");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
