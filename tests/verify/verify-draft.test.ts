import { describe, expect, it } from "vitest";
import type { Draft, DraftClaim, DraftQuote } from "../../src/types.ts";
import {
  fromStored,
  indexContent,
  quotesOf,
  sourcesOf,
  toStored,
  verifyAnswer,
  verifyDraft,
} from "../../src/verify/index.ts";
import { speak } from "../../src/words/speak.ts";
import { contentOf } from "./content-of.ts";
import { articles } from "./corpus/articles.ts";

const content = contentOf(articles.dam.text, {
  links: [{ text: "Northern Water", url: "https://northern-water.example/", span: null }],
});
const index = indexContent(content);
const passage = (words: string) =>
  content.passages.find(({ start, end }) => content.text.slice(start, end).includes(words))!;
const draftOf = (parts: Partial<Draft>): Draft => ({ claims: [], quotes: [], sources: [], ...parts });
const claims = (...drafted: DraftClaim[]) => verifyDraft(index, draftOf({ claims: drafted }), "test");
const quotes = (...drafted: DraftQuote[]) => verifyDraft(index, draftOf({ quotes: drafted }), "test");

const people = passage("About 4,500 people");
const whole = { start: people.start, end: people.end };

describe("a copied claim", () => {
  it("is printed from the stored text with the number of its passage", () => {
    const digest = claims({ kind: "excerpt", span: whole, asserter: null });
    expect(digest.claims).toMatchObject([
      {
        text: "About 4,500 people live below the dam.",
        passages: [people.id],
        basis: "copied",
        asserter: null,
      },
    ]);
    expect(digest.leftOut).toEqual([]);
  });

  it.each([
    ["half a passage", { start: people.start, end: people.end - 5 }],
    ["an empty span", { start: people.start, end: people.start }],
    ["a span beyond the text", { start: people.start, end: content.text.length + 10 }],
    ["a negative span", { start: -5, end: people.end }],
    ["a span that is no number", { start: Number.NaN, end: people.end }],
    ["a fraction of a unit", { start: people.start + 0.5, end: people.end }],
  ])("is left out when it is %s", (_, span) => {
    const digest = claims({ kind: "excerpt", span, asserter: null });
    expect(digest.claims).toEqual([]);
    expect(digest.leftOut.map(({ reason }) => reason)).toEqual(["not-found"]);
  });

  it("is left out when it stands in furniture", () => {
    const text = `${articles.dam.text}\n\nSources include:\n\nReuters.com`;
    const furnished = indexContent(contentOf(text));
    const start = text.indexOf("Reuters.com");
    const span = { start, end: start + "Reuters.com".length };
    expect(
      verifyDraft(furnished, draftOf({ claims: [{ kind: "excerpt", span, asserter: null }] }), "t").claims,
    ).toEqual([]);
  });

  it("is left out when the asserter is not whom the text has assert it", () => {
    const start = content.text.indexOf("Tomas Lindqvist");
    const digest = claims({ kind: "excerpt", span: whole, asserter: { start, end: start + 15 } });
    expect(digest.leftOut.map(({ reason }) => reason)).toEqual(["wrong-speaker"]);
  });

  it("keeps an asserter whom the text names, in stored words", () => {
    const warned = passage("Lindqvist warned");
    const start = content.text.indexOf("Tomas Lindqvist");
    const digest = claims({
      kind: "excerpt",
      span: { start: warned.start, end: warned.end },
      asserter: { start, end: start + 15 },
    });
    expect(digest.claims[0]).toMatchObject({ asserter: "Tomas Lindqvist" });
  });

  it("counts once when it comes twice", () => {
    const twice = { kind: "excerpt", span: whole, asserter: null } as const;
    expect(claims(twice, twice).claims).toHaveLength(1);
  });
});

describe("a written claim", () => {
  it("passes with the passages that it cites", () => {
    const digest = claims({
      kind: "written",
      text: "About 4,500 people live below the dam.",
      passages: [people.id],
    });
    expect(digest.claims).toMatchObject([{ basis: "checked", passages: [people.id] }]);
  });

  it("is left out when another passage than the cited one says so", () => {
    const other = passage("Some residents").id;
    const digest = claims({
      kind: "written",
      text: "About 4,500 people live below the dam.",
      passages: [other],
    });
    expect(digest.leftOut).toMatchObject([
      { reason: "value", text: "About 4,500 people live below the dam." },
    ]);
  });

  it("is left out when it cites a passage that does not exist", () => {
    const digest = claims({
      kind: "written",
      text: "About 4,500 people live below the dam.",
      passages: [9999],
    });
    expect(digest.leftOut).toMatchObject([{ reason: "uncovered" }]);
  });

  it("is given the passages that it rests on when it cites none", () => {
    const digest = claims({ kind: "written", text: "About 4,500 people live below the dam.", passages: [] });
    expect(digest.claims[0]?.passages).toEqual([people.id]);
  });

  it("is left out once when it fails twice", () => {
    const wrong = {
      kind: "written",
      text: "The dam belongs to a Swiss bank.",
      passages: [people.id],
    } as const;
    expect(claims(wrong, wrong).leftOut).toHaveLength(1);
  });
});

