/** The real pipeline, store, Claude engine and SDK, over HTTP against the local Messages API. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { createPipeline } from "../../src/answer/create-pipeline.ts";
import { createBudget } from "../../src/answer/money/budget.ts";
import { memberLimits } from "../../src/answer/money/member-limits.ts";
import type { Pipeline } from "../../src/answer/pipeline.ts";
import type { Deadlines } from "../../src/engine/claude/deadlines.ts";
import { claudeEngine } from "../../src/engine/claude.ts";
import { extractiveEngine } from "../../src/engine/extractive.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { type LocalMessages, startLocalMessages } from "../messages-api/local-messages.ts";
import { kindOf } from "./model/reading.ts";

export type Rig = {
  readonly api: LocalMessages;
  readonly store: Store;
  /** A pipeline as at the start of the bot: over the same store and cache, with an engine that remembers nothing. */
  pipeline(wish?: { readonly deadlines?: Partial<Deadlines>; readonly model?: string }): Pipeline;
  /** Everything that the engine logged, and every fault that the pipeline was told of. */
  readonly logged: readonly string[];
  close(): Promise<void>;
};

/** Short, so that a campaign of hundreds of tries ends; a faultless request takes a few ms. */
export const hurried: Deadlines = {
  draftMs: 5_000,
  repairMs: 2_500,
  judgeMs: 2_500,
  firstByteMs: 250,
  followMs: 1_000,
  idleMs: 250,
  retryAfterMs: 1_000,
  retryMs: 10,
  breakMs: 1_000,
};

export async function openRig(): Promise<Rig> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-campaign-"));
  const logged: string[] = [];
  const onFault = (fault: unknown): void => void logged.push(String(fault));
  const store = await openStore({ dataDir: folder, cacheDays: 1, onError: onFault });
  const api = await startLocalMessages({ kindOf });
  const logger = pino({ level: "trace" }, { write: (line: string) => logged.push(line) });
  const limits = { dailyUsd: 10_000, guildUsd: 10_000, guildWish: async () => null };
  const money = {
    budget: createBudget({ reservations: store.reservations, limits, onFault }),
    members: memberLimits(1_000),
  };
  return {
    api,
    store,
    logged,
    pipeline: ({ deadlines = {}, model } = {}) =>
      createPipeline({
        engine: claudeEngine({
          apiKey: api.key,
          baseUrl: api.url,
          model: model ?? null,
          judgeModel: null,
          logger,
          deadlines: { ...hurried, ...deadlines },
        }),
        fallback: extractiveEngine(),
        cache: store.cache,
        secret: "campaign",
        money,
        counters: store.counters,
        onCacheFault: onFault,
        onEngineFault: onFault,
      }),
    async close() {
      await api.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
