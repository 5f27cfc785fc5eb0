/** What a cue reports, as a range of tokens. */
import type { Phrase } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** The tokens from `from` to `to` without signs at the ends; null without a word. */
export function content(tokens: readonly Token[], from: number, to: number): Phrase | null {
  let start = from;
  let end = to;
  while (start < end && tokens[start]!.kind === "sign") start += 1;
  while (end > start && tokens[end - 1]!.kind === "sign") end -= 1;
  return end > start ? { from: start, to: end } : null;
}
