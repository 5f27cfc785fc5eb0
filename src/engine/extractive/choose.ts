/** Choosing the passages of a digest. */

import type { Choice } from "./choice.ts";
import { type Company, companyOf } from "./company.ts";
import type { Judged } from "./judged.ts";
import { inOrder } from "./order.ts";

/**
 * `count` passages, or as many as the article has that can be shown: greedily by worth less what they repeat of those chosen
 * before (maximal marginal relevance, Carbonell and Goldstein 1998), in reading order. A passage comes with its company or
 * not at all; where only such company is left and no room for all of it, neighbours join in one excerpt.
 * Time: linear, and `considered` × `count`.
 */
export function choosePassages(all: readonly Judged[], count: number): Choice[] {
  const company = companyOf(all);
  const candidates = all
    .filter((judged) => judged.fit)
    .sort((one, other) => other.worth - one.worth || one.at - other.at)
    .slice(0, considered);
  const choosing: Choosing = {
    all,
    company,
    together: new Map(candidates.map((judged) => [judged, company.of(judged)])),
    rarity: rarityOf(all),
    choices: new Set(),
    covered: new Map(),
    likeness: new Map(candidates.map((judged) => [judged, 0])),
  };
  chooseEach(choosing, count, separate);
  for (const judged of candidates)
    if (!choosing.covered.has(judged)) choosing.likeness.set(judged, repeatOf(choosing, judged));
  chooseEach(choosing, count, joined);
  return inOrder([...choosing.choices]);
}

// --- internal ---

type Choosing = {
  readonly all: readonly Judged[];
  readonly company: Company;
  /** All that must be shown with a candidate; null where it cannot be. */
  readonly together: ReadonlyMap<Judged, readonly Judged[] | null>;
  readonly rarity: ReadonlyMap<string, number>;
  readonly choices: Set<Choice>;
  /** Every passage that a choice shows. */
  readonly covered: Map<Judged, Choice>;
  /** The candidates left, each with its likeness to the most alike passage that is chosen. */
  readonly likeness: Map<Judged, number>;
};

/** Passages beyond the best hundreds are never chosen; a bound for books. */
const considered = 400;
/** What full likeness costs, in units of worth. Fitted with the weights of worth. */
const repetition = 3;
/** Above this a passage only says again what is shown. */
const same = 0.75;
/** Units of a joined excerpt: three sentences of news. */
const longestJoined = 700;

/** Takes the best candidate with its company, made into choices by `form`, until `count` are chosen or none is left. */
function chooseEach(choosing: Choosing, count: number, form: Form): void {
  while (choosing.choices.size < count) {
    const next = best(choosing);
    if (!next) return;
    choosing.likeness.delete(next);
    const taken = form(choosing, next);
    if (!taken || choosing.choices.size + taken.length > count) continue;
    for (const choice of taken) take(choosing, choice);
    reattach(choosing, next);
  }
}

type Form = (choosing: Choosing, judged: Judged) => Choice[] | null;

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
    if (repeated > same || choosing.covered.has(judged)) continue;
    const value = gainOf(choosing, judged);
    if (value <= most) continue;
    found = judged;
    most = value;
  }
  return found;
}

/** Worth less repetition, on average over the passages that come along to be leant on; nothing for what cannot be shown. */
function gainOf(choosing: Choosing, judged: Judged): number {
  const chain = choosing.together.get(judged) ? choosing.company.chainOf(judged) : null;
  if (!chain) return Number.NEGATIVE_INFINITY;
  const fresh = chain.filter((link) => !choosing.covered.has(link));
  let sum = 0;
  for (const link of fresh) {
    const repeated = choosing.likeness.get(link) ?? 0;
    if (repeated > same) return Number.NEGATIVE_INFINITY;
    sum += link.worth - repetition * repeated;
  }
  return sum / fresh.length;
}

const freshOf = ({ together, covered }: Choosing, judged: Judged): Judged[] =>
  (together.get(judged) ?? []).filter((one) => !covered.has(one));

/** A choice for each passage; an answer that leans on passages of its own is one excerpt with those. */
function separate(choosing: Choosing, judged: Judged): Choice[] {
  const choices = new Map<Judged, Choice>(
    freshOf(choosing, judged).map((one) => [one, { judged: one, answers: null, after: null }]),
  );
  for (const blame of choosing.together.get(judged) ?? []) {
    const answer = choosing.company.answerTo(blame);
    const chain = answer && choices.has(answer) ? choosing.company.chainOf(answer)! : [];
    const head = chain[0];
    if (
      !answer ||
      !head ||
      chain.includes(blame) ||
      !chain.every((link) => choices.get(link)?.answers === null)
    )
      continue;
    const one = chain.every((link) => link.passage.block === answer.passage.block);
    if (!one) {
      choices.set(head, { judged: head, answers: blame, after: null });
      continue;
    }
    for (const link of chain) choices.delete(link);
    choices.set(answer, { judged: answer, answers: blame, after: head === answer ? null : head });
  }
  return [...choices.values()];
}

/** All of it as one excerpt; null where it does not stand together in one paragraph, or is too long to be read as one claim. */
function joined(choosing: Choosing, judged: Judged): Choice[] | null {
  const fresh = freshOf(choosing, judged);
  const first = fresh[0]!;
  const last = fresh.at(-1)!;
  const neighbours = last.at - first.at === fresh.length - 1 && first.passage.block === last.passage.block;
  if (!neighbours || last.passage.end - first.passage.start > longestJoined) return null;
  return [{ judged: last, answers: null, after: first === last ? null : first }];
}

function take(choosing: Choosing, choice: Choice): void {
  choosing.choices.add(choice);
  const shown = choosing.all.slice((choice.after ?? choice.judged).at, choice.judged.at + 1);
  for (const one of shown) choosing.covered.set(one, choice);
  for (const one of shown) choosing.likeness.delete(one);
  for (const [judged, most] of choosing.likeness)
    choosing.likeness.set(judged, Math.max(most, ...shown.map((one) => alike(judged, one, choosing.rarity))));
}

/** An answer that was chosen for itself goes to the blame that came after it. */
function reattach({ company, choices, covered }: Choosing, judged: Judged): void {
  const answer = company.answerTo(judged);
  const choice = answer && covered.get(answer);
  if (!answer || !choice || choice.answers || choice.after || answer.leaning) return;
  const moved = { ...choice, answers: judged };
  choices.delete(choice);
  choices.add(moved);
  covered.set(answer, moved);
}

const repeatOf = ({ covered, rarity }: Choosing, judged: Judged): number =>
  Math.max(0, ...[...covered.keys()].map((one) => alike(judged, one, rarity)));
