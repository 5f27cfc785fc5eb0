/** What is dialled, and what is not. Nothing but loopback ever is in fact: the test's network leads every address there. */
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { createFetcher } from "../../../src/loading/fetch/fetch-page.ts";
import { realNetwork } from "../../../src/loading/fetch/network.ts";
import { type Handler, publicAddress } from "./support/a-web.ts";
import { certificate } from "./support/certificate.ts";
import { fetching, giving, page, withoutRobots } from "./support/fetching.ts";
import { keyOfLater } from "./support/key-of.ts";
import { loopbackSpellings } from "./support/spellings.ts";

describe("an address that leads inside", () => {
  it.each(loopbackSpellings)("%s reaches nothing", async (address) => {
    const { web, fetchPage } = await fetching(giving(page));
    expect(await keyOfLater(fetchPage(address, null))).toBe("loading.private-address");
    expect(web.dialled).toEqual([]);
  });

  it.each([
    ["a private address", ["10.0.0.5"]],
    ["the machine itself", ["127.0.0.1"]],
    ["the machine itself, by IPv6", ["::1"]],
    ["a cloud's metadata", ["169.254.169.254"]],
    ["a public and a private address", [publicAddress, "192.168.1.1"]],
    ["a mapped address", ["::ffff:10.0.0.5"]],
  ])("a name that stands for %s reaches nothing", async (_, addresses) => {
    const { web, fetchPage } = await fetching(giving(page), { hosts: { "inside.example": addresses } });
    expect(await keyOfLater(fetchPage("http://inside.example/", null))).toBe("loading.private-address");
    expect(web.dialled).toEqual([]);
  });

  it("is found out though the name first had a public address", async () => {
    const answers = [[publicAddress], ["127.0.0.1"]];
    const { web, fetchPage } = await fetching(
      withoutRobots((_, response) => response.destroy()),
      {
        hosts: { "turning.example": () => answers.shift() ?? ["127.0.0.1"] },
      },
    );
    await expect(fetchPage("http://turning.example/", null)).rejects.toThrow();
    await expect(fetchPage("http://turning.example/", null)).rejects.toThrow();
    expect(web.dialled.every((place) => place === `${publicAddress}:80`)).toBe(true);
  });

  it("is asked for once: what the resolver says later changes nothing for the connection", async () => {
    let lookups = 0;
    const { web, fetchPage } = await fetching(withoutRobots(giving(page)), {
      hosts: {
        "turning.example": () => {
          lookups += 1;
          return lookups === 1 ? [publicAddress] : ["127.0.0.1"];
        },
      },
    });
    await fetchPage("http://turning.example/", null);
    expect(lookups).toBe(1);
    expect(web.dialled).toEqual([`${publicAddress}:80`]);
  });
});

