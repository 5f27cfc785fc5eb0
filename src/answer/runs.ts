/** Runs: read from the cache, or written and checked, or made by another engine where the one in use cannot. One run a key. */
import type { Keyv } from "keyv";
import type { Engine, Stage } from "../engine/engine.ts";
import { type Recent, recent } from "../recent.ts";
import type { Counters } from "../store/counters.ts";
import type { Answer, Digest, Draft, Instead } from "../types.ts";
import { indexInSteps } from "../verify/index.ts";
import { type Brief, briefly } from "./briefly.ts";
import { countChecks } from "./count-checks.ts";
import { inTurns } from "./in-turns.ts";
import { freeRun, type Asked as OneAsked, paidRun, type RunParts } from "./paid-run.ts";
import type { Asking, Scoped } from "./pipeline.ts";
import { sharedRuns } from "./shared-runs.ts";
import type { Task } from "./tasks.ts";
import { type Kept, nothingKept, type VerifiedCache, verifiedCache } from "./verified-cache.ts";

export type RunsParts = RunParts & {
  /** Costs nothing, and answers where `engine` cannot. Null: `engine` itself costs nothing. */
  readonly fallback: Engine | null;
  /** Null: everything is made anew, as in the terminal. */
  readonly cache: Keyv | null;
  /** Seals what is cached. */
  readonly secret: string;
  readonly counters: Counters | null;
  readonly onCacheFault: (fault: unknown) => void;
};

type Ask<Answered> = <Drafted extends Draft, Result extends Digest | Answer>(
  revision: Scoped,
  task: Task<Drafted, Result>,
  asking: Asking,
) => Promise<Result | Answered>;

export type Runs = {
  readonly ask: Ask<never>;
  /** By the engine in use or not at all, and kept nowhere: what came of it, or why nothing did. */
  readonly askOnce: Ask<Instead>;
  /** What is in the cache, checked anew; null where it would have to be made. */
  kept<Drafted extends Draft, Result extends Digest | Answer>(
    revision: Scoped,
    task: Task<Drafted, Result>,
  ): Promise<Result | null>;
  /** Whether it is in the cache, and so costs nothing. */
  isKept<Drafted extends Draft, Result extends Digest | Answer>(
    revision: Scoped,
    task: Task<Drafted, Result>,
  ): Promise<boolean>;
  forget(revision: Scoped): Promise<void>;
};

export function createRuns(parts: RunsParts): Runs {
  const work: Work = {
    ...parts,
    kept: parts.cache
      ? verifiedCache({
          keyv: parts.cache,
          secret: parts.secret,
          patience: parts.engine.writer ? patience.dear : patience.free,
          onFault: parts.onCacheFault,
        })
      : null,
    failed: briefly(reasonKept, mostReasons),
    checked: recent(mostChecked),
  };
  const share = sharedRuns();
  return {
    async ask(revision, task, asking) {
      const key = task.keyFor(parts.engine);
      const asked = { revision, task, memberId: asking.memberId ?? null, tell: asking.progress ?? silent };
      if (key !== null) return shared(work, share, key, asked, asking);
      return unlessAborted(makeAndKeep(work, asked, null, nothingKept), asking.signal);
    },
    async askOnce(revision, task, { memberId = null, progress = silent, signal }) {
      const written = await unlessAborted(
        // Members' words stay in memory for this run alone, and so does their index.
        paidRun(
          { ...parts, ready: (discussion) => inTurns(indexInSteps(discussion)) },
          { revision, task, memberId, tell: progress },
        ),
        signal,
      );
      if (typeof written === "string") return written;
      count(work, revision, written.result);
      return written.result;
    },
    async kept(revision, task) {
      const key = task.keyFor(parts.engine);
      if (key === null) return null;
      const known = await readChecked(work, { revision, task }, key, await readKept(work, revision, key));
      if (known) countHit(work, revision, known);
      return known;
    },
    async isKept(revision, task) {
      return (await readKept(work, revision, task.keyFor(parts.engine))).seal !== null;
    },
    async forget(revision) {
      work.failed.clear();
      await work.kept?.forget(revision);
    },
  };
}

// --- internal ---

type Work = RunsParts & {
  readonly kept: VerifiedCache | null;
  /** Why the engine could not a moment ago, by key. */
  readonly failed: Brief<Instead>;
  /** What was read from the cache and passed the checks, by key and seal: the same characters would pass them again. */
  readonly checked: Recent<Digest | Answer | null>;
};

/** In ms. An API that is down is not asked anew by each who asks; once it is back, readers should have it soon. */
const reasonKept = 60_000;
const mostReasons = 256;
/** At some 10 kB each. */
const mostChecked = 256;
/** Reasons that the next try is likely to meet too. Money and limits are asked anew, which costs nothing. */
const lasting: ReadonlySet<Instead> = new Set(["unavailable", "refused", "too long", "nothing held"]);
/** In ms: how long a result is kept from which a failed repair left out more than need be. */
const partlyKept = 600_000;

