/** Contents to store: one plain and readable, and any that the types allow. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import type { Content, Span } from "../../src/types.ts";

/** A short article about a bridge, with one of everything; `changes` say what is different. */
export function someContent(changes: Partial<Content> = {}): Content {
  const content = { ...bridge, ...changes };
  const contentHash =
    changes.contentHash ??
    createHash("sha256")
      .update(JSON.stringify([content.text, content.title]))
      .digest("hex");
  return { ...content, contentHash };
}

/** A content with nothing found in it, for texts that no span of the bridge would fit. */
export function plainContent(text: string, changes: Partial<Content> = {}): Content {
  return someContent({ ...emptied, text, ...changes });
}

/** Any content: spans stand in the text, and every string is one that a store must keep as it is. */
export const anyContent: fc.Arbitrary<Content> = fc
  .string({ unit: "binary", maxLength: 400 })
  .map(storable)
  .chain((text) =>
    fc
      .record({
        title: anyName,
        byline: anyName,
        siteName: anyName,
        publishedAt: anyName,
        language: anyName,
        url: anyName,
        ...anyParts(anySpan(text)),
        warnings: fc.array(anyWords, { maxLength: 3 }),
        contentHash: fc
          .uint8Array({ minLength: 32, maxLength: 32 })
          .map((bytes) => Buffer.from(bytes).toString("hex")),
      })
      .map((rest): Content => ({ text, ...rest })),
  );

// --- internal ---

const text = "The bridge opens on Monday.\n\n“It is safe,” said Ana Ruiz, the engineer.";

const bridge: Omit<Content, "contentHash"> = {
  text,
  title: "The bridge opens",
  byline: "Li Wei",
  siteName: "The Courier",
  publishedAt: "2026-09-05",
  language: "en",
  url: "https://courier.example/bridge",
  furniture: [{ start: 0, end: 0, kind: "newsletter" }],
  passages: [
    { id: 1, kind: "sentence", start: 0, end: 27, block: 0 },
    { id: 2, kind: "sentence", start: 29, end: text.length, block: 1 },
  ],
  quotes: [
    {
      id: 1,
      kind: "direct",
      start: 30,
      end: 41,
      passage: 2,
      speaker: { start: 49, end: 57, via: null },
    },
  ],
  sources: [
    {
      id: 1,
      name: "Ana Ruiz",
      kind: "person",
      url: null,
      spans: [{ start: 49, end: 57 }],
      reliance: ["quoted"],
    },
  ],
  links: [{ text: "bridge", url: "https://courier.example/plan", span: { start: 4, end: 10 } }],
  warnings: ["The page gives no author."],
};

const emptied: Partial<Content> = { furniture: [], passages: [], quotes: [], sources: [], links: [] };

function storable(words: string): string {
  return words.toWellFormed().replaceAll("\0", "");
}

const anyName = fc.option(fc.string({ unit: "grapheme", maxLength: 40 }).map(storable));

/** In JSON even half a pair and a null character are kept. */
const anyWords = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom("\ud800", "\0", "'; drop table articles; --"),
);

function anySpan(within: string): fc.Arbitrary<Span> {
  const place = fc.nat({ max: within.length });
  return fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
}

function anyParts(span: fc.Arbitrary<Span>) {
  const id = fc.integer({ min: 1, max: 1e6 });
  const some = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 3 });
  const extended = <More extends object>(more: fc.Arbitrary<More>) =>
    fc.tuple(span, more).map(([where, rest]) => ({ ...where, ...rest }));
  const speaker = extended(fc.record({ via: fc.option(span) }));
  return {
    furniture: some(extended(fc.record({ kind: fc.constantFrom("title" as const, "legal" as const) }))),
    passages: some(
      extended(
        fc.record({ id, kind: fc.constantFrom("sentence" as const, "item" as const), block: fc.nat() }),
      ),
    ),
    quotes: some(
      extended(
        fc.record({
          id,
          kind: fc.constantFrom("direct" as const, "scare" as const),
          passage: id,
          speaker: fc.option(speaker),
        }),
      ),
    ),
    sources: some(
      fc.record({
        id,
        name: anyWords,
        kind: fc.constantFrom("person" as const, "machine" as const),
        url: fc.option(anyWords),
        spans: some(span),
        reliance: some(fc.constantFrom("quoted" as const, "wrote" as const)),
      }),
    ),
    links: some(fc.record({ text: anyWords, url: anyWords, span: fc.option(span) })),
  };
}
