import { afterAll, describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { createLoader } from "../../src/loading/create-loader.ts";
import type { Content } from "../../src/types.ts";
import { article } from "./an-article.ts";
import { p, writeDocx } from "./docx/support/write-docx.ts";
import { writePdf } from "./pdf/support/write-pdf.ts";

const loader = createLoader({ discordApi: null, limits: { workers: 1 } });
afterAll(() => loader.close());

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const load = (
  name: string,
  content: string | Uint8Array,
  contentType: string | null = null,
): Promise<Content> =>
  loader.file({ name, bytes: typeof content === "string" ? utf8(content) : content, contentType }, null);

const sentence =
  "The harbour board voted on Tuesday night to pay for a new flood barrier, after two winters of high water. ";
const page = (inside: string): string =>
  `<!doctype html><html lang="en"><head><title>Board agrees to pay</title></head><body>${inside}</body></html>`;
const paragraphs = `<article><h1>Board agrees to pay</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(4)}</article>`;

describe("loading a file", () => {
  it("reads plain text as it stands, with Unix line ends", async () => {
    const content = await load("a.txt", article.replaceAll("\n", "\r\n"));
    expect(content.text).toBe(article.trimEnd());
    expect(content.title).toBe("Ferry crews to strike over night sailings in Port Ellery");
  });

  it("calls it what the moderator calls it", async () => {
    const content = await loader.file(
      { name: "a.txt", bytes: utf8(article), contentType: null },
      "The strike",
    );
    expect(content.title).toBe("The strike");
  });

  it.each([
    ["by its name", "a.html", null],
    ["by its declared type", "a", "text/html; charset=utf-8"],
    ["by how it begins, whatever its name", "a.txt", "text/plain"],
  ])("knows a page %s", async (_, name, type) => {
    const content = await load(name, page(paragraphs), type);
    expect(content.text.startsWith("Board agrees to pay\n\nThe harbour board")).toBe(true);
    expect(content.text).not.toContain("<");
  });

  it("reads Markdown whole: headings, lists, links and quotations", async () => {
    const content = await load(
      "a.md",
      `# Board agrees to pay\n\n${sentence}\n\n> Water has no politics.\n\n- a barrier\n- a [bridge](https://ellery.example/bridge)\n\n${sentence}`,
    );
    expect(content.title).toBe("Board agrees to pay");
    expect(content.text).toContain("Water has no politics.\n\n• a barrier\n• a bridge\n\nThe harbour");
    const [link] = content.links;
    expect(link).toMatchObject({ text: "bridge", url: "https://ellery.example/bridge" });
    expect(content.text.slice(link!.span!.start, link!.span!.end)).toBe("bridge");
  });

  it("reads a PDF and a Word document, whatever they are called, however short", async () => {
    const pdf = writePdf({ pages: [{ texts: [{ text: sentence.slice(0, 70), x: 60, y: 90 }] }] });
    expect((await load("a.txt", pdf)).text).toBe(sentence.slice(0, 70).trim());
    expect((await load("a", writeDocx(p(sentence)), "application/octet-stream")).text).toBe(sentence.trim());
  });

  it("leaves out the settings that a site generator puts before Markdown", async () => {
    const content = await load("a.md", `---\nlayout: post\ntags: [a]\n---\n\n${sentence}`);
    expect(content.text).toBe(sentence.trim());
  });

  it.each(["a.md", "a.txt"])("takes title, author and date from settings in front of %s", async (name) => {
    const content = await load(
      name,
      `---\ntitle: Vote\nauthor: Jane Doe\ndate: 2026-08-04\n---\n\n${sentence}`,
    );
    expect(content).toMatchObject({
      title: "Vote",
      byline: "Jane Doe",
      publishedAt: "2026-08-04",
      text: sentence.trim(),
    });
  });

  it.each([
    [
      "Markdown",
      "a.md",
      `${sentence}\n\nLeila Moreau wrote:\n\n> Water has no politics.\n> It comes at night.\n\n${sentence}`,
    ],
    [
      "a page",
      "a.html",
      page(
        `<article><p>${sentence.repeat(3)}</p><p>Leila Moreau wrote:</p><blockquote><p>Water has no politics. It comes at night.</p></blockquote><p>${sentence.repeat(3)}</p></article>`,
      ),
    ],
  ])("finds the quote in a block quotation of %s", async (_, name, source) => {
    const { text, quotes } = await load(name, source);
    expect(
      quotes.map(({ start, end, speaker }) => [
        text.slice(start, end),
        text.slice(speaker!.start, speaker!.end),
      ]),
    ).toEqual([["Water has no politics. It comes at night.", "Leila Moreau"]]);
  });

  it("reads a right-to-left text as it stands", async () => {
    const words =
      "قال رئيس المجلس إن المدينة لن تدفع ثمن الحاجز، وقد عبر السكان عن غضبهم من هذا القرار في الساحة بعد ذلك.";
    const content = await load("a.txt", words);
    expect([content.text, content.language]).toEqual([words, "ar"]);
  });

  it("reads a text of a million characters", async () => {
    const content = await load("a.txt", `${sentence}\n\n`.repeat(9500));
    expect(content.text.length).toBeGreaterThan(1_000_000);
    expect(content.passages).toHaveLength(9500);
  });

  it("replaces lone surrogates and drops control characters of pasted text", async () => {
    const content = await loader.paste("The board\ud800 voted.\0 It will\u0007 pay.", null);
    expect(content.text).toBe("The board\ufffd voted. It will pay.");
  });
});

describe("what cannot be loaded is refused in words", () => {
  it.each([
    ["an empty file", "a.txt", "", "This file is empty."],
    ["only spaces", "a.txt", " \n\t \u00a0 ", "There is no text in it."],
    ["only marks", "a.txt", "---\n...\n!!!", "There is no text in it."],
    ["a broken PDF named .txt", "a.txt", "%PDF-1.7", "This PDF is damaged"],
    [
      "a picture named .html",
      "a.html",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
      "it looks like a picture (PNG)",
    ],
    [
      "an archive named .md",
      "a.md",
      new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]),
      "it looks like a ZIP archive",
    ],
    ["20 MB", "a.txt", new Uint8Array(20_000_000), "This file has 20 MB; at most 10 MB can be loaded."],
    ["a page without an article", "a.html", page("<nav><a href='/a'>Home</a></nav>"), "No article was found"],
    [
      "the shell of an app",
      "a.html",
      page("<div id='root'></div><script>start()</script><noscript>Turn on scripts</noscript>"),
      "This page builds its text in the browser",
    ],
    [
      "a page of links",
      "a.html",
      page(`<ul>${"<li><a href='/news'>Ferry fares to rise by a tenth this year</a></li>".repeat(60)}</ul>`),
      "This page is a list of links to other pages",
    ],
    ["Markdown without a word", "a.md", "* * *\n\n---", "There is no text in it."],
    ["a library of text", "a.txt", sentence.repeat(25_000), "at most 2,000,000 can be loaded"],
  ])("%s", async (_, name, content, words) => {
    const loading = load(name, content);
    await expect(loading).rejects.toThrow(UserError);
    await expect(loading).rejects.toThrow(words);
  });

  it.each([
    ["3,000 nested boxes", "a.html", page(`${"<div>".repeat(3000)}${paragraphs}${"</div>".repeat(3000)}`)],
    ["100,000 nested boxes, never closed", "a.html", page(`${"<div>".repeat(100_000)}${paragraphs}`)],
    ["10,000 nested quotations in Markdown", "a.md", `${sentence}\n\n${">".repeat(10_000)} ${sentence}`],
    [
      "a list nested 500 deep in Markdown",
      "a.md",
      Array.from({ length: 500 }, (_, at) => `${"  ".repeat(at)}- ${sentence}`).join("\n"),
    ],
  ])("but %s are read, and keep their words", async (_, name, content) => {
    expect((await load(name, content)).text).toContain(sentence.trim());
  });

  it("and the loader goes on after all of that", async () => {
    expect((await load("a.html", page(paragraphs))).title).toBe("Board agrees to pay");
  });
});

