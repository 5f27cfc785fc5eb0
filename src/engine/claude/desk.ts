/** Where drafts are written: the prompts, the model that writes and the one that judges. */
import type { Draft } from "../../types.ts";
import type { EngineRun, Spent } from "../engine.ts";
import type { Prompts } from "../prompt.ts";
import { ask, type Line } from "./ask.ts";
import type { Saying } from "./request.ts";
import { type DraftOutput, draftSchema } from "./schema.ts";
import { type Task, taskBlock } from "./tasks.ts";
import { toDraft } from "./to-draft.ts";

export type Desk = {
  readonly prompts: Prompts;
  readonly writing: Line;
  readonly judging: Line;
  /** What the model wrote for a task, of the right shape and otherwise as it came. */
  write(kind: Spent["kind"], text: Saying["text"], task: Task, run: EngineRun): Promise<DraftOutput>;
  /** The same as a draft. */
  draft(kind: Spent["kind"], text: Saying["text"], task: Task, run: EngineRun): Promise<Draft>;
};

export function createDesk(prompts: Prompts, writing: Line, judging: Line): Desk {
  const write: Desk["write"] = (kind, text, task, run) =>
    ask(writing, sayingOf(prompts, kind, text, task), draftSchema, run);
  return {
    prompts,
    writing,
    judging,
    write,
    draft: async (kind, text, task, run) => toDraft(await write(kind, text, task, run), task.most),
  };
}

/** A request of the model that writes. Its system prompt is the same for every task, so that all of them share its cached prefix. */
export const sayingOf = (
  prompts: Prompts,
  kind: Spent["kind"],
  text: Saying["text"],
  task: Task,
): Saying => ({
  kind,
  system: prompts.fill("system"),
  text,
  task: taskBlock(task),
  answerTokens: task.answerTokens,
});
