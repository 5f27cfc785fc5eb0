/** What a model that writes answers with, in the shape that the bot asks for. */

export type Claimed = { readonly text: string; readonly passages: readonly number[] };
export type Quoted = {
  readonly number: number;
  readonly passage: number;
  readonly words: string;
  readonly speaker: string;
};
export type Sourced = {
  readonly number: number;
  readonly name: string;
  readonly kind: string;
  readonly url: string;
};

export type Output = {
  readonly nearest: readonly number[];
  readonly answered: boolean;
  readonly confidence: number;
  readonly claims: readonly Claimed[];
  readonly quotes: readonly Quoted[];
  readonly sources: readonly Sourced[];
};

export function output(parts: Partial<Output>): Output {
  return { nearest: [], answered: true, confidence: 1, claims: [], quotes: [], sources: [], ...parts };
}

export const byNumber = (number: number): Quoted => ({ number, passage: 0, words: "", speaker: "" });
export const inWords = (passage: number, words: string, speaker: string | null): Quoted => ({
  number: 0,
  passage,
  words,
  speaker: speaker ?? "",
});
export const sourceNamed = (name: string, kind = "organisation", url = ""): Sourced => ({
  number: 0,
  name,
  kind,
  url,
});
