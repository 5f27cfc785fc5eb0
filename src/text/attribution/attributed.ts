/** One attribution as it stands in a sentence: who asserts, with which cue, and what. */
import type { Manner } from "../english/speech-cues.ts";
import type { Phrase } from "./phrases.ts";

export type Attributed = {
  readonly speaker: Phrase;
  readonly cue: Phrase;
  /** What is asserted before and after the cue; at least one. */
  readonly before: Phrase | null;
  readonly after: Phrase | null;
  readonly manner: Manner;
  /** How the words name who asserts: subject of a verb, after "according to" or "by", or owner of a noun ("his claim"). */
  readonly by: "subject" | "agent" | "owner";
};
