import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { pipeline } from "node:stream/promises";
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { createFetcher } from "../../../src/loading/fetch/fetch-page.ts";
import { publicAddress } from "./support/a-web.ts";
import { fetching, giving, page, withoutRobots } from "./support/fetching.ts";
import { keyOfLater } from "./support/key-of.ts";

describe("what fails on the way", () => {
  it("a name that nobody has", async () => {
    const { fetchPage } = await fetching(giving(page), { hosts: { "nowhere.example": null } });
    expect(await keyOfLater(fetchPage("http://nowhere.example/", null))).toBe("loading.no-such-site");
  });

  it("a site that is not there", async () => {
    const { web, fetchPage } = await fetching(giving(page));
    await web.close();
    expect(await keyOfLater(fetchPage("http://news.example/", null))).toBe("loading.unreachable");
  });

  it("an address that does not answer is passed over for the site's next one", async () => {
    const { web } = await fetching(withoutRobots(giving(page)), {
      hosts: { "news.example": ["93.184.215.15", publicAddress] },
    });
    const { dial } = web.network;
    const fetchPage = createFetcher({
      network: {
        ...web.network,
        dial: (address, port, signal) => {
          const socket = dial(address, port, signal);
          if (address !== publicAddress) socket.destroy(Object.assign(new Error(), { code: "EHOSTUNREACH" }));
          return socket;
        },
      },
    });
    expect(await fetchPage("http://news.example/", null)).toMatchObject({ kind: "page" });
  });

  it.each(["http", "https"])("a site that takes the connection and says nothing, by %s", async (scheme) => {
    const silent = createServer(() => undefined).listen(0, "127.0.0.1");
    await once(silent, "listening");
    onTestFinished(() => void silent.close());
    const { port } = silent.address() as AddressInfo;
    const { web } = await fetching(giving(page));
    const network = { ...web.network, dial: () => connect({ host: "127.0.0.1", port }) };
    const fetchPage = createFetcher({
      network,
      bounds: { time: scheme === "https" ? 8_000 : 600, connectTime: 200 },
    });
    expect(await keyOfLater(fetchPage(`${scheme}://news.example/`, null))).toBe(
      scheme === "https" ? "loading.unreachable" : "loading.site-too-slow",
    );
  });

  it("a site that hangs up", async () => {
    const { fetchPage } = await fetching(withoutRobots((_, response) => response.destroy()));
    expect(await keyOfLater(fetchPage("http://news.example/", null))).toBe("loading.broken-off");
  });

  it("a site that hangs up in the middle", async () => {
    const { fetchPage } = await fetching(
      withoutRobots((_, response) => {
        response.writeHead(200, { "content-length": "1000" });
        response.write(page, () => response.destroy());
      }),
    );
    expect(await keyOfLater(fetchPage("http://news.example/", null))).toBe("loading.broken-off");
  });

  it("packed bytes that are damaged, or end too soon", async () => {
    for (const body of [Buffer.from("not packed"), gzipSync(page.repeat(100)).subarray(0, 60)]) {
      const { fetchPage } = await fetching(withoutRobots(giving(body, { "content-encoding": "gzip" })));
      expect(await keyOfLater(fetchPage("http://news.example/", null))).toBe("loading.broken-off");
    }
  });

  it.each(["gzip, gzip", "br, gzip", "compress", "aes128gcm"])(
    "a packing of %s is not opened",
    async (packing) => {
      const body = gzipSync(gzipSync(page));
      const { fetchPage } = await fetching(withoutRobots(giving(body, { "content-encoding": packing })));
      expect(await keyOfLater(fetchPage("http://news.example/", null))).toBe("loading.unknown-packing");
    },
  );

  it("headers without an end", async () => {
    const { fetchPage } = await fetching(
      withoutRobots((_, response) => {
        for (let at = 0; at < 200; at += 1) response.setHeader(`x-${at}`, "a".repeat(1_000));
        response.end(page);
      }),
    );
    expect(await keyOfLater(fetchPage("http://news.example/", null))).toBe("loading.broken-off");
  });

  it.each([
    ["answers nothing", () => undefined],
    [
      "gives its page a letter at a time",
      (response) => void setInterval(() => response.write("a"), 20).unref(),
    ],
  ] as readonly [string, (response: import("node:http").ServerResponse) => void][])(
    "a site that %s is given up",
    async (_, answer) => {
      const { fetchPage } = await fetching(
        withoutRobots((_request, response) => answer(response)),
        { bounds: { time: 300 } },
      );
      expect(await keyOfLater(fetchPage("http://news.example/", null))).toBe("loading.site-too-slow");
    },
  );

  it("a resolver that never answers is given up", async () => {
    const { web } = await fetching(giving(page));
    const network = { ...web.network, resolve: () => new Promise<never>(() => undefined) };
    const fetchPage = createFetcher({ network, bounds: { time: 200 } });
    expect(await keyOfLater(fetchPage("http://news.example/", null))).toBe("loading.site-too-slow");
  });
});

describe("how much is read", () => {
  const bounds = { bytes: 2_000_000 };
  /** Lines that differ, as text does. */
  const words = (bytes: number): string =>
    Array.from(
      { length: Math.ceil(bytes / 40) },
      (_, at) => `<p>${Math.imul(at, 2654435761) >>> 0}</p>`,
    ).join("");

  it("a page larger than the limit is given up at the limit, and the connection ends", async () => {
    let sent = 0;
    const endless = function* () {
      const part = Buffer.alloc(65_536, "word ");
      for (;;) {
        sent += part.length;
        yield part;
      }
    };
    const { fetchPage } = await fetching(
      withoutRobots((_, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        // The fetcher hangs up: that is what the test waits for.
        pipeline(endless, response).catch(() => undefined);
      }),
      { bounds },
    );
    expect(await keyOfLater(fetchPage("http://news.example/", null))).toBe("loading.page-too-large");
    // What the sockets' buffers take besides.
    expect(sent).toBeLessThan(bounds.bytes + 12_000_000);
  });

  it("a page that unpacks to more than the limit is given up", async () => {
    const body = gzipSync(words(6_000_000));
    const { fetchPage } = await fetching(withoutRobots(giving(body, { "content-encoding": "gzip" })), {
      bounds,
    });
    expect(await keyOfLater(fetchPage("http://news.example/", null))).toBe("loading.page-too-large");
  });

  it.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
    ["zstd", zstdCompressSync],
  ] as const)("a bomb in %s is given up long before it has unpacked", async (packing, pack) => {
    const body = pack(Buffer.alloc(100_000_000));
    const { fetchPage } = await fetching(withoutRobots(giving(body, { "content-encoding": packing })));
    expect(await keyOfLater(fetchPage("http://news.example/", null))).toBe("loading.packed-too-tightly");
  });

  it("more pages at a time than there are turns and places to wait are refused, and the others are served", async () => {
    const { fetchPage } = await fetching(withoutRobots(giving(page)), { bounds: { atOnce: 1, waiting: 1 } });
    const found = await Promise.allSettled(
      [1, 2, 3].map((at) => fetchPage(`http://news.example/${at}`, null)),
    );
    expect(found.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected"]);
  });
});
