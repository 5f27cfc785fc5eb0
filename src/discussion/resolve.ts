/** What a follow-up question asks, seen alone. Pure: the questions and answers before it are given. */
import type { Alone } from "../answer/pipeline.ts";
import type { Content } from "../types.ts";
import { completed } from "./resolve/completed.ts";
import { counted } from "./resolve/counted.ts";
import { type Exchange, type Known, passagesOf } from "./resolve/known.ts";
import { pointed } from "./resolve/pointed.ts";
import { withNames } from "./resolve/with-names.ts";

export type { Alone } from "../answer/pipeline.ts";
export type { Exchange, ShownClaim } from "./resolve/known.ts";

/** What could be meant, where it is not clear: `names` to choose from, of the article. */
export type Unclear = {
  readonly kind: "unclear";
  readonly why: "whom" | "what" | "which";
  readonly words: string;
  readonly names: readonly string[];
  /** How many there are, where one of a list was asked for that is not there. */
  readonly count: number;
};

/** `alone`: null where the question needs nothing before it. */
export type Resolved = { readonly kind: "question"; readonly alone: Alone | null } | Unclear;

/**
 * Reads `question` against the exchanges before it, oldest first: one of a list ("the second quote"), what was just said ("that
 * claim"), somebody by a pronoun, or a question that is no whole one ("and when?"). What stays open is asked back. Linear in
 * what is given, and in the passages that the last answers cite.
 */
export function resolve(content: Content, question: string, exchanges: readonly Exchange[]): Resolved {
  return understood(content, question, knownOf(content, exchanges));
}

// --- internal ---

/** Each earlier question is read against those before it, so that "why?" after "and when?" finds what both are about. */
function knownOf(content: Content, exchanges: readonly Exchange[]): Known[] {
  const known: Known[] = [];
  for (const exchange of exchanges) {
    const read = exchange.question === "" ? null : understood(content, exchange.question, known);
    const alone = read?.kind === "question" ? read.alone : null;
    known.push({ ...exchange, understood: alone?.text ?? exchange.question });
  }
  return known;
}

function understood(content: Content, question: string, known: readonly Known[]): Resolved {
  const last = known.at(-1);
  const list = counted(content, question, known);
  if (list) return list;
  const named = withNames(content, question, known);
  if (named.kind === "unclear") return named;
  const back = pointed(content, named.text, last) ?? completed(content, named.text, known);
  if (back) return asAsked(back, named.text);
  if (named.text === question || !last) return { kind: "question", alone: null };
  const focus = passagesOf(content, last);
  return { kind: "question", alone: { text: named.text, asked: named.text, focus, points: false } };
}

/** Names in place of pronouns were asked for; what else was added comes from the talk. */
const asAsked = (resolved: Resolved, asked: string): Resolved =>
  resolved.kind === "question" && resolved.alone
    ? { kind: "question", alone: { ...resolved.alone, asked } }
    : resolved;
