/** One request to one address and its answer: no redirects, no cookies, no judgement of what came. */
import { Agent } from "undici";
import { guardedConnector } from "./connector.ts";
import type { FetchBounds } from "./limits.ts";
import type { Network } from "./network.ts";
import { unpackedBody } from "./unpacked-body.ts";
import { userAgent } from "./user-agent.ts";

export type Answer = {
  readonly status: number;
  /** The first value of a header, by its lower-case name. */
  header(name: string): string | null;
  /**
   * The body, unpacked, of at most `limit` bytes. `cut`: what is longer is cut there. Throws UserError: too large, packed
   * beyond reading.
   */
  bytes(limit: number, cut: boolean): Promise<Uint8Array>;
  /** Closes the connection: nothing more of the answer is read. */
  discard(): void;
};

export interface Exchange {
  /** Throws UserError where no address of the site may be dialled; undici's and Node's errors for what fails on the way. */
  ask(url: URL, headers: Readonly<Record<string, string>>): Promise<Answer>;
  /** Ends all its connections. */
  end(): Promise<void>;
}

/** The connections of one load, ended with it: none is shared between two loads. `signal` ends whatever is under way. */
export function openExchange(network: Network, bounds: FetchBounds, signal: AbortSignal): Exchange {
  const agent = new Agent({
    connect: guardedConnector({ network, connectTime: bounds.connectTime, signal }),
    allowH2: false,
    connections: 1,
    maxHeaderSize: bounds.headerBytes,
    headersTimeout: bounds.time,
    bodyTimeout: bounds.time,
  });
  return {
    async ask(url, headers) {
      const {
        statusCode,
        headers: given,
        body,
      } = await agent.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: "GET",
        headers: { "user-agent": userAgent, "accept-encoding": "gzip, br, zstd", ...headers },
        signal,
      });
      // A body that is dropped midway reports it here; whoever reads it is told by the reading.
      body.on("error", () => undefined);
      const header = (name: string): string | null => [given[name] ?? []].flat()[0] ?? null;
      return {
        status: statusCode,
        header,
        bytes: (limit, cut) => unpackedBody(body, { packing: header("content-encoding"), limit, cut }),
        discard: () => void body.destroy(),
      };
    },
    end: () => agent.destroy(),
  };
}
