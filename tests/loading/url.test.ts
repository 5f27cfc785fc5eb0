/** Loading by address, from sites on loopback to content. */
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLoader, type PageLoader } from "../../src/loading/create-loader.ts";
import type { Loaded } from "../../src/loading/loader.ts";
import { p, writeDocx } from "./docx/support/write-docx.ts";
import { type Handler, openWeb, type Web } from "./fetch/support/a-web.ts";
import { keyOfLater } from "./fetch/support/key-of.ts";
import { typeset } from "./pdf/support/typeset.ts";
import { writePdf } from "./pdf/support/write-pdf.ts";

const lines = [
  "The harbour board voted on Tuesday night to pay for a new flood barrier, after two winters in which the river came over the quay.",
  "“Water has no politics,” said Mara Lindqvist, who speaks for the shopkeepers, and she asked the board to begin before the autumn.",
  "The board has set aside nine million for the work, which its engineers say will take two summers and close the old bridge for a month.",
];
const page = `<!doctype html><html lang="en-GB"><head><title>Board agrees to pay | Ellery Post</title>
<link rel=canonical href="https://news.example/barrier"><meta property="og:image" content="/quay.jpg"></head>
<body><main><article><h1>Board agrees to pay</h1><p>By Jane Doe</p>${lines.map((line) => `<p>${line}</p>`).join("")}</article></main></body></html>`;

const bodies: Readonly<Record<string, readonly [string, string | Uint8Array]>> = {
  "/barrier?from=mail": ["text/html; charset=utf-8", page],
  "/latin": [
    "text/html; charset=iso-8859-1",
    Buffer.from(page.replaceAll(/[“”]/gu, "'").replace("Jane Doe", "José Núñez"), "latin1"),
  ],
  "/notes.txt": ["text/plain", lines.join("\n\n")],
  "/notes.md": ["text/plain; charset=utf-8", `# Board agrees\n\n${lines.join("\n\n")}`],
  "/README.md": ["text/html", page],
  "/paper": [
    "application/pdf",
    writePdf(typeset(["# Board agrees", ...lines.map((line) => line.replaceAll(/[“”]/gu, '"'))])),
  ],
  "/paper.docx": ["application/octet-stream", writeDocx(lines.map((line) => p(line)).join(""))],
  "/archive": ["application/zip", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
};

const site: Handler = (request, response) => {
  const path = request.url ?? "/";
  if (path === "/short") return void response.writeHead(301, { location: "/barrier?from=mail#top" }).end();
  const found = bodies[path];
  if (!found) return void response.writeHead(404).end();
  const etag = '"barrier-1"';
  if (request.headers["if-none-match"] === etag) return void response.writeHead(304).end();
  response.writeHead(200, { "content-type": found[0], etag }).end(found[1]);
};

let web: Web;
let loader: PageLoader;
beforeAll(async () => {
  web = await openWeb(site);
  loader = createLoader({ discordApi: null, network: web.network, limits: { workers: 1 } });
});
afterAll(async () => {
  await loader.close();
  await web.close();
});

async function load(path: string, title: string | null = null): Promise<Loaded> {
  const found = await loader.url(`http://news.example${path}`, null, title);
  if (found.kind !== "loaded") throw new Error("It was said to be unchanged");
  return found;
}

describe("an address", () => {
  it("gives the article as its page does, with what the site says for the next time", async () => {
    const { content, etag, lastModified, finalUrl } = await load("/short");
    expect(content).toMatchObject({
      title: "Board agrees to pay",
      byline: "Jane Doe",
      language: "en-GB",
      url: "https://news.example/barrier",
      image: "http://news.example/quay.jpg",
    });
    expect(content.text).toContain(lines[1]);
    expect(content.quotes).toHaveLength(1);
    expect({ etag, lastModified, finalUrl }).toEqual({
      etag: '"barrier-1"',
      lastModified: null,
      finalUrl: "http://news.example/barrier?from=mail",
    });
  });

  it("says unchanged where the site does", async () => {
    const { etag, lastModified } = await load("/short");
    expect(await loader.url("http://news.example/short", { etag, lastModified })).toEqual({
      kind: "unchanged",
    });
  });

  it("takes the moderator's title before the page's", async () => {
    expect((await load("/short", "Our own name for it")).content.title).toBe("Our own name for it");
  });

  it.each([
    ["/notes.txt", "a text"],
    ["/notes.md", "Markdown"],
    ["/paper", "a PDF"],
    ["/paper.docx", "a Word document"],
  ])("%s is read as %s, and goes by where it was found", async (path) => {
    const { content, finalUrl } = await load(path);
    expect(content.text.replaceAll(/[“”]/gu, '"')).toContain(lines[1]!.replaceAll(/[“”]/gu, '"'));
    expect(content.url).toBe(`http://news.example${path}`);
    expect(finalUrl).toBe(content.url);
  });

  it("that ends like a file is a page, where the site says so", async () => {
    expect((await load("/README.md")).content.title).toBe("Board agrees to pay");
  });

  it("is decoded as the site declares", async () => {
    expect((await load("/latin")).content.byline).toBe("José Núñez");
  });

  it("of a file that holds no text is refused in words", async () => {
    await expect(load("/archive")).rejects.toThrow(/not text/u);
  });

  it("without a page is refused, and nothing comes of it", async () => {
    expect(await keyOfLater(load("/nothing"))).toBe("loading.not-found");
  });
});

describe("the network of a test", () => {
  const src = new URL("../../src/", import.meta.url);
  const named = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => /fetch\/network\.ts"|\.\/network\.ts"/u.test(readFileSync(new URL(file, src), "utf8")));

  it("is known to the loader and to what composes it alone: no setting, command or playground can put one in", () => {
    const composing = named
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => !file.startsWith("loading/fetch/"));
    expect(composing.sort()).toEqual(["loading/create-loader.ts", "open-services.ts"]);
  });

  it.each(["main.ts", "cli.ts", "deploy.ts"])("is never given by %s", (file) => {
    expect(readFileSync(new URL(file, src), "utf8")).not.toMatch(/\bnetwork\s*[:,}]/u);
  });
});
