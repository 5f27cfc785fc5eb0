/** The writing engine for a terminal: the bot's own key, budget and counters, no cache. */
import { pino } from "pino";
import { createPipeline } from "./answer/create-pipeline.ts";
import type { Pipeline } from "./answer/pipeline.ts";
import { readConfig } from "./config.ts";
import { checkKey } from "./engine/claude.ts";
import { UserError } from "./errors.ts";
import { openWriting } from "./open-writing.ts";
import { openStore } from "./store/open.ts";

/**
 * What it costs is written down beside what the bot spends, as of the guild "terminal". Throws UserError where no key is set, or
 * it is wrong, or the store cannot be opened.
 */
export async function openTerminalWriting(
  onFault: (fault: unknown) => void,
): Promise<{ readonly pipeline: Pipeline; close(): Promise<void> }> {
  const config = readConfig();
  if (!config.claude)
    throw new UserError(
      "--engine claude needs a key of the Claude API. Set ANTHROPIC_API_KEY in .env or in the environment, or leave --engine out.",
    );
  // Standard output is the answer's: what goes wrong is said on standard error.
  const logger = pino({ level: "warn" }, pino.destination(2));
  await checkKey({ ...config.claude, logger });
  const store = await openStore({ ...config, onError: onFault });
  const writing = openWriting(config.claude, config.spending, store, logger);
  const pipeline = createPipeline({
    ...writing.parts,
    counters: store.counters,
    cache: null,
    onCacheFault: onFault,
  });
  return {
    pipeline,
    async close() {
      await writing.stop();
      await store.close();
    },
  };
}
