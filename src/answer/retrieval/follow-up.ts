/** How sure it is that the article answers a follow-up question. */
import { emptyWords } from "../../text/english/follow-ups.ts";
import type { Wanted } from "../../text/english/questions.ts";
import { wordsOf } from "../../text/words.ts";
import type { Ranking, Talk } from "../retrieval.ts";
import { lacksWanted } from "./fitness.ts";
import { surenessOf } from "./sureness.ts";

/**
 * As `surenessOf`, but what the question has from the talk proves nothing: the answer before holds it anyway. So a follow-up counts
 * as unanswered where the best passage has no value of the kind that is asked for, or where it and its neighbours lack every
 * word that was asked now.
 */
export function followUpSureness(ranking: Ranking, { typed, beside }: Talk): number {
  const sure = surenessOf(ranking);
  if (beside) return bringsWanted(ranking) ? Math.max(sure, toldBeside) : Math.min(sure, unanswered);
  const own = ownTerms(ranking, typed);
  if (own.length === 0) return sure;
  const plain = loosely.has(ranking.question.wanted) || bringsWanted(ranking);
  return plain && holdsAny(ranking, own) ? sure : Math.min(sure, unanswered);
}

// --- internal ---

const unanswered = 0.4;
/** A value of the wanted kind right where the last answer stands, and nothing else to look for. */
const toldBeside = 0.6;

/** "Two miles off the harbour", "to save money": places and reasons are also told without a name or a word of reason. */
const loosely: ReadonlySet<Wanted> = new Set<Wanted>(["place", "reason"]);

const bringsWanted = ({ question, best }: Ranking): boolean =>
  best[0] !== undefined && !lacksWanted(question, best[0].fitness);

/** Numbers of the terms that were typed now, and that can be looked for. */
function ownTerms({ question: { terms, tokens } }: Ranking, typed: string): number[] {
  const own = new Set(wordsOf(typed).map(({ lower }) => lower));
  return terms.flatMap(({ place }, number) => {
    const { lower } = tokens[place]!;
    return own.has(lower) && !emptyWords.has(lower) ? [number] : [];
  });
}

/** Whether the best passage or the one before it in its paragraph holds one of them. */
function holdsAny({ matches, best, index }: Ranking, own: readonly number[]): boolean {
  const { at } = best[0]!;
  const { block } = index.passages[at]!;
  return [at, at - 1]
    .filter((place) => index.passages[place]?.block === block)
    .some((place) => own.some((term) => (matches.get(place)?.[term] ?? 0) > 0));
}
