/** What a follow-up question asks, seen alone. Pure: the questions and answers before it are given. */
import type { Content } from "../types.ts";
import { askedWords } from "./resolve/asked-words.ts";
import { completed } from "./resolve/completed.ts";
import { counted } from "./resolve/counted.ts";
import { further } from "./resolve/further.ts";
import { type Exchange, type Known, passagesOf } from "./resolve/known.ts";
import { otherOne } from "./resolve/other-one.ts";
import { pointed } from "./resolve/pointed.ts";
import type { ReadAs, Resolved } from "./resolve/resolved.ts";
import { withNames } from "./resolve/with-names.ts";

export type { Alone } from "../answer/pipeline.ts";
export type { Exchange, ShownClaim } from "./resolve/known.ts";
export type { ReadAs, Resolved, Unclear } from "./resolve/resolved.ts";

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
  const list = counted(content, question, known) ?? otherOne(question) ?? further(content, question, last);
  if (list) return list;
  const named = withNames(content, question, known);
  if (named.kind === "unclear") return named;
  const { text, readAs } = named;
  const back = pointed(content, text, last) ?? completed(content, text, known);
  if (back) return asAsked(back, text, readAs);
  if (text === question || !last) return { kind: "question", alone: null };
  const focus = passagesOf(content, last);
  const alone = { text, asked: text, focus, points: false };
  return { kind: "question", alone, readAs, isLoose: readAs.length === 0 && isLoose(text, last) };
}

/** Names in place of pronouns were asked for; what else was added comes from the talk. */
const asAsked = (resolved: Resolved, asked: string, readAs: readonly ReadAs[]): Resolved =>
  resolved.kind === "question" && resolved.alone
    ? { kind: "question", alone: { ...resolved.alone, asked }, readAs }
    : resolved;

/** Without a question before it, it is what the opening is about; a reason found by "why" and a verb alone is a wrong one. */
const isLoose = (text: string, last: Known): boolean =>
  last.question !== "" && askedWords(text)[0]?.lower !== "why";
