import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { readContent } from "../../src/loading/content.ts";
import { readAgain } from "../../src/loading/read-again.ts";
import { read } from "../../src/loading/workers/read.ts";
import { samples } from "../../src/playground/samples/samples.ts";

const page = (body: string) =>
  read({
    from: "page",
    url: "https://news.example/a",
    html: `<html lang="en"><head><title>The bridge</title></head><body><article><h1>The bridge</h1>${body}</article></body></html>`,
  });
const filling =
  "<p>The bridge over the Alder opened on Monday after nine months, the county said in a statement.</p>".repeat(
    3,
  );

describe("a text that is read again", () => {
  it.each(samples)("with the same details is the same: $name", async ({ file }) => {
    const bytes = await readFile(file);
    const content = await read({
      from: "file",
      name: basename(file.pathname),
      bytes,
      contentType: null,
      title: null,
    });
    expect(readAgain(content)).toEqual(content);
  });

  it.each([
    [
      "a block quotation",
      "<p>Holt said:</p><blockquote><p>We checked every bolt. It is safe.</p></blockquote>",
    ],
    [
      "a signed block quotation",
      "<blockquote><p>We checked every bolt. It is safe.</p><p>— Maria Holt, engineer</p></blockquote>",
    ],
    ["quotes between marks", "<p>“We checked every bolt,” engineer Maria Holt said.</p>"],
    [
      "captions and links",
      '<figure><img src="a.png"><figcaption>The bridge.</figcaption></figure><p>See <a href="/b">the plan of the county</a>.</p>',
    ],
  ])("keeps %s", async (_, body) => {
    const content = await page(`${filling}${body}${filling}`);
    expect(readAgain(content)).toEqual(content);
  });

  it("takes other details: its writer is a source, and its content another one", () => {
    const before = readContent({
      text: "The bridge opened.\n\n“It is safe,” Maria Holt said.",
      byline: "Ana Ruiz",
    });
    const after = readAgain(before, {
      byline: "Bo Lind",
      siteName: "The Courier",
      publishedAt: "2026-09-05",
    });
    expect(after).toMatchObject({ byline: "Bo Lind", siteName: "The Courier", publishedAt: "2026-09-05" });
    expect(after.contentHash).not.toBe(before.contentHash);
    const authors = (content: typeof after) =>
      content.sources.filter(({ kind }) => kind === "author").map(({ name }) => name);
    expect([authors(before), authors(after)]).toEqual([["Ana Ruiz"], ["Bo Lind"]]);
    expect(after.quotes).toEqual(before.quotes);
    expect(readAgain(after, { byline: "Ana Ruiz", siteName: null, publishedAt: null })).toEqual(before);
  });

  it("does not take a quote on trust that is none", () => {
    const content = readContent({ text: "The bridge opened. The mayor resigned." });
    const forged = {
      ...content,
      passages: [],
      quotes: [{ id: 1, kind: "direct" as const, start: 4, end: 18, speaker: null, passage: 9 }],
      sources: [
        {
          id: 1,
          name: "Nobody",
          kind: "person" as const,
          url: null,
          spans: [],
          reliance: ["quoted" as const],
        },
      ],
    };
    expect(readAgain(forged)).toEqual(content);
  });
});