describe("a quote of a draft", () => {
  const number = content.quotes.find(({ start, end }) =>
    content.text.slice(start, end).startsWith("We will not"),
  )!.id;

  it("by number is the revision's own, printed from the stored text", () => {
    expect(quotes({ number }).quotes[0]).toMatchObject({
      number,
      text: expect.stringContaining("We will not wait"),
    });
  });

  it("by a number that does not exist is left out", () => {
    expect(quotes({ number: 999 }).leftOut).toMatchObject([{ reason: "not-found" }]);
  });

  it("by words is found, checked and printed from the stored text, curly marks and all", () => {
    const at = passage("It is false").id;
    const digest = quotes({
      passage: at,
      words: "it is false that the contract went to my brother",
      speaker: "Pereira",
    });
    expect(digest.quotes[0]).toMatchObject({ text: "It is false that the contract went to my brother" });
  });

  it("by altered words is left out with what differs", () => {
    const digest = quotes({ passage: 2, words: "We will wait for another flood", speaker: null });
    expect(digest.leftOut).toMatchObject([{ reason: "altered" }]);
    expect(speak("en").say(digest.leftOut[0]!.detail!)).toContain("not");
  });

  it("counts once by number and by words", () => {
    expect(quotes({ number }, { number }).quotes).toHaveLength(1);
  });
});

describe("a source of a draft", () => {
  const sources = (name: string, url: string | null) =>
    verifyDraft(index, draftOf({ sources: [{ name, kind: "organisation", url }] }), "test");

  it("passes when the text names it", () => {
    expect(sources("Northern Water", null).sources[0]).toMatchObject({ name: "Northern Water" });
  });

  it("passes with an address that the page has", () => {
    expect(sources("Northern Water", "https://northern-water.example").sources).toHaveLength(1);
  });

  it("is left out with an address that the page does not have", () => {
    expect(sources("Northern Water", "https://evil.example/").leftOut).toMatchObject([
      { reason: "not-found" },
    ]);
  });

  it("is left out when nothing on the page names it", () => {
    expect(sources("Reuters", null).leftOut).toMatchObject([{ reason: "not-found", text: "Reuters" }]);
  });
});

describe("an answer", () => {
  const claim = { kind: "excerpt", span: whole, asserter: null } as const;
  const draft = {
    ...draftOf({ claims: [claim] }),
    answered: true,
    score: 0.8,
    ranked: [people.id, 9999, people.id],
  };

  it("keeps the claims that hold and the passages that exist, each once", () => {
    const answer = verifyAnswer(index, draft, "test");
    expect(answer).toMatchObject({ answered: true, score: 0.8, ranked: [whole], nearest: whole });
    expect(answer.claims).toHaveLength(1);
  });

  it("is none when no claim holds", () => {
    const answer = verifyAnswer(
      index,
      { ...draft, claims: [{ ...claim, span: { start: 1, end: 2 } }] },
      "test",
    );
    expect(answer).toMatchObject({ answered: false, claims: [], nearest: whole });
  });

  it("is none when the engine refuses, whatever claims it sends", () => {
    expect(verifyAnswer(index, { ...draft, answered: false }, "test")).toMatchObject({
      answered: false,
      claims: [],
    });
  });
});

describe("what a cache keeps", () => {
  const draft = draftOf({
    claims: [
      { kind: "excerpt", span: whole, asserter: null },
      { kind: "written", text: "The dam belongs to a Swiss bank.", passages: [people.id] },
    ],
    quotes: [{ number: 1 }],
    sources: [{ number: 1 }],
  });

  it("gives the same digest back, with the reasons of what was left out but not its words", () => {
    const digest = verifyDraft(index, draft, "test");
    const stored = JSON.stringify(toStored(digest));
    expect(stored).not.toContain("Swiss bank");
    const again = fromStored(index, JSON.parse(stored), "test");
    const leftOut = digest.leftOut.map(({ reason }) => ({ text: "", reason, detail: null }));
    expect(leftOut).toHaveLength(1);
    expect(again).toEqual({ ...digest, leftOut });
  });

  it("holds no words of copied claims and numbered quotes", () => {
    expect(JSON.stringify(toStored(verifyDraft(index, draft, "test")))).not.toContain("4,500");
  });

  it("is dropped whole when it is forged", () => {
    const stored = toStored(verifyDraft(index, draft, "test"));
    const forged = {
      ...stored,
      claims: [{ kind: "written", text: "The mayor stole the money.", passages: [1] }],
    };
    expect(fromStored(index, forged, "test")).toBeNull();
  });

  it.each([null, 7, "x", [], {}, { claims: 1 }])("is nothing when it is damaged: %j", (damaged) => {
    expect(fromStored(index, damaged, "test")).toBeNull();
  });
});

describe("what was found by rule", () => {
  it("is printed from the stored text", () => {
    expect(quotesOf(index).every(({ span, text }) => content.text.slice(span.start, span.end) === text)).toBe(
      true,
    );
    expect(sourcesOf(index)).toEqual(content.sources);
  });
});
