/** An answer as a reply: the claims with their citations, or that the article does not say, with the nearest passage. */
import { contextAction, discussAction, reportAction } from "../answer/actions.ts";
import { nameOf } from "../answer/languages.ts";
import { machinesOf } from "../answer/machines.ts";
import { insteadLine, writtenBy } from "../answer/notes.ts";
import type { Action, Line, Reply, Section } from "../reply.ts";
import { passagesAt } from "../text/passage-at.ts";
import { sameLanguage } from "../text/same-language.ts";
import type { Answer, Revision, VerifiedSource } from "../types.ts";
import { locales } from "../words/locale.ts";
import { type Speech, speak } from "../words/speak.ts";
import { askAction, sourceAction } from "./actions.ts";
import { askedLanguage } from "./asked-language.ts";
import { askedLine } from "./asked-line.ts";
import type { ReadAs } from "./resolve.ts";

/** What every reply to a question is made of. */
export type ReplyParts = {
  readonly say: Speech;
  readonly revision: Revision;
  readonly sources: readonly VerifiedSource[];
  /** Shown on top; null: the message that is answered says it. */
  readonly question: string | null;
  /** In the thread of a discussion the next question is a button away; elsewhere a discussion is. */
  readonly inDiscussion: boolean;
  /** Does it ask who is right, or what is true? The answer then says that it shows the article alone. */
  readonly asksWhoIsRight: boolean;
  /** Is it answered by its words alone, by an engine that reads no other language than the article's? */
  readonly byWords: boolean;
};

export type Answered = ReplyParts & {
  readonly answer: Answer;
  /** The question without markup. */
  readonly text: string;
  /** How its pronouns were read, for whoever meant somebody else. */
  readonly readAs: readonly ReadAs[];
};

/** Public: a refusal too is an answer that others wait for. */
export function answerReply(answered: Answered): Reply {
  const { say, revision, answer, readAs } = answered;
  const cited = citedBy(revision, answer);
  return {
    kind: "reply",
    visibility: "public",
    locale: say.locale,
    sections: [...askedSection(answered), ...answerSections(answered)],
    notes: [...readAsNotes(say, readAs), ...judgeNotes(answered), ...notesOf(say, answer)],
    actions: actionsOf(answered, cited, answer.answered),
    standsOn: { revision, cited },
  };
}

/** Numbers of the passages that an answer shows: those of its claims, or the nearest. */
export function citedBy(revision: Revision, { answered, claims, nearest }: Answer): number[] {
  const spans = nearest ? [nearest] : [];
  const passages = spans.flatMap((span) => passagesAt(revision.passages, span).slice(0, 1));
  return answered
    ? [...new Set(claims.flatMap((claim) => claim.passages))]
    : passages.map((passage) => passage.id);
}

/** The nearest passage with its number, as every citation has it. */
export function nearestLine(revision: Revision, answer: Answer): Line | null {
  const [id] = citedBy(revision, { ...answer, answered: false });
  const passage = id === undefined ? undefined : revision.passages[id - 1];
  if (!passage) return null;
  return [{ foreign: revision.text.slice(passage.start, passage.end) }, ` [${id}]`];
}

/** Who answered, and why not another. Rules find words, so what they refuse may still be there in others: that is said. */
export const notesOf = (say: Speech, { answered, engine, instead }: Answer): Line[] => [
  ...(answered ? [[writtenBy(engine, say)]] : soughtBy(engine, say)),
  ...(instead ? [insteadLine(instead, say)] : []),
];

export const askedSection = ({ say, question }: Pick<ReplyParts, "say" | "question">): Section[] =>
  question === null ? [] : [{ kind: "lines", lines: [askedLine(say, question)] }];

export const judgeNotes = ({ say, asksWhoIsRight }: Pick<ReplyParts, "say" | "asksWhoIsRight">): Line[] =>
  asksWhoIsRight ? [[say.text("ask.not-judged")]] : [];

export function actionsOf(
  { say, revision, inDiscussion }: Pick<ReplyParts, "say" | "revision" | "inDiscussion">,
  cited: readonly number[],
  isAnswered: boolean,
): Action[] {
  const context = contextAction(revision, cited, say.locale);
  return [
    ...(context ? [context] : []),
    inDiscussion ? askAction(say, revision) : discussAction(revision, say.locale),
    reportAction(revision, cited, say.locale),
    ...(isAnswered ? [] : [sourceAction(say, revision)]),
  ];
}

/**
 * In place of "the article does not say": that the question is in another language than the article, so that its words cannot be found
 * there. Said in the language of the question where it is one of ours. Null where it is the same language, or cannot be told.
 */
export function otherLanguageLine(
  say: Speech,
  { language }: Pick<Revision, "language">,
  question: string,
): Line | null {
  const asked = askedLanguage(question);
  if (asked === null || language === null || sameLanguage(asked, language)) return null;
  const speech = speak(locales.find((locale) => locale === asked) ?? say.locale);
  return [speech.text("ask.other-language", { language: nameOf(language, speech.locale) })];
}

/** That the answer was looked for by rule; nothing for an engine that understands what it reads. */
export const soughtBy = (engine: string, say: Speech): Line[] =>
  engine === "claude" ? [] : [[say.text("ask.sought-by-rule")]];

// --- internal ---

function answerSections({ say, revision, answer, sources, text, byWords }: Answered): Section[] {
  if (answer.answered) return [{ kind: "claims", claims: answer.claims, machines: machinesOf(sources) }];
  const nearest = nearestLine(revision, answer);
  // An engine that writes reads other languages, unless another stood in for it.
  const foreign = byWords || answer.instead ? otherLanguageLine(say, revision, text) : null;
  const lines: Line[] = [foreign ?? [say.text("ask.not-said")]];
  if (nearest) lines.push([say.text("ask.nearest")], nearest);
  return [{ kind: "lines", lines }];
}

const readAsNotes = (say: Speech, readAs: readonly ReadAs[]): Line[] =>
  readAs
    .slice(0, 2)
    .map(({ words, name }) =>
      say.line("ask.read-as", { words: { foreign: words }, name: { foreign: name } }),
    );
