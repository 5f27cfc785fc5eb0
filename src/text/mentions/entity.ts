/** What is known of somebody, a body or a place that a text names. */
import type { Name } from "./names.ts";

export type Gender = "male" | "female" | null;

export type Entity = {
  /** Mentions in order of the text. */
  readonly names: Name[];
  /** Name words of the fullest mention. */
  words: readonly string[];
  gender: Gender;
  /** Words of what is said of it beside its name: "a scholar at the institute". Lower case. */
  readonly described: Set<string>;
  /** The nouns that introduce it: "Lund Marine, a family firm"; of people also "who". Lower case. */
  readonly introduced: Set<string>;
  /** It has what only firms have: a chief executive, shareholders. */
  employs: boolean;
  /** Somebody speaks for it: a body, or a politician. */
  spokenFor: boolean;
  kind: "person" | "body" | "place" | "machine" | "unknown";
};
