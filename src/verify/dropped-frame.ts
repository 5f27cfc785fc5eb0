/** What the article tells in a court, as a label, under a condition or as a reckoning, told plainly. */
import {
  being,
  chargeLinks,
  charging,
  conditions,
  hearers,
  hearing,
  keepsCharge,
  keepsCondition,
  keepsReckoning,
  labels,
  noConditions,
  reckoning,
  tellsAsSure,
} from "../text/english/framing.ts";
import type { Word } from "../text/words.ts";
import { said } from "../words/said.ts";
import type { ClaimSentence } from "./claim-sentence.ts";
import { meetingsOf } from "./gaps.ts";
import type { Index, IndexedPassage } from "./index-content.ts";
import type { Turn } from "./turn.ts";

/** The turn of a sentence that keeps what a passage at `places` says and drops the frame in which it says it; null where it keeps it. */
export function droppedFrame(index: Index, sentence: ClaimSentence, places: readonly number[]): Turn | null {
  for (const place of places) {
    const turn = droppedAt(index, sentence, place);
    if (turn) return turn;
  }
  return null;
}

// --- internal ---

function droppedAt(index: Index, sentence: ClaimSentence, place: number): Turn | null {
  const passage = index.passages[place]!;
  const met = meetingsOf(sentence.words, sentence.content, index.positionsAt(place)).map(
    ({ inPassage }) => inPassage,
  );
  if (met.length < Math.max(fewestMet, sentence.content.length * leastMet)) return null;
  for (const frame of frames) {
    const cue = frame(sentence, passage, met, index, place);
    if (cue === null) continue;
    const detail = said("verdict.told-with", { stored: cue });
    return { reason: "polarity", detail, unsure: true };
  }
  return null;
}

const fewestMet = 2;
/** With fewer of its words met, the sentence rests on another passage. */
const leastMet = 0.5;

type Frame = (
  sentence: ClaimSentence,
  passage: IndexedPassage,
  met: readonly number[],
  index: Index,
  place: number,
) => string | null;

const hasAny = (words: readonly Word[], known: ReadonlySet<string>): boolean =>
  words.some(({ lower }) => known.has(lower));

/** "A jury was told", "the court heard". */
const heard: Frame = ({ words }, passage) => {
  if (hasAny(words, keepsCharge)) return null;
  const at = passage.words.findIndex(
    ({ lower }, number) =>
      hearing.has(lower) &&
      passage.words.slice(Math.max(0, number - farHearer), number).some((word) => hearers.has(word.lower)),
  );
  return at === -1 ? null : cueAt(passage, at - 1, at);
};
/** "A jury at Marlow Crown Court was told". */
const farHearer = 6;

/** "accused of taking", "charged with taking": what stands behind it, until the clause ends. */
const charged: Frame = ({ words }, passage, met) => {
  if (hasAny(words, keepsCharge)) return null;
  const at = passage.words.findIndex(
    ({ lower }, number) =>
      charging.has(lower) &&
      passage.words.slice(number + 1, number + 5).some((word) => chargeLinks.has(word.lower)),
  );
  return at !== -1 && mostlyWithin(met, at + 1, passage.words.length) ? cueAt(passage, at, at + 1) : null;
};

/** "called the closure premature": "the closure is premature". */
const labelled: Frame = ({ words }, passage, met) => {
  const isTold = words.some(({ lower }, at) => at > 0 && being.has(lower));
  if (!isTold || hasAny(words, labels) || hasAny(words, keepsCharge)) return null;
  const at = passage.words.findIndex(({ lower }) => labels.has(lower));
  return at !== -1 && mostlyWithin(met, at + 1, at + 1 + labelReach) ? cueAt(passage, at - 1, at) : null;
};
const labelReach = 12;

/** "If it passes, the lamps will go dark": the lamps will go dark. The words must stand outside of the condition itself. */
const conditional: Frame = ({ words }, passage, met) => {
  if (hasAny(words, keepsCondition) || !hasAny(words, tellsAsSure)) return null;
  const at = passage.words.findIndex(
    ({ lower }, number) => conditions.has(lower) && !noConditions.has(passage.words[number - 1]?.lower ?? ""),
  );
  if (at === -1) return null;
  const [from, to] = clauseFrom(passage, at);
  const outside = met.filter((one) => one < from || one >= to);
  return outside.length >= met.length * mostOfIt && outside.length >= fewestMet
    ? cueAt(passage, at, to - 1)
    : null;
};

/** "estimated the cost at £1.8m": a value behind the reckoning. */
const reckoned: Frame = ({ words, values }, passage, met, index, place) => {
  if (values.length === 0 || hasAny(words, keepsReckoning)) return null;
  const at = passage.words.findIndex(({ lower }) => reckoning.has(lower));
  if (at === -1 || !mostlyWithin(met, at - 1, at + reckoningReach)) return null;
  const start = passage.words[at]!.end;
  const isBehind = index
    .valuesAt(place)
    .some((value) => value.start >= start && value.start - start < reckoningUnits);
  return isBehind ? cueAt(passage, at, at) : null;
};
const reckoningReach = 16;
const reckoningUnits = 90;

const frames: readonly Frame[] = [heard, charged, labelled, conditional, reckoned];

const mostOfIt = 0.7;

const mostlyWithin = (met: readonly number[], from: number, to: number): boolean =>
  met.filter((at) => at >= from && at < to).length >= met.length * mostOfIt;

/** From a word to the comma or the end that closes its clause. */
function clauseFrom({ text, words }: IndexedPassage, from: number): [number, number] {
  let to = from + 1;
  while (to < words.length && !/[,;:—–]/u.test(text.slice(words[to - 1]!.end, words[to]!.start))) to += 1;
  return [from, to];
}

/** The words of the frame, a few of them. */
function cueAt({ text, words }: IndexedPassage, from: number, to: number): string {
  const last = Math.min(to, from + 5, words.length - 1);
  return text.slice(words[Math.max(0, from)]!.start, words[last]!.end);
}
