/** Whether a passage leans on what was told before it. */
import { isCapital } from "../../text/capital.ts";
import {
  afterLoneThat,
  blameWords,
  chargeLinks,
  chargeNouns,
  denyingVerbs,
} from "../../text/english/accusation.ts";
import {
  connectivePhrases,
  connectives,
  leaningWords,
  personPronouns,
  pointingDeterminers,
  pointingNouns,
} from "../../text/english/leaning.ts";
import {
  auxiliaries,
  nounLinks,
  prepositions,
  subordinators,
  timeWords,
} from "../../text/english/phrases.ts";
import { type Word, wordsOf } from "../../text/words.ts";
import type { Passage } from "../../types.ts";

/**
 * Whether the passage opens with a pronoun, a pointing word, a connective, or a "the" whose noun was introduced before;
 * answers a charge that it does not name ("denied that, saying …"); or points back further in ("supports that figure", "If
 * the trial fails, she will leave"). Quotation marks at its front are passed over. Linear.
 */
export function leans(text: string, passage: Passage): boolean {
  const raw = text.slice(passage.start, passage.end);
  const words = wordsOf(raw);
  return opensLeaning(raw, words) || answersUnnamed(raw, words) || pointsBack(raw, words);
}

// --- internal ---

function opensLeaning(raw: string, words: readonly Word[]): boolean {
  const [first, second, third] = words.slice(0, 3).map(({ lower }) => lower);
  if (first === undefined) return false;
  if (leaningWords.has(contracted(first)) || connectives.has(first)) return true;
  const start = `${words
    .slice(0, 5)
    .map(({ lower }) => lower)
    .join(" ")} `;
  if (connectivePhrases.some((phrase) => start.startsWith(`${phrase} `))) return true;
  return first === "the" && isKnown(raw, second, third);
}

const contracted = (word: string): string => word.split("'")[0]!;

/** "The move came …", "The former officer said …": the noun stands right after, or after one adjective, and is not named further. */
function isKnown(raw: string, second = "", third = ""): boolean {
  if (/^\P{L}{0,3}the\s+\d{1,3}-year-old/iu.test(raw)) return true;
  if (pointingNouns.has(second)) return !namesIt.has(third);
  return false;
}

/** After these words the noun is explained in the sentence itself: "The decision to …", "The death of …". */
const namesIt: ReadonlySet<string> = new Set(
  "of to that by between on in for against who which from over at into".split(" "),
);

/** "Kerr denied that", "rejected the allegations", "said the claims were false": which ones, an earlier sentence says. */
function answersUnnamed(raw: string, words: readonly Word[]): boolean {
  let answering = false;
  for (let at = 0; at < words.length; at += 1) {
    const { lower } = words[at]!;
    if (denyingVerbs.has(lower) && hasPointingObject(raw, words, at + 1)) return true;
    if (answering && isUnnamedCharge(words, at)) return true;
    answering ||= denyingVerbs.has(lower) || lower === "guilty";
    // What follows a charge in the same sentence is told here.
    if (blameWords.has(lower)) return false;
  }
  return false;
}

function hasPointingObject(raw: string, words: readonly Word[], at: number): boolean {
  const object = words[at];
  if (!object) return false;
  // "Denied it would miss a payment": what is denied follows.
  if (/^(?:it|this|them|these|those)$/u.test(object.lower))
    return !auxiliaries.has(words[at + 1]?.lower ?? "");
  if (object.lower === "that") return endsThere(raw, words, at);
  return object.lower === "doing" && words[at + 1]?.lower === "so";
}

function endsThere(raw: string, words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return !next || afterLoneThat.has(next.lower) || !/^\s*$/u.test(raw.slice(words[at]!.end, next.start));
}

/** "the allegations", "these charges": pointing, and nothing after it says of what. */
function isUnnamedCharge(words: readonly Word[], at: number): boolean {
  if (!chargeNouns.has(words[at]!.lower) || chargeLinks.has(words[at + 1]?.lower ?? "")) return false;
  return pointsAtCharge.has(words[at - 1]!.lower);
}

const pointsAtCharge: ReadonlySet<string> = new Set("the this that these those such".split(" "));

/** "supports that figure", "read that sentence"; "If …, she will not ask": what they stand for is not in the passage. */
function pointsBack(raw: string, words: readonly Word[]): boolean {
  if (isUnnamedPerson(raw, words)) return true;
  return words.some(({ lower }, at) => pointingDeterminers.has(lower) && pointsAt(raw, words, at));
}

/** "Last month he complained", "If it fails, she will leave": a phrase of time or circumstance, then somebody whom it names nowhere. */
function isUnnamedPerson(raw: string, words: readonly Word[]): boolean {
  const opening = words[0]?.lower ?? "";
  if (!circumstances.some((set) => set.has(opening))) return false;
  return (
    words.some(({ lower }) => personPronouns.has(lower)) &&
    !words.some(({ start, lower }, at) => at > 0 && !timeWords.has(lower) && isCapital(raw, start))
  );
}

const circumstances = [subordinators, prepositions, nounLinks, timeWords];
/** Quotation marks around it make it somebody's words: there "this figure" is pointed at by the speaker. */
function pointsAt(raw: string, words: readonly Word[], at: number): boolean {
  const noun = words[at + 1];
  if (!noun || !pointingNouns.has(noun.lower) || noun.lower.endsWith("s")) return false;
  const next = words[at + 2];
  const free = !next || /[^\s]/u.test(raw.slice(noun.end, next.start)) || namesAfter.has(next.lower);
  return (
    free &&
    !words.slice(0, at).some(({ lower }) => lower === noun.lower) &&
    !/["“„«]/u.test(raw.slice(0, words[at]!.start))
  );
}

/** After a noun these show that it ended there: "that sentence in different ways". */
const namesAfter: ReadonlySet<string> = new Set(
  "in on at is was will would has had can could may and but as with".split(" "),
);
