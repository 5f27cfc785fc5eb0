/** The quiet last lines of a summary: what was copied, what was checked, what was left out and why. */
import type { Line } from "../reply.ts";
import type { Digest, Reason } from "../types.ts";
import { counted } from "./counted.ts";

/** Copied words and checked statements are counted apart: copying proves nothing about a writer. */
export function notesOf(digest: Digest): Line[] {
  const copied = digest.claims.filter((claim) => claim.basis === "copied").length;
  const checked = digest.claims.length - copied;
  const parts = [
    some(copied, "excerpt", "copied word for word"),
    some(checked, "statement", "checked against the stored text"),
    some(digest.quotes.length, "quote", "checked"),
    digest.leftOut.length === 0 ? "" : `${counted(digest.leftOut.length, "statement")} left out`,
    engineWords.get(digest.engine) ?? `by ${digest.engine}`,
  ];
  return [[parts.filter((part) => part !== "").join(" · ")]];
}

/** One line a reason, the most frequent first. The words that were left out are not shown: nobody checked them. */
export function reasonsOf(digest: Digest): Line[] {
  const counts = new Map<Reason, number>();
  for (const { reason } of digest.leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([reason, count]) => [`${count} × ${reasonWords[reason]}`]);
}

// --- internal ---

const engineWords: ReadonlyMap<string, string> = new Map([["extractive", "chosen by rule, no AI model"]]);

const reasonWords: Readonly<Record<Reason, string>> = {
  exact: "the words are in the article",
  covered: "the article says so",
  altered: "the words differ from the article's",
  joined: "words from two places were joined into one quote",
  cut: "the quote was cut out of a sentence that says otherwise",
  narration: "the words are the reporter's, not a quote",
  "wrong-speaker": "somebody else said it",
  "no-speaker": "the article does not say who said it",
  value: "a number, date or name is not in the passages cited",
  polarity: "a “not”, a “may” or a direction was changed",
  contradicted: "the article says otherwise",
  uncovered: "the passages cited do not say it",
  "not-found": "it is not in the article",
};

const some = (count: number, noun: string, how: string): string =>
  count === 0 ? "" : `${counted(count, noun)} ${how}`;
