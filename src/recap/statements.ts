/** Which sentences of a discussion say something that an article could bear out. Pure; English cues. */
import {
  amongOurselves,
  anybodyMust,
  articleSays,
  askingOpeners,
  biddingWords,
  hearsayOpeners,
  hedges,
  irony,
  judgingWords,
  markedOpeners,
  namelessOpeners,
  personOpeners,
  saysNotTheArticle,
  saysTheArticle,
  somebodySays,
  talkOpeners,
  thanThought,
} from "../text/english/talk.ts";
import { type Word, wordsOf } from "../text/words.ts";
import type { Passage } from "../types.ts";
import { clausesOf, strungSentences } from "./clauses.ts";
import type { Discussion, Said } from "./discussion.ts";

export type Statement = {
  readonly said: Said;
  /** Number of the passage in the discussion. */
  readonly passage: number;
  /** What is claimed, as it is written, without "the article says that". */
  readonly text: string;
  /** Does the member say that the article says so? */
  readonly attributed: boolean;
  /** Who is said to say so, where the sentence opens with somebody who says: "my neighbour says …". Lower case. */
  readonly teller: string | null;
  /** Does it open with a pronoun in place of a name ("He told them …")? */
  readonly nameless: boolean;
};

/** In the order in which they were sent. Questions, opinions, guesses, irony and what members say of themselves are none. */
export function statementsIn(discussion: Discussion): Statement[] {
  return discussion.content.passages.flatMap((passage) => statementsOf(discussion, passage));
}

/** Those of one passage of it. */
export function statementsOf(discussion: Discussion, passage: Passage): Statement[] {
  const said = discussion.saidAt(passage.id);
  if (irony.test(said.message.content)) return [];
  const sentence = discussion.content.text.slice(passage.start, passage.end);
  return strungSentences(sentence).flatMap((strung) => {
    const claimed = claimedIn(strung);
    return claimed ? [{ said, passage: passage.id, ...claimed }] : [];
  });
}

// --- internal ---

type Claimed = Pick<Statement, "text" | "attributed" | "teller" | "nameless">;

/** ", who keeps receipts for a heater": asked of the others, behind what is stated. */
const askedBehind = /, (?:and |but |so |then )?(?:who|what|why|how|where|when)(?:['’]s)? [^,]{1,100}$/iu;
/** Fewer content words say too little to be looked for. */
const fewestWords = 3;
/** Besides its numbers, which alone say nothing of what they count. */
const fewestTelling = 2;

function claimedIn(sentence: string): Claimed | null {
  if (isQuoted(sentence) || irony.test(sentence) || saysNotTheArticle.test(sentence)) return null;
  const { rest, attributed } = withoutAttribution(withoutOpeners(sentence));
  if (isQuestion(rest) || isQuestion(sentence))
    return attributed || !rest.includes(",") ? null : partOf(rest);
  const stated = rest.replace(askedBehind, "").replace(thanThought, "");
  if (says(stated, attributed)) return claim(stated, attributed);
  return attributed ? null : partOf(stated);
}

/** The first clause that states something. None where any clause hedges, or one before it is the member's own view ("I", "if"). */
function partOf(sentence: string): Claimed | null {
  const clauses = clausesOf(sentence);
  if (clauses.length < 2) return null;
  if (clauses.some((clause) => lowersOf(clause).some((word) => hedges.has(word)))) return null;
  for (const clause of clauses) {
    const { rest, attributed } = withoutAttribution(withoutOpeners(clause));
    if (says(rest, attributed) && !isQuestion(rest)) return claim(rest, attributed);
    if (/^i\b|^in my\b|^if\b/iu.test(clause)) return null;
  }
  return null;
}

const claim = (text: string, attributed: boolean): Claimed => ({
  text,
  attributed,
  teller: somebodySays.exec(text)?.[1]?.toLowerCase() ?? null,
  nameless: personOpeners.has(openingOf(lowersOf(text))),
});

/** Does it say enough, and nothing of what somebody thinks? */
function says(sentence: string, attributed: boolean): boolean {
  const words = wordsOf(sentence.replace(anybodyMust, ""));
  if (words.filter(({ content }) => content).length < fewestWords) return false;
  if (words.filter(isTelling).length < fewestTelling) return false;
  return attributed || !isTalk(words.map(({ lower }) => lower.replace("’", "'")));
}

const isTelling = ({ content, lower }: Word): boolean => content && /^\p{L}/u.test(lower);

const isTalk = (lowers: readonly string[]): boolean =>
  namelessOpeners.has(openingOf(lowers)) ||
  biddingWords.has(lowers[0] ?? "") ||
  lowers.some((word) => hedges.has(word) || judgingWords.has(word) || amongOurselves.has(word));

/** "they've" opens with "they". */
const openingOf = ([first = ""]: readonly string[]): string => first.replace(/['’].*$/u, "");

const lowersOf = (text: string): string[] => wordsOf(text).map(({ lower }) => lower);

/** Somebody else's words: a quoted line, or one that stands between marks as a whole. */
const isQuoted = (sentence: string): boolean => /^(?:>|["“„«].*["”“»]\W*$)/u.test(sentence);

/** With its mark, or opening as questions do; a chat leaves the mark out. */
const isQuestion = (sentence: string): boolean =>
  /[?][\s"'”’)*_!?]*$/u.test(sentence) || askingOpeners.has(lowersOf(sentence)[0] ?? "");

function withoutOpeners(sentence: string): string {
  let rest = sentence;
  for (;;) {
    const opener = /^@?([\p{L}']{1,12})([,.!…]*) +/u.exec(rest);
    const length =
      opener && isOpener(opener[1]!.toLowerCase(), opener[2] !== "")
        ? opener[0].length
        : (hearsayOpeners.map((pattern) => pattern.exec(rest)?.[0].length ?? 0).find((found) => found > 0) ??
          0);
    if (length === 0) return rest;
    rest = rest.slice(length);
  }
}

const isOpener = (word: string, marked: boolean): boolean =>
  talkOpeners.has(word) && (marked || !markedOpeners.has(word));

function withoutAttribution(sentence: string): { readonly rest: string; readonly attributed: boolean } {
  const before = articleSays.find((pattern) => pattern.test(sentence));
  const front = before ? sentence.replace(before, "") : sentence;
  const rest = front.replace(saysTheArticle, "");
  return { rest: rest.trim(), attributed: rest !== sentence };
}
