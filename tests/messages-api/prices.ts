/**
 * What the local API's books come to in USD: Anthropic's list prices a million tokens, November 2026. Kept apart from the bot's own
 * table on purpose: a wrong price there shows as a difference here.
 */
import type { UsageTotals } from "./usage.ts";

type Price = { readonly input: number; readonly output: number; readonly readShare: number };

const prices: Readonly<Record<string, Price>> = {
  "claude-haiku-5-5": { input: 0.1, output: 0.5, readShare: 0.1 },
  "claude-sonnet-5-5": { input: 2, output: 10, readShare: 0.05 },
  "claude-opus-5-5": { input: 4, output: 20, readShare: 0.05 },
  "claude-fable-5-1": { input: 10, output: 50, readShare: 0.025 },
  "claude-opus-5": { input: 5, output: 25, readShare: 0.1 },
  "claude-sonnet-5": { input: 2, output: 10, readShare: 0.1 },
  "claude-opus-4-8": { input: 5, output: 25, readShare: 0.1 },
  "claude-opus-4-7": { input: 5, output: 25, readShare: 0.1 },
  "claude-haiku-4-5": { input: 1, output: 5, readShare: 0.1 },
};
/** Haiku 5.5 costs five times as much for a prompt beyond this many tokens, all its tokens counted. */
const longPrompt = { model: "claude-haiku-5-5", tokens: 100_000, times: 5 };

/** USD of one request's usage. Writing to the cache costs 1.25 times the input price for five minutes, twice for an hour. */
export function usdOf(model: string, usage: UsageTotals): number {
  const price = prices[model];
  if (price === undefined) throw new Error(`No price is known for ${model}.`);
  const prompt =
    usage.inputTokens + usage.cacheReadTokens + usage.cacheWrite5mTokens + usage.cacheWrite1hTokens;
  const times = model === longPrompt.model && prompt > longPrompt.tokens ? longPrompt.times : 1;
  const input =
    usage.inputTokens +
    usage.cacheReadTokens * price.readShare +
    usage.cacheWrite5mTokens * 1.25 +
    usage.cacheWrite1hTokens * 2;
  return (times * (input * price.input + usage.outputTokens * price.output)) / 1_000_000;
}
