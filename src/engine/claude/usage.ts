/** Reads what the API says a request used. A figure that is missing or impossible is unknown, and never booked as zero. */
import type { Used } from "./prices.ts";

/** As the API and what stands between may send it: every figure may be missing, or be none. */
export type Told = {
  readonly input_tokens?: unknown;
  readonly output_tokens?: unknown;
  readonly cache_read_input_tokens?: unknown;
  readonly cache_creation_input_tokens?: unknown;
  readonly cache_creation?: { readonly ephemeral_5m_input_tokens?: unknown } | null;
};

/**
 * Null where input or output are not told: then what a request used is not known. Where writes are not told by lifetime, all are for
 * the hour: that is what is asked for.
 */
export function usedOf(told: Told | null | undefined): Used | null {
  const inputTokens = countOf(told?.input_tokens);
  const outputTokens = countOf(told?.output_tokens);
  if (inputTokens === null || outputTokens === null) return null;
  const short = countOf(told?.cache_creation?.ephemeral_5m_input_tokens) ?? 0;
  const written = countOf(told?.cache_creation_input_tokens) ?? short;
  return {
    inputTokens,
    cacheReadTokens: countOf(told?.cache_read_input_tokens) ?? 0,
    cacheWrite5mTokens: short,
    cacheWrite1hTokens: Math.max(0, written - short),
    outputTokens,
  };
}

/** The last event of an answer repeats some or all of the figures, as totals so far: of two, the larger one counts. */
export function laterUse(before: Used | null, told: Told | null | undefined): Used | null {
  if (before === null) return usedOf(told);
  const written = countOf(told?.cache_creation_input_tokens) ?? 0;
  return {
    inputTokens: Math.max(before.inputTokens, countOf(told?.input_tokens) ?? 0),
    cacheReadTokens: Math.max(before.cacheReadTokens, countOf(told?.cache_read_input_tokens) ?? 0),
    cacheWrite5mTokens: before.cacheWrite5mTokens,
    cacheWrite1hTokens: Math.max(before.cacheWrite1hTokens, written - before.cacheWrite5mTokens),
    outputTokens: Math.max(before.outputTokens, countOf(told?.output_tokens) ?? 0),
  };
}

// --- internal ---

const countOf = (told: unknown): number | null =>
  typeof told === "number" && Number.isSafeInteger(told) && told >= 0 ? told : null;
