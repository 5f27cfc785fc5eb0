/** The parts of the bot, named: embedded store, engines with their money, loader. */
import type { Logger } from "pino";
import { createPipeline } from "./answer/create-pipeline.ts";
import type { RunningCare } from "./care/care.ts";
import { createCare } from "./care/create-care.ts";
import type { ClaudeSettings, Spending } from "./config.ts";
import { extractiveEngine } from "./engine/extractive.ts";
import { createLoader } from "./loading/create-loader.ts";
import type { Network } from "./loading/fetch/network.ts";
import type { Writing } from "./open-writing.ts";
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
  if (wish.claude) await requireKey(wish.claude, logger);
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

// --- internal ---

/** The SDK is loaded here and not above: a bot without a key starts without it. */
async function requireKey(claude: ClaudeSettings, logger: Logger): Promise<void> {
  const { checkKey } = await import("./engine/claude.ts");
  await checkKey({ ...claude, logger });
}

/** What was opened before a prompt or a model turned out to be wrong is closed again. */
async function openWritingOrClose(
  { claude, spending, logger }: Wish,
  store: Store,
  loader: { close(): Promise<void> },
): Promise<Writing | null> {
  try {
    if (!claude) return null;
    const { openWriting } = await import("./open-writing.ts");
    return openWriting(claude, spending ?? nothing, store, logger);
  } catch (fault) {
    await loader.close();
    await store.close();
    throw fault;
  }
}

const nothing: Spending = { dailyUsd: 0, guildUsd: 0, memberRunsPerHour: 1 };
