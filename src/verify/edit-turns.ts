/** A sentence that is nearly a passage, with a name, a value or a denial changed: the change is what it says anew. */
import { isDenying } from "../text/denying.ts";
import { exchangedRows, openModals, sureModals } from "../text/english/exchanged-words.ts";
import { scales } from "../text/english/number-words.ts";
import { opposites } from "../text/english/opposites.ts";
import { alleged, partial, universal } from "../text/english/turning-words.ts";
import { carries } from "../text/values/agree.ts";
import type { Value } from "../text/values/value.ts";
import type { Word } from "../text/words.ts";
import { alignWords, type Pair } from "./alignment.ts";
import type { ClaimSentence } from "./claim-sentence.ts";
import { type Edit, editsOf, type Range, sizeOf } from "./edits.ts";
import type { Index, IndexedPassage } from "./index-content.ts";
import { namesOf } from "./names.ts";
import { otherName } from "./other-name.ts";
import { exchangedRoles } from "./roles.ts";
import { deniedHere, deniedThere, insteadTurn, leftOpen, type Turn } from "./turn.ts";

/**
 * The turn of a sentence whose words are those of a passage around one change that makes it say something else; null where there
 * is none. A turn counts only when every passage that is nearly as like the sentence as the likest shows one.
 */
export function turnedEdit(index: Index, sentence: ClaimSentence, places: readonly number[]): Turn | null {
  const compared = places.map((place) => compare(index, sentence, place));
  const most = Math.max(0, ...compared.map(({ share }) => share));
  if (most < leastShare) return null;
  const likest = compared.filter(({ share }) => share >= most * nearlyAsLike);
  const turns = likest.map(({ turn }) => turn());
  return turns.every((turn) => turn !== null) ? (turns[0] ?? null) : null;
}

// --- internal ---

/** With fewer words the same, the passage is no model of the sentence. */
const leastShare = 0.5;
const nearlyAsLike = 0.9;

type Laid = {
  readonly index: Index;
  readonly sentence: ClaimSentence;
  readonly place: number;
  readonly passage: IndexedPassage;
  readonly pairs: readonly Pair[];
};

function compare(
  index: Index,
  sentence: ClaimSentence,
  place: number,
): { share: number; turn: () => Turn | null } {
  const passage = index.passages[place]!;
  const pairs = alignWords(sentence.words, passage.words);
  const share = pairs.length / Math.max(1, sentence.words.length);
  return { share, turn: () => turnOf({ index, sentence, place, passage, pairs }) };
}

function turnOf(laid: Laid): Turn | null {
  const { sentence, passage, pairs } = laid;
  const roles = exchangedRoles(
    { text: sentence.text, words: sentence.words, names: namesOf(sentence.text, sentence.words) },
    { text: passage.text, words: passage.words, names: namesOf(passage.text, passage.words) },
  );
  if (roles) return roles;
  for (const edit of editsOf(sentence.words, passage.words, pairs)) {
    if (!isHeld(edit, sentence.words)) continue;
    const turn =
      changedValue(laid, edit) ??
      otherName(laid, edit) ??
      changedDenial(laid, edit) ??
      droppedDoubt(laid, edit) ??
      exchangedWord(laid, edit);
    if (turn) return turn;
  }
  return null;
}

/** Enough is the same beside the change that it stands in one place in both: two words on one side, or one on either. */
function isHeld({ claim, passage, before, after }: Edit, words: readonly Word[]): boolean {
  if (sizeOf(claim) > longestChange || sizeOf(passage) > longestChange) return false;
  const beside = [
    ...words.slice(Math.max(0, claim.from - Math.min(before, 3)), claim.from),
    ...words.slice(claim.to, claim.to + Math.min(after, 3)),
  ];
  return beside.length >= 2 && beside.some(({ content }) => content);
}

const longestChange = 8;

const within = (
  words: readonly Word[],
  { from, to }: Range,
  { start, end }: { start: number; end: number },
): boolean => from < to && start < words[to - 1]!.end && end > words[from]!.start;

/** A number or a date where the passage has another one. */
function changedValue({ index, sentence, place, passage, pairs }: Laid, edit: Edit): Turn | null {
  const stored = index.valuesAt(place).filter((value) => within(passage.words, edit.passage, value));
  const elsewhere = index
    .valuesAt(place)
    .filter((value) => !stored.includes(value) && !isUsed(passage.words, pairs, value));
  for (const value of sentence.values) {
    if (!within(sentence.words, edit.claim, value)) continue;
    const instead = stored.find((other) => isComparable(other, value));
    if (!instead || carries([...stored, ...elsewhere, ...index.looseValuesAt(place)], value, index.year))
      continue;
    return insteadTurn(
      sentence.text.slice(value.start, value.end),
      passage.text.slice(instead.start, instead.end),
      "value",
    );
  }
  return changedScale({ sentence, passage }, edit);
}

