/** Choosing the passages of a digest. */
import { findAnswer, isBlame } from "./accusation.ts";
import type { Judged } from "./judged.ts";

/** One claim to be. */
export type Choice = {
  readonly judged: Judged;
  /** What it answers, if it stands for the other side. */
  readonly answers: Judged | null;
  /** The passage before it, where both make one excerpt. */
  readonly after: Judged | null;
};

/**
 * Up to `count` passages, greedily by worth less what they repeat of those chosen before (maximal marginal relevance,
 * Carbonell and Goldstein 1998), in reading order. A passage that leans on the one before comes only with that one. A passage
 * that blames somebody brings the passage that answers it, right after it; where both no longer fit, neither comes.
 * Time: linear, and `considered` × `count`.
 */
export function choosePassages(all: readonly Judged[], count: number): Choice[] {
  const candidates = all
    .filter((judged) => judged.fit)
    .sort((one, other) => other.worth - one.worth || one.at - other.at)
    .slice(0, considered);
  const choosing: Choosing = {
    all,
    choices: new Map(),
    likeness: new Map(candidates.map((judged) => [judged, 0])),
  };
  const rarity = rarityOf(all);
  while (choosing.choices.size < count) {
    const next = best(choosing);
    if (!next) break;
    choosing.likeness.delete(next);
    const taken = withCompany(choosing, next);
    if (choosing.choices.size + taken.filter(({ judged }) => !choosing.choices.has(judged.at)).length > count)
      continue;
    for (const choice of taken) take(choosing, choice);
    for (const [judged, most] of choosing.likeness)
      choosing.likeness.set(
        judged,
        Math.max(most, ...taken.map((choice) => alike(judged, choice.judged, rarity))),
      );
  }
  return inOrder([...choosing.choices.values()]);
}

// --- internal ---

type Choosing = {
  readonly all: readonly Judged[];
  readonly choices: Map<number, Choice>;
  /** The candidates left, each with its likeness to the most alike passage that is chosen. */
  readonly likeness: Map<Judged, number>;
};

/** Passages beyond the best hundreds are never chosen; a bound for books. */
const considered = 400;
/** What full likeness costs, in units of worth. Fitted with the weights of worth. */
const repetition = 3;
/** Above this a passage only says again what is shown. */
const same = 0.75;

/** Weight of each stem: one that is in every passage tells none apart. */
function rarityOf(all: readonly Judged[]): Map<string, number> {
  const rarity = new Map<string, number>();
  for (const { stems } of all) for (const stem of stems) rarity.set(stem, (rarity.get(stem) ?? 0) + 1);
  for (const [stem, count] of rarity) rarity.set(stem, Math.log(1 + all.length / count));
  return rarity;
}

/** How alike two passages are: cosine over their stems by rarity, 0..1. */
function alike(one: Judged, other: Judged, rarity: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const stem of one.stems) if (other.stems.has(stem)) shared += rarity.get(stem)! ** 2;
  return shared / Math.sqrt(squares(one, rarity) * squares(other, rarity) || 1);
}

function squares({ stems }: Judged, rarity: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const stem of stems) sum += rarity.get(stem)! ** 2;
  return sum;
}

function best(choosing: Choosing): Judged | null {
  let found: Judged | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [judged, repeated] of choosing.likeness) {
    if (repeated > same || choosing.choices.has(judged.at)) continue;
    const value = gainOf(choosing, judged);
    if (value <= most) continue;
    found = judged;
    most = value;
  }
  return found;
}

/** Worth less repetition; of a pair, the average; of what cannot stand even as a pair, nothing. */
function gainOf(choosing: Choosing, judged: Judged): number {
  const own = judged.worth - repetition * choosing.likeness.get(judged)!;
  if (!judged.leaning || isFollowed(choosing, judged.at - 1)) return own;
  const support = supportOf(choosing, judged);
  if (!support) return Number.NEGATIVE_INFINITY;
  return (own + support.worth - repetition * (choosing.likeness.get(support) ?? 0)) / 2;
}

/** Whether the passage at `at` is chosen and what comes right after it in the digest is free. */
const isFollowed = ({ choices }: Choosing, at: number): boolean =>
  choices.get(at)?.answers === null && ![...choices.values()].some(({ answers }) => answers?.at === at);

/** The passage before a leaning one, if it can be chosen with it: then a reader knows what the second is about. */
function supportOf({ all, choices, likeness }: Choosing, { at }: Judged): Judged | null {
  const before = all[at - 1];
  if (!before?.fit || before.leaning || choices.has(before.at) || isBlame(before)) return null;
  return (likeness.get(before) ?? 0) > same ? null : before;
}

/** The passage with the one on which it leans, and the one that answers it if it blames. */
function withCompany(choosing: Choosing, judged: Judged): Choice[] {
  const taken: Choice[] = [{ judged, answers: null, after: null }];
  const support = judged.leaning && !choosing.choices.has(judged.at - 1) ? supportOf(choosing, judged) : null;
  if (support) taken.unshift({ judged: support, answers: null, after: null });
  const answer = isBlame(judged) ? findAnswer(choosing.all, judged) : null;
  if (answer && canFollow(choosing, answer, judged)) taken.push(answering(choosing, answer, judged));
  return taken;
}

/** An answer that leans on a passage other than the blame brings that one along, in one excerpt. */
function answering({ all, choices }: Choosing, answer: Judged, blame: Judged): Choice {
  const before = answer.leaning && answer.at - 1 !== blame.at ? all[answer.at - 1] : undefined;
  const joins =
    before?.tells &&
    !before.leaning &&
    !choices.has(before.at) &&
    before.passage.block === answer.passage.block;
  return { judged: answer, answers: blame, after: joins ? before : null };
}

function take({ choices, likeness }: Choosing, choice: Choice): void {
  choices.set(choice.judged.at, choice);
  if (choice.after) likeness.delete(choice.after);
}

/** Whether `answer` may stand right after `blame`: it answers nothing else, and nothing leans on it where it stands. */
const canFollow = ({ choices }: Choosing, answer: Judged, blame: Judged): boolean =>
  !choices.has(answer.at) ||
  (choices.get(answer.at)!.answers === null && answer.at > blame.at && !choices.has(answer.at + 1));

/** Reading order, but an answer right after what it answers. */
function inOrder(choices: readonly Choice[]): Choice[] {
  const place = ({ judged, answers }: Choice): number => (answers ? answers.at + 0.5 : judged.at);
  return [...choices].sort((one, other) => place(one) - place(other));
}
