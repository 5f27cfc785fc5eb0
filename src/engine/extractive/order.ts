/** The order in which a digest shows what was chosen. */
import type { Choice } from "./choice.ts";
import type { Judged } from "./judged.ts";

/**
 * Reading order, but an answer right after what it answers. What leans stays behind the passage on which it leans: they move
 * together, as one run.
 */
export function inOrder(choices: readonly Choice[]): Choice[] {
  const runs = runsOf([...choices].sort((one, other) => firstOf(one).at - firstOf(other).at));
  const runWith = new Map<Judged, Run>(
    runs.flatMap((run) => run.map((choice) => [choice.judged, run] as const)),
  );
  const following = new Map<Run, Run[]>();
  for (const run of runs) {
    const blame = run[0]!.answers;
    const before = blame ? runWith.get(blame) : undefined;
    if (before && before !== run) following.set(before, [...(following.get(before) ?? []), run]);
  }
  const held = new Set([...following.values()].flat());
  const ordered = new Set<Run>();
  const place = (run: Run): void => {
    if (ordered.has(run)) return;
    ordered.add(run);
    for (const next of following.get(run) ?? []) place(next);
  };
  for (const run of runs) if (!held.has(run)) place(run);
  // Two runs that answer each other hold each other: they stay where they stand in the article.
  for (const run of runs) place(run);
  return [...ordered].flat();
}

// --- internal ---

type Run = readonly Choice[];

const firstOf = ({ judged, after }: Choice): Judged => after ?? judged;

function runsOf(choices: readonly Choice[]): Run[] {
  const runs: Choice[][] = [];
  for (const choice of choices) {
    const run = runs.at(-1);
    const first = firstOf(choice);
    if (run && first.leaning && run.at(-1)!.judged.at === first.at - 1) run.push(choice);
    else runs.push([choice]);
  }
  return runs;
}
