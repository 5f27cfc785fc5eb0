import { describe, expect, it } from "vitest";
import type { Furniture, Link } from "../../../src/types.ts";
import { piece, sourcesOf, wordsAt } from "./found.ts";

const rows = (...args: Parameters<typeof sourcesOf>): string[] =>
  sourcesOf(...args).map(({ name, kind, reliance }) => `${kind}: ${name} (${reliance.join(", ")})`);

const linked = (text: string, words: string, url: string): Link => {
  const start = text.indexOf(words);
  return { text: words, url, span: start < 0 ? null : { start, end: start + words.length } };
};

describe("listed sources", () => {
  const text = "The pier fell.\n\nSources include:\n\nDunmorePost.com\n\nTides.org\n\nRead full article here";
  const list: Furniture[] = [
    "Sources include:",
    "DunmorePost.com",
    "Tides.org",
    "Read full article here",
  ].map((words) => piece(text, words, "sources"));

  it("are outlets, named as listed; headings and prompts are none", () => {
    expect(rows(text, { furniture: list })).toEqual([
      "outlet: DunmorePost.com (listed)",
      "outlet: Tides.org (listed)",
    ]);
  });

  it("have the address that the page links", () => {
    const links = [linked(text, "Tides.org", "https://tides.example/a")];
    expect(sourcesOf(text, { furniture: list, links }).map(({ url }) => url)).toEqual([
      null,
      "https://tides.example/a",
    ]);
  });

  it("may stand on one line", () => {
    const line = "Sources: DunmorePost.com, Tides.org";
    const furniture = [piece(line, line, "sources")];
    expect(rows(line, { furniture })).toEqual([
      "outlet: DunmorePost.com (listed)",
      "outlet: Tides.org (listed)",
    ]);
  });
});

describe("who is quoted or credited", () => {
  it("a person, once, with every place that names her", () => {
    const text = "Mayor Ada Reed spoke. “It is weak,” Reed said. She said it “will fall.”";
    const [source, ...others] = sourcesOf(text);
    expect(others).toEqual([]);
    expect(source).toMatchObject({ name: "Mayor Ada Reed", kind: "person" });
    expect(source!.spans.map((span) => wordsAt(text, span))).toEqual(["Mayor Ada Reed", "Reed"]);
  });

  it("a body is an organisation, a study a document", () => {
    expect(rows("The Harbour Ministry said the pier was old.")).toEqual([
      "organisation: Harbour Ministry (credited)",
    ]);
    expect(rows("The report said the pier was old.")).toEqual(["document: The report (credited)"]);
  });

  it("officials without a name are anonymous", () => {
    expect(rows("“It fell,” said a Tovian official familiar with the matter.")).toContain(
      "anonymous: a Tovian official (quoted, credited)",
    );
  });

  it("a chatbot is a machine", () => {
    expect(rows("The chatbot Orin said the pier “fell.”")).toEqual(["machine: Orin (quoted, credited)"]);
  });

  it("a medium that was told or gave the interview is an outlet", () => {
    expect(rows("Mara Lind told Reuters that the pier fell.")).toEqual([
      "outlet: Reuters (credited)",
      "person: Mara Lind (credited)",
    ]);
    expect(rows("Mara Lind said it fell in an interview with Dunmore News.")).toContain(
      "outlet: Dunmore News (credited)",
    );
  });

  it("a listener who is no medium is no source", () => {
    expect(rows("Mara Lind told Ada Reed that the pier fell.")).toEqual(["person: Mara Lind (credited)"]);
  });

  it("everybody and nobody is no source", () => {
    expect(rows("Some say the pier fell. Critics said it stood.")).toEqual([]);
  });
});

describe("links and authors", () => {
  const text = "The pier fell, a survey shows. The town has a page on it.";

  it("a linked page is a page, a file or a study a document, one an address", () => {
    const links = [
      linked(text, "a survey", "https://tides.example/survey.pdf"),
      linked(text, "a page", "https://town.example/pier"),
      linked(text, "the town's page", "https://town.example/pier"),
    ];
    expect(rows(text, { links })).toEqual(["document: a survey (linked)", "page: a page (linked)"]);
  });

  it("links in furniture and addresses that are no web pages are no sources", () => {
    const links = [
      linked(text, "a page", "https://town.example/pier"),
      linked(text, "a survey", "mailto:a@b.example"),
    ];
    expect(rows(text, { links, furniture: [piece(text, "The town has a page on it.", "related")] })).toEqual(
      [],
    );
  });

  it("who wrote it is the author", () => {
    expect(rows(text, { byline: "By Ada Reed and Jo Pell, staff writers" })).toEqual([
      "author: Ada Reed (wrote)",
      "author: Jo Pell (wrote)",
    ]);
  });

  it("entries are numbered from 1", () => {
    expect(sourcesOf(text, { byline: "Ada Reed, Jo Pell" }).map(({ id }) => id)).toEqual([1, 2]);
  });
});
