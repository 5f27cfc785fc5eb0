/** Arbitrary replies. Each item's text begins with a mark of its own (`zq17zq`), by which it is found again. */
import fc from "fast-check";
import type { Action, Line, Reply, Section, Select } from "../../../src/reply.ts";
import { said } from "../../../src/words/said.ts";
import { anyText, markupSoup } from "./nasty.ts";
import { claim, quote, source, verdict } from "./views.ts";

const short = anyText;
const huge = fc
  .tuple(markupSoup, fc.integer({ min: 1, max: 2_000 }), fc.boolean())
  .map(([text, times, wide]) => {
    return `${text}${wide ? "漢字 " : "word"}`.repeat(times).slice(0, 12_000);
  });
const url = fc.oneof(fc.constant(null), fc.webUrl({ withFragments: true }), anyText);

function sectionOf(text: fc.Arbitrary<string>, most: number): fc.Arbitrary<Section> {
  const many = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: most });
  const passages = fc.array(fc.integer({ min: 1, max: 999 }), { maxLength: 4 });
  const line: fc.Arbitrary<Line> = fc.array(
    fc.oneof(
      text,
      fc.record({ foreign: text, strong: fc.boolean() }),
      fc.tuple(text, fc.webUrl()).map(([foreign, link]) => ({ foreign, url: link })),
    ),
    { minLength: 1, maxLength: 4 },
  );
  return fc.oneof(
    many(
      fc.record({
        text,
        passages,
        asserter: fc.option(text),
        basis: fc.constantFrom("copied" as const, "checked" as const),
      }),
    ).map((claims) => ({ kind: "claims" as const, claims: claims.map((over) => claim(over)) })),
    many(fc.tuple(fc.record({ text, speaker: fc.option(text) }), url)).map((quotes) => ({
      kind: "quotes" as const,
      quotes: quotes.map(([over, link]) => quote(over, link)),
    })),
    fc
      .tuple(
        short,
        many(
          fc.record({
            name: text,
            url,
            kind: fc.constantFrom("outlet" as const, "person" as const, "machine" as const),
          }),
        ),
      )
      .chain(([title, sources]) =>
        fc
          .constantFrom({ kind: "sources" as const }, { kind: "key sources" as const, more: 7 })
          .map((form) => ({
            ...form,
            title,
            sources: sources.map((over) => source(over)),
          })),
      ),
    many(fc.record({ passage: fc.nat(999), before: text, cited: text, after: text })).map((views) => ({
      kind: "context" as const,
      passages: views,
    })),
    many(fc.record({ id: fc.constant("1"), title: text, facts: line, opening: text })).map((articles) => ({
      kind: "articles" as const,
      articles,
    })),
    fc
      .tuple(
        text,
        text,
        many(fc.record({ passage: fc.nat(999), text })),
        many(fc.record({ of: fc.constantFrom("both" as const, "asked" as const, "article" as const), text })),
      )
      .map(([asked, detail, evidence, difference]) => ({
        kind: "verdict" as const,
        view: {
          verdict: verdict({ detail: said("verdict.quote-cut", { rest: detail, passage: "" }) }),
          asked,
          difference,
          evidence: evidence.map((item) => ({ ...item, span: { start: 0, end: 1 } })),
        },
      })),
    many(line).map((lines) => ({ kind: "lines" as const, lines })),
  );
}

const actions: fc.Arbitrary<Action[]> = fc
  .array(fc.oneof(anyText, fc.constant("Quotes")), { maxLength: 20 })
  .map((labels) =>
    labels.map((label, index) =>
      index % 5 === 4 ? { label, url: `https://example.com/${index}` } : { label, id: `act:${index}` },
    ),
  );

const select: fc.Arbitrary<Select> = fc
  .tuple(anyText, fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 25 }))
  .map(([placeholder, choices]) => ({
    id: `choose:${"x".repeat(80)}`,
    placeholder,
    choices: choices.map(([label, description], index) => ({ label, description, value: `value ${index}` })),
  }));

const standsOn = { revision: { id: "r", articleId: "a", guildId: "1" }, cited: [1, 2] };

