import { describe, expect, it } from "vitest";
import { passagesOf } from "../../src/text/passages.ts";
import type { Content, Quote, Span } from "../../src/types.ts";
import { checkClaim, checkQuote, examine, indexContent, verifyDraft } from "../../src/verify/index.ts";

/** Made by hand: what loading makes of such a text is loading's business. */
function contentWith(text: string, quotes: readonly Span[] = []): Content {
  return {
    text,
    title: null,
    byline: null,
    siteName: null,
    publishedAt: null,
    language: "en",
    url: null,
    furniture: [],
    passages: passagesOf(text, []),
    quotes: quotes.map(
      (span, at): Quote => ({ ...span, id: at + 1, kind: "direct", speaker: null, passage: 1 }),
    ),
    sources: [],
    links: [],
    warnings: [],
    contentHash: "",
  };
}

const verdicts = ["supported", "unsupported", "uncheckable"];
const ordinary = indexContent(
  contentWith("The mayor said: “We will rebuild the bridge.” The council met on Monday.", [
    { start: 17, end: 44 },
  ]),
);
const million = 1_000_000;

describe("hostile input gets a verdict", () => {
  const hostile: [name: string, words: string][] = [
    ["a million letters", "a".repeat(million)],
    ["a million spaces", " ".repeat(million)],
    ["a million quotation marks", "“".repeat(million)],
    ["one word repeated", "bridge ".repeat(million / 7)],
    ["a million ellipses", "… ".repeat(million / 2)],
    ["combining marks", `e${"\u0301".repeat(million)}`],
    ["bidi controls", `${"\u202e".repeat(million / 2)}We will rebuild the bridge`],
    ["homoglyphs", "Wе will rеbuild thе bridgе"],
    ["lone surrogates", "\ud800".repeat(10_000)],
    ["digits", "1".repeat(million)],
    ["numbers with points", "1,".repeat(million / 2)],
    ["negations", "not ".repeat(million / 4)],
    ["outcomes and reasons", "rose because of it, fell ".repeat(million / 25)],
    ["amounts in words", "more than half of the six ".repeat(million / 26)],
  ];

  it.each(hostile)("as a quote: %s", (_, words) => {
    expect(verdicts).toContain(checkQuote(ordinary, { words, speaker: words.slice(0, 5000) }).verdict);
  });

  it.each(hostile)("as a claim: %s", (_, words) => {
    expect(verdicts).toContain(checkClaim(ordinary, { text: words }).verdict);
    expect(verdicts).toContain(checkClaim(ordinary, { text: words.slice(0, 3900) }).verdict);
  });

  it.each(hostile)("as the article: %s", (_, words) => {
    const index = indexContent(contentWith(words));
    expect(checkQuote(index, { words: "We will rebuild the bridge" }).verdict).toBe("unsupported");
    expect(verdicts).toContain(checkClaim(index, { text: "The mayor will not rebuild 3 bridges." }).verdict);
  });

  it("as bidi controls around true words: they print nothing and change nothing", () => {
    expect(checkQuote(ordinary, { words: "\u2067We will\u2069 rebuild the bridge" }).reason).toBe("exact");
  });

  it("as homoglyphs: other letters are other words", () => {
    expect(checkQuote(ordinary, { words: "We will rebuild thе bridge" }).reason).toBe("altered");
  });

  it("with ten thousand quotes in the article and in the draft", () => {
    const sentence = "“We will rebuild the bridge,” she said. ";
    const quotes = Array.from({ length: 10_000 }, (_, at) => ({
      start: at * sentence.length + 1,
      end: at * sentence.length + 27,
    }));
    const index = indexContent(contentWith(sentence.repeat(10_000), quotes));
    const draft = { claims: [], sources: [], quotes: quotes.map((_, at) => ({ number: at + 1 })) };
    expect(verifyDraft(index, draft, "test").quotes).toHaveLength(10_000);
  });

  it("with quotation marks nested ten thousand deep", () => {
    const depth = 10_000;
    const text = `${"“".repeat(depth)}We will rebuild the bridge${"”".repeat(depth)}`;
    const nested = Array.from({ length: depth }, (_, at) => ({ start: at + 1, end: text.length - at - 1 }));
    const index = indexContent(contentWith(text, nested));
    expect(checkQuote(index, { words: "We will rebuild the bridge" }).reason).toBe("exact");
  });

  it("with a quote of the whole article", () => {
    const text = "We will rebuild the bridge. ".repeat(40_000).trim();
    const index = indexContent(contentWith(text, [{ start: 0, end: text.length }]));
    expect(checkQuote(index, { words: text }).reason).toBe("exact");
    expect(checkQuote(index, { words: `${text} Tomorrow` }).verdict).toBe("unsupported");
  });
});

describe("a text of twenty thousand sentences is judged to the end", () => {
  const size = 20_000;
  const text = Array.from(
    { length: size },
    (_, at) => `Councillor number ${at} said that the bridge over river ${at % 97} would be rebuilt. `,
  ).join("");

  it("for a quote that is not there, and claims with and without passages", () => {
    const index = indexContent(contentWith(text));
    expect(checkQuote(index, { words: "would never be rebuilt again" }).verdict).toBe("unsupported");
    const claim = "The bridge over river 12 would be rebuilt, councillor number 300 said.";
    expect(verdicts).toContain(checkClaim(index, { text: claim }).verdict);
    expect(verdicts).toContain(checkClaim(index, { text: claim, passages: [{ start: 0, end: 80 }] }).verdict);
  });
});

describe("one sentence without end is judged to the end", () => {
  it.each([
    ["names", "Ana Costa and Ben Ruiz, "],
    ["pronouns", "he told her that they met, "],
    ["denials", "Ana Costa did not say that, "],
    ["numbers", "1, 056 of 28 - 24 and 98. 7 per cent, "],
    ["two names round a verb", "Ana Costa sued Ben Ruiz and "],
  ])("of %s", (_, part) => {
    const index = indexContent(contentWith(`${part.repeat(100_000 / part.length)}Ana Costa sued Ben Ruiz.`));
    for (const claim of [
      "Ben Ruiz sued Ana Costa.",
      "Ana Costa did not meet 1,056 of them.",
      part.repeat(100),
    ])
      expect(verdicts).toContain(checkClaim(index, { text: claim }).verdict);
  });
});

describe("a draft as bad as a model can write it is looked through to the end", () => {
  const claims = [
    "Die Behörde will den Hafen ab März für 4,2 Millionen Euro ausbaggern lassen.",
    "1 ".repeat(1_990),
    "Karl Berg said “no”. ".repeat(180),
    "“".repeat(3_900),
    "“no” and ".repeat(440),
    "Anna Berg und Karl Schmidt sagten, dass die Stadt nicht zahlt, und ".repeat(55),
    "1.234,5 Mio ".repeat(330),
    "a".repeat(3_990),
  ].map((text) => ({ kind: "written", text, passages: [1] }) as const);

  it.each([
    ["one letter", "a"],
    ["spaces", " "],
    ["quotation marks", "“"],
    ["digits", "1"],
    ["groups of digits", "111 "],
    ["numbers of another language", "1.234,5 Mio "],
    ["names", "Anna Berg sagt "],
  ])("beside a text of nothing but %s", (_, part) => {
    const content = contentWith(part.repeat(Math.ceil(300_000 / part.length)));
    const index = indexContent(content);
    for (const language of [null, "de"]) {
      const { failures, undecided, supported } = examine(
        index,
        { claims, quotes: [], sources: [] },
        language,
      );
      expect(failures.length + undecided.length + supported.length).toBeGreaterThan(0);
    }
  });
});
