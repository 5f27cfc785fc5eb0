import { describe, expect, it, onTestFinished } from "vitest";
import { createFetcher } from "../../../src/loading/fetch/fetch-page.ts";
import { ownRules } from "../../../src/loading/fetch/own-rules.ts";
import { openWeb } from "./support/a-web.ts";
import { keyOfLater } from "./support/key-of.ts";

const page = "<!doctype html><p>The bridge stays open.</p>";

/** A site with this robots.txt (or status), and a page under each other path. */
async function site(robots: string | number, location?: string) {
  const web = await openWeb((request, response) => {
    if (request.url !== "/robots.txt") response.writeHead(200, { "content-type": "text/html" }).end(page);
    else if (typeof robots === "string") response.writeHead(200).end(robots);
    else response.writeHead(robots, location ? { location } : {}).end();
  });
  onTestFinished(() => web.close());
  return { web, fetchPage: createFetcher({ network: web.network }) };
}

describe("robots.txt", () => {
  it.each([
    ["forbids all robots everything", "User-agent: *\nDisallow: /", "/a"],
    ["forbids us by name", "User-agent: Verbatim\nDisallow: /\n\nUser-agent: *\nDisallow:", "/a"],
    [
      "forbids us among others",
      "User-agent: GPTBot\nUser-agent: verbatim # ours\nDisallow: /news/",
      "/news/a",
    ],
    ["forbids a pattern", "User-agent: *\nDisallow: /*?print=", "/a?print=1"],
    ["forbids with old line ends", "User-agent: *\rDisallow: /\r", "/a"],
  ])("that %s keeps the page unread", async (_, robots, path) => {
    const { web, fetchPage } = await site(robots);
    expect(await keyOfLater(fetchPage(`http://news.example${path}`, null))).toBe("loading.robots");
    expect(web.asked).toEqual(["news.example/robots.txt"]);
  });

  it.each([
    ["is empty", ""],
    ["forbids others", "User-agent: GPTBot\nDisallow: /"],
    ["allows us by name", "User-agent: *\nDisallow: /\n\nUser-agent: Verbatim\nAllow: /"],
    ["forbids another part", "User-agent: *\nDisallow: /private/"],
    ["allows the longer path", "User-agent: *\nDisallow: /\nAllow: /a"],
    ["is a page", "<!doctype html><p>Disallow: /</p>"],
  ])("that %s lets the page be read", async (_, robots) => {
    const { fetchPage } = await site(robots);
    expect(await fetchPage("http://news.example/a", null)).toMatchObject({ kind: "page" });
  });

  it.each([401, 403, 404, 410, 429])("that is answered with %i counts as none", async (status) => {
    const { fetchPage } = await site(status);
    expect(await fetchPage("http://news.example/a", null)).toMatchObject({ kind: "page" });
  });

  it.each([500, 503])("that fails with %i keeps the page unread", async (status) => {
    const { fetchPage } = await site(status);
    expect(await keyOfLater(fetchPage("http://news.example/a", null))).toBe("loading.robots-unknown");
  });

  it("that redirects without an end counts as none", async () => {
    const { fetchPage } = await site(302, "/robots.txt");
    expect(await fetchPage("http://news.example/a", null)).toMatchObject({ kind: "page" });
  });

  it("that leads inside is not followed", async () => {
    const { fetchPage } = await site(302, "http://10.0.0.1/robots.txt");
    expect(await keyOfLater(fetchPage("http://news.example/a", null))).toBe("loading.private-address");
  });

  it("is asked for once for several pages", async () => {
    const { web, fetchPage } = await site("");
    await fetchPage("http://news.example/a", null);
    await fetchPage("http://news.example/b", null);
    expect(web.asked.filter((path) => path.endsWith("/robots.txt"))).toHaveLength(1);
  });

  it("longer than is read is cut, and what was read of it holds", async () => {
    const { fetchPage } = await site(`User-agent: *\nDisallow: /\n${"# more\n".repeat(200_000)}`);
    expect(await keyOfLater(fetchPage("http://news.example/a", null))).toBe("loading.robots");
  });
});

describe("a robots.txt made to take long", () => {
  it.each([
    ["stars and letters", `/${"*a".repeat(40)}`],
    ["stars", "*".repeat(90)],
    ["one star and a long path", "/*".padEnd(100, "a")],
  ])("of %s is not held against a long address: the page stays unread", async (_, pattern) => {
    const { fetchPage } = await site(`User-agent: *\n${`Disallow: ${pattern}\n`.repeat(4_000)}`);
    const address = `http://news.example/${"a".repeat(7_000)}`;
    expect(await keyOfLater(fetchPage(address, null))).toBe("loading.robots-unknown");
  });
});

describe("the rules for us", () => {
  it("of a file with thousands of robots and rules are no more than its rules", () => {
    const agents = Array.from({ length: 20_000 }, (_, at) => `User-agent: a${at}`);
    const rules = Array.from({ length: 20_000 }, (_, at) => `Disallow: /${at}`);
    const own = ownRules([...agents, "User-agent: *", ...rules].join("\n"), "Verbatim");
    expect(own.split("\n")).toHaveLength(20_001);
  });

  it("are those of all groups that name us, and none of the others", () => {
    const text =
      "User-agent: *\nDisallow: /x\nUser-agent: Verbatim/2\nDisallow: /a\nSitemap: /s\nUser-agent: b\nDisallow: /b\nUser-agent: verbatim\nDisallow: /c";
    expect(ownRules(text, "Verbatim")).toBe("User-agent: Verbatim\nDisallow: /a\nDisallow: /c");
  });
});
