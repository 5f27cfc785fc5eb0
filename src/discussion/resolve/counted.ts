/** "The second quote", "point 3", "passage 12": one of a list, by its place. */
import { countedNouns, ordinals } from "../../text/english/follow-ups.ts";
import type { Word } from "../../text/words.ts";
import type { Content, Passage, Quote } from "../../types.ts";
import { askedWords, contentOf, isContent } from "./asked-words.ts";
import type { Known } from "./known.ts";
import type { Resolved } from "./resolved.ts";

/**
 * Null where the question counts nothing. Quotes are counted in the last answer that shows any, and where it has too few in
 * the article; claims in the last answer that has that many; passages by the number that stands behind every claim.
 */
export function counted(content: Content, question: string, known: readonly Known[]): Resolved | null {
  const words = askedWords(question);
  const found = placeIn(words);
  if (!found) return null;
  const target = targetOf(content, known, found);
  if (target.passages.length === 0) {
    const asked = words.slice(found.from, found.to);
    return {
      kind: "unclear",
      why: "which",
      words: question.slice(asked[0]!.start, asked.at(-1)!.end),
      names: [],
      count: target.count,
    };
  }
  const rest = words.filter((word, at) => (at < found.from || at >= found.to) && isContent(word));
  const points = rest.length === 0 && !asksElse.has(words[0]!.lower);
  const text = `${question.slice(0, words[found.from]!.start)}${contentOf(target.words, mostTaken)}${question.slice(words[found.to - 1]!.end)}`;
  return { kind: "question", alone: { text, focus: target.passages, points } };
}

// --- internal ---

/** Openings that ask for more than what was said and by whom. */
const asksElse: ReadonlySet<string> = new Set(["when", "where", "why", "how"]);
/** Words taken from what is meant: enough to find it, few enough that the question still counts. */
const mostTaken = 10;

type Place = {
  readonly from: number;
  readonly to: number;
  readonly noun: "quote" | "claim" | "passage";
  readonly number: number;
};

/** "the second quote", "2nd point", "quote 2", "quote number 2". */
function placeIn(words: readonly Word[]): Place | null {
  for (const [at, { lower }] of words.entries()) {
    const noun = countedNouns.get(lower);
    if (!noun) continue;
    const before = ordinals.get(words[at - 1]?.lower ?? "");
    if (before !== undefined) return { from: startOf(words, at - 1), to: at + 1, noun, number: before };
    const step = words[at + 1]?.lower === "number" ? 2 : 1;
    const after = /^\d{1,4}$/u.exec(words[at + step]?.lower ?? "");
    if (after && lower !== "one")
      return { from: startOf(words, at), to: at + step + 1, noun, number: Number(after[0]) };
  }
  return ordinalBefore(words);
}

/** "1st", "2nd": the word before is read as a number and letters apart ("2", "nd"). */
function ordinalBefore(words: readonly Word[]): Place | null {
  for (const [at, { lower }] of words.entries()) {
    const noun = countedNouns.get(words[at + 2]?.lower ?? "");
    const number = ordinals.get(`${lower}${words[at + 1]?.lower ?? ""}`);
    if (noun && number) return { from: startOf(words, at), to: at + 3, noun, number };
  }
  return null;
}

const startOf = (words: readonly Word[], at: number): number =>
  words[at - 1]?.lower === "the" ? at - 1 : at;

type Target = { readonly passages: readonly number[]; readonly words: string; readonly count: number };

function targetOf(content: Content, known: readonly Known[], { noun, number }: Place): Target {
  if (noun === "passage") return passageTarget(content, number);
  return noun === "quote" ? quoteTarget(content, known, number) : claimTarget(content, known, number);
}

const at = <Item>(list: readonly Item[], number: number): Item | undefined =>
  number > 0 ? list[number - 1] : list.at(number);

function passageTarget(content: Content, number: number): Target {
  const passage = at(content.passages, number);
  const count = content.passages.length;
  return passage
    ? { passages: [passage.id], words: wordsAt(content, passage), count }
    : { passages: [], words: "", count };
}

const wordsAt = ({ text }: Content, { start, end }: Quote | Passage): string => text.slice(start, end);

function quoteTarget(content: Content, known: readonly Known[], number: number): Target {
  const shown = known.map((one) => quotesShown(content, one)).findLast((quotes) => quotes.length > 1) ?? [];
  const quote = at(shown, number) ?? at(content.quotes, number);
  const count = Math.max(shown.length, content.quotes.length);
  if (!quote) return { passages: [], words: "", count };
  return { passages: [quote.passage], words: wordsAt(content, quote), count };
}

/** Quotes within the passages that an answer cites, in the order of its claims. */
function quotesShown(content: Content, { claims }: Known): Quote[] {
  const cited = new Set(claims.flatMap((claim) => claim.cited));
  return content.quotes.filter((quote) => quote.kind !== "scare" && cited.has(quote.passage));
}

function claimTarget(content: Content, known: readonly Known[], number: number): Target {
  const least = Math.abs(number);
  const shown =
    known.findLast(({ claims }) => claims.length >= Math.max(2, least)) ??
    known.findLast(({ claims }) => claims.length >= least);
  const claim = shown && at(shown.claims, number);
  const count = known.findLast(({ claims }) => claims.length > 0)?.claims.length ?? 0;
  const passages = (claim?.cited ?? []).filter((id) => content.passages[id - 1] !== undefined);
  return { passages, words: claim?.text ?? "", count };
}