describe("a redirect", () => {
  const sending = (place: (path: string) => string | null): Handler =>
    withoutRobots((request, response) => {
      const next = place(request.url ?? "");
      if (next === null) giving(page)(request, response);
      else response.writeHead(302, { location: next }).end();
    });

  it("is followed, and the page goes by its last address", async () => {
    const { web, fetchPage } = await fetching(
      sending((path) => (path === "/old" ? "http://www.news.example/new#top" : null)),
    );
    expect(await fetchPage("http://news.example/old", null)).toMatchObject({
      url: "http://www.news.example/new",
    });
    expect(web.asked).toContain("www.news.example/robots.txt");
  });

  it.each([
    "http://127.0.0.1/",
    "http://[::1]/",
    "http://2130706433/",
    "http://169.254.169.254/latest/meta-data/",
    "http://inside.example/",
    "//10.0.0.1/",
    "\\\\10.0.0.1\\x",
    "http:\\\\127.0.0.1/",
    "/\t/127.0.0.1/",
    "http://0177.1/",
    "http://127%2e0%2e0%2e1/",
    "http://127.0.0.1#@news.example/",
  ])("to %j is not followed", async (place) => {
    const { web, fetchPage } = await fetching(
      sending((path) => (path === "/" ? place : null)),
      { hosts: { "inside.example": ["172.16.0.1"] } },
    );
    expect(await keyOfLater(fetchPage("http://news.example/", null))).toBe("loading.private-address");
    expect(new Set(web.dialled)).toEqual(new Set([`${publicAddress}:80`]));
  });

  it.each([
    ["file:///etc/passwd", "loading.redirect-nowhere"],
    ["javascript:alert(1)", "loading.redirect-nowhere"],
    ["http://", "loading.redirect-nowhere"],
    ["http://jane:secret@news.example/", "loading.credentials"],
    ["http://news.example:25/", "loading.port"],
    ["http://127.0.0.1%2f@news.example/", "loading.credentials"],
    ["http://news.example%00.127.0.0.1/", "loading.redirect-nowhere"],
    ["http://[::ffff:127.0.0.1%25eth0]/", "loading.redirect-nowhere"],
  ])("to %s is refused", async (place, key) => {
    const { fetchPage } = await fetching(sending((path) => (path === "/" ? place : null)));
    expect(await keyOfLater(fetchPage("http://news.example/", null))).toBe(key);
  });

  it("takes along no cookie that the site set, nor what another site would know the first by", async () => {
    const seen: string[][] = [];
    const { fetchPage } = await fetching(
      withoutRobots((request, response) => {
        seen.push(Object.keys(request.headers));
        const headers = { "set-cookie": "who=jane", "www-authenticate": "Basic" };
        if (request.url === "/")
          response.writeHead(302, { ...headers, location: "http://other.example/a" }).end();
        else giving(page)(request, response);
      }),
    );
    await fetchPage("http://news.example/", null);
    const sent = ["host", "connection", "user-agent", "accept-encoding", "accept"];
    expect(seen.map((names) => names.sort())).toEqual([sent, sent].map((names) => [...names].sort()));
  });

  it("from a safe address to an unsafe one is refused", async () => {
    const { fetchPage } = await fetching(
      sending((path) => (path === "/" ? "http://news.example/a" : null)),
      { secure: certificate },
    );
    expect(await keyOfLater(fetchPage("https://news.example/", null))).toBe("loading.redirect-unsafe");
  });

  it("is followed five times and no more", async () => {
    const { web, fetchPage } = await fetching(
      sending((path) => (path === "/5" ? null : `/${Number(path.slice(1)) + 1}`)),
    );
    expect(await fetchPage("http://news.example/0", null)).toMatchObject({ kind: "page" });
    expect(await keyOfLater(fetchPage("http://news.example/6", null))).toBe("loading.redirect-circle");
    expect(web.asked.filter((path) => !path.endsWith("robots.txt"))).toHaveLength(12);
  });
});

describe("the real network", () => {
  it("opens a socket to the very address", async () => {
    const { web } = await fetching(giving(page));
    const loopback = web.network.dial("", 80, AbortSignal.timeout(5_000));
    await once(loopback, "connect");
    const { remotePort } = loopback;
    loopback.destroy();
    const socket = realNetwork.dial("127.0.0.1", remotePort!, AbortSignal.timeout(5_000));
    await once(socket, "connect");
    expect([socket.remoteAddress, socket.remotePort]).toEqual(["127.0.0.1", remotePort]);
    socket.destroy();
  });

  it("finds the machine itself under its own name, and is not let there", async () => {
    expect(await realNetwork.resolve("localhost")).toContain("127.0.0.1");
    expect(await keyOfLater(createFetcher()("http://localhost/", null))).toBe("loading.private-address");
  });
});

describe("an address in numbers", () => {
  it.each([
    ["http://93.184.215.14/", "93.184.215.14:80"],
    ["http://[2606:4700::6810:84e5]/", "2606:4700::6810:84e5:80"],
    ["http://1572395022/", "93.184.216.14:80"],
  ])("%s that is public is dialled as %s", async (address, expected) => {
    const { web, fetchPage } = await fetching(withoutRobots(giving(page)));
    expect(await fetchPage(address, null)).toMatchObject({ kind: "page" });
    expect(new Set(web.dialled)).toEqual(new Set([expected]));
  });
});
