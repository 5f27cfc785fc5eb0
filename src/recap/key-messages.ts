/** Which messages a recap quotes: those that others took up, one of each author before a second of anyone. Pure. */
import { wordsOf } from "../text/words.ts";
import type { Discussion, Said } from "./discussion.ts";

/** Numbers of quotes of the discussion's content, in the order in which they were sent; at most `most`. */
export function keyMessages(discussion: Discussion, most: number): number[] {
  const weights = weightsOf(discussion);
  const numbers = new Map(discussion.content.quotes.map(({ start, id }) => [start, id]));
  const scored = discussion.said
    .filter(({ span }) => numbers.has(span.start))
    .map((said) => ({
      said,
      number: numbers.get(said.span.start)!,
      score: scoreOf(said, discussion.said, weights),
    }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.number - other.number);
  return firstOfEach(scored)
    .slice(0, most)
    .map(({ number }) => number)
    .sort((one, other) => one - other);
}

// --- internal ---

/** Words of a message worth quoting: fewer say nothing alone ("lol"), more are a text that nobody reads in a recap. */
const fewest = 7;
const mostWords = 70;
/** What an answer to a message counts: somebody took it up, which shared words only suggest. */
const answerWeight = 1.5;

type Weights = ReadonlyMap<string, number>;

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

function scoreOf({ message }: Said, all: readonly Said[], weights: Weights): number {
  const words = wordsOf(message.content);
  if (words.length < fewest || words.length > mostWords || /\?\s*$/u.test(message.content)) return 0;
  const stems = new Set(words.map(({ stem }) => stem));
  const shared = [...stems].reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
  const answers = all.filter(
    (other) => other.message.replyTo === message.id && other.message.authorId !== message.authorId,
  ).length;
  return shared / Math.sqrt(words.length) + answers * answerWeight;
}

type Scored = { readonly said: Said; readonly number: number; readonly score: number };

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
