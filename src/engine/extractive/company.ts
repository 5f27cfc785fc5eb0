/** What a passage cannot be shown without. */
import { findAnswer, isBlame } from "./accusation.ts";
import type { Judged } from "./judged.ts";
import { findSecondHalf } from "./taking-back.ts";

/** Finds once what each passage of an article needs. */
export type Company = {
  /** The passages on which `judged` leans, in order, itself last; null where they cannot be shown. */
  readonly chainOf: (judged: Judged) => readonly Judged[] | null;
  /** Itself and all that must come with it, in order; null where that is too much or cannot be shown. */
  readonly of: (judged: Judged) => readonly Judged[] | null;
  /** The passage that answers `blame`; null where it blames nobody or nobody answers. */
  readonly answerTo: (blame: Judged) => Judged | null;
};

/**
 * A passage that leans brings the one before it, and that one its own; one that blames brings its answer; a first half brings
 * what takes it back. All or none.
 */
export function companyOf(all: readonly Judged[]): Company {
  const answers = new Map<Judged, Judged | null>();
  const answerTo = (blame: Judged): Judged | null => {
    const known = answers.get(blame);
    if (known !== undefined) return known;
    const answer = isBlame(blame) ? findAnswer(all, blame, (one) => chainOf(all, one) !== null) : null;
    answers.set(blame, answer);
    return answer;
  };
  return {
    chainOf: (judged) => chainOf(all, judged),
    of: (judged) => gather(all, judged, answerTo),
    answerTo,
  };
}

// --- internal ---

/** "Its director accused the board. Kerr denied that.": two before a passage; further back a reader has lost the thread. */
const longestChain = 3;
/** More together would be most of a digest. */
const mostTogether = 5;

function chainOf(all: readonly Judged[], judged: Judged): Judged[] | null {
  const chain = [judged];
  while (chain[0]!.leaning) {
    const before = all[chain[0]!.at - 1];
    if (!before?.tells || chain.length === longestChain) return null;
    chain.unshift(before);
  }
  return chain;
}

function gather(
  all: readonly Judged[],
  judged: Judged,
  answerTo: (blame: Judged) => Judged | null,
): Judged[] | null {
  const together = new Set<Judged>();
  const waiting = [judged];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const chain = chainOf(all, one);
    if (!chain) return null;
    const fresh = chain.filter((link) => !together.has(link));
    for (const link of fresh) together.add(link);
    if (together.size > mostTogether) return null;
    waiting.push(...fresh.flatMap((link) => [findSecondHalf(all, link), answerTo(link)]).filter(isFound));
  }
  return [...together].sort((one, other) => one.at - other.at);
}

const isFound = (judged: Judged | null): judged is Judged => judged !== null;
