/**
 * How the local API counts tokens. The real tokenizers are not public; this rule is near them for English prose and the same twice:
 * UTF-8 bytes over 4 for older models, over 3 for newer ones (about 30 % more), rounded up, and 3 for each block's frame.
 */
import type { LocalModel } from "./models.ts";

const BYTES_A_TOKEN = { older: 4, newer: 3 } as const;
const FRAME = 3;

export function tokensOf(text: string, model: LocalModel): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES_A_TOKEN[model.tokenizer]);
}

/** A block of a prompt, with what frames it. */
export function blockTokens(text: string, model: LocalModel): number {
  return tokensOf(text, model) + FRAME;
}
