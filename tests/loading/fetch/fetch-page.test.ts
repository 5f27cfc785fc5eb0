import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { createFetcher } from "../../../src/loading/fetch/fetch-page.ts";
import { publicAddress } from "./support/a-web.ts";
import { certificate } from "./support/certificate.ts";
import { fetching, giving, page, withoutRobots } from "./support/fetching.ts";
import { keyOfLater } from "./support/key-of.ts";

const textOf = (found: Awaited<ReturnType<ReturnType<typeof createFetcher>>>): string => {
  if (found.kind !== "page") throw new Error("unchanged");
  return new TextDecoder().decode(found.bytes);
};

describe("fetching a page", () => {
  it("gives its bytes, type and address, and what the site says for the next time", async () => {
    const headers = { etag: 'W/"1"', "last-modified": "Mon, 03 Mar 2025 10:00:00 GMT" };
    const { fetchPage } = await fetching(withoutRobots(giving(page, headers)));
    const found = await fetchPage("http://news.example/a?b=c#d", null);
    expect(found).toMatchObject({
      kind: "page",
      url: "http://news.example/a?b=c",
      contentType: "text/html; charset=utf-8",
      etag: 'W/"1"',
      lastModified: "Mon, 03 Mar 2025 10:00:00 GMT",
    });
    expect(textOf(found)).toBe(page);
  });

  it("dials the address that was judged, and no other", async () => {
    const { web, fetchPage } = await fetching(withoutRobots(giving(page)));
    await fetchPage("http://news.example/", null);
    expect(new Set(web.dialled)).toEqual(new Set([`${publicAddress}:80`]));
  });

  it("names itself and its version, sends no cookie, and keeps the Host", async () => {
    let seen: Record<string, unknown> = {};
    const { fetchPage } = await fetching(
      withoutRobots((request, response) => {
        seen = request.headers;
        giving(page)(request, response);
      }),
    );
    await fetchPage("http://news.example/", null);
    expect(seen["user-agent"]).toMatch(new RegExp(`^Verbatim/${manifest.version} \\(`, "u"));
    expect(seen.host).toBe("news.example");
    expect(seen).not.toHaveProperty("cookie");
    expect(seen).not.toHaveProperty("referer");
  });

  it("speaks TLS with the site's name, and checks its certificate", async () => {
    const { web, fetchPage } = await fetching(withoutRobots(giving(page)), { secure: certificate });
    expect(textOf(await fetchPage("https://news.example/", null))).toBe(page);
    expect(web.dialled[0]).toBe(`${publicAddress}:443`);
    expect(await keyOfLater(fetchPage("https://other.example/", null))).toBe("loading.no-safe-connection");
  });

  it("trusts no certificate but those that the system trusts", async () => {
    const { web } = await fetching(withoutRobots(giving(page)), { secure: certificate });
    const { authorities: _, ...network } = web.network;
    expect(await keyOfLater(createFetcher({ network })("https://news.example/", null))).toBe(
      "loading.no-safe-connection",
    );
    expect(web.asked).toEqual([]);
  });

  it.each([
    ["gzip", gzipSync(page)],
    ["x-gzip", gzipSync(page)],
    ["deflate", deflateSync(page)],
    ["br", brotliCompressSync(page)],
    ["zstd", zstdCompressSync(page)],
    ["identity", Buffer.from(page)],
    ["GZIP", gzipSync(page)],
  ])("unpacks %s", async (packing, body) => {
    const { fetchPage } = await fetching(withoutRobots(giving(body, { "content-encoding": packing })));
    expect(textOf(await fetchPage("http://news.example/", null))).toBe(page);
  });
});

describe("a refresh", () => {
  const known = { etag: '"7"', lastModified: "Mon, 03 Mar 2025 10:00:00 GMT" };

  it("says unchanged where the site does", async () => {
    const { fetchPage } = await fetching(
      withoutRobots((request, response) => {
        const same = request.headers["if-none-match"] === known.etag && request.headers["if-modified-since"];
        response.writeHead(same ? 304 : 200).end();
      }),
    );
    expect(await fetchPage("http://news.example/", known)).toEqual({ kind: "unchanged" });
  });

  it("brings the page where it changed", async () => {
    const { fetchPage } = await fetching(withoutRobots(giving(page, { etag: '"8"' })));
    expect(await fetchPage("http://news.example/", known)).toMatchObject({ kind: "page", etag: '"8"' });
  });

  it("takes no 304 that it did not ask for", async () => {
    const { fetchPage } = await fetching(withoutRobots((_, response) => void response.writeHead(304).end()));
    expect(await keyOfLater(fetchPage("http://news.example/", null))).toBe("loading.odd-answer");
  });
});

describe("what a site answers", () => {
  it.each([
    [401, "loading.forbidden"],
    [402, "loading.forbidden"],
    [403, "loading.forbidden"],
    [404, "loading.not-found"],
    [410, "loading.gone"],
    [429, "loading.too-many-requests"],
    [451, "loading.withheld"],
    [418, "loading.odd-answer"],
    [302, "loading.odd-answer"],
    [204, "loading.empty-page"],
    [500, "loading.site-failed"],
    [503, "loading.site-failed"],
    [999, "loading.site-failed"],
  ])("%i is said in a sentence of its own", async (status, key) => {
    const { fetchPage } = await fetching(
      withoutRobots((_, response) => void response.writeHead(status).end(status === 204 ? undefined : page)),
    );
    expect(await keyOfLater(fetchPage("http://news.example/", null))).toBe(key);
  });

  it.each([
    ["image/png", "loading.is-picture"],
    ["video/mp4", "loading.is-recording"],
    ["audio/mpeg", "loading.is-recording"],
    ["application/rss+xml", "loading.is-feed"],
    ["application/json", "loading.is-data"],
    ["application/ld+json; charset=utf-8", "loading.is-data"],
  ])("%s is no page", async (type, key) => {
    const { fetchPage } = await fetching(withoutRobots(giving("{}", { "content-type": type })));
    expect(await keyOfLater(fetchPage("http://news.example/", null))).toBe(key);
  });

  it("that is a feed under another name is told by its first element", async () => {
    const feed = '<?xml version="1.0"?>\n<rss version="2.0"><channel></channel></rss>';
    const { fetchPage } = await fetching(withoutRobots(giving(feed, { "content-type": "text/xml" })));
    expect(await keyOfLater(fetchPage("http://news.example/", null))).toBe("loading.is-feed");
  });

  it.each(["application/octet-stream", "text/plain; charset=utf-8", "image/png", ""])(
    "that is HTML is a page, though it is called %j",
    async (type) => {
      const { fetchPage } = await fetching(withoutRobots(giving(page, { "content-type": type })));
      const found = await fetchPage("http://news.example/", null);
      expect(found).toMatchObject({ contentType: expect.stringMatching(/^text\/html/u) });
    },
  );

  it("that is a PDF is one, whatever it is called", async () => {
    const { fetchPage } = await fetching(
      withoutRobots(giving("%PDF-1.7 …", { "content-type": "text/html" })),
    );
    expect(await fetchPage("http://news.example/", null)).toMatchObject({ contentType: "application/pdf" });
  });

  it("that is nothing is said", async () => {
    const { fetchPage } = await fetching(withoutRobots(giving("")));
    expect(await keyOfLater(fetchPage("http://news.example/", null))).toBe("loading.empty-page");
  });
});
