import { describe, expect, it } from "vitest";
import { wordsOf } from "../../src/text/words.ts";
import { claimWords, gatherEvidence, rankPlaces } from "../../src/verify/evidence.ts";
import { checkClaim, type Index } from "../../src/verify/index.ts";
import { indexOf } from "./content-of.ts";

/** The index, and how many places of its postings were read so far. */
function counted(index: Index): { readonly index: Index; readonly read: () => number } {
  let read = 0;
  const postings = new Map(
    [...index.postings].map(([stem, places]) => [
      stem,
      new Proxy(places as number[], {
        get(target, name, receiver) {
          if (typeof name === "string" && /^\d+$/u.test(name)) read += 1;
          return Reflect.get(target, name, receiver);
        },
      }),
    ]),
  );
  return { index: { ...index, postings }, read: () => read };
}

const workFor = (article: string, claim: string): number => {
  const { index, read } = counted(indexOf(article));
  const words = claimWords(wordsOf(claim));
  gatherEvidence(index, words, null, 3);
  rankPlaces(index, words, null, 12);
  return read();
};

describe("passages are looked up at a cost that a claim cannot raise", () => {
  const sentence = "The mayor gave the council a bridge. ";

  it("a word said a hundred times costs what it costs once", () => {
    const article = sentence.repeat(500);
    expect(workFor(article, sentence.repeat(100))).toBe(workFor(article, sentence));
  });

  it("twice the article costs no more once a word stands in thousands of its passages", () => {
    expect(workFor(sentence.repeat(10_000), sentence)).toBe(workFor(sentence.repeat(5_000), sentence));
  });

  it("a passage that a claim cites is looked into alone", () => {
    const { index, read } = counted(indexOf(sentence.repeat(500)));
    expect(gatherEvidence(index, claimWords(wordsOf(sentence)), [7], 3).places).toEqual([7]);
    expect(read()).toBe(0);
  });
});

describe("the passages a claim rests on", () => {
  const index = indexOf(
    "The harbour closed on Monday. A ferry ran aground. The council paid for the repairs. The ferry was repaired in May.",
  );
  const words = claimWords(wordsOf("The council paid for repairs of the ferry."));

  it("are the one that has most of its words, then what adds to it", () => {
    expect(gatherEvidence(index, words, null, 2)).toMatchObject({ places: [2, 1], first: 0.75, joint: 1 });
  });

  it("leave out what none of them has", () => {
    const { missing } = gatherEvidence(index, claimWords(wordsOf("The council paid in zloty.")), null, 3);
    expect(missing.map(({ word }) => word.lower)).toEqual(["zloty"]);
  });

  it("are the earlier ones among equals", () => {
    expect(rankPlaces(indexOf("A bridge fell. ".repeat(20)), claimWords(wordsOf("bridge")), null, 3)).toEqual(
      [0, 1, 2],
    );
  });
});

describe("a claim of very many sentences", () => {
  const index = indexOf("The bridge over the river fell on Monday. ".repeat(5));

  it("is a text of its own where they differ", () => {
    const text = Array.from({ length: 61 }, (_, at) => `Bridge ${at} fell.`).join(" ");
    expect(checkClaim(index, { text }).verdict).toBe("uncheckable");
  });

  it("is judged where it says one over and over", () => {
    const text = "On Monday the bridge fell. ".repeat(61);
    expect(checkClaim(index, { text }).verdict).toBe("supported");
  });
});
