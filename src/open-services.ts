/** The parts of the bot, named: embedded store, extractive engine, loader. */
import type { Logger } from "pino";
import { createPipeline } from "./answer/create-pipeline.ts";
import { extractiveEngine } from "./engine/extractive.ts";
import { createLoader } from "./loading/create-loader.ts";
import type { Services } from "./services.ts";
import { openStore } from "./store/open.ts";

export type OpenServices = Services & { close(): Promise<void> };

type Wish = {
  readonly dataDir: string;
  readonly cacheDays: number;
  /** Whose attachments may be fetched besides Discord's own; null: nobody's. */
  readonly discordApi: string | null;
  readonly logger: Logger;
};

/** Throws UserError where the store cannot be opened. */
export async function openServices({ dataDir, cacheDays, discordApi, logger }: Wish): Promise<OpenServices> {
  const onCacheFault = (fault: unknown): void =>
    logger.warn({ fault: String(fault) }, "the cache failed; answers are made anew");
  const store = await openStore({ dataDir, cacheDays, onError: onCacheFault });
  const loader = createLoader({ discordApi });
  const pipeline = createPipeline({ engine: extractiveEngine(), cache: store.cache, onCacheFault });
  return {
    library: store.library,
    pipeline,
    loader,
    async close() {
      await loader.close();
      await store.close();
    },
  };
}