const isComparable = (one: Value, other: Value): boolean => (one.kind === "date") === (other.kind === "date");

/** Whether all words of the value are paired with words of the claim. */
function isUsed(words: readonly Word[], pairs: readonly Pair[], value: Value): boolean {
  const paired = new Set(pairs.map(({ inPassage }) => inPassage));
  return words.every((word, at) => word.start < value.start || word.end > value.end || paired.has(at));
}

/** "multi-million" for "multi-billion": a scale that no number stands before. */
function changedScale({ sentence, passage }: Pick<Laid, "sentence" | "passage">, edit: Edit): Turn | null {
  const said = slice(sentence.words, edit.claim).find(({ lower }) => scales.has(lower));
  const stored = slice(passage.words, edit.passage).find(({ lower }) => scales.has(lower));
  if (!said || !stored || scales.get(said.lower) === scales.get(stored.lower)) return null;
  return insteadTurn(said.lower, stored.lower, "value");
}

const slice = (words: readonly Word[], { from, to }: Range): readonly Word[] => words.slice(from, to);

/** A denial put in or left out between words that are the same; two of them deny nothing. */
function changedDenial({ sentence, passage }: Laid, edit: Edit): Turn | null {
  const said = denialsIn(sentence.words, edit.claim);
  const stored = denialsIn(passage.words, edit.passage);
  if (said.length % 2 === stored.length % 2) return null;
  if (isAside(passage, edit) || sizeOf(edit.passage) > closest || sizeOf(edit.claim) > closest) return null;
  const detail = said.length > stored.length ? deniedHere(said[0]!.lower) : deniedThere(stored[0]!.lower);
  const turn: Turn = { reason: "polarity", detail };
  return isPlainly(sentence.words, passage.words, said, stored) ? turn : { ...turn, unsure: true };
}

/** One side denies with a plain "not", and the other with no word at all. */
function isPlainly(
  words: readonly Word[],
  passage: readonly Word[],
  said: readonly Word[],
  stored: readonly Word[],
): boolean {
  const [denies, other] = said.length > stored.length ? [said, passage] : [stored, words];
  return denies.some(({ lower }) => plainDenial.test(lower)) && !other.some(isDenying);
}

const plainDenial = /^(?:not|never|no|none|nobody|nothing|neither|cannot)$|n't$/u;

/** Further off, a denial belongs to other words that were left out with it. */
const closest = 4;

/** "not only …" denies nothing. */
const denialsIn = (words: readonly Word[], { from, to }: Range): Word[] =>
  words.filter(
    (word, at) =>
      at >= from &&
      at < to &&
      isDenying(word) &&
      !(word.lower === "not" && /^(?:only|just|merely|least)$/u.test(words[at + 1]?.lower ?? "")),
  );

/** An aside between commas or dashes that the sentence leaves out whole: its denial goes with it. */
function isAside({ text, words }: IndexedPassage, { claim, passage }: Edit): boolean {
  if (sizeOf(claim) > 0 || sizeOf(passage) < 2) return false;
  const before = text.slice(words[passage.from - 1]?.end ?? 0, words[passage.from]!.start);
  const after = text.slice(words[passage.to - 1]!.end, words[passage.to]?.start ?? text.length);
  return /[,;(–—-]/u.test(before) && /[,;)–—.-]/u.test(after);
}

/** "allegedly" left out from between words that are the same. */
function droppedDoubt({ sentence, passage }: Laid, edit: Edit): Turn | null {
  if (sizeOf(edit.passage) > 2 || slice(sentence.words, edit.claim).some(({ lower }) => alleged.has(lower)))
    return null;
  const stored = slice(passage.words, edit.passage).find(({ lower }) => alleged.has(lower));
  if (!stored) return null;
  return {
    reason: "polarity",
    detail: leftOpen(stored.lower),
  };
}

/** One small word for another of its row, in the same place. */
function exchangedWord({ sentence, passage }: Laid, edit: Edit): Turn | null {
  if (sizeOf(edit.claim) !== 1 || sizeOf(edit.passage) !== 1 || edit.before + edit.after < 3) return null;
  const said = sentence.words[edit.claim.from]!.lower;
  const stored = passage.words[edit.passage.from]!.lower;
  if (openModals.has(stored) && sureModals.has(said))
    return {
      reason: "polarity",
      detail: leftOpen(stored),
    };
  if (!exchanged.get(said)?.has(stored) && !opposites.get(said)?.has(stored)) return null;
  const isAmount = universal.has(said) || partial.has(said);
  return insteadTurn(said, stored, isAmount ? "polarity" : "contradicted");
}

const exchanged: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const known = new Map<string, Set<string>>();
  for (const row of exchangedRows.map((words) => words.split(" ")))
    for (const word of row) {
      const others = known.get(word) ?? new Set();
      for (const other of row) if (other !== word) others.add(other);
      known.set(word, others);
    }
  return known;
})();
