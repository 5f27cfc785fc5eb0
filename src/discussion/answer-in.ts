/** From a question about a revision to a reply: resolved against what came before, answered by the pipeline. */
import type { Question } from "../answer/pipeline.ts";
import type { Caller, Progress } from "../command.ts";
import { UserError } from "../errors.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import type { Revision } from "../types.ts";
import { said } from "../words/said.ts";
import { speak } from "../words/speak.ts";
import { answerReply } from "./answer-reply.ts";
import { questionText } from "./question-text.ts";
import { type Alone, type Exchange, resolve } from "./resolve.ts";
import { turnsOf } from "./turns.ts";
import { unclearReply } from "./unclear-reply.ts";

export type Asked = {
  readonly caller: Caller;
  readonly revision: Revision;
  /** As it was typed. */
  readonly question: string;
  /** What was asked and answered before it, oldest first. */
  readonly exchanges: readonly Exchange[];
  /** Does the thing that is answered show the question, as a message does? If not, the answer does. */
  readonly isShown: boolean;
  readonly inDiscussion: boolean;
  readonly progress?: Progress;
};

/** Throws UserError where nothing is asked. */
export async function answerIn(asked: Asked, { pipeline }: Services): Promise<Reply> {
  const { caller, revision, exchanges, inDiscussion } = asked;
  const text = questionText(asked.question);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError(said("ask.no-question"));
  const say = speak(caller.serverLocale);
  const shown = asked.isShown ? null : text;
  const resolved = resolve(revision, text, exchanges);
  const reads = pipeline.writes && exchanges.length > 0;
  if (resolved.kind === "unclear" && !reads) return unclearReply(say, revision, resolved, shown);
  const alone = resolved.kind === "question" ? resolved.alone : null;
  const question = questionOf(text, reads || alone ? exchanges : [], alone);
  const { progress } = asked;
  const answer = await pipeline.answer(revision, question, {
    memberId: caller.userId,
    ...(progress ? { progress } : {}),
  });
  return answerReply({
    say,
    revision,
    answer,
    sources: pipeline.sources(revision),
    question: shown,
    inDiscussion,
  });
}

// --- internal ---

/**
 * An engine that writes reads the turns itself, and understands more by them than rules do. For one that does not, a question
 * that needs nothing before it goes alone, so that it costs nothing the second time.
 */
function questionOf(text: string, exchanges: readonly Exchange[], alone: Alone | null): Question {
  const turns = turnsOf(exchanges);
  return { text, ...(turns.length > 0 ? { turns } : {}), ...(alone ? { alone } : {}) };
}
