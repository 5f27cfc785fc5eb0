/** The real pipeline with the Claude engine and its SDK, over HTTP against the local Messages API, with the real store and money. */
import type { Keyv } from "keyv";
import { pino } from "pino";
import { onTestFinished } from "vitest";
import { createPipeline } from "../../../src/answer/create-pipeline.ts";
import { createBudget } from "../../../src/answer/money/budget.ts";
import { memberLimits } from "../../../src/answer/money/member-limits.ts";
import type { Pipeline } from "../../../src/answer/pipeline.ts";
import { claudeEngine } from "../../../src/engine/claude.ts";
import { extractiveEngine } from "../../../src/engine/extractive.ts";
import { openStore, type Store } from "../../../src/store/open.ts";
import { kindOf, readRequest } from "../../campaign/model/reading.ts";
import { type LocalMessages, startLocalMessages } from "../../messages-api/local-messages.ts";
import type { Responder } from "../../messages-api/script.ts";

export type Claim = { readonly text: string; readonly passages: readonly number[] };
/** What the model says. Whatever it is asked for is left out where it is not said. */
export type Model = {
  readonly digest?: Partial<Output>;
  readonly repair?: Partial<Output>;
  readonly answer?: Partial<Output>;
  readonly recap?: Partial<Output>;
  /** Of each statement. Left out: yes. */
  readonly judge?: (statement: string) => boolean;
};
type Output = {
  readonly answered: boolean;
  readonly claims: readonly Claim[];
  readonly quotes: readonly { number: number; passage: number; words: string; speaker: string }[];
};

export type Wish = {
  readonly dailyUsd?: number;
  readonly guildUsd?: number;
  readonly memberRunsPerHour?: number;
  readonly stopping?: AbortSignal;
  /** In place of the store's. */
  readonly cache?: Keyv;
};

export type Writing = {
  readonly api: LocalMessages;
  readonly store: Store;
  readonly pipeline: Pipeline;
  readonly faults: unknown[];
  /** The same house after a restart: nothing is in memory any more. */
  again(wish?: Wish): Pipeline;
};

export async function aWritingPipeline(model: Model = {}, wish: Wish = {}): Promise<Writing> {
  const faults: unknown[] = [];
  const onFault = (fault: unknown): void => void faults.push(fault);
  const store = await openStore({ dataDir: ":memory:", cacheDays: 1, onError: onFault });
  const api = await startLocalMessages({ kindOf });
  onTestFinished(async () => {
    await api.close();
    await store.close();
  });
  api.respond(saying(model));
  const again = (changed: Wish = wish): Pipeline => pipelineOver(store, api, changed, onFault);
  return { api, store, pipeline: again(), faults, again };
}

export function pipelineOver(
  store: Store,
  api: LocalMessages,
  { dailyUsd = 10, guildUsd = 10, memberRunsPerHour = 100, stopping, cache }: Wish,
  onFault: (fault: unknown) => void,
): Pipeline {
  const limits = {
    dailyUsd,
    guildUsd,
    guildWish: async (guildId: string) => (await store.library.settings(guildId)).dailyBudgetUsd,
  };
  return createPipeline({
    engine: claudeEngine({
      apiKey: api.key,
      baseUrl: api.url,
      model: null,
      judgeModel: null,
      logger: pino({ level: "silent" }),
      deadlines: { retryMs: 1, breakMs: 1, firstByteMs: 1_000 },
    }),
    fallback: extractiveEngine(),
    cache: cache ?? store.cache,
    secret: "a secret of this test",
    money: {
      budget: createBudget({ reservations: store.reservations, limits, onFault }),
      members: memberLimits(memberRunsPerHour),
    },
    counters: store.counters,
    onCacheFault: onFault,
    onEngineFault: onFault,
    ...(stopping ? { stopping } : {}),
  });
}

/** A responder of the local API that answers each task as the model is told to. */
export function saying(model: Model): Responder {
  return ({ body }) => {
    const seen = readRequest(body!);
    if (seen.task === "entailment") {
      const verdicts = seen.statements.map(({ number, words }) => {
        const carried = model.judge?.(words) ?? true;
        return { index: number, missing: carried ? "" : words, carried };
      });
      return { says: { verdicts } };
    }
    const said = model[seen.task] ?? {};
    const nothing = { nearest: [], answered: true, confidence: 1, claims: [], quotes: [], sources: [] };
    return { says: { ...nothing, ...said } };
  };
}
