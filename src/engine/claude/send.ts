/** Sends one request: waits at the gate, sets money aside, listens, settles, and tries again where that may help. */
import type { MessageCreateParamsStreaming } from "@anthropic-ai/sdk/resources/messages";
import {
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  isBrokenCircuitError,
} from "cockatiel";
import type { Logger } from "pino";
import { EngineFault, type EngineRun, type Spent } from "../engine.ts";
import { type Deadlines, pause } from "./deadlines.ts";
import { createGate, type Pass } from "./gate.ts";
import { type Heard, hear, nothingHeard, type Stream, usedSoFar } from "./hear.ts";
import type { Model } from "./models.ts";
import { type Price, type Used, usdOf } from "./prices.ts";
import { lifetime, type Request } from "./request.ts";
import { faultOf, isDown, mayHaveCost, Trouble, triesOf } from "./trouble.ts";

/** The API, as far as sending needs it. Throws Trouble or what `signal` was ended with, never an error of the SDK. */
export interface Wire {
  open(body: MessageCreateParamsStreaming, signal: AbortSignal): Promise<Stream>;
  /** What a stream threw, without its headers. */
  troubleOf(fault: unknown): Trouble;
}

export type Sender = {
  /**
   * The whole answer. `began`: called when it begins. Throws EngineFault, what the purse throws, or what the run was ended with.
   */
  send(request: Request, run: EngineRun, began: () => void): Promise<Heard>;
};

type Parts = {
  readonly wire: Wire;
  readonly model: Model;
  readonly price: Price;
  readonly deadlines: Deadlines;
  readonly logger: Logger;
};

/** One for each model: whether it is down, and which of its prefixes are cached, is its own. */
export function createSender(parts: Parts): Sender {
  const { model, logger, deadlines } = parts;
  const gate = createGate({ lifetimeMs: lifetime.ms - slackMs, patienceMs: deadlines.followMs });
  const breaker = circuitBreaker(
    handleWhen((fault) => fault instanceof Trouble && isDown(fault)),
    { breaker: new ConsecutiveBreaker(failuresToBreak), halfOpenAfter: deadlines.breakMs },
  );
  breaker.onBreak(() =>
    logger.warn({ model: model.name }, "the Claude API is down; nothing is sent for a while"),
  );
  breaker.onReset(() => logger.info({ model: model.name }, "the Claude API is back"));
  const tellShort = once(() =>
    logger.info(
      { model: model.name, smallestPrefix: model.smallestPrefix },
      "a prompt is below the model's smallest cacheable prefix: nothing of it is cached",
    ),
  );
  const attempt = async (request: Request, run: EngineRun, began: () => void) => {
    // While one request tries whether the API is back, the others would wait for it: they are told at once instead.
    if (breaker.state === CircuitState.HalfOpen) throw downFault();
    return await breaker.execute(() => sendOnce(parts, request, run, began));
  };
  return {
    async send(request, run, began) {
      const pass = request.prefix === null ? openPass : await gate.enter(request.prefix, run.signal);
      const start = (): void => {
        pass.opened();
        began();
      };
      try {
        const heard = await withTries(parts, run.signal, () => attempt(request, run, start));
        if (!isCached(heard)) tellShort();
        return heard;
      } finally {
        pass.left();
      }
    },
  };
}

// --- internal ---

/** More than the three tries of one unlucky request, so that it takes two of them. */
const failuresToBreak = 5;
/** In ms. By so much earlier a prefix is taken to be gone: the API's clock differs from ours, and it reads a request after we send it. */
const slackMs = 60_000;

/** The API does not say that a prefix was too short for its cache, but then it counts neither a read nor a write. */
const isCached = ({ used }: Heard): boolean =>
  used !== null && used.cacheReadTokens + used.cacheWrite5mTokens + used.cacheWrite1hTokens > 0;

const openPass: Pass = { opened: () => undefined, left: () => undefined };

