/** The Claude engine: it writes like a careful editor, and nothing that it writes is trusted. The only file that imports the SDK. */
import { createHash } from "node:crypto";
import Anthropic, {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
} from "@anthropic-ai/sdk";
import type { Logger } from "pino";
import { UserError } from "../errors.ts";
import { answer } from "./claude/answer.ts";
import type { Line } from "./claude/ask.ts";
import { eventsOf, isAtOnce } from "./claude/at-once.ts";
import { type Deadlines, usualDeadlines, within } from "./claude/deadlines.ts";
import { createDesk } from "./claude/desk.ts";
import { digest } from "./claude/digest.ts";
import { defaultJudgeModel, defaultModel, modelOf } from "./claude/models.ts";
import { type Prices, priceOf } from "./claude/prices.ts";
import { draftFormat, verdictFormat } from "./claude/schema.ts";
import { createSender, type Wire } from "./claude/send.ts";
import { Trouble } from "./claude/trouble.ts";
import { judge, recap, repair, worstCost } from "./claude/writer.ts";
import type { Engine, Writer } from "./engine.ts";
import { readPrompts } from "./prompt.ts";

export type ClaudeWish = {
  /** Never logged, never in an error. */
  readonly apiKey: string;
  /** Null: Anthropic's own. */
  readonly baseUrl: string | null;
  /** Writes. Null: the one that `claude/models.ts` says. */
  readonly model: string | null;
  /** Judges what rules cannot. Null: the one that `claude/models.ts` says. */
  readonly judgeModel: string | null;
  /** Over the table in `claude/prices.ts`; a model that is in neither is refused. */
  readonly prices?: Prices;
  readonly logger: Logger;
  readonly deadlines?: Partial<Deadlines>;
  /** Where the prompts are; without it, `prompts/` of the project. */
  readonly promptsDir?: string;
};

export type ClaudeEngine = Engine & { readonly name: "claude"; readonly writer: Writer };

/** Throws UserError where a prompt is broken, or a model has no price. Sends nothing. */
export function claudeEngine(wish: ClaudeWish): ClaudeEngine {
  const deadlines = { ...usualDeadlines, ...wish.deadlines };
  const prompts = readPrompts(wish.promptsDir);
  const wire = wireOf(wish, deadlines);
  const line = (name: string): Line => {
    const parts = { wire, model: modelOf(name), price: priceOf(name, wish.prices), deadlines };
    return { ...parts, sender: createSender({ ...parts, logger: wish.logger }) };
  };
  const writing = line(wish.model ?? defaultModel);
  const judging = line(wish.judgeModel ?? defaultJudgeModel);
  const desk = createDesk(prompts, writing, judging);
  return {
    name: "claude",
    fingerprint: fingerprintOf(writing.model.name, judging.model.name, prompts.hash),
    digest: (content, asked, run) => {
      run.progress({ kind: "reading" });
      return within(deadlines.draftMs, run, (bounded) =>
        digest({ desk, content, wish: asked, run: bounded }),
      );
    },
    answer: (content, question, run) => {
      run.progress({ kind: "reading" });
      return within(deadlines.draftMs, run, (bounded) => answer(desk, content, question, bounded));
    },
    writer: {
      repair: (content, assignment, failures, run) =>
        within(deadlines.repairMs, run, (bounded) =>
          repair(desk, content, { assignment, failures }, bounded),
        ),
      judge: (content, statements, run) =>
        within(deadlines.judgeMs, run, (bounded) => judge(desk, content, statements, bounded)),
      recap: (discussion, asked, run) => {
        run.progress({ kind: "reading" });
        return within(deadlines.draftMs, run, (bounded) => recap(desk, discussion, asked, bounded));
      },
      worstCost: (content, asked) => worstCost(desk, content, asked),
    },
  };
}

/**
 * Asks the API, for free, whether it takes the key and knows both models. Throws UserError where it says no; where it cannot be
 * reached, a warning in the log is all, because it may be back before anyone asks.
 */
