/** A great many characters of one kind: slow code shows as a test that never ends. No times are asserted. */
import { describe, expect, it } from "vitest";
import { blocksOf } from "../../src/text/blocks.ts";
import { isInsideWord } from "../../src/text/boundary.ts";
import { findQuote, searchable } from "../../src/text/find-quote.ts";
import { fold } from "../../src/text/fold.ts";
import { passagesAt } from "../../src/text/passage-at.ts";
import { passagesOf } from "../../src/text/passages.ts";
import { wordsOf } from "../../src/text/words.ts";
import type { Span } from "../../src/types.ts";

const filled = (piece: string, length = 200_000): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const million = (piece: string): string => filled(piece, 1_000_000);

const texts: readonly (readonly [name: string, text: string])[] = [
  ["one letter", million("a")],
  ["one capital letter and stops", million("A.")],
  ["short sentences", filled("Ab cd. ")],
  ["spaces", million(" ")],
  ["no-break spaces", filled("\u00a0")],
  ["straight quotation marks", million('"')],
  ["opening quotation marks", million("“")],
  ["opening marks and spaces", filled("“ ")],
  ["apostrophes", filled("'")],
  ["apostrophes in words", filled("a'")],
  ["newlines", million("\n")],
  ["carriage returns and newlines", filled("\r\n")],
  ["letters and newlines", filled("a\n")],
  ["bullets", filled("• a\n")],
  ["dashes", filled("-")],
  ["dashes and spaces", filled(" – ")],
  ["digits", filled("1")],
  ["digits and points", filled("1.")],
  ["digits and spaces that group", filled("1\u00a0000\u00a0")],
  ["full stops", filled(".")],
  ["ellipses", filled("… ")],
  ["Japanese stops and opening marks", filled("あ。「")],
  ["one combining mark", filled("\u0301")],
  ["a letter under combining marks out of order", `a${filled("\u0301\u0316")}`],
  ["letters under combining marks", million("e\u0301\u0316")],
  ["Hangul jamo", filled("\u1161")],
  ["lone high surrogates", million("\ud800")],
  ["lone low surrogates", filled("\udc00")],
  ["surrogates the wrong way round", filled("\udc00\ud800")],
  ["faces", filled("😀")],
  ["bidi controls", million("\u202e\u2066")],
  ["zero-width spaces", filled("\u200b")],
  ["zero-width spaces in words", filled("a\u200b")],
  ["soft hyphens", `a${filled("\u00ad")}b`],
  ["ligatures", filled("ﬃ")],
  ["opening brackets", filled("(")],
];

function expectInOrder(text: string, spans: readonly Span[]): void {
  let at = 0;
  let isRight = true;
  for (const { start, end } of spans) {
    isRight &&= start >= at && end > start && end <= text.length;
    at = end;
  }
  expect(isRight).toBe(true);
}

describe.each(texts)("a text of nothing but %s", (_, text) => {
  it("folds with a place for each unit, and is cut into words, blocks and passages in order", {
    timeout: 60_000,
  }, () => {
    const folded = fold(text);
    expect([folded.starts.length, folded.ends.length]).toEqual([folded.text.length, folded.text.length]);
    expectInOrder(text, wordsOf(text));
    expectInOrder(text, blocksOf(text));
    const passages = passagesOf(text, []);
    expectInOrder(text, passages);
    expect(passagesAt(passages, { start: 0, end: text.length })).toHaveLength(passages.length);
  });

  it("is searched for short words, long words and itself", { timeout: 60_000 }, () => {
    const source = searchable(text);
    for (const words of [text.slice(0, 60), text.slice(0, 5000), text]) {
      const spans = findQuote(source, words, 5);
      expect(spans.length).toBeLessThanOrEqual(5);
      for (const { start, end } of spans)
        expect(isInsideWord(text, start) || isInsideWord(text, end)).toBe(false);
    }
  });
});
