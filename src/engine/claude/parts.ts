/** Which passages a request shows: all of a text that is read whole, a part of a long one, or those that matter. */
import { rankPassages } from "../../answer/retrieval.ts";
import { passagesAt } from "../../text/passage-at.ts";
import type { Content, Draft, Passage } from "../../types.ts";
import type { Failure, Question } from "../engine.ts";
import { passageLine } from "./article.ts";
import type { Model } from "./models.ts";
import { mostTokens } from "./tokens.ts";

/**
 * Tokens (at most) of a text that is read whole, and of one part of a longer one. A model finds less in the middle of a long prompt, and
 * every follow-up reads the whole prefix again; about 50 pages. A model with a narrow window gets half of that window.
 */
export const mostRead = ({ window }: Model): number => Math.min(60_000, Math.floor(window / 2));

/** Tokens (at most) of the passages that are picked out of a long text: for a question, a repair, or to put parts together. */
export const mostPicked = 20_000;

/** Passages in parts of at most `budget` tokens, cut between paragraphs where one ends in the last tenth. One part: they are read whole. */
export function partsOf(
  content: Content,
  budget: number,
  passages: readonly Passage[] = content.passages,
): Passage[][] {
  const parts: Passage[][] = [[]];
  let size = 0;
  let block = -1;
  for (const passage of passages) {
    const tokens = mostTokens(passageLine(content, passage)) + 1;
    const full = size + tokens > budget || (size > budget * nearlyFull && passage.block !== block);
    if (full && size > 0) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)!.push(passage);
    size += tokens;
    block = passage.block;
  }
  return balanced(parts);
}

/** The passages that a question is about, with their neighbours, in reading order; without any, the first ones. */
export function passagesForQuestion(content: Content, { text, alone }: Question): Passage[] {
  const ranked = rankPassages(content, alone?.text ?? text).map(({ passage }) => passage.id);
  return around(content, [...(alone?.focus ?? []), ...ranked], 2);
}

/** The newest messages of at most `budget` tokens, in order; at least one. */
export function newestOf(discussion: Content, budget: number): readonly Passage[] {
  let size = 0;
  const first = discussion.passages.findLastIndex((passage) => {
    size += mostTokens(passageLine(discussion, passage)) + 1;
    return size > budget;
  });
  return discussion.passages.slice(Math.min(first + 1, Math.max(0, discussion.passages.length - 1)));
}

/** What failed cites these, and the nearest words stand in those; with their neighbours. */
export function passagesForFailures(content: Content, failures: readonly Failure[]): Passage[] {
  const near = failures.flatMap(({ verdict }) =>
    verdict.spans.flatMap((span) => passagesAt(content.passages, span).map(({ id }) => id)),
  );
  const cited = failures.flatMap(({ item }) =>
    item.kind === "claim" && item.claim.kind === "written" ? item.claim.passages : [],
  );
  return around(content, [...cited, ...near].slice(0, mostNamed), 3);
}

/** The passages that the drafts of parts cite or quote, with the one before and after. */
export function passagesOfDrafts(content: Content, drafts: readonly Draft[]): Passage[] {
  const ids = drafts.flatMap(({ claims, quotes }) => [
    ...claims.flatMap((claim) => (claim.kind === "written" ? claim.passages : [])),
    ...quotes.map((quote) => ("number" in quote ? quoted(content, quote.number) : quote.passage)),
  ]);
  return around(content, ids, 1);
}

// --- internal ---

const nearlyFull = 0.9;
/** A draft that failed all over names hundreds; the first are enough to mend what can be mended. */
const mostNamed = 60;
/** Without a place to look, the opening of a text says most of what it is about. */
const opening = 40;

/** A last part of a few lines would cost a request and give nothing: it goes to the one before it. */
function balanced(parts: Passage[][]): Passage[][] {
  const last = parts.at(-1)!;
  const before = parts.at(-2);
  if (!before || last.length * 20 > before.length) return parts;
  return [...parts.slice(0, -2), [...before, ...last]];
}

/** The passage of a numbered quote; 0, which is none, for a number that does not exist. */
const quoted = (content: Content, number: number): number =>
  content.quotes.find(({ id }) => id === number)?.passage ?? 0;

function around(content: Content, ids: readonly number[], reach: number): Passage[] {
  const wanted = new Set(
    ids.flatMap((id) => Array.from({ length: 2 * reach + 1 }, (_one, at) => id - reach + at)),
  );
  const found = content.passages.filter(({ id }) => wanted.has(id));
  return partsOf(content, mostPicked, found.length > 0 ? found : content.passages.slice(0, opening))[0]!;
}
