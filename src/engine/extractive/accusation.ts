/** Finding the other side: which passage blames, and which one answers it. */
import { answerPhrases, answerWords, blameWords } from "../../text/english/accusation.ts";
import type { Judged } from "./judged.ts";

/** Whether the passage tells that somebody is blamed for something, without the answer to it. */
export const isBlame = (judged: Judged): boolean =>
  judged.words.some(({ lower }) => blameWords.has(lower)) && !isAnswer(judged);

/**
 * The passage that answers the blame: it denies or disputes, it can be shown, and it stands near or shares who and what it is
 * about. The one that shares most wins, the nearest of equals. Null: the article has none. Reads `reach` passages to each side.
 */
export function findAnswer(
  all: readonly Judged[],
  blame: Judged,
  canShow: (answer: Judged) => boolean,
): Judged | null {
  let found: Judged | null = null;
  let most = 0;
  for (let step = 1; step <= reach; step += 1) {
    for (const at of [blame.at + step, blame.at - step]) {
      const judged = all[at];
      if (!judged?.tells || !isAnswer(judged) || !canShow(judged)) continue;
      const bond = bondOf(all, judged, blame, at - blame.at);
      if (bond > most) {
        found = judged;
        most = bond;
      }
    }
  }
  return found;
}

// --- internal ---

/** A denial stands within a few paragraphs of the charge, or at the article's end, where the accused gets his word. */
const reach = 60;
/** An answer so near is to the blame before it even where pronouns hide what they share. */
const adjacent = 2;

function isAnswer({ words, told }: Judged): boolean {
  if (words.some(({ lower }) => answerWords.has(lower))) return true;
  return answerPhrases.some((phrase) => told.includes(` ${phrase} `));
}

/** What ties an answer to a blame: stems in common, those of the passage that the answer leans on included, and nearness. */
function bondOf(all: readonly Judged[], answer: Judged, blame: Judged, distance: number): number {
  const before = answer.leaning ? all[answer.at - 1] : undefined;
  let shared = 0;
  for (const stem of blame.stems) {
    if (answer.stems.has(stem)) shared += 1;
    else if (before && before !== blame && before.stems.has(stem)) shared += 0.5;
  }
  const near = distance > 0 && distance <= adjacent ? 1 : 0;
  return shared + near === 0 ? 0 : shared + near + 1 / (1 + Math.abs(distance));
}
