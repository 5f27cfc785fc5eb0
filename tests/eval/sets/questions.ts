/** Questions about articles of our own: no data of others is needed. */
import type { DataSet } from "../data-set.ts";
import { askAll, isPlain, type Outcome, shareRight } from "../own-questions/ask-all.ts";

export const questions: DataSet = {
  name: "questions",
  needs: [],
  run: async () => {
    const all = await askAll();
    const outcomes = all.filter((outcome) => !isPlain(outcome));
    const plain = all.filter(({ half }) => half === "plain");
    const blind = all.filter(({ half }) => half === "plain measure");
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
        measure: `the same of the last set, with whose misses one rule was made: answered / refused, of ${kept.length}`,
        ours: `${share(kept, true)} / ${share(kept, false)}`,
      },
      {
        measure: `as members type them: answered / refused, of ${plain.length}`,
        ours: `${share(plain, true)} / ${share(plain, false)}`,
      },
      {
        measure: `the same of those that no rule was made with, of ${blind.length}`,
        ours: `${share(blind, true)} / ${share(blind, false)}`,
      },
    ];
  },
};

// --- internal ---

const count = (outcomes: readonly Outcome[], answerable: boolean): number =>
  outcomes.filter((outcome) => outcome.answerable === answerable).length;
const share = (outcomes: readonly Outcome[], answerable: boolean): string =>
  shareRight(outcomes, answerable).toFixed(1);
