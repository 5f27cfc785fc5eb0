/** Fetching a page of the public web: guarded, bounded, and only where the site lets us. */
import { BulkheadRejectedError, bulkhead } from "cockatiel";
import { UserError } from "../../errors.ts";
import { said } from "../../words/said.ts";
import type { Known } from "../loader.ts";
import { type Answer, type Exchange, openExchange } from "./exchange.ts";
import { faultRefusal } from "./fault-refusal.ts";
import { type FetchBounds, fetchBounds } from "./limits.ts";
import { type Network, realNetwork } from "./network.ts";
import { readableType } from "./page-kind.ts";
import { createRobots, type Robots } from "./robots.ts";
import { statusRefusal } from "./status-refusal.ts";
import { webAddressOf } from "./web-address.ts";

export type FetchedPage = Known & {
  readonly kind: "page";
  /** Where it was found in the end, without a fragment. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** By its bytes, or as the site calls it; with the encoding that the site declares. */
  readonly contentType: string;
};
export type FetchPage = (
  address: string,
  known: Known | null,
) => Promise<FetchedPage | { readonly kind: "unchanged" }>;

/**
 * A fetcher with its own memory of robots.txt files. `network`: a test's own; left out, the real one.
 * The fetcher throws UserError whatever a site does or fails to do; `unchanged` only where `known` says something.
 */
export function createFetcher({
  network = realNetwork,
  bounds: wished,
}: {
  readonly network?: Network;
  readonly bounds?: Partial<FetchBounds>;
} = {}): FetchPage {
  const bounds = { ...fetchBounds, ...wished };
  const robots = createRobots(bounds.robotsBytes);
  const turns = bulkhead(bounds.atOnce, bounds.waiting);
  return async (address, known) => {
    const url = webAddressOf(address);
    try {
      return await turns.execute(() => fetchOnce(url, known, { network, bounds, robots }));
    } catch (fault) {
      if (fault instanceof BulkheadRejectedError) throw new UserError(said("loading.too-many-at-once"));
      throw faultRefusal(fault, bounds.time);
    }
  };
}

// --- internal ---

type Means = { readonly network: Network; readonly bounds: FetchBounds; readonly robots: Robots };

async function fetchOnce(
  url: URL,
  known: Known | null,
  { network, bounds, robots }: Means,
): ReturnType<FetchPage> {
  const signal = AbortSignal.timeout(bounds.time);
  const exchange = openExchange(network, bounds, signal);
  const askRobots = async (place: URL): Promise<Answer> =>
    (await follow(place, { exchange, bounds, headers: {}, allowed: null })).answer;
  try {
    const headers = { accept: accepted, ...conditionsOf(known) };
    const allowed = (place: URL): Promise<void> => robots.refuseForbidden(place, askRobots);
    const work = follow(url, { exchange, bounds, headers, allowed }).then((found) =>
      pageOf(found, known, bounds),
    );
    // A resolver cannot be stopped, and is not waited for.
    return await Promise.race([work, untilAborted(signal)]);
  } finally {
    await exchange.end();
  }
}

/** What an article may come as; HTML first. */
const accepted =
  "text/html,application/xhtml+xml,application/pdf;q=0.8,text/plain;q=0.8,text/markdown;q=0.8,application/vnd.openxmlformats-officedocument.wordprocessingml.document;q=0.7,*/*;q=0.1";

const conditionsOf = (known: Known | null): Record<string, string> => ({
  ...(known?.etag ? { "if-none-match": known.etag } : {}),
  ...(known?.lastModified ? { "if-modified-since": known.lastModified } : {}),
});

function untilAborted(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  return promise;
}

type Found = { readonly url: URL; readonly answer: Answer };

type Way = {
  readonly exchange: Exchange;
  readonly bounds: FetchBounds;
  readonly headers: Readonly<Record<string, string>>;
  /** Rejects for an address that the site's robots.txt forbids; null while that file itself is asked for. */
  readonly allowed: ((url: URL) => Promise<void>) | null;
};

/** Follows redirects; each address on the way is judged like the first, by the site's robots.txt too. */
async function follow(start: URL, { exchange, bounds, headers, allowed }: Way): Promise<Found> {
  let url = start;
  for (let step = 0; step <= bounds.redirects; step += 1) {
    await allowed?.(url);
    const answer = await exchange.ask(url, headers);
    const place = redirects.has(answer.status) ? answer.header("location") : null;
    if (place === null) return { url, answer };
    answer.discard();
    url = nextAddress(url, place);
  }
  throw new UserError(said("loading.redirect-circle"));
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

function nextAddress(from: URL, place: string): URL {
  if (!URL.canParse(place, from)) throw new UserError(said("loading.redirect-nowhere"));
  const next = new URL(place, from);
  if (next.protocol !== "http:" && next.protocol !== "https:")
    throw new UserError(said("loading.redirect-nowhere"));
  if (from.protocol === "https:" && next.protocol === "http:")
    throw new UserError(said("loading.redirect-unsafe"));
  return webAddressOf(next.href);
}

async function pageOf(
  { url, answer }: Found,
  known: Known | null,
  bounds: FetchBounds,
): ReturnType<FetchPage> {
  if (answer.status === 304 && (known?.etag || known?.lastModified)) {
    answer.discard();
    return { kind: "unchanged" };
  }
  const refusal = statusRefusal(answer.status);
  if (refusal) {
    answer.discard();
    throw refusal;
  }
  const bytes = await answer.bytes(bounds.bytes, false);
  if (bytes.length === 0) throw new UserError(said("loading.empty-page"));
  return {
    kind: "page",
    url: url.href,
    bytes,
    contentType: readableType(bytes, answer.header("content-type")),
    etag: answer.header("etag"),
    lastModified: answer.header("last-modified"),
  };
}
