/** Who is taken to have spoken a quotation, before it is known whom those words name. */
import type { Attributed } from "../../text/attribution/attributed.ts";
import type { Phrase } from "../../text/attribution/phrases.ts";

/** Words that may name who spoke: tokens of frame `of`. */
export type Candidate = {
  readonly of: number;
  readonly phrase: Phrase;
  readonly manner: Attributed["manner"];
};

/** How the text ties a quotation to its speaker, from the strongest. */
export type Tie =
  /** The speaker and the cue stand directly beside it. */
  | "beside"
  /** It stands inside of what a cue in its sentence reports. */
  | "within"
  /** It goes on with what was quoted before, without a cue of its own. */
  | "continued"
  | "none";

export type Spoken = {
  readonly frame: number;
  /** Index of the quotation's token in its frame. */
  readonly token: number;
  readonly tie: Tie;
  readonly speaker: Candidate | null;
};
