/** Names that a passage means without writing them: by a pronoun ("he") or a description ("the Ukrainian president"). */

import { contentMentionsInSteps } from "../../text/mentions/of-content.ts";
import { pronounKinds } from "../../text/mentions/referent.ts";
import type { Mentions } from "../../text/mentions.ts";
import { each, type Steps } from "../../text/steps.ts";
import { type Word, wordsOf } from "../../text/words.ts";
import type { Content, Passage } from "../../types.ts";

/** For each passage the name words (lower case) of whom it means, each once. Linear; reading who is mentioned is most of it. */
export function* meantIn(content: Content): Steps<ReadonlySet<string>[]> {
  const mentions = yield* contentMentionsInSteps(content);
  return yield* each(content.passages, (passage) =>
    passage.end - passage.start > longestRead ? new Set<string>() : meantBy(mentions, content.text, passage),
  );
}

// --- internal ---

/** Code units of a passage: one without a stop would be looked through for each of its words. */
const longestRead = 2_000;
/** Words of a description after "the": "the Ukrainian president", "the chief executive officer". */
const longestDescription = 4;

function meantBy(mentions: Mentions, text: string, passage: Passage): Set<string> {
  const words = wordsOf(text.slice(passage.start, passage.end));
  const meant = new Set<string>();
  for (const at of words.keys())
    for (const [from, to] of spansAt(words, at)) {
      const span = { start: passage.start + words[from]!.start, end: passage.start + words[to]!.end };
      for (const name of mentions.referent(span)?.entity?.words ?? []) meant.add(name.toLowerCase());
    }
  return meant;
}

/** A pronoun, or what may be a description that begins here. */
function spansAt(words: readonly Word[], at: number): [number, number][] {
  const { lower } = words[at]!;
  if (pronounKinds.has(lower)) return [[at, at]];
  if (lower !== "the") return [];
  const lengths = Array.from({ length: longestDescription - 1 }, (_, step) => at + 1 + step);
  return lengths.filter((to) => to < words.length).map((to) => [at, to]);
}
