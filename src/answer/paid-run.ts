/** A run of the engine in use, within what the server and the member may spend. */
import { type Engine, EngineFault, type EngineRun, type Purse, type Stage } from "../engine/engine.ts";
import type { Answer, Digest, Draft, Instead } from "../types.ts";
import type { Index } from "../verify/index.ts";
import { type Budget, noPurse } from "./money/budget.ts";
import type { MemberLimits } from "./money/member-limits.ts";
import type { Scoped } from "./pipeline.ts";
import type { Task } from "./tasks.ts";
import { type Written, writeChecked } from "./write-checked.ts";

export type Money = { readonly budget: Budget; readonly members: MemberLimits };

export type RunParts = {
  readonly engine: Engine;
  /** Null: an engine that costs nothing. */
  readonly money: Money | null;
  /** What the checks look things up in. */
  readonly ready: (revision: Scoped) => Promise<Index>;
  /** Hears why the engine could not, and of whatever else was thrown. */
  readonly onEngineFault: (fault: unknown) => void;
  /** Aborted when the process ends: a run is shared, and nothing else ends it. */
  readonly stopping: AbortSignal;
};

export type Asked<Drafted extends Draft, Result extends Digest | Answer> = {
  readonly revision: Scoped;
  readonly task: Task<Drafted, Result>;
  readonly memberId: string | null;
  readonly tell: (stage: Stage) => void;
};

/** What was written and checked; or why there is nothing. A run that cost nothing is given back to its member. Throws at the end of the process. */
export async function paidRun<Drafted extends Draft, Result extends Digest | Answer>(
  parts: RunParts,
  asked: Asked<Drafted, Result>,
): Promise<Written<Result> | Instead> {
  const { engine, money } = parts;
  const { memberId } = asked;
  const { guildId } = asked.revision;
  if (!engine.writer || !money) return written(parts, asked, noPurse);
  if (memberId !== null && !(await money.members.take(guildId, memberId))) return "member limit";
  const purse = money.budget.purse(guildId);
  try {
    return await written(parts, asked, purse, () => purse.setAside(asked.task.aheadUsd(engine)));
  } finally {
    await purse.close();
    if (memberId !== null && !purse.wasOpened()) await money.members.giveBack(guildId, memberId);
  }
}

/**
 * By an engine that costs nothing: no money, no limits, and what it throws is a fault of ours. `instead`: why it answers and not
 * the one in use; null: it was chosen.
 */
export async function freeRun<Drafted extends Draft, Result extends Digest | Answer>(
  parts: RunParts,
  asked: Asked<Drafted, Result>,
  engine: Engine,
  instead: Instead | null,
): Promise<Result> {
  const { revision, task } = asked;
  const index = await parts.ready(revision);
  const draft = await task.draft(engine, runOf(parts, asked, noPurse));
  return task.verify(index, draft, engine.name, instead ? { instead } : {});
}

// --- internal ---

async function written<Drafted extends Draft, Result extends Digest | Answer>(
  parts: RunParts,
  asked: Asked<Drafted, Result>,
  purse: Purse,
  prepare: () => Promise<void> = async () => undefined,
): Promise<Written<Result> | Instead> {
  const { engine, onEngineFault, stopping } = parts;
  const { revision, task } = asked;
  const index = await parts.ready(revision);
  const work = { engine, content: revision, index, run: runOf(parts, asked, purse), onFault: onEngineFault };
  if (!engine.writer) return writeChecked(task, work);
  try {
    await prepare();
    const made = await writeChecked(task, work);
    return made.holds ? made : "nothing held";
  } catch (fault) {
    stopping.throwIfAborted();
    onEngineFault(fault);
    return fault instanceof EngineFault ? fault.instead : "unavailable";
  }
}

const runOf = (
  { stopping }: RunParts,
  { tell }: { readonly tell: EngineRun["progress"] },
  purse: Purse,
): EngineRun => ({ purse, signal: stopping, progress: tell });
