/** Turns what a model wrote into a draft. Nothing is judged here; only what cannot be meant is dropped. */
import type { Draft, DraftClaim, DraftQuote, DraftSource } from "../../types.ts";
import { fromData } from "./fence.ts";
import type { DraftOutput } from "./schema.ts";

/** The most that is taken of each: a model that goes on for ever costs the checks time, not the reader. */
export type Most = { readonly claims: number; readonly quotes: number; readonly sources: number };

export function toDraft(output: DraftOutput, most: Most): Draft {
  return {
    claims: output.claims
      .filter(({ text }) => text.trim() !== "")
      .slice(0, most.claims)
      .map(claimOf),
    quotes: output.quotes.slice(0, most.quotes).flatMap(quoteOf),
    sources: output.sources.slice(0, most.sources).flatMap(sourceOf),
  };
}

// --- internal ---

function claimOf({ text, passages }: DraftOutput["claims"][number]): DraftClaim {
  return { kind: "written", text: oneLine(text), passages: [...new Set(passages)].slice(0, mostCited) };
}

/** More passages than a sentence can rest on would make a check pass anything. */
const mostCited = 8;

function quoteOf({ number, passage, words, speaker }: DraftOutput["quotes"][number]): DraftQuote[] {
  if (number > 0) return [{ number }];
  if (words.trim() === "") return [];
  return [{ passage, words: fromData(words).trim(), speaker: fromData(speaker).trim() || null }];
}

function sourceOf({ number, name, kind, url }: DraftOutput["sources"][number]): DraftSource[] {
  if (number > 0) return [{ number }];
  if (name.trim() === "") return [];
  return [{ name: fromData(name).trim(), kind, url: fromData(url).trim() || null }];
}

/** A sentence on one line, without passage numbers that a model put into it although told not to. */
const oneLine = (text: string): string =>
  fromData(text.slice(0, longestClaim))
    .replace(/\s?\[\d{1,6}\]/gu, "")
    .split(/\s/u)
    .filter((word) => word !== "")
    .join(" ");

/** Beyond it is no sentence; it is cut so that checking stays quick, and fails there. */
const longestClaim = 2000;
