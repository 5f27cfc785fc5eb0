/** Answers a question: from the whole article where it is read whole, else from the passages that the question is about. */
import { rankPassages } from "../../answer/retrieval.ts";
import type { AnswerDraft, Content } from "../../types.ts";
import type { EngineRun, Question } from "../engine.ts";
import { articleBlock } from "./article.ts";
import type { Desk } from "./desk.ts";
import { partCount } from "./digest.ts";
import { passagesForQuestion } from "./parts.ts";
import type { DraftOutput } from "./schema.ts";
import { answerTask } from "./tasks.ts";
import { toDraft } from "./to-draft.ts";

/** Throws EngineFault, or what the run was ended with. What does not answer carries no claims and no quotes. */
export async function answer(
  desk: Desk,
  content: Content,
  question: Question,
  run: EngineRun,
): Promise<AnswerDraft> {
  const task = answerTask(desk.prompts, content, question);
  const output = await desk.write("draft", textFor(desk, content, question), task, run);
  const answered = output.answered && output.claims.length > 0;
  const draft = toDraft(answered ? output : { ...output, claims: [], quotes: [] }, task.most);
  return {
    ...draft,
    answered,
    score: scoreOf(answered, output.confidence),
    ranked: rankedOf(content, question.alone?.text ?? question.text, output),
  };
}

// --- internal ---

const mostRanked = 5;

/** Cached where it is the whole article: the next question finds it. Which passages a question picks is its own. */
function textFor(desk: Desk, content: Content, question: Question) {
  if (partCount(desk, content) === 1) return { block: articleBlock(content), kept: true };
  return { block: articleBlock(content, passagesForQuestion(content, question)), kept: false };
}

/** The number agrees with the verdict: sure of an answer from a half on, sure of none below. */
function scoreOf(answered: boolean, confidence: number): number {
  const bounded = Math.min(1, Math.max(0, Number.isFinite(confidence) ? confidence : 0));
  return answered ? Math.max(0.5, bounded) : Math.min(0.49, bounded);
}

/** What the model cites and names as near, then what rules find: never empty where the article has words of the question. */
function rankedOf(content: Content, question: string, output: DraftOutput): number[] {
  const named = [...output.claims.flatMap(({ passages }) => passages), ...output.nearest];
  const found = rankPassages(content, question).map(({ passage }) => passage.id);
  return [...new Set([...named, ...found])]
    .filter((id) => content.passages[id - 1] !== undefined)
    .slice(0, mostRanked);
}
