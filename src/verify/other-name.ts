/** Another person, place or body where the passage has one: who did what. */
import { isCapital } from "../text/capital.ts";
import { wordsOf } from "../text/words.ts";
import type { Pair } from "./alignment.ts";
import type { ClaimSentence } from "./claim-sentence.ts";
import type { Edit, Range } from "./edits.ts";
import type { Index, IndexedPassage } from "./index-content.ts";
import { isOrdinaryOpening, type Name, namesOf, placeForms } from "./names.ts";
import { insteadTurn, type Turn } from "./turn.ts";

type Laid = {
  readonly index: Index;
  readonly sentence: ClaimSentence;
  readonly passage: IndexedPassage;
  readonly pairs: readonly Pair[];
};

/**
 * The turn of a change that puts a name where the passage has a different one, or a pronoun or description that the text leads
 * back to a different one; null where the two may be the same.
 */
export function otherName({ index, sentence, passage, pairs }: Laid, edit: Edit): Turn | null {
  if (edit.claim.from === edit.claim.to || edit.passage.from === edit.passage.to) return null;
  const named = namesOf(sentence.text, sentence.words).filter(
    (name) => isIn(sentence.words, edit.claim, name) && !isOrdinaryOpening(index.names, sentence, name),
  );
  const said = named.length > 0 ? named : capitalRun(sentence, edit.claim);
  if (said.length === 0) return null;
  const stored = namesOf(passage.text, passage.words).filter(
    (name) => isIn(passage.words, edit.passage, name) && !isOrdinaryOpening(index.names, passage, name),
  );
  const free = freeTokens(passage, pairs);
  for (const name of said) {
    if (name.tokens.every((token) => hasForm(free, token))) continue;
    const instead = insteadOf(index, passage, name, stored, edit);
    if (instead === null) continue;
    const words = sentence.text.slice(name.start, name.end);
    const turn = insteadTurn(words, instead, "contradicted");
    return stored.some(({ tokens }) => index.people().has(tokens.at(-1)!)) ? turn : { ...turn, unsure: true };
  }
  return null;
}

// --- internal ---

function insteadOf(
  index: Index,
  passage: IndexedPassage,
  name: Name,
  stored: readonly Name[],
  edit: Edit,
): string | null {
  if (stored.length === 0) return pointed(index, passage, name, edit);
  return mayBePronoun(index, passage, name, edit) ? null : differing(index, passage, name, stored);
}

/** Capitals in a row inside a sentence are a name even where each word is one of grammar: "And Then There Were None". */
function capitalRun({ text, words }: ClaimSentence, { from, to }: Range): Name[] {
  const first = words[from]!;
  const last = words[to - 1]!;
  const isName =
    from > 0 && to - from > 1 && words.slice(from, to).every(({ start }) => isCapital(text, start));
  if (!isName) return [];
  const tokens = words.slice(from, to).map(({ lower }) => lower);
  return [{ tokens, initials: "", start: first.start, end: last.end }];
}

const isIn = (words: readonly { start: number; end: number }[], { from, to }: Range, name: Name): boolean =>
  name.start < words[to - 1]!.end && name.end > words[from]!.start;

/** Words of the passage that no word of the sentence is paired with: a name among them has only moved. */
function freeTokens(passage: IndexedPassage, pairs: readonly Pair[]): Set<string> {
  const paired = new Set(pairs.map(({ inPassage }) => inPassage));
  return new Set(
    passage.words.filter((_, at) => !paired.has(at)).map(({ lower }) => lower.replaceAll(".", "")),
  );
}

const hasForm = (tokens: ReadonlySet<string>, token: string): boolean =>
  tokens.has(token) || placeForms(token).some((form) => tokens.has(form));

/** The passage's name, if none of those that stand there can be the one that is given. */
function differing(
  index: Index,
  passage: IndexedPassage,
  name: Name,
  stored: readonly Name[],
): string | null {
  const base = passage.passage.start;
  const isSame = stored.some(
    (other) =>
      mayBeSame(name, other.tokens, other.initials) ||
      leadsTo(index, { start: base + other.start, end: base + other.end }, name) !== "other",
  );
  if (isSame) return null;
  const [first] = stored;
  return passage.text.slice(first!.start, first!.end);
}

/** "Under questioning from Mr Osei he agreed": the "he" that stands there too is whoever it leads back to, if that is told. */
function mayBePronoun(
  index: Index,
  { words, passage: { start: base } }: IndexedPassage,
  name: Name,
  { passage: { from, to } }: Edit,
): boolean {
  const pronoun = words.slice(from, to).findLast(({ lower }) => lower === "he" || lower === "she");
  return (
    pronoun !== undefined &&
    leadsTo(index, { start: base + pronoun.start, end: base + pronoun.end }, name) !== "other"
  );
}

/** What the pronoun or description in the passage's place leads back to, if that is named and another. */
function pointed(
  index: Index,
  passage: IndexedPassage,
  name: Name,
  { passage: { from, to } }: Edit,
): string | null {
  const base = passage.passage.start;
  const [first, last] = [passage.words[from]!, passage.words[to - 1]!];
  const span = { start: base + first.start, end: base + last.end };
  if (leadsTo(index, span, name) !== "other") return null;
  const full = index.resolve(span)!;
  return index.content.text.slice(full.start, full.end);
}

/** Whether the words lead back to a fuller mention, and whether that can be who is named. A name that leads to itself is another. */
function leadsTo(
  index: Index,
  span: { start: number; end: number },
  name: Name,
): "same" | "other" | "nowhere" {
  const full = index.resolve(span);
  const text = index.content.text;
  if (!full) return "nowhere";
  const mention = text.slice(full.start, full.end);
  const names = namesOf(mention, wordsOf(mention));
  if (names.length === 0) return "nowhere";
  return names.some((other) => mayBeSame(name, other.tokens, other.initials)) ? "same" : "other";
}

/**
 * A first name or an office more or less is the same name; so is a short form. Names that begin alike and end in different words
 * ("New York Daily News", "New York City Hall") are two.
 */
export function mayBeSame(name: Name, tokens: readonly string[], initials: string): boolean {
  const [own, other] = [new Set(name.tokens), new Set(tokens)];
  if (hasForm(other, name.tokens.at(-1)!) || hasForm(own, tokens.at(-1)!)) return true;
  if (name.tokens.every((token) => hasForm(other, token)) || tokens.every((token) => hasForm(own, token)))
    return true;
  const letters = name.tokens.map((token) => token[0]).join("");
  if (tokens.length === 1 && (tokens[0] === letters || tokens[0] === name.initials)) return true;
  return name.tokens.length === 1 && name.tokens[0]!.length > 1 && name.tokens[0] === initials;
}