/**
 * In ms. A digest by rule is made anew in less than a tenth of what Discord allows for a first answer; one that costs money is
 * worth waiting for, and its answer is deferred by then.
 */
const patience = { free: 300, dear: 3_000 };

const silent = (_: Stage): void => undefined;

const readKept = (work: Work, revision: Scoped, key: string | null): Promise<Kept> =>
  work.kept && key !== null ? work.kept.get(revision, key) : Promise.resolve(nothingKept);

function count({ counters }: Work, { guildId }: Scoped, result: Digest | Answer): void {
  if (counters) countChecks(counters, guildId, result);
}

/** Why nothing may be spent on this; null: it may. Whom it holds for share runs of their own: nobody is answered by another's limit. */
type Spared = "chosen" | Instead | null;

async function sparedFor({ money }: Work, { guildId }: Scoped, { free, memberId }: Asking): Promise<Spared> {
  if (!money) return null;
  if (free) return free;
  if (memberId === undefined || (await money.members.allows(guildId, memberId))) return null;
  return "member limit";
}

async function shared<Drafted extends Draft, Result extends Digest | Answer>(
  work: Work,
  share: ReturnType<typeof sharedRuns>,
  key: string,
  asked: OneAsked<Drafted, Result>,
  asking: Asking,
): Promise<Result> {
  for (;;) {
    const spared = await sparedFor(work, asked.revision, asking);
    const { result, joined } = share(JSON.stringify([key, spared]), asking.progress, (tell) =>
      runOnce(work, { ...asked, tell }, key, spared),
    );
    const given = await unlessAborted(result, asking.signal);
    if (!joined || spared || given.instead !== "member limit") return given;
  }
}

async function runOnce<Drafted extends Draft, Result extends Digest | Answer>(
  work: Work,
  asked: OneAsked<Drafted, Result>,
  key: string,
  spared: Spared,
): Promise<Result> {
  const { revision } = asked;
  const entry = await readKept(work, revision, key);
  const known = await readChecked(work, asked, key, entry);
  if (known) {
    countHit(work, revision, known);
    return known;
  }
  work.counters?.count(revision.guildId, "cache misses");
  if (entry.seal !== null) await work.kept?.delete(key);
  return spared ? byOther(work, asked, spared) : makeAndKeep(work, asked, key, entry);
}

/** Checked once for each way in which it is written: a changed character is another seal, and is checked. */
async function readChecked<Drafted extends Draft, Result extends Digest | Answer>(
  { checked, engine, ready }: Work,
  { revision, task }: Pick<OneAsked<Drafted, Result>, "revision" | "task">,
  key: string,
  entry: Kept,
): Promise<Result | null> {
  if (entry.seal === null) return null;
  const place = `${key}:${entry.seal}`;
  let known = checked.get(place);
  if (known === undefined) {
    const index = await ready(revision);
    known = checked.of(place, () => task.read(index, entry.value, engine.name));
  }
  // One key is one task's: what is found under it is of its kind.
  return known as Result | null;
}

function countHit(work: Work, revision: Scoped, known: Digest | Answer): void {
  work.counters?.count(revision.guildId, "cache hits");
  count(work, revision, known);
}

async function makeAndKeep<Drafted extends Draft, Result extends Digest | Answer>(
  work: Work,
  asked: OneAsked<Drafted, Result>,
  key: string | null,
  entry: Kept,
): Promise<Result> {
  const { revision, task } = asked;
  asked.tell({ kind: "reading" });
  const recently = key === null ? null : work.failed.get(key);
  const written = recently ?? (await paidRun(work, asked));
  if (typeof written === "string") {
    if (key !== null && lasting.has(written) && recently === null) work.failed.set(key, written);
    return byOther(work, asked, written);
  }
  const value = task.stored(await work.ready(revision), written.result);
  await (written.whole ? entry.keep(value) : entry.keep(value, partlyKept));
  count(work, revision, written.result);
  return written.result;
}

async function byOther<Drafted extends Draft, Result extends Digest | Answer>(
  work: Work,
  asked: OneAsked<Drafted, Result>,
  why: Exclude<Spared, null>,
): Promise<Result> {
  if (!work.fallback) throw new Error(`The engine could not answer (${why}), and there is no other.`);
  const result = await freeRun(work, asked, work.fallback, why === "chosen" ? null : why);
  count(work, asked.revision, result);
  return result;
}

/** Who asks no longer waits; the run goes on for the others. */
function unlessAborted<Result>(result: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (!signal) return result;
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(signal.reason);
  signal.addEventListener("abort", stop, { once: true });
  return Promise.race([result, promise]).finally(() => signal.removeEventListener("abort", stop));
}