function replyOf(text: fc.Arbitrary<string>, most: number): fc.Arbitrary<Reply> {
  const lines = fc.array(
    fc.oneof(short, text).map((words): Line => [{ foreign: words }]),
    { maxLength: 4 },
  );
  return fc.record({
    kind: fc.constant("reply" as const),
    visibility: fc.constant("public" as const),
    heading: fc.record({ foreign: text }),
    meta: lines,
    sections: fc.array(sectionOf(text, most), { maxLength: 8 }),
    notes: lines,
    actions,
    select,
    standsOn: fc.constant(standsOn),
    locale: fc.constantFrom("en" as const, "de" as const, "es" as const),
    again: fc.constant(`again:${"x".repeat(80)}`),
  });
}

/** Of any size: items of up to 12,000 characters. */
export const anyReply = replyOf(fc.oneof({ arbitrary: short, weight: 3 }, { arbitrary: huge, weight: 1 }), 6);

/** Of many small items, so that each has to be there. */
export const smallItemsReply = replyOf(short, 40);

/** Of text whose characters take three bytes each, or are all escaped: what fills a page before its characters are counted. */
export const denseReply = replyOf(
  fc
    .tuple(fc.constantFrom("漢", "жук ", "*", "\u2069", "a\n"), fc.integer({ min: 1, max: 1_500 }))
    .map(([unit, times]) => unit.repeat(times)),
  6,
);

/** As many parts as a message may have: many sections of one small item, and all the buttons. */
export const crowdedReply = fc
  .tuple(
    fc.array(fc.constantFrom("a", "b", "c"), { minLength: 10, maxLength: 40 }),
    fc.integer({ min: 0, max: 20 }),
  )
  .map(
    ([lines, count]): Reply => ({
      kind: "reply",
      visibility: "public",
      heading: { foreign: "Heading" },
      sections: lines.map((line) => ({ kind: "lines", lines: [[line]] })),
      notes: [["A note."]],
      actions: Array.from({ length: count }, (_, index) => ({ label: "Press", id: `act:${index}` })),
      select: { id: "choose", placeholder: "Which?", choices: [{ label: "This", value: "this" }] },
      again: "again",
    }),
  );

/** A page filled to the brim with the smallest items, between which the glue costs most. */
export const tinyItemsReply = fc.tuple(fc.integer({ min: 500, max: 2_500 }), fc.constantFrom("x", "漢")).map(
  ([count, name]): Reply => ({
    kind: "reply",
    visibility: "public",
    sections: [
      {
        kind: "sources",
        title: "",
        sources: Array.from({ length: count }, () => source({ name, reliance: [], spans: [] })),
      },
    ],
    again: "again",
  }),
);

/** Puts a mark of its own before each item's text, and lists the marks in reading order of sections. */
export function marked(reply: Reply): { readonly reply: Reply; readonly marks: readonly string[] } {
  const marks: string[] = [];
  const mark = (text: string) => {
    marks.push(`zq${marks.length}zq`);
    return `${marks.at(-1)} ${text}`;
  };
  return {
    reply: { ...reply, sections: reply.sections.map((section) => markSection(section, mark)) },
    marks,
  };
}

function markSection(section: Section, mark: (text: string) => string): Section {
  switch (section.kind) {
    case "claims":
      return { ...section, claims: section.claims.map((item) => claim({ ...item, text: mark(item.text) })) };
    case "quotes":
      return {
        ...section,
        quotes: section.quotes.map((view) => quote({ ...view.quote, text: mark(view.quote.text) }, view.url)),
      };
    case "sources":
    case "key sources":
      return {
        ...section,
        sources: section.sources.map((item) => source({ ...item, name: mark(item.name) })),
      };
    case "context":
      return { ...section, passages: section.passages.map((view) => ({ ...view, cited: mark(view.cited) })) };
    case "articles":
      return { ...section, articles: section.articles.map((view) => ({ ...view, title: mark(view.title) })) };
    case "verdict":
      return {
        ...section,
        view: {
          ...section.view,
          evidence: section.view.evidence.map((item) => ({ ...item, text: mark(item.text) })),
        },
      };
    case "lines":
      return { ...section, lines: section.lines.map((line) => [mark(""), ...line]) };
  }
}