describe("while a million characters are read", () => {
  const hostile = '"a" '.repeat(250_000);
  const patient = createLoader({ discordApi: null, limits: { workers: 1, readingTime: 60_000 } });
  afterAll(() => patient.close());

  it.each<[string, () => Promise<Content>]>([
    ["pasted", () => patient.paste(hostile, null)],
    ["from a file", () => patient.file({ name: "a.txt", bytes: utf8(hostile), contentType: null }, null)],
    ["from a page", () => patient.page({ html: page(`<article><p>${hostile}</p></article>`), url: null })],
  ])(
    "%s, the caller's thread goes on",
    async (_, read) => {
      let ticks = 0;
      const clock = setInterval(() => {
        ticks += 1;
      }, 10);
      try {
        expect((await read()).quotes.length).toBeGreaterThan(100_000);
      } finally {
        clearInterval(clock);
      }
      // Where reading holds the thread, no tick happens: the answer's promise is settled before any timer has its turn.
      expect(ticks).toBeGreaterThan(3);
    },
    60_000,
  );

  it("a reading that takes too long is given up in words, and the next is served", async () => {
    const hasty = createLoader({ discordApi: null, limits: { workers: 1, readingTime: 300 } });
    try {
      const slow = hasty.paste(hostile, null);
      await expect(slow).rejects.toThrow(UserError);
      await expect(slow).rejects.toThrow("took longer than");
      expect((await hasty.paste(sentence.repeat(50), null)).passages).toHaveLength(50);
    } finally {
      await hasty.close();
    }
  }, 60_000);
});
