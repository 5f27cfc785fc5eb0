/** "When does it start?", where "it" is what the whole article is about. */
import { questionAuxiliaries } from "../../text/english/follow-ups.ts";
import { besidePhases, type Phase, phases, wholeWords } from "../../text/english/phases.ts";
import { valuesIn } from "./expected-value.ts";
import type { PassageIndex, Token } from "./passage-index.ts";
import type { Question } from "./question.ts";

/** The phase that such a question asks the time, place or length of; null for any question that names what it asks about. */
export function phaseOfWhole({ lowers, wanted, terms, tokens }: Question): Phase | null {
  if (!asked.has(wanted) || !lowers.some((lower) => wholeWords.has(lower))) return null;
  const phase = phases.find(({ verbs }) => lowers.some((lower) => verbs.has(lower)));
  const said = terms.map(({ place }) => tokens[place]!.lower);
  return phase && said.every((word) => phase.verbs.has(word) || besidePhases.has(word)) ? phase : null;
}

/**
 * Whether the passage at `at` tells that of the article's subject: one of the first two by a preposition or a verb before the value,
 * any other only by a verb whose subject is "it" or something that those two speak of. Elsewhere "starts" is of anything.
 */
export function tellsOfWhole(index: PassageIndex, at: number, question: Question, phase: Phase): boolean {
  const tokens = index.tokens[at]!;
  const lead = leadOf(index).includes(at);
  return valuesIn(index, at, question).some((place) => {
    if (lead && phase.prepositions.has(tokens[place - 1]?.lower ?? "")) return true;
    const verb = verbBefore(tokens, place, phase);
    return verb >= 0 && (lead || isItsVerb(index, tokens, verb));
  });
}

/** Positions of passages that may tell it: the lead, and those with a verb of the phase. Linear in the text. */
export const placesOfWhole = (index: PassageIndex, { verbs }: Phase): number[] => [
  ...leadOf(index),
  ...index.tokens.flatMap((tokens, at) => (tokens.some(({ lower }) => verbs.has(lower)) ? [at] : [])),
];

// --- internal ---

/** Positions of the first two passages of the text: what it is about is told there. */
const leadOf = ({ passages }: PassageIndex): number[] =>
  passages.flatMap(({ kind }, at) => (kind === "heading" ? [] : [at])).slice(0, 2);

const asked: ReadonlySet<string> = new Set(["time", "year", "month", "place", "span of time"]);
/** Words between the verb and its time: "will close for the first time on 3 March". */
const reach = 7;
/** Words of "the three-week trial is expected to". */
const longestSubject = 7;

function verbBefore(tokens: readonly Token[], value: number, { verbs }: Phase): number {
  const from = Math.max(0, value - reach);
  const found = tokens
    .slice(from, value)
    .findLastIndex(({ lower }, step) => verbs.has(lower) && tokens[from + step - 1]?.lower !== "the");
  return found < 0 || tokens[from + found + 1]?.lower === "of" ? -1 : from + found;
}

/** "It", or "the" and what the lead or the title speaks of and that owns nothing: neither "the archive" nor "the union's mandate". */
function isItsVerb(index: PassageIndex, tokens: readonly Token[], verb: number): boolean {
  const [opener, ...rest] = tokens.slice(0, verb);
  if (verb > longestSubject || !subjects.has(opener?.lower ?? "")) return false;
  const end = rest.findIndex(({ lower }) => questionAuxiliaries.has(lower));
  const thing = (end < 0 ? rest : rest.slice(0, end)).findLast(({ content }) => content);
  const owns = rest.some(({ lower }) => /['’]s$/u.test(lower));
  return !owns && (opener!.lower !== "the" || (thing !== undefined && isSpokenOf(index, thing.key)));
}

const isSpokenOf = (index: PassageIndex, key: string): boolean =>
  index.titleKeys.has(key) ||
  leadOf(index).some((at) => index.tokens[at]!.some((token) => token.key === key));
const subjects: ReadonlySet<string> = new Set("it the this".split(" "));
