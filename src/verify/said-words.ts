/** Words of the article or of a claim, as a part of a sentence about it. */
import { type Said, said, saidTogether } from "../words/said.ts";

/** Each between quotation marks: “one”, “other”. */
export const saidWords = ([first, ...others]: readonly [string, ...string[]]): Said =>
  saidTogether("verdict.words", [quoted(first), ...others.map(quoted)]);

// --- internal ---

const quoted = (word: string): Said => said("verdict.word", { word });
