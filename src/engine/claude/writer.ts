/** What the engine does beside drafts: it mends, judges, recaps and tells what a digest may cost. */
import type { Content, Draft } from "../../types.ts";
import type { Assignment, DigestWish, EngineRun, Failure, RecapWish, Statement } from "../engine.ts";
import { articleBlock } from "./article.ts";
import { ask } from "./ask.ts";
import { type Desk, sayingOf } from "./desk.ts";
import { partCount } from "./digest.ts";
import { statementsBlock, verdictsFor } from "./judge.ts";
import { mostPicked, mostRead, newestOf, partsOf, passagesForFailures } from "./parts.ts";
import { usdOf } from "./prices.ts";
import { requestOf, type Saying } from "./request.ts";
import { verdictSchema } from "./schema.ts";
import { answerTask, digestTask, recapTask, repairTask, type Task } from "./tasks.ts";

/** What failed, and what it was written for. */
export type Mending = { readonly assignment: Assignment; readonly failures: readonly Failure[] };

/** In place of what failed. After the same prefix as the draft, where that was the whole article. */
export async function repair(
  desk: Desk,
  content: Content,
  { assignment, failures }: Mending,
  run: EngineRun,
): Promise<Draft> {
  const before = taskFor(desk, content, assignment);
  const task = repairTask(desk.prompts, content, before, failures);
  return await desk.draft("repair", textFor(desk, content, assignment, failures), task, run);
}

/** For each statement, whether the passages that it cites carry it; no where there is any doubt. No statements: no request. */
export async function judge(
  desk: Desk,
  content: Content,
  statements: readonly Statement[],
  run: EngineRun,
): Promise<readonly boolean[]> {
  if (statements.length === 0) return [];
  const saying: Saying = {
    kind: "entailment",
    system: desk.prompts.fill("entailment"),
    text: null,
    task: statementsBlock(content, statements),
    answerTokens: verdictTokens(statements.length),
  };
  return verdictsFor(statements.length, await ask(desk.judging, saying, verdictSchema, run));
}

/** Of a discussion that is too long to be read at once, the newest messages. */
export function recap(desk: Desk, discussion: Content, wish: RecapWish, run: EngineRun): Promise<Draft> {
  const task = taskOfRecap(desk, discussion, wish);
  return desk.draft("recap", aboutOf(desk, wish), task, run);
}

/**
 * At most, in USD, without second tries after a failure: each part at the price of writing it to the cache, the answers as long as they
 * may be, one repair and one judgement.
 */
export function worstCost(
  desk: Desk,
  content: Content,
  wish: DigestWish,
): { readonly usd: number; readonly parts: number } {
  const { model, price } = desk.writing;
  const parts = partsOf(content, mostRead(model));
  const task = digestTask(desk.prompts, content, wish);
  const cost = (text: Saying["text"], extraTokens: number): number =>
    requestOf(model, price, sayingOf(desk.prompts, "draft", text, task)).worstUsd +
    usdOf(price, { ...nothing, inputTokens: extraTokens });
  const drafts = parts.map((shown) =>
    cost({ block: articleBlock(content, shown), kept: parts.length === 1 }, 0),
  );
  const combined = parts.length === 1 ? 0 : cost(null, mostPicked + statementTokens * parts.length);
  const mended = parts.length === 1 ? drafts[0]! : cost(null, mostPicked);
  const failures = usdOf(price, { ...nothing, inputTokens: failureTokens });
  const usd = sum(drafts) + combined + mended + failures + judgeCost(desk, task);
  return { usd, parts: parts.length };
}

// --- internal ---

const nothing = {
  inputTokens: 0,
  cacheReadTokens: 0,
  cacheWrite5mTokens: 0,
  cacheWrite1hTokens: 0,
  outputTokens: 0,
};
/** What a part's statements, a repair's failures and a judge's passages come to, on the high side. */
const statementTokens = 800;
const failureTokens = 6000;
const judgedTokens = 12_000;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** A verdict is some 15 tokens, and up to a sentence where words are missing. */
const verdictTokens = (statements: number): number => 200 + 100 * statements;

const judgeCost = ({ judging }: Desk, { most }: Task): number =>
  usdOf(judging.price, {
    ...nothing,
    inputTokens: judgedTokens,
    outputTokens: verdictTokens(most.claims),
  });

const taskOfRecap = ({ prompts, writing }: Desk, discussion: Content, wish: RecapWish): Task =>
  recapTask(prompts, discussion, newestOf(discussion, mostRead(writing.model)), wish);

function taskFor(desk: Desk, content: Content, assignment: Assignment): Task {
  const { prompts } = desk;
  if (assignment.task === "digest") return digestTask(prompts, content, assignment.wish);
  if (assignment.task === "answer") return answerTask(prompts, content, assignment.question);
  return taskOfRecap(desk, content, assignment.wish);
}

function textFor(
  desk: Desk,
  content: Content,
  assignment: Assignment,
  failures: readonly Failure[],
): Saying["text"] {
  if (assignment.task === "recap") return aboutOf(desk, assignment.wish);
  if (partCount(desk, content) === 1) return { block: articleBlock(content), kept: true };
  return { block: articleBlock(content, passagesForFailures(content, failures)), kept: false };
}

/** The article that is talked about, where it is cached for the talk anyway; a long one would cost more than it explains. */
const aboutOf = (desk: Desk, { about }: RecapWish): Saying["text"] =>
  about && partCount(desk, about) === 1 ? { block: articleBlock(about), kept: true } : null;
