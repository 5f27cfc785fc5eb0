/** Frames: the sentences of a block with each quotation as one token, and who asserts what in each. */

import { cueVerbs } from "../english/cue-verbs.ts";
import { type Quotation, quotationsOf } from "../quotations.ts";
import { atOnce, each, type Steps } from "../steps.ts";
import type { Attributed } from "./attributed.ts";
import { phraseAfter } from "./phrases.ts";
import { readAttributions } from "./read.ts";
import type { Region } from "./regions.ts";
import { type Token, tokensOf } from "./tokens.ts";

export type Frame = {
  readonly tokens: readonly Token[];
  readonly attributed: readonly Attributed[];
  /** The quotations in it, by the index of their token. */
  readonly quotations: readonly { readonly token: number; readonly quotation: Quotation }[];
  /** Index of its region. */
  readonly region: number;
  readonly heading: boolean;
};

/** The frames of a text's regions, in order. Linear. */
export const framesOf = (text: string, regions: readonly Region[]): Frame[] =>
  atOnce(framesInSteps(text, regions));

/** The same in steps, one a region. */
export function* framesInSteps(text: string, regions: readonly Region[]): Steps<Frame[]> {
  const frames = yield* each(regions, (region, number) => {
    const quotations = quotationsOf(text, region);
    const tokens = tokensOf(
      text,
      region,
      quotations.map(({ outside }) => outside),
    );
    return sentencesOfTokens(tokens).map((part) => frameOf(part, quotations, number, region.heading));
  });
  return frames.flat();
}

// --- internal ---

function frameOf(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  region: number,
  heading: boolean,
): Frame {
  const inside = tokens.flatMap((token, at) => {
    if (token.kind !== "quotation") return [];
    const quotation = startingAt(quotations, token.start);
    return quotation ? [{ token: at, quotation }] : [];
  });
  return { tokens, attributed: readAttributions(tokens), quotations: inside, region, heading };
}

/** Binary search: a block can hold very many. */
function startingAt(quotations: readonly Quotation[], start: number): Quotation | null {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.outside.start < start) low = middle + 1;
    else high = middle;
  }
  const found = quotations[low];
  return found && found.outside.start === start ? found : null;
}

/** A sentence longer than this is a table or a hostile text: cut, so that looking around a token stays cheap. */
const longestSentence = 400;

function sentencesOfTokens(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let start = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at + 1 < tokens.length && at - start < longestSentence && !endsAt(tokens, at)) continue;
    sentences.push(tokens.slice(start, at + 1));
    start = at + 1;
  }
  return sentences;
}

const stop = /^[.!?…。！？]$/u;

function endsAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1]!;
  if (token.kind === "word" || !stop.test(token.lower)) return false;
  if (next.kind === "word" && !next.capital && !/^[\d@]/u.test(next.lower)) return false;
  if (next.kind === "sign" && !/^[([•—–#]$/u.test(next.lower)) return false;
  return !(token.kind === "quotation" && isTag(tokens, at + 1, token.lower));
}

/** “Why?” Trump asked: a speaker and a cue that close the sentence of the quotation before them. */
function isTag(tokens: readonly Token[], at: number, sign: string): boolean {
  const phrase = phraseAfter(tokens, at, at + longestAside);
  if (!phrase) return false;
  const cue = sign === "." ? phrase.to : afterAside(tokens, phrase.to);
  const verb = cueVerbs.get(tokens[cue]?.lower ?? "");
  if (!verb?.inverts || verb.form === "base" || verb.form === "gerund") return false;
  const next = tokens[cue + 1];
  if (!next || (next.kind === "sign" && stop.test(next.lower))) return true;
  return sign !== "." && next.kind === "word" && next.lower !== "that" && !next.capital;
}

/** Names with their titles, and what stands between commas after them, are no longer than this. */
const longestAside = 12;

/** “Why?” Lind, a retired surveyor, asked: where the aside between two commas ends; `at` where none begins. */
function afterAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== ",") return at;
  for (let ahead = at + 1; ahead < Math.min(tokens.length, at + longestAside); ahead += 1)
    if (tokens[ahead]!.kind !== "word") return tokens[ahead]!.lower === "," ? ahead + 1 : at;
  return at;
}
