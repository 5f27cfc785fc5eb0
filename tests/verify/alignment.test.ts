import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../src/text/words.ts";
import { alignWords, mostCells } from "../../src/verify/alignment.ts";
import { editsOf } from "../../src/verify/edits.ts";

const paired = (claim: string, passage: string): string[] => {
  const [one, other] = [wordsOf(claim), wordsOf(passage)];
  return alignWords(one, other).map(
    ({ inClaim, inPassage }) => `${one[inClaim]!.lower}=${other[inPassage]!.lower}`,
  );
};

describe("a sentence laid along a passage", () => {
  it("pairs all its words with a passage that begins earlier and ends later", () => {
    expect(paired("the board met", "On Monday the board met in Porto.")).toEqual([
      "the=the",
      "board=board",
      "met=met",
    ]);
  });

  it("leaves out what the passage has between, and what only the sentence has", () => {
    expect(paired("the old board met", "the board of the harbour met")).toEqual([
      "the=the",
      "board=board",
      "met=met",
    ]);
  });

  it("pairs other forms and other words for the same", () => {
    expect(paired("prices increased", "the price rose")).toEqual(["prices=price", "increased=rose"]);
  });

  it("pairs rise from pair to pair, whatever the words", () => {
    const word = fc.constantFrom("board", "met", "the", "Porto", "not", "rose");
    const sentence = fc.array(word, { maxLength: 30 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(sentence, sentence, (claim, passage) => {
        const pairs = alignWords(wordsOf(claim), wordsOf(passage));
        for (const [at, pair] of pairs.slice(1).entries()) {
          expect(pair.inClaim).toBeGreaterThan(pairs[at]!.inClaim);
          expect(pair.inPassage).toBeGreaterThan(pairs[at]!.inPassage);
        }
      }),
    );
  });

  it("is not tried where it would cost too much", () => {
    const long = wordsOf("board met ".repeat(mostCells));
    expect(alignWords(wordsOf("the board met"), long)).toEqual([]);
  });
});

describe("the differences", () => {
  it("are what stands between words that are the same, with how many are the same beside it", () => {
    const [claim, passage] = [
      wordsOf("the board met in Lisbon on Monday"),
      wordsOf("the board met in Porto on Monday"),
    ];
    expect(editsOf(claim, passage, alignWords(claim, passage))).toEqual([
      { claim: { from: 4, to: 5 }, passage: { from: 4, to: 5 }, before: 4, after: 2 },
    ]);
  });

  it("are none where nothing differs", () => {
    const words = wordsOf("the board met");
    expect(editsOf(words, words, alignWords(words, words))).toEqual([]);
  });
});
