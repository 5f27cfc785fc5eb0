/** From a draft to what may be shown: looked through, mended once, judged once, and what does not hold then is left out. */
import type { Engine, EngineRun, Writer } from "../engine/engine.ts";
import type { Answer, Content, Digest, Draft } from "../types.ts";
import {
  distinct,
  type Examined,
  examine,
  type Index,
  type Judgements,
  judgementsOf,
  type Statement,
} from "../verify/index.ts";
import { mergeRepair } from "./merge-repair.ts";
import type { Task } from "./tasks.ts";

export type Written<Result> = {
  readonly result: Result;
  readonly holds: boolean;
  /** False: a repair was due and failed, so that more was left out than need be. */
  readonly whole: boolean;
};

type Work = {
  readonly engine: Engine;
  readonly content: Content;
  readonly index: Index;
  readonly run: EngineRun;
  /** Hears of a repair that failed. */
  readonly onFault: (fault: unknown) => void;
};

/**
 * One draft, at most one repair, at most one batch for the judge. Throws what the draft and the judge throw: a written statement is
 * shown once rules and judge have both seen it, or not at all.
 */
export async function writeChecked<Drafted extends Draft, Result extends Digest | Answer>(
  task: Task<Drafted, Result>,
  work: Work,
): Promise<Written<Result>> {
  const { engine, index, run } = work;
  const draft = await task.draft(engine, run);
  const { language } = task;
  const { writer } = engine;
  if (!writer) {
    const result = task.verify(index, draft, engine.name, { language });
    return { result, holds: true, whole: true };
  }
  const mended = await mend(task, work, writer, draft);
  const judgements = await judge(work, writer, mended.statements);
  tellChecked(run, task.shown(mended.draft).claims.length, 0);
  const result = task.verify(index, mended.draft, engine.name, { language, judgements });
  return { result, holds: task.holds(result, mended.draft), whole: mended.whole };
}

// --- internal ---

type Mended<Drafted> = {
  readonly draft: Drafted;
  /** What a judge is asked: what rules leave open, and what they support, which they may be wrong about. */
  readonly statements: readonly Statement[];
  readonly whole: boolean;
};

async function mend<Drafted extends Draft, Result extends Digest | Answer>(
  task: Task<Drafted, Result>,
  work: Work,
  writer: Writer,
  draft: Drafted,
): Promise<Mended<Drafted>> {
  const { content, index, run } = work;
  const shown = task.shown(draft);
  const first = examine(index, shown, task.language);
  const failedClaims = first.failures.filter(({ item }) => item.kind === "claim").length;
  tellChecked(run, shown.claims.length, failedClaims + first.undecided.length);
  if (first.failures.length === 0) return { draft, statements: asked(first), whole: true };
  const repair = await attempt(work, () => writer.repair(content, task.assignment, first.failures, run));
  if (repair === null) return { draft, statements: asked(first), whole: false };
  const merged = mergeRepair(draft, first.failures, repair);
  const second = examine(index, task.shown(merged), task.language);
  return { draft: merged, statements: asked(second), whole: true };
}

const asked = ({ undecided, supported }: Examined): Statement[] => distinct([...undecided, ...supported]);

async function judge(
  { content, run }: Work,
  writer: Writer,
  statements: readonly Statement[],
): Promise<Judgements> {
  if (statements.length === 0) return judgementsOf([], []);
  return judgementsOf(statements, await writer.judge(content, statements, run));
}

/** What holds without a repair is shown without it; only the end of the process ends it all. */
async function attempt<Given>({ run, onFault }: Work, ask: () => Promise<Given>): Promise<Given | null> {
  try {
    return await ask();
  } catch (fault) {
    run.signal.throwIfAborted();
    onFault(fault);
    return null;
  }
}

function tellChecked({ progress }: EngineRun, of: number, open: number): void {
  if (of > 0) progress({ kind: "checking", done: Math.max(0, of - open), of });
}
