/** Which messages a recap quotes: those that hold something and that others took up, one of each author before a second of anyone. Pure. */
import { wordsOf } from "../text/words.ts";
import type { Discussion, Said } from "./discussion.ts";
import { holding, worthQuoting } from "./worth-quoting.ts";

/**
 * Numbers of quotes of the discussion's content, in the order in which they were sent; at most `most`. `above`: ids of messages that are
 * shown already.
 */
export function keyMessages(
  discussion: Discussion,
  most: number,
  above: ReadonlySet<string> = new Set(),
): number[] {
  const weighing = { all: discussion.said, text: discussion.content.text, weights: weightsOf(discussion) };
  const numbers = new Map(discussion.content.quotes.map(({ start, id }) => [start, id]));
  const scored = discussion.said
    .filter(({ span, message }) => numbers.has(span.start) && !above.has(message.id))
    .map((said) => ({
      said,
      number: numbers.get(said.span.start)!,
      ...scoreOf(said, weighing),
    }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.number - other.number)
    .filter(notYetSaid(discussion));
  const holders = scored.filter(({ holds }) => holds);
  const plain = scored.filter(({ holds }) => !holds).slice(0, Math.max(0, fewest - holders.length));
  return [...firstOfEach(holders), ...plain]
    .slice(0, most)
    .map(({ number }) => number)
    .sort((one, other) => one - other);
}

// --- internal ---

/** One quote tells nothing of a discussion: up to here, what only tells something is quoted too. */
const fewest = 3;
/** What an answer to a message counts: somebody took it up, which shared words only suggest. */
const answerWeight = 1.5;
/** What a position or a reason counts, against words that others share: about as much as four of those. */
const holdsWeight = 0.75;

type Weights = ReadonlyMap<string, number>;
type Weighing = { readonly all: readonly Said[]; readonly text: string; readonly weights: Weights };

/** Weight of a word: how many authors beside the first use it. A word of one author alone tells nothing of the discussion. */
function weightsOf({ said, content }: Discussion): Weights {
  const authors = new Map<string, Set<string>>();
  for (const { author, span } of said)
    for (const { stem, content: telling } of wordsOf(content.text.slice(span.start, span.end))) {
      if (!telling) continue;
      const known = authors.get(stem);
      if (known) known.add(author);
      else authors.set(stem, new Set([author]));
    }
  return new Map([...authors].map(([stem, { size }]) => [stem, Math.log(size)]));
}

/** A score of 0: not worth it, or of nothing that anybody else speaks of. */
function scoreOf({ message, span }: Said, { all, text, weights }: Weighing): Score {
  const said = text.slice(span.start, span.end);
  const answers = all.filter(
    (other) => other.message.replyTo === message.id && other.message.authorId !== message.authorId,
  ).length;
  const worth = worthQuoting(said, answers > 0);
  const words = wordsOf(said);
  const stems = new Set(words.map(({ stem }) => stem));
  const shared = [...stems].reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
  if (worth === 0 || shared + answers === 0) return { score: 0, holds: false };
  const score = worth * holdsWeight + shared / Math.sqrt(words.length) + answers * answerWeight;
  return { score, holds: worth >= holding };
}

type Score = { readonly score: number; readonly holds: boolean };
type Scored = Score & { readonly said: Said; readonly number: number };

/** The same words of the same author, sent again, are quoted once. */
function notYetSaid({ content }: Discussion): (scored: Scored) => boolean {
  const heard = new Set<string>();
  return ({ said: { author, span } }) => {
    const words = `${author}\n${content.text.slice(span.start, span.end).trim().toLowerCase()}`;
    const isNew = !heard.has(words);
    heard.add(words);
    return isNew;
  };
}

/** Each author's best, best first; then everybody's second, and so on. */
function firstOfEach(scored: readonly Scored[]): Scored[] {
  const turns = new Map<string, number>();
  return scored
    .map((one) => {
      const turn = turns.get(one.said.author) ?? 0;
      turns.set(one.said.author, turn + 1);
      return { one, turn };
    })
    .sort((first, second) => first.turn - second.turn)
    .map(({ one }) => one);
}
