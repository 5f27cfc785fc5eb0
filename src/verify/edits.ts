/** Where a sentence differs from the passage that it was made from: what it has, and what stands there instead. */
import type { Word } from "../text/words.ts";
import type { Pair } from "./alignment.ts";

/** Words by number, `to` exclusive. */
export type Range = { readonly from: number; readonly to: number };

export type Edit = {
  readonly claim: Range;
  readonly passage: Range;
  /** How many words in a row are the same right before and right after it. */
  readonly before: number;
  readonly after: number;
};

/** The differences, in order; what the passage leaves unused before the first pair and after the last is none, beyond what the claim has there. */
export function editsOf(claim: readonly Word[], passage: readonly Word[], pairs: readonly Pair[]): Edit[] {
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return [];
  const runs = runsOf(pairs);
  const edits = [opening(first, runs.after[0]!)];
  for (let at = 0; at + 1 < pairs.length; at += 1) {
    const [one, other] = [pairs[at]!, pairs[at + 1]!];
    edits.push({
      claim: { from: one.inClaim + 1, to: other.inClaim },
      passage: { from: one.inPassage + 1, to: other.inPassage },
      before: runs.before[at]!,
      after: runs.after[at + 1]!,
    });
  }
  edits.push(closing(last, runs.before.at(-1)!, claim.length, passage.length));
  return edits.filter((edit) => sizeOf(edit.claim) + sizeOf(edit.passage) > 0);
}

export const sizeOf = ({ from, to }: Range): number => to - from;

// --- internal ---

/** For each pair, how long the unbroken run is that ends there and that begins there. */
function runsOf(pairs: readonly Pair[]): { before: number[]; after: number[] } {
  const joined = (at: number): boolean =>
    pairs[at]!.inClaim - pairs[at - 1]!.inClaim === 1 &&
    pairs[at]!.inPassage - pairs[at - 1]!.inPassage === 1;
  const before = pairs.map(() => 1);
  const after = pairs.map(() => 1);
  for (let at = 1; at < pairs.length; at += 1) if (joined(at)) before[at] = before[at - 1]! + 1;
  for (let at = pairs.length - 1; at > 0; at -= 1) if (joined(at)) after[at - 1] = after[at]! + 1;
  return { before, after };
}

/** As many words of the passage as the claim has before the first pair: a name's length apart. */
function opening(first: Pair, after: number): Edit {
  const from = first.inClaim === 0 ? first.inPassage : Math.max(0, first.inPassage - first.inClaim - slack);
  return {
    claim: { from: 0, to: first.inClaim },
    passage: { from, to: first.inPassage },
    before: 0,
    after,
  };
}

function closing(last: Pair, before: number, claimLength: number, passageLength: number): Edit {
  const left = claimLength - last.inClaim - 1;
  const to = left === 0 ? last.inPassage + 1 : Math.min(passageLength, last.inPassage + 1 + left + slack);
  return {
    claim: { from: last.inClaim + 1, to: claimLength },
    passage: { from: last.inPassage + 1, to },
    before,
    after: 0,
  };
}

const slack = 1;
