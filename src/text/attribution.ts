/** Who asserts what inside one sentence, read from English speech and assertion cues. */
import type { Span } from "../types.ts";
import type { Attributed } from "./attribution/attributed.ts";
import { readAttributions } from "./attribution/read.ts";
import { bareEnd, tokensOf } from "./attribution/tokens.ts";
import type { Manner } from "./english/speech-cues.ts";
import { quotationsOf } from "./quotations.ts";

export type Attribution = {
  /** The words of the sentence that name who asserts: a name, a description or a pronoun. */
  readonly speaker: Span;
  /** The verb, noun or preposition that says so. */
  readonly cue: Span;
  /** What is asserted. */
  readonly content: Span;
  readonly manner: Manner;
};

/**
 * The attributions of the sentence `passage` of `text`, in the order of their cues: "X said …", "according to X", inverted
 * order ("…, said X"), "X, who …, said", "X's claim that …". A split quotation gives one for each side. What stands between
 * quotation marks is content, never a cue. Empty where the sentence asserts in the article's own voice. Linear.
 */
export function attributionsOf(text: string, passage: Span): Attribution[] {
  const quotations = quotationsOf(text, passage).map(({ outside }) => outside);
  const tokens = tokensOf(text, passage, quotations);
  return readAttributions(tokens).flatMap((attributed) => toSpans(tokens, attributed));
}

// --- internal ---

type Tokens = ReturnType<typeof tokensOf>;

function toSpans(tokens: Tokens, { speaker, cue, before, after, manner }: Attributed): Attribution[] {
  const words = (part: { from: number; to: number }): Span => ({
    start: tokens[part.from]!.start,
    end: tokens[part.to - 1]!.end,
  });
  const name = words(speaker);
  const bare = { start: name.start, end: bareEnd(tokens[speaker.to - 1]!) };
  return [before, after]
    .filter((part) => part !== null)
    .map((part) => ({ speaker: bare, cue: words(cue), content: words(part), manner }));
}
