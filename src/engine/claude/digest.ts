/** Makes a digest: in one request, or for a long article part by part and then from what the parts gave. */
import type { Content, Draft, Passage } from "../../types.ts";
import { type DigestWish, EngineFault, type EngineRun } from "../engine.ts";
import { articleBlock } from "./article.ts";
import type { Desk } from "./desk.ts";
import { mostRead, partsOf, passagesOfDrafts } from "./parts.ts";
import { digestTask } from "./tasks.ts";

/** What a digest is made of. */
export type Digesting = {
  readonly desk: Desk;
  readonly content: Content;
  readonly wish: DigestWish;
  readonly run: EngineRun;
};

/** Throws EngineFault: "too long" where even small parts do not fit, or there would be too many. */
export async function digest(digesting: Digesting): Promise<Draft> {
  let budget = mostRead(digesting.desk.writing.model);
  for (let tried = 1; ; tried += 1) {
    try {
      return await digestWithin(digesting, budget);
    } catch (fault) {
      // The API counts tokens, we estimate them: where it says that a text is too long, smaller parts are tried.
      if (!(fault instanceof EngineFault) || fault.instead !== "too long" || tried === mostSizes) throw fault;
      budget = Math.floor(budget / 2);
    }
  }
}

/** In how many parts a digest of this article is made; 1: it is read whole. */
export const partCount = (desk: Desk, content: Content): number =>
  partsOf(content, mostRead(desk.writing.model)).length;

// --- internal ---

const mostSizes = 3;
/** Some 2,000 pages. Beyond it the run would take longer than its deadline and cost more than anyone expects of a command. */
export const mostParts = 40;
/** Parts that are read side by side. */
const atOnce = 3;

async function digestWithin(digesting: Digesting, budget: number): Promise<Draft> {
  const { desk, content, wish, run } = digesting;
  const parts = partsOf(content, budget);
  if (parts.length === 1)
    return await desk.draft("draft", wholeOf(content), digestTask(desk.prompts, content, wish), run);
  if (parts.length > mostParts)
    throw new EngineFault("too long", `The text has ${parts.length} parts; ${mostParts} are read at most.`);
  const drafts = await digestParts(digesting, parts);
  const shown = passagesOfDrafts(content, drafts);
  const task = digestTask(desk.prompts, content, wish, { kind: "parts", drafts });
  return await desk.draft("draft", { block: articleBlock(content, shown), kept: false }, task, run);
}

const wholeOf = (content: Content) => ({ block: articleBlock(content), kept: true });

/** The drafts in the order of the parts, whichever is done first. The first failure ends the others: their money would be spent for nothing. */
async function digestParts(
  { desk, content, wish, run }: Digesting,
  parts: readonly Passage[][],
): Promise<Draft[]> {
  const stop = new AbortController();
  const stoppable = { ...run, signal: AbortSignal.any([run.signal, stop.signal]) };
  const drafts: Draft[] = [];
  let next = 0;
  let done = 0;
  const tell = (): void => run.progress({ kind: "part", done, of: parts.length });
  const read = async (at: number): Promise<void> => {
    const material = { kind: "part", number: at + 1, of: parts.length } as const;
    const task = digestTask(desk.prompts, content, wish, material);
    const text = { block: articleBlock(content, parts[at]!), kept: false };
    drafts[at] = await desk.draft("part", text, task, stoppable);
    done += 1;
    tell();
  };
  const reader = async (): Promise<void> => {
    while (next < parts.length) await read(next++);
  };
  tell();
  const readers = Array.from({ length: atOnce }, reader);
  try {
    await Promise.all(readers);
  } catch (fault) {
    stop.abort(fault);
    // Each settles what it spent before the run goes on.
    await Promise.allSettled(readers);
    throw fault;
  }
  return drafts;
}
