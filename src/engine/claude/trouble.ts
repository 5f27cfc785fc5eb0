/** What can go wrong with a request, by what is known of it, and what is done about each. No error of the SDK gets further than this: they hold headers. */
import { EngineFault } from "../engine.ts";

/**
 * `answered`: the API answered with a status that is no success. `unreached`: nothing was sent. `late`: no answer began in time.
 * `broken`: the answer began and never ended, or the connection was lost at an unknown point. `stalled`: it began and fell silent.
 */
export type TroubleKind = "answered" | "unreached" | "late" | "broken" | "stalled";

/** Free of anything secret: it may be logged. */
export class Trouble extends Error {
  override readonly name = "Trouble";
  readonly kind: TroubleKind;
  readonly status: number | null;
  /** The API's word for it, such as "overloaded_error". */
  readonly type: string | null;
  /** The wait that the API asks for, in ms. */
  readonly retryAfterMs: number | null;
  readonly tooLong: boolean;

  constructor(kind: TroubleKind, facts: TroubleFacts = {}) {
    super(`${kind}${facts.status ? ` ${facts.status}` : ""}${facts.type ? ` ${facts.type}` : ""}`);
    this.kind = kind;
    this.status = facts.status ?? null;
    this.type = facts.type ?? null;
    this.retryAfterMs = facts.retryAfterMs ?? null;
    this.tooLong = facts.tooLong ?? facts.status === 413;
  }
}

export type TroubleFacts = {
  readonly status?: number | null;
  readonly type?: string | null;
  readonly retryAfterMs?: number | null;
  /** The API said that the prompt does not fit. */
  readonly tooLong?: boolean;
};

/** Does it say that the API is down? Several of these in a row and nothing is sent for a while. A limit of ours (429) does not. */
export const isDown = (trouble: Trouble): boolean =>
  trouble.kind !== "answered" || isServerFault(trouble.status);

/** How often a request that failed so is sent in all. What may have been worked on is paid for, so it is tried once more only. */
export function triesOf(trouble: Trouble): number {
  if (trouble.kind !== "answered") return trouble.kind === "unreached" ? 3 : 2;
  return isServerFault(trouble.status) || passing.has(trouble.status!) ? 3 : 1;
}

/** Can the API have worked, and so have billed, although it told no usage? A status says no; so does a connection never made. */
export const mayHaveCost = ({ kind }: Trouble): boolean => kind !== "answered" && kind !== "unreached";

/** The fault that readers are told of, in words for the operator's log. `model` is named in it. */
export function faultOf(trouble: Trouble, model: string): EngineFault {
  if (trouble.tooLong) return new EngineFault("too long", `The text is too long for ${model}.`);
  return new EngineFault("unavailable", sentenceOf(trouble, model));
}

// --- internal ---

/** Statuses that pass by themselves: a timeout, a conflict, a rate limit. */
const passing = new Set([408, 409, 429]);

const isServerFault = (status: number | null): boolean => status === null || status >= 500;

function sentenceOf({ kind, status, type }: Trouble, model: string): string {
  if (kind === "unreached") return "The Claude API cannot be reached.";
  if (kind === "late") return "The Claude API did not begin to answer in time.";
  if (kind === "stalled") return "The Claude API fell silent in the middle of an answer.";
  if (kind === "broken") return "The connection to the Claude API was lost in the middle of an answer.";
  if (status === 401 || status === 403) return `The Anthropic key was refused (${status}).`;
  if (status === 402) return "The Anthropic account has no credit left (402).";
  if (status === 404) return `The Claude API knows no model named ${model} (404).`;
  if (status === 429) return "The rate limit of the Anthropic account is reached (429).";
  return `The Claude API answered ${status ?? "with an error"}${type ? `, ${type}` : ""}.`;
}
