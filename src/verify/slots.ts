/** A name put in another's place: the words around it are a passage's, and there stands another name. */
import { isCapital } from "../text/capital.ts";
import type { Word } from "../text/words.ts";
import type { ClaimSentence } from "./claim-sentence.ts";
import type { ClaimWord } from "./evidence.ts";
import type { Index, IndexedPassage } from "./index-content.ts";
import type { Positions } from "./positions.ts";
import { insteadTurn, type Turn } from "./turn.ts";

/**
 * The turn of a sentence in which a name stands where a passage has another, beside the same two neighbours; null when there is
 * none. Names only: other words are changed honestly as often as not (measured on public claim data).
 */
export function swappedName(index: Index, sentence: ClaimSentence, places: readonly number[]): Turn | null {
  const given: Given = { ...sentence, stems: new Set(sentence.words.map(({ stem }) => stem)) };
  for (const place of places.slice(0, mostPlaces)) {
    const passage = index.passages[place]!;
    const positions = index.positionsAt(place);
    for (const claimWord of sentence.content) {
      const stored = storedInstead(given, claimWord, passage, positions);
      if (stored) return insteadTurn(claimWord.word.lower, stored.lower, "contradicted");
    }
  }
  return null;
}

// --- internal ---

/** What lies further down is seldom what the sentence was made from. */
const mostPlaces = 2;

type Given = ClaimSentence & { readonly stems: ReadonlySet<string> };

function storedInstead(
  { text, words, stems }: Given,
  { word, alike }: ClaimWord,
  passage: IndexedPassage,
  positions: Positions,
): Word | null {
  if ([word.stem, ...alike].some((stem) => passage.stems.has(stem)) || /\p{N}/u.test(word.lower)) return null;
  const at = words.indexOf(word);
  if (at === 0) return null;
  for (const slot of slotsBeside(words, at, positions)) {
    const stored = passage.words[slot];
    if (!stored?.content || stems.has(stored.stem) || /\p{N}/u.test(stored.lower)) continue;
    if (!isCapital(text, word.start) || !isCapital(passage.text, stored.start)) continue;
    const sides = sidesOf(words, at, passage.words, slot);
    const held = sides.before === 2 || sides.after === 2 || sides.both;
    if (held) return stored;
  }
  return null;
}

/** Word numbers of the passage that stand beside a neighbour of the claim's word. */
function slotsBeside(words: readonly Word[], at: number, positions: Positions): number[] {
  const before = words[at - 1] ? positions.of(words[at - 1]!.stem).map((place) => place + 1) : [];
  const after = words[at + 1] ? positions.of(words[at + 1]!.stem).map((place) => place - 1) : [];
  return [...new Set([...before, ...after])];
}

type Sides = { readonly before: number; readonly after: number; readonly both: boolean };

/** How many neighbours in a row, up to two, are the same before and after. */
function sidesOf(words: readonly Word[], at: number, passage: readonly Word[], slot: number): Sides {
  const same = (step: number): boolean => {
    const word = words[at + step];
    return word !== undefined && word.stem === passage[slot + step]?.stem;
  };
  const before = same(-1) ? (same(-2) ? 2 : 1) : 0;
  const after = same(1) ? (same(2) ? 2 : 1) : 0;
  return { before, after, both: before > 0 && after > 0 };
}