const downFault = (): EngineFault =>
  new EngineFault("unavailable", "The Claude API was down a moment ago; it is tried again soon.");

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

async function withTries<T>(
  { deadlines, model, logger }: Parts,
  signal: AbortSignal,
  attempt: () => Promise<T>,
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (fault) {
      signal.throwIfAborted();
      if (isBrokenCircuitError(fault)) throw downFault();
      if (!(fault instanceof Trouble)) throw fault;
      const { kind, status, type } = fault;
      logger.warn({ model: model.name, kind, status, type, tried }, "a request to the Claude API failed");
      const wait = waitBefore(fault, tried, deadlines);
      if (wait === null) throw faultOf(fault, model.name);
      await pause(wait, signal);
    }
  }
}

/** Null: not tried again. A little chance keeps many bots from coming back in the same moment. */
function waitBefore(trouble: Trouble, tried: number, deadlines: Deadlines): number | null {
  if (tried >= triesOf(trouble)) return null;
  const asked = trouble.retryAfterMs;
  if (asked !== null) return asked <= deadlines.retryAfterMs ? asked : null;
  return deadlines.retryMs * 2 ** (tried - 1) * (1 + Math.random() / 4);
}

async function sendOnce(
  { wire, model, price, deadlines, logger }: Parts,
  request: Request,
  { purse, signal }: EngineRun,
  began: () => void,
): Promise<Heard> {
  const hold = await purse.reserve(request.worstUsd);
  const heard = nothingHeard();
  let trouble: Trouble | null = null;
  try {
    // Nobody waits any more, and nothing is sent yet: nothing is spent.
    if (signal.aborted) trouble = new Trouble("unreached");
    signal.throwIfAborted();
    await hear(await wire.open(request.body, signal), heard, idleMs(model, deadlines), began);
    return heard;
  } catch (fault) {
    trouble ??= fault instanceof Trouble ? fault : wire.troubleOf(fault);
    signal.throwIfAborted();
    throw trouble;
  } finally {
    const spent = spentOn({ model, price }, request, heard, trouble);
    logger.debug(spent, "a request to the Claude API is over");
    await hold.settle(spent);
  }
}

/** A model that thinks first says nothing meanwhile: its answer has begun and is as silent as before the first byte. */
const idleMs = ({ thinking }: Model, deadlines: Deadlines): number =>
  thinking?.type === "adaptive" ? Math.max(deadlines.idleMs, deadlines.firstByteMs) : deadlines.idleMs;

/**
 * What a request cost: what the API told; nothing where it cannot have worked on it; otherwise all that was set aside, also for a
 * whole answer whose cost it did not tell.
 */
function spentOn(
  { model, price }: Pick<Parts, "model" | "price">,
  request: Request,
  heard: Heard,
  trouble: Trouble | null,
): Spent {
  const used = usedSoFar(heard);
  if (used) return spentOf(request, model, used, usdOf(price, used));
  if (trouble && !mayHaveCost(trouble)) return spentOf(request, model, noUse, 0);
  return spentOf(request, model, worstUse(request), request.worstUsd);
}

const noUse: Used = {
  inputTokens: 0,
  cacheReadTokens: 0,
  cacheWrite5mTokens: 0,
  cacheWrite1hTokens: 0,
  outputTokens: 0,
};

/** Nothing was told: what was set aside is taken to be spent. */
const worstUse = ({ promptTokens, body }: Request): Used => ({
  ...noUse,
  inputTokens: promptTokens,
  outputTokens: body.max_tokens,
});

const spentOf = ({ kind }: Request, { name }: Model, used: Used, usd: number): Spent => ({
  model: name,
  kind,
  inputTokens: used.inputTokens,
  cacheReadTokens: used.cacheReadTokens,
  cacheWriteTokens: used.cacheWrite5mTokens + used.cacheWrite1hTokens,
  outputTokens: used.outputTokens,
  usd,
});
