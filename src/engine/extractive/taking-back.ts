/** Finding the second half: which passage takes back or changes what another one tells. */
import { cueVerbs } from "../../text/english/cue-verbs.ts";
import {
  firstHalfPhrases,
  firstHalfWords,
  laterWords,
  undoingPhrases,
  undoingWords,
} from "../../text/english/taking-back.ts";
import type { Judged } from "./judged.ts";

/**
 * The passage within the next two that undoes what `judged` tells, or says what came after its "initially", and is about the
 * same (it leans on what stands before it, or shares a stem). Null where nothing is taken back.
 */
export function findSecondHalf(all: readonly Judged[], judged: Judged): Judged | null {
  const opens = isFirstHalf(judged);
  if (!opens && !tellsSpeech(judged)) return null;
  for (let at = judged.at + 1; at <= judged.at + reach; at += 1) {
    const next = all[at];
    if (!next?.tells || isFirstHalf(next)) return null;
    if ((undoes(next) || (opens && cameLater(next))) && isAboutSame(judged, next)) return next;
  }
  return null;
}

// --- internal ---

const reach = 2;

function isFirstHalf({ words, told }: Judged): boolean {
  return (
    words.some(
      ({ lower }, at) =>
        firstHalfWords.has(lower) || (lower === "first" && at > 0 && isSaying(words[at + 1]?.lower ?? "")),
    ) || firstHalfPhrases.some((phrase) => told.includes(` ${phrase} `))
  );
}

const tellsSpeech = ({ words }: Judged): boolean => words.some(({ lower }) => isSaying(lower));

/** A verb of saying that no noun is spelled like. */
function isSaying(lower: string): boolean {
  const cue = cueVerbs.get(lower);
  return cue !== undefined && cue.manner !== "label" && !cue.maybeNoun && cue.form !== "gerund";
}

const undoes = ({ words, told }: Judged): boolean =>
  words.some(({ lower }) => undoingWords.has(lower)) ||
  undoingPhrases.some((phrase) => told.includes(` ${phrase} `));

const cameLater = ({ words }: Judged): boolean => words.some(({ lower }) => laterWords.has(lower));

const isAboutSame = (one: Judged, next: Judged): boolean =>
  next.leaning || [...next.stems].some((stem) => one.stems.has(stem));
