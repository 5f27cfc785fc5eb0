/** Questions about articles of our own: no data of others is needed. */
import type { DataSet } from "../data-set.ts";
import { askAll, type Outcome, shareRight } from "../own-questions/ask-all.ts";

export const questions: DataSet = {
  name: "questions",
  needs: [],
  run: async () => {
    const outcomes = await askAll();
    const kept = outcomes.filter(({ half }) => half === "measure");
    return [
      {
        measure: `answered rightly, of ${count(outcomes, true)} that the article answers`,
        ours: share(outcomes, true),
      },
      {
        measure: `refused, of ${count(outcomes, false)} that it does not answer`,
        ours: share(outcomes, false),
      },
      {
        measure: `the same of questions that no rule was made with: answered / refused, of ${kept.length}`,
        ours: `${share(kept, true)} / ${share(kept, false)}`,
      },
    ];
  },
};

// --- internal ---

const count = (outcomes: readonly Outcome[], answerable: boolean): number =>
  outcomes.filter((outcome) => outcome.answerable === answerable).length;
const share = (outcomes: readonly Outcome[], answerable: boolean): string =>
  shareRight(outcomes, answerable).toFixed(1);
