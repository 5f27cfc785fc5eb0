/** Puts the pipeline together: cache, engines, money and verify behind `Pipeline`. */
import { randomUUID } from "node:crypto";
import type { Keyv } from "keyv";
import type { Engine } from "../engine/engine.ts";
import { recent } from "../recent.ts";
import type { Counters } from "../store/counters.ts";
import type { Steps } from "../text/steps.ts";
import {
  type Index,
  indexContent,
  indexInSteps,
  peopleInSteps,
  quotesOf,
  sourcesOf,
} from "../verify/index.ts";
import { checkAsked } from "./check-asked.ts";
import { sharedInTurns } from "./in-turns.ts";
import type { Money } from "./paid-run.ts";
import type { Pipeline, Scoped } from "./pipeline.ts";
import { passageIndexInSteps } from "./retrieval/passage-index.ts";
import { createRuns } from "./runs.ts";
import { answerTask, digestTask, recapTask } from "./tasks.ts";

export type PipelineParts = {
  readonly engine: Engine;
  /** Costs nothing, and answers where `engine` cannot. Left out: `engine` itself costs nothing. */
  readonly fallback?: Engine;
  /** Null: everything is made anew, as in the terminal. */
  readonly cache: Keyv | null;
  /** Seals what is cached; left out, what is cached counts for this process alone wherever a judge had a say. */
  readonly secret?: string;
  /** Needed by an engine that costs money. */
  readonly money?: Money;
  readonly counters?: Counters;
  readonly onCacheFault: (fault: unknown) => void;
  readonly onEngineFault?: (fault: unknown) => void;
  /** Aborted when the process ends. */
  readonly stopping?: AbortSignal;
};

export function createPipeline(parts: PipelineParts): Pipeline {
  const { engine, counters } = parts;
  const { indexOf, ready } = indexing();
  const runs = createRuns({
    engine,
    fallback: parts.fallback ?? null,
    cache: parts.cache,
    secret: parts.secret ?? (engine.writer ? randomUUID() : ""),
    money: parts.money ?? null,
    counters: counters ?? null,
    ready,
    onCacheFault: parts.onCacheFault,
    onEngineFault: parts.onEngineFault ?? ignore,
    stopping: parts.stopping ?? new AbortController().signal,
  });
  const writes = engine.writer !== null;
  return {
    digest: (revision, wish, asking = {}) => runs.ask(revision, digestTask(revision, wish, writes), asking),
    answer: (revision, question, asking = {}) => runs.ask(revision, answerTask(revision, question), asking),
    async recap(discussion, wish, asking = {}) {
      return writes ? runs.askOnce(discussion, recapTask(discussion, wish), asking) : null;
    },
    quotes: (revision) => quotesOf({ content: revision }),
    sources: (revision) => sourcesOf({ content: revision }),
    ready,
    check(revision, asked) {
      counters?.count(revision.guildId, asked.kind === "claim" ? "statements checked" : "quotes checked");
      return checkAsked(indexOf(revision), asked);
    },
    worstCost: (revision, wish) => engine.writer?.worstCost(revision, wish) ?? null,
    kept: (revision, wish) => runs.kept(revision, digestTask(revision, wish, writes)),
    isKept: (revision, wish) => runs.isKept(revision, digestTask(revision, wish, writes)),
    async budget(guildId) {
      if (!parts.money) return null;
      const { budget } = parts.money;
      return { guildUsd: budget.guildUsd, leftUsd: await budget.left(guildId) };
    },
    keptDays: daysOf(parts.cache),
    writes,
    forget: (revision) => runs.forget(revision),
  };
}

// --- internal ---

/** In ms. */
const day = 24 * 60 * 60 * 1_000;

/** A cache without a lifetime keeps for good. */
function daysOf(cache: Keyv | null): number {
  if (!cache) return 0;
  return typeof cache.ttl === "number" ? cache.ttl / day : Number.POSITIVE_INFINITY;
}

const ignore = (): void => undefined;

/** How many indexed texts stay in memory: a channel discusses a handful, and an index takes some ten times its text. */
const indexesKept = 32;

type Indexing = {
  /** At once: of a long text that was not made ready, it keeps everybody waiting. */
  readonly indexOf: (revision: Scoped) => Index;
  readonly ready: Pipeline["ready"];
};

function indexing(): Indexing {
  const indexes = recent<Index>(indexesKept);
  function* readyInSteps(revision: Scoped): Steps<Index> {
    const key = keyOf(revision);
    const index = indexes.get(key) ?? (yield* indexInSteps(revision));
    indexes.of(key, () => index);
    yield* peopleInSteps(index);
    yield* passageIndexInSteps(revision);
    return index;
  }
  return {
    indexOf: (revision) => indexes.of(keyOf(revision), () => indexContent(revision)),
    ready: sharedInTurns(readyInSteps),
  };
}

/** By guild too: the same text may have been loaded elsewhere by other rules, with other passages and quotes. */
const keyOf = ({ guildId, contentHash }: Scoped): string => `${guildId}:${contentHash}`;
