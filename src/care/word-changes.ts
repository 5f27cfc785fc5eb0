/** What changed between two sentences, word by word. Pure. */
import { diffArrays } from "diff";

/** A run of characters that both have, or one of them alone. `count`: its words. */
export type WordChange = {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
  readonly count: number;
};

/** The runs in order; those of "same" and "removed" together are `before`, those of "same" and "added" are `after`. */
export function wordChanges(before: string, after: string): WordChange[] {
  if (before === "" || after === "") return whole(before, after);
  const runs = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: mostEdits });
  if (runs === undefined) return whole(before, after);
  return runs.map(({ added, removed, value }) =>
    changeOf(added ? "added" : removed ? "removed" : "same", value.join("")),
  );
}

// --- internal ---

/** A sentence has 25 words; one with more changes than this is a new one, and aligning it would take long. */
const mostEdits = 300;

/** By the rules of Unicode, so that scripts without spaces have words too. */
const segmenter = new Intl.Segmenter("und", { granularity: "word" });

const tokensOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

const whole = (before: string, after: string): WordChange[] => [
  ...(before === "" ? [] : [changeOf("removed", before)]),
  ...(after === "" ? [] : [changeOf("added", after)]),
];

const changeOf = (kind: WordChange["kind"], text: string): WordChange => ({
  kind,
  text,
  count: [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length,
});
