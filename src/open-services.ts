/** The parts of the bot, named: embedded store, engines with their money, loader. */
import { hkdfSync } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import { createPipeline, type PipelineParts } from "./answer/create-pipeline.ts";
import { createBudget } from "./answer/money/budget.ts";
import { memberLimits } from "./answer/money/member-limits.ts";
import type { RunningCare } from "./care/care.ts";
import { createCare } from "./care/create-care.ts";
import type { ClaudeSettings, Spending } from "./config.ts";
import { checkKey, claudeEngine } from "./engine/claude.ts";
import { EngineFault } from "./engine/engine.ts";
import { extractiveEngine } from "./engine/extractive.ts";
import { createLoader } from "./loading/create-loader.ts";
import type { Network } from "./loading/fetch/network.ts";
import type { ServicesAtHome } from "./services.ts";
import type { LibraryLimits } from "./store/library.ts";
import { openStore, type Store } from "./store/open.ts";

export type OpenServices = ServicesAtHome & { readonly care: RunningCare; close(): Promise<void> };

type Wish = {
  readonly dataDir: string;
  readonly cacheDays: number;
  readonly cacheEntries?: number;
  /** How much a server's library may hold; left out: the default limits. */
  readonly limits?: LibraryLimits;
  /** Left out or null: the extractive engine, which costs nothing. */
  readonly claude?: ClaudeSettings | null;
  /** Needed with `claude`. */
  readonly spending?: Spending;
  /** Whose attachments may be fetched besides Discord's own; null: nobody's. */
  readonly discordApi: string | null;
  readonly logger: Logger;
  /** A test's own web, where addresses lead to loopback. No setting leads here. */
  readonly network?: Network;
};

/** Throws UserError where the store cannot be opened, or the key, a model or a prompt is wrong. */
export async function openServices(wish: Wish): Promise<OpenServices> {
  const { logger, discordApi, network } = wish;
  if (wish.claude) await checkKey({ ...wish.claude, logger });
  const onError = (fault: unknown): void =>
    logger.warn({ fault: String(fault) }, "the store failed at something that can be made again");
  const store = await openStore({
    dataDir: wish.dataDir,
    cacheDays: wish.cacheDays,
    ...(wish.cacheEntries ? { cacheEntries: wish.cacheEntries } : {}),
    ...(wish.limits ? { limits: wish.limits } : {}),
    onError,
  });
  const loader = createLoader({ discordApi, ...(network ? { network } : {}) });
  const writing = await openWritingOrClose(wish, store, loader);
  const pipeline = createPipeline({
    ...(writing?.parts ?? { engine: extractiveEngine() }),
    counters: store.counters,
    cache: store.cache,
    onCacheFault: onError,
  });
  const care = createCare({
    ...store,
    pipeline,
    onFault: (fault, doing) =>
      logger.warn({ fault: String(fault), doing }, "the care of the libraries failed; it is tried again"),
  });
  return {
    library: store.library,
    previews: store.previews,
    care,
    posts: store.posts,
    discussions: store.discussions,
    recaps: store.recaps,
    optOuts: store.optOuts,
    counters: store.counters,
    pipeline,
    loader,
    async close() {
      await care.close();
      await writing?.stop();
      await loader.close();
      await store.close();
    },
  };
}

/** What of a pipeline belongs to an engine that costs money. */
export type Writing = {
  readonly parts: Pick<
    PipelineParts,
    "engine" | "fallback" | "secret" | "money" | "onEngineFault" | "stopping"
  >;
  /** Ends what is under way, and waits until what it cost is written down. */
  stop(): Promise<void>;
};

/** Throws UserError where a prompt is broken or a model has no price. */
export function openWriting(
  claude: ClaudeSettings,
  spending: Spending,
  store: Pick<Store, "reservations" | "library">,
  logger: Logger,
): Writing {
  const stopping = new AbortController();
  const budget = createBudget({
    reservations: store.reservations,
    limits: {
      dailyUsd: spending.dailyUsd,
      guildUsd: spending.guildUsd,
      guildWish: async (guildId) => (await store.library.settings(guildId)).dailyBudgetUsd,
    },
    onFault: (fault) => logger.error({ fault: String(fault) }, "what was spent could not be written down"),
  });
  return {
    parts: {
      engine: claudeEngine({ ...claude, logger }),
      fallback: extractiveEngine(),
      secret: sealFrom(claude.apiKey),
      money: { budget, members: memberLimits(spending.memberRunsPerHour) },
      onEngineFault: (fault) => logEngineFault(logger, fault),
      stopping: stopping.signal,
    },
    async stop() {
      stopping.abort(new Error("Verbatim is stopping."));
      await Promise.race([budget.settled(), pause(settlingMs, undefined, { ref: false })]);
    },
  };
}

// --- internal ---

/** What was opened before a prompt or a model turned out to be wrong is closed again. */
async function openWritingOrClose(
  { claude, spending, logger }: Wish,
  store: Store,
  loader: { close(): Promise<void> },
): Promise<Writing | null> {
  try {
    return claude ? openWriting(claude, spending ?? nothing, store, logger) : null;
  } catch (fault) {
    await loader.close();
    await store.close();
    throw fault;
  }
}

const nothing: Spending = { dailyUsd: 0, guildUsd: 0, memberRunsPerHour: 1 };
/** How long ended requests may take to say what they cost, in ms. */
const settlingMs = 3_000;

/** Whoever has the cache does not have the key, and the other way round nothing of the key can be read off the seal. */
const sealFrom = (apiKey: string): string =>
  Buffer.from(hkdfSync("sha256", apiKey, "", "verbatim: seal of cached judgements", 32)).toString("hex");

/** A fault that readers are told of is known; anything else is a mistake of ours, and its trace is needed. Neither holds the key. */
function logEngineFault(logger: Logger, fault: unknown): void {
  if (fault instanceof EngineFault) logger.warn({ instead: fault.instead }, fault.message);
  else logger.error({ trace: fault instanceof Error ? fault.stack : String(fault) }, "the engine failed");
}
