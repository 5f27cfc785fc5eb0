import { expect, it } from "vitest";
import { mergeRepair } from "../../src/answer/merge-repair.ts";
import type { Failure } from "../../src/engine/engine.ts";
import type { Draft, DraftClaim, Verdict } from "../../src/types.ts";
import { said } from "../../src/words/said.ts";

const written = (text: string): DraftClaim => ({ kind: "written", text, passages: [1] });
const verdict: Verdict = {
  verdict: "unsupported",
  reason: "value",
  detail: said("verdict.no-words"),
  score: 0,
  spans: [],
};
const failed = (claim: DraftClaim): Failure => ({ item: { kind: "claim", claim }, verdict });
const draftOf = (...claims: DraftClaim[]): Draft => ({ claims, quotes: [{ number: 1 }], sources: [] });
const [a, b, c, d] = ["a", "b", "c", "d"].map(written) as [DraftClaim, DraftClaim, DraftClaim, DraftClaim];

it("puts what is new in the place of what failed, in order", () => {
  const merged = mergeRepair(draftOf(a, b, c), [failed(a), failed(c)], draftOf(d, written("e")));
  expect(merged.claims).toEqual([d, b, written("e")]);
});

it("leaves what is not mended where it was, to fail again", () => {
  expect(mergeRepair(draftOf(a, b), [failed(a), failed(b)], draftOf(c)).claims).toEqual([c, b]);
});

it("adds nothing, however much a repair writes", () => {
  const merged = mergeRepair(draftOf(a, b), [failed(b)], draftOf(c, d));
  expect(merged.claims).toEqual([a, c]);
  expect(merged.quotes).toEqual([{ number: 1 }]);
});