export async function checkKey(
  wish: Pick<ClaudeWish, "apiKey" | "baseUrl" | "model" | "judgeModel" | "logger">,
): Promise<void> {
  if (!/^[\x21-\x7E]+$/u.test(wish.apiKey))
    throw new UserError(
      "ANTHROPIC_API_KEY holds a character that no key has, such as a space. Copy the key again.",
    );
  const client = clientOf(wish);
  for (const model of new Set([wish.model ?? defaultModel, wish.judgeModel ?? defaultJudgeModel])) {
    try {
      await client.models.retrieve(model, null, { timeout: checkMs });
    } catch (fault) {
      const { status, kind, type } = troubleOf(fault);
      if (status === 401 || (status === 403 && type !== null)) throw refusedKey(status);
      if (isUnknownModel(fault)) throw unknownModel(model);
      wish.logger.warn(
        { status, kind },
        "the Anthropic key could not be checked: the Claude API gave no answer",
      );
      return;
    }
  }
}

// --- internal ---

/** Raised with every change that can change a draft and is in neither a prompt nor a schema: it is part of the cache key. */
const engineVersion = 2;
/** A start waits this long at most for each model. */
const checkMs = 5000;

const fingerprintOf = (model: string, judgeModel: string, promptHash: string): string => {
  const shapes = JSON.stringify([promptHash, draftFormat, verdictFormat]);
  const hash = createHash("sha256").update(shapes).digest("hex").slice(0, 16);
  return `claude-${engineVersion}-${model}-${judgeModel}-${hash}`;
};

/**
 * The SDK logs nothing here and tries nothing again: `send.ts` does, and sets money aside for each try. Redirects are not followed,
 * because the API sends none, and one would take the article to a host that no operator has named.
 */
const clientOf = ({ apiKey, baseUrl }: Pick<ClaudeWish, "apiKey" | "baseUrl">): Anthropic =>
  new Anthropic({
    apiKey,
    baseURL: baseUrl,
    maxRetries: 0,
    logLevel: "off",
    openTelemetry: false,
    fetchOptions: { redirect: "manual" },
  });

function wireOf(wish: ClaudeWish, { firstByteMs }: Deadlines): Wire {
  const client = clientOf(wish);
  return {
    async open(body, signal) {
      try {
        const sent = client.messages.create(body, { signal, timeout: firstByteMs });
        const { data, response } = await sent.withResponse();
        if (!isAtOnce(response)) return data;
        const { controller } = data;
        return { controller, [Symbol.asyncIterator]: () => eventsOf(response) };
      } catch (fault) {
        throw troubleOf(fault);
      }
    },
    troubleOf,
  };
}

/** What is known of an error, without the request and its headers: they hold the key. */
function troubleOf(fault: unknown): Trouble {
  if (fault instanceof Trouble) return fault;
  if (fault instanceof APIUserAbortError) return new Trouble("broken");
  if (fault instanceof APIConnectionTimeoutError) return new Trouble("late");
  if (fault instanceof APIConnectionError)
    return new Trouble(neverConnected.has(codeOf(fault)) ? "unreached" : "broken");
  if (!(fault instanceof APIError)) return new Trouble("broken");
  const { type } = fault;
  // An error in the middle of a stream has no status.
  if (fault.status === undefined) return new Trouble("broken", { type });
  return new Trouble("answered", {
    type,
    status: fault.status,
    retryAfterMs: retryAfterOf(fault.headers),
    tooLong: fault.status === 413 || (fault.apiMessage ?? "").includes("prompt is too long"),
  });
}

/** A gateway that has messages and no list of models answers 404 too, and says nothing of a model. */
const isUnknownModel = (fault: unknown): boolean =>
  fault instanceof APIError &&
  fault.status === 404 &&
  fault.type !== null &&
  /\bmodel\b/iu.test(fault.apiMessage ?? "");

/** Codes of a connection that was never made, so that nothing was sent. */
const neverConnected = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

/** The first code in the chain of causes. */
function codeOf(fault: unknown): string {
  for (let cause = fault, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1)
    if ("code" in cause && typeof cause.code === "string") return cause.code;
  return "";
}

/** In ms, from seconds or a date; null where the API asks for no wait. */
function retryAfterOf(headers: Headers | undefined): number | null {
  const asked = headers?.get("retry-after");
  if (!asked) return null;
  const seconds = Number(asked);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(asked) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

const refusedKey = (status: number): UserError =>
  new UserError(
    `The Anthropic key was refused (${status}). Put a valid key in ANTHROPIC_API_KEY, or take the line out to go on without Claude.`,
  );

const unknownModel = (model: string): UserError =>
  new UserError(
    `The Claude API knows no model named "${model}". Mend ANTHROPIC_MODEL or the name of the model that judges, or leave it out for the usual one.`,
  );
