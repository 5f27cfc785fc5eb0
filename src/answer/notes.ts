/** The quiet last lines of an answer: what was copied, checked and judged, what was left out and why, and by whom. */
import type { Line } from "../reply.ts";
import type { Basis, Digest, Instead, Reason } from "../types.ts";
import type { WordsKey } from "../words/said.ts";
import { type Speech, speak } from "../words/speak.ts";

/** Copied words, statements checked by rule and those that a model judged are counted apart: each proves another thing. */
export function notesOf(digest: Digest, speech: Speech = speak("en")): Line[] {
  const facts = [
    ...bases.map(([basis, key]) => some(speech, key, countOf(digest, basis))),
    some(speech, "answer.note-quotes", digest.quotes.length),
    some(speech, "answer.note-left-out", digest.leftOut.length),
    writtenBy(digest.engine, speech),
  ];
  const counted: Line = [facts.filter((fact) => fact !== "").join(" · ")];
  return digest.instead ? [counted, insteadLine(digest.instead, speech)] : [counted];
}

/** Why another engine answered than the one in use. */
export const insteadLine = (instead: Instead, speech: Speech): Line => [speech.text(insteadKeys[instead])];

/** Who made it. */
export function writtenBy(engine: string, speech: Speech): string {
  return speech.text(engine === "claude" ? "answer.by-claude" : "answer.by-extractive");
}

/** One line a reason, the most frequent first. The words that were left out are not shown: nobody checked them. */
export function reasonsOf({ leftOut }: Pick<Digest, "leftOut">, speech: Speech = speak("en")): Line[] {
  const counts = new Map<Reason, number>();
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  if (counts.size === 0) return [[speech.text("answer.nothing-left-out")]];
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([reason, count]) => [
      speech.text("answer.reason", { count, reason: speech.text(`answer.reason-${reason}`) }),
    ]);
}

// --- internal ---

const bases: readonly (readonly [Basis, WordsKey])[] = [
  ["copied", "answer.note-copied"],
  ["checked", "answer.note-checked"],
  ["judged", "answer.note-judged"],
  ["translated", "answer.note-translated"],
];

const insteadKeys: Readonly<Record<Instead, WordsKey>> = {
  budget: "answer.instead-budget",
  "server budget": "answer.instead-server-budget",
  "member limit": "answer.instead-member-limit",
  unavailable: "answer.instead-unavailable",
  refused: "answer.instead-refused",
  "too long": "answer.instead-too-long",
  "nothing held": "answer.instead-nothing-held",
};

const countOf = ({ claims }: Digest, wanted: Basis): number =>
  claims.filter(({ basis }) => basis === wanted).length;

const some = (speech: Speech, key: WordsKey, count: number): string =>
  count === 0 ? "" : speech.text(key, { count });
