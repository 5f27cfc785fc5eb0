/** One message of a discussion written for tests, and what the article says of what it states. */
export type Line = {
  readonly by: string;
  readonly words: string;
  /** "true": the article bears it out, and it may be found. "false": it must be. Neither: nothing may be said of it. */
  readonly holds?: "true" | "false";
};

export const lines = (
  talk: readonly (readonly [by: string, words: string, holds?: "true" | "false"])[],
): readonly Line[] => talk.map(([by, words, holds]) => ({ by, words, ...(holds ? { holds } : {}) }));
