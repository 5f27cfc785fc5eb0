import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeFrontMatter } from "../../src/loading/front-matter.ts";
import { anyText } from "../text/arbitrary.ts";

const article = "The harbour board voted on Tuesday.";
const said = (...lines: string[]) => takeFrontMatter(`---\n${lines.join("\n")}\n---\n${article}`);

describe("settings in front of a text", () => {
  it("say title, author, outlet, date, language and address, and are not part of the text", () => {
    const read = said(
      'title: "Board: \\"We pay\\""',
      "author: Jane Doe",
      "site_name: Ellery Post",
      "date: 2026-08-04T10:31:00Z # first edition",
      "lang: en-GB",
      "canonical_url: https://ellery.example/board",
    );
    expect(read).toEqual({
      said: {
        title: 'Board: "We pay"',
        byline: "Jane Doe",
        siteName: "Ellery Post",
        publishedAt: "2026-08-04T10:31:00Z",
        language: "en-GB",
        url: "https://ellery.example/board",
      },
      text: article,
    });
  });

  it("are read as YAML and as TOML", () => {
    const toml = takeFrontMatter(
      `+++\ntitle = 'Board''s vote'\nauthors = ["Jane Doe", "John Roe"]\n+++\n${article}`,
    );
    expect(toml).toMatchObject({
      said: { title: "Board's vote", byline: "Jane Doe and John Roe" },
      text: article,
    });
  });

  it.each([
    [
      "a list in lines",
      ["authors:", "  - Ann Poe", "  - Jane Doe", "  - John Roe"],
      "Ann Poe, Jane Doe and John Roe",
    ],
    [
      "a list of people with more than a name",
      ["author:", "  - name: Jane Doe", "    mail: jane@ellery.example"],
      "Jane Doe",
    ],
    ["a note's link", ['author: "[[Jane Doe]]"'], "Jane Doe"],
    ["nothing", ["author: null", "layout: post"], null],
  ])("name the author as %s", (_, lines, byline) => {
    expect(said(...lines).said.byline).toBe(byline);
  });

  it.each([
    ["a date that can mean two days", "date: 03/04/2026", "publishedAt"],
    ["a language that is no tag", "language: English please", "language"],
    ["an address that is none", "url: /board/vote", "url"],
    ["a title that goes on in further lines", "title: >", "title"],
  ] as const)("say nothing by %s", (_, line, name) => {
    expect(said("layout: post", line).said[name]).toBeNull();
  });

  it.each([
    ["a rule, prose and a rule", `---\n${article} Why: nobody knows.\n\n---\nIt will pay.`],
    ["a rule and a heading with a colon in prose", `---\nNote: this is new.\n${article}\n---\nIt will pay.`],
    ["settings that never end", `---\ntitle: Board\n${article}`],
    ["settings further down", `${article}\n---\ntitle: Board\n---\n`],
  ])("are not %s: that text stays whole", (_, text) => {
    const read = takeFrontMatter(text);
    expect(read.text).toBe(text);
    expect(Object.values(read.said).every((value) => value === null)).toBe(true);
  });

  it("leave an end of what came, whatever it is", () => {
    fc.assert(
      fc.property(fc.array(anyText), (lines) => {
        const text = `---\n${lines.join("\n")}\n---\n`;
        expect(text.endsWith(takeFrontMatter(text).text)).toBe(true);
      }),
    );
  });
});
