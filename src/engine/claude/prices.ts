/** What a model's tokens cost, in USD a million. One table, dated; the operator's own prices go over it. */
import { UserError } from "../../errors.ts";

/** In USD a million tokens. `cacheRead`: a token read from the cache; without it a tenth of `input`. */
export type Rate = { readonly input: number; readonly output: number; readonly cacheRead?: number };

/** `over`: the rate of every token of a request whose prompt is longer than `tokens`, where the model has such a second rate. */
export type Price = Rate & { readonly over?: Rate & { readonly tokens: number } };

/** By model name. */
export type Prices = Readonly<Record<string, Price>>;

/** What one request used, in tokens, as the API counts them: the three kinds of input do not overlap. */
export type Used = {
  readonly inputTokens: number;
  readonly cacheReadTokens: number;
  /** Written for five minutes, and for an hour. */
  readonly cacheWrite5mTokens: number;
  readonly cacheWrite1hTokens: number;
  readonly outputTokens: number;
};

/** A write for five minutes costs this much of the input price, one for an hour that much. The same for all models so far. */
const writeFactors = { "5m": 1.25, "1h": 2 } as const;

/** Throws UserError for a model without a price: what it costs could not be kept within a budget. */
export function priceOf(model: string, own: Prices = {}): Price {
  const price = Object.hasOwn(own, model) ? own[model] : table.get(model);
  if (price) return price;
  throw new UserError(
    `The price of the model "${model}" is not known. Set it in MODEL_PRICES, in USD a million tokens, for example {"${model}":{"input":2,"output":10}}, or choose one of ${[...table.keys()].join(", ")}.`,
  );
}

/** In USD. The second rate holds where the whole prompt, read from the cache or not, is longer than its bound. */
export function usdOf(price: Price, used: Used): number {
  const written = used.cacheWrite5mTokens + used.cacheWrite1hTokens;
  const rate = rateFor(price, used.inputTokens + used.cacheReadTokens + written);
  const millionths =
    used.inputTokens * rate.input +
    used.cacheReadTokens * (rate.cacheRead ?? rate.input * usualRead) +
    used.cacheWrite5mTokens * rate.input * writeFactors["5m"] +
    used.cacheWrite1hTokens * rate.input * writeFactors["1h"] +
    used.outputTokens * rate.output;
  return millionths / 1_000_000;
}

// --- internal ---

/** What a read costs of the input price, where a model has no price of its own for it. */
const usualRead = 0.1;

const rateFor = (price: Price, promptTokens: number): Rate =>
  price.over && promptTokens > price.over.tokens ? price.over : price;

/**
 * From Anthropic's public price list and model pages (platform.claude.com/docs/en/about-claude/pricing), as of 2026-10-24;
 * the three reads below a tenth are on it by name.
 */
const table: ReadonlyMap<string, Price> = new Map<string, Price>([
  [
    "claude-haiku-5-5",
    {
      input: 0.1,
      output: 0.5,
      cacheRead: 0.01,
      over: { tokens: 100_000, input: 0.5, output: 2.5, cacheRead: 0.05 },
    },
  ],
  ["claude-sonnet-5-5", { input: 2, output: 10, cacheRead: 0.1 }],
  ["claude-opus-5-5", { input: 4, output: 20, cacheRead: 0.2 }],
  ["claude-fable-5-1", { input: 10, output: 50, cacheRead: 0.25 }],
  ["claude-sonnet-5", { input: 2, output: 10 }],
  ["claude-opus-5", { input: 5, output: 25 }],
  ["claude-fable-5", { input: 10, output: 50 }],
  ["claude-opus-4-8", { input: 5, output: 25 }],
  ["claude-opus-4-7", { input: 5, output: 25 }],
  ["claude-opus-4-6", { input: 5, output: 25 }],
  ["claude-sonnet-4-6", { input: 3, output: 15 }],
  ["claude-opus-4-5", { input: 5, output: 25 }],
  ["claude-opus-4-5-20251101", { input: 5, output: 25 }],
  ["claude-sonnet-4-5", { input: 3, output: 15 }],
  ["claude-sonnet-4-5-20250929", { input: 3, output: 15 }],
  ["claude-haiku-4-5", { input: 1, output: 5 }],
  ["claude-haiku-4-5-20251001", { input: 1, output: 5 }],
]);
