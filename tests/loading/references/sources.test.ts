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

  it("whose name stands beside a description, with where they work", () => {
    expect(rows("Its lead author, Wei Zhang of Aalto University, said the figure was rising.")).toEqual([
      "person: Wei Zhang (credited)",
    ]);
  });

  it("the medium that had a paper", () => {
    expect(rows("The draft, obtained by Reuters, sets no date.")).toEqual(["outlet: Reuters (credited)"]);
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

  it("firms and public bodies are organisations, whatever their names look like", () => {
    expect(rows("Orrin Marine said that it fell. A spokesman, Owen Birk, said no.")).toEqual([
      "organisation: Orrin Marine (credited)",
      "person: Owen Birk (credited)",
    ]);
    expect(rows("The pier fell, the coast guard said.")).toEqual([
      "organisation: the coast guard (credited)",
    ]);
    expect(rows("The sailors’ union said that the pier fell.")).toEqual([
      "organisation: The sailors’ union (credited)",
    ]);
    expect(rows("The regional auditor said that it was dear.")).toEqual([
      "organisation: The regional auditor (credited)",
    ]);
  });

  it.each([
    "Officials familiar with the plan said it fell.",
    "A Kremlin official said it fell.",
    "A steward of their union said it fell.",
    "Tovian leaders said it fell.",
  ])("people without a name are anonymous: %s", (text) => {
    expect(rows(text)).toEqual([expect.stringMatching(/^anonymous: .* \(credited\)$/u)]);
  });

  it.each([
    ["who is told by a role alone", "No bidder complained that it fell. Its director said that it fell."],
    ["a thing", "Lind’s latest remarks suggest that it fell. The answer said that it fell."],
    ["what only may be said", "The auditor must confirm that it fell. Lind did not say that it fell."],
    ["a word that only opens its sentence", "Tension suggested that it fell."],
  ])("%s is no source", (_, text) => {
    expect(rows(text)).toEqual([]);
  });

  it("a crowd counts where it is quoted", () => {
    expect(rows("Many residents said it fell.")).toEqual([]);
    expect(rows("Many residents called it “weak.”")).toEqual(["anonymous: Many residents (quoted)"]);
  });

  it("two names joined by “and” are two people", () => {
    expect(rows("Mr. Lind and Mr. Pell said it fell.")).toEqual([
      "person: Mr. Lind (credited)",
      "person: Mr. Pell (credited)",
    ]);
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

  it("a document is one entry under its fullest name, its link found by where its words stand", () => {
    const said = "It fell, the winter report says. The board’s winter report said no. Her review said “no.”";
    const links = [
      linked(said, "board’s winter report", "https://board.example/report.pdf"),
      linked(said, "review", "https://vane.example/review"),
    ];
    expect(rows(said, { links })).toEqual([
      "document: Her review (quoted, linked)",
      "document: The board’s winter report (credited, linked)",
    ]);
    expect(sourcesOf(said, { links }).map(({ url }) => url)).toEqual([
      "https://vane.example/review",
      "https://board.example/report.pdf",
    ]);
  });

  it("documents that the text tells apart stay apart", () => {
    expect(
      rows("A report said it fell. A second report said no. Her survey said “no.” His survey said “yes.”"),
    ).toHaveLength(4);
    const links = [
      linked(text, "a survey", "https://tides.example/survey.pdf"),
      { ...linked(text, "a survey", "https://tides.example/other.pdf"), span: null },
    ];
    expect(rows(text, { links })).toHaveLength(2);
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

describe("the unnamed and machines", () => {
  it.each([
    ["Officials said the pier was old.", ["anonymous: Officials (credited)"]],
    ["One official said the pier was old.", ["anonymous: One official (credited)"]],
    [
      "A source close to the board said the pier was old.",
      ["anonymous: A source close to the board (credited)"],
    ],
    [
      "Two engineers who worked on the survey, speaking on condition of anonymity, told the Corran Gazette that it leaks.",
      ["outlet: Corran Gazette (credited)", "anonymous: Two engineers (credited)"],
    ],
    ["A man who saw the crash said nobody was hurt.", ["anonymous: A man (credited)"]],
    ["A witness who asked not to be identified said it leaks.", ["anonymous: A witness (credited)"]],
    ["The man who officials said was armed fled.", ["anonymous: officials (credited)"]],
    ["The suspect who fled before officers said anything was caught.", ["anonymous: officers (credited)"]],
    ["It leaks, people briefed on the talks said.", ["anonymous: people briefed on the talks (credited)"]],
    [
      "It leaks, according to people familiar with the matter.",
      ["anonymous: people familiar with the matter (credited)"],
    ],
    ["People close to the board said it leaks.", ["anonymous: People close to the board (credited)"]],
    ["“It leaks,” one of them said.", ["anonymous: one of them (quoted, credited)"]],
    ["“It leaks,” said one of the engineers.", ["anonymous: one of the engineers (quoted, credited)"]],
    ["Asked about it, the AI system Enoch said it would fall.", ["machine: Enoch (credited)"]],
    ["Enoch, an AI tool, said it would fall.", ["machine: Enoch (credited)"]],
    ["Enoch, the AI engine of Brighteon.ai, said it would fall.", ["machine: Enoch (credited)"]],
  ])("are found: %s", (text, expected) => expect(rows(text)).toEqual(expected));

  it.each([
    "One said the pier was old.",
    "People said it leaks.",
    "Many people said it leaks.",
    "The legal system said no.",
  ])("are not made of words for nobody or of any system: %s", (text) => expect(rows(text)).toEqual([]));
});
