/** The engine that costs money, with its budget and its limits. Apart from the other parts, so that a bot without a key never loads the SDK. */
import { hkdfSync } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import type { PipelineParts } from "./answer/create-pipeline.ts";
import { createBudget } from "./answer/money/budget.ts";
import { memberLimits } from "./answer/money/member-limits.ts";
import type { ClaudeSettings, Spending } from "./config.ts";
import { claudeEngine } from "./engine/claude.ts";
import { EngineFault } from "./engine/engine.ts";
import { extractiveEngine } from "./engine/extractive.ts";
import type { Store } from "./store/open.ts";

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
