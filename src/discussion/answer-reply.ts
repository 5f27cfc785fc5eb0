/** An answer as a reply: the claims with their citations, or that the article does not say, with the nearest passage. */
import { contextAction, discussAction, reportAction } from "../answer/actions.ts";
import { machinesOf } from "../answer/machines.ts";
import { insteadLine, writtenBy } from "../answer/notes.ts";
import type { Action, Line, Reply, Section } from "../reply.ts";
import { passagesAt } from "../text/passage-at.ts";
import type { Answer, Revision, VerifiedSource } from "../types.ts";
import type { Speech } from "../words/speak.ts";
import { askAction, sourceAction } from "./actions.ts";
import { askedLine } from "./asked-line.ts";

export type Answered = {
  readonly say: Speech;
  readonly revision: Revision;
  readonly answer: Answer;
  readonly sources: readonly VerifiedSource[];
  /** Shown on top; null: the message that is answered says it. */
  readonly question: string | null;
  /** In the thread of a discussion the next question is a button away; elsewhere a discussion is. */
  readonly inDiscussion: boolean;
};

/** Public: a refusal too is an answer that others wait for. */
export function answerReply(answered: Answered): Reply {
  const { say, revision, answer } = answered;
  const cited = citedBy(revision, answer);
  return {
    kind: "reply",
    visibility: "public",
    locale: say.locale,
    sections: [...askedSection(answered), ...answerSections(answered)],
    notes: notesOf(say, answer),
    actions: actionsOf(answered, cited),
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

/** Who answered, and why not another. A refusal makes no statement that somebody could have written. */
export const notesOf = (say: Speech, { answered, engine, instead }: Answer): Line[] => [
  ...(answered ? [[writtenBy(engine, say)]] : []),
  ...(instead ? [insteadLine(instead, say)] : []),
];

// --- internal ---

const askedSection = ({ say, question }: Answered): Section[] =>
  question === null ? [] : [{ kind: "lines", lines: [askedLine(say, question)] }];

function answerSections({ say, revision, answer, sources }: Answered): Section[] {
  if (answer.answered) return [{ kind: "claims", claims: answer.claims, machines: machinesOf(sources) }];
  const nearest = nearestLine(revision, answer);
  const lines: Line[] = [[say.text("ask.not-said")]];
  if (nearest) lines.push([say.text("ask.nearest")], nearest);
  return [{ kind: "lines", lines }];
}

function actionsOf({ say, revision, answer, inDiscussion }: Answered, cited: readonly number[]): Action[] {
  const context = contextAction(revision, cited);
  return [
    ...(context ? [context] : []),
    inDiscussion ? askAction(say, revision) : discussAction(revision, say.locale),
    reportAction(revision, cited, say.locale),
    ...(answer.answered ? [] : [sourceAction(say, revision)]),
  ];
}
