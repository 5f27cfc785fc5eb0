/** What a test makes the model say, and what goes wrong on the way. */
import type { RequestBody } from "./request-body.ts";
import type { UsageTotals } from "./usage.ts";

/** What the model says, whole; or a refusal by the API instead of it. */
export type Scripted = Said | Failed;

export type Said = {
  /** A value is written as JSON. */
  readonly says: string | object;
  /** `end_turn` by default. Longer than `max_tokens` it is cut off as the real one cuts it. */
  readonly stopReason?: string;
  readonly stopDetails?: object;
  /** Tokens of thinking: billed as output, not shown. */
  readonly thinkingTokens?: number;
  readonly trouble?: Trouble;
};

export type Failed = {
  readonly status: number;
  readonly type?: string;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is in place of the API's own shape. */
  readonly body?: string;
};

export type Trouble = {
  /** Time before the headers are sent, in ms. */
  readonly headersAfter?: number;
  /** The connection ends, or nothing more comes until the client gives up. */
  readonly breaks?:
    | "drop before headers"
    | "drop midway"
    | "stall before headers"
    | "stall midway"
    | "error midway";
  /** In place of the right one. */
  readonly contentType?: string;
  /** Time between two pieces of a stream, in ms. */
  readonly pieceEvery?: number;
};

export type Responder = (request: Received) => Scripted | Promise<Scripted>;

/** A request as it arrived. The key is not in it. */
export type Received = {
  /** From 1, in order of arrival. */
  readonly number: number;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it came, character by character. */
  readonly text: string;
  /** Null: it was none that could be read. */
  readonly body: RequestBody | null;
  /** What the test calls this sort of call; see `kindOf`. */
  readonly kind: string;
  /** The bytes of each prefix that is marked to be cached, marks taken off: equal bytes can share an entry. */
  readonly prefixes: readonly string[];
};

/** And how it went. Filled in as it goes. */
export type Exchange = Received & {
  status: number | null;
  /** Null: the API refused, and nothing is billed. */
  usage: UsageTotals | null;
  answer: string | null;
  /** The client closed the connection before the answer was whole. */
  abandoned: boolean;
};
