/** A fetcher on a web of the test's own, closed with the test. */
import { onTestFinished } from "vitest";
import { createFetcher, type FetchPage } from "../../../../src/loading/fetch/fetch-page.ts";
import type { FetchBounds } from "../../../../src/loading/fetch/limits.ts";
import { type Handler, openWeb, type Web } from "./a-web.ts";

export const page = "<!doctype html><html><body><p>The bridge stays open.</p></body></html>";

/** A site without robots.txt; every other path is the test's. */
export const withoutRobots =
  (handler: Handler): Handler =>
  (request, response) => {
    if (request.url !== "/robots.txt") return handler(request, response);
    response.writeHead(404).end();
  };

export const giving =
  (body: string | Uint8Array, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(body);
  };

type Wish = Parameters<typeof openWeb>[1] & { readonly bounds?: Partial<FetchBounds> };

export async function fetching(
  handler: Handler,
  { bounds = {}, ...wish }: Wish = {},
): Promise<{ readonly web: Web; readonly fetchPage: FetchPage }> {
  const web = await openWeb(handler, wish);
  onTestFinished(() => web.close());
  return { web, fetchPage: createFetcher({ network: web.network, bounds }) };
}
