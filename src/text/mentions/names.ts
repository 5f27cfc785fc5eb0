/** Names in the narration of a text: runs of capitalised words, with the titles and descriptions that lead them. */
import type { Frame } from "../attribution/frames.ts";
import { isNominal } from "../attribution/phrases.ts";
import type { Token } from "../attribution/tokens.ts";
import { cueVerbs } from "../english/cue-verbs.ts";
import { bodyWords, offices, particles, suffixes, titles } from "../english/names.ts";
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  interjections,
  nounLinks,
  objectPronouns,
  prepositions,
  subjectPronouns,
  timeWords,
} from "../english/phrases.ts";

export type Name = {
  /** Index of its frame. */
  readonly frame: number;
  /** Tokens of the whole mention, titles and leading description included. */
  readonly from: number;
  readonly to: number;
  /** The name alone, lower case, without titles and suffixes. */
  readonly words: readonly string[];
  /** Titles and description before the name, lower case. */
  readonly lead: readonly string[];
  readonly possessive: boolean;
  /** Its last word is all capitals. */
  readonly acronym: boolean;
  /** The word before the mention, lower case. */
  readonly after: string;
};

/** How this text uses a word: a capital at a sentence's start is a name only if the text never writes it small. */
export type Usage = { readonly small: ReadonlySet<string>; readonly capital: ReadonlySet<string> };

/** The words that a text writes small, and those that it writes with a capital inside a sentence. */
export function usageOf(frames: readonly Frame[]): Usage {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const { tokens, heading } of frames) {
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== "word") continue;
      if (!token.capital) small.add(token.lower);
      else if (!heading && at > 0 && tokens[at - 1]!.kind === "word") capital.add(token.lower);
    }
  }
  return { small, capital };
}

/** The names of one frame, in order. Linear. */
export function namesIn({ tokens }: Frame, frame: number, usage: Usage): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; ) {
    const to = nameEnd(tokens, at, usage);
    if (to === at) {
      at += 1;
      continue;
    }
    const name = nameOf(tokens, at, to, frame);
    if (name) names.push(name);
    at = to;
  }
  return names;
}

// --- internal ---

const grammar = [
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  interjections,
  nounLinks,
  objectPronouns,
  prepositions,
  subjectPronouns,
  timeWords,
];
const isGrammar = (lower: string): boolean => grammar.some((words) => words.has(lower));
/** More capitals in a row than this are a headline. */
const longestName = 9;

/** Whether a name may begin at a token. */
function opensName(tokens: readonly Token[], at: number, usage: Usage): boolean {
  const token = tokens[at]!;
  if (token.kind !== "word" || !token.capital || (isGrammar(token.lower) && !isAcronym(token))) return false;
  // "Recall Sen. McCain": a verb that only opens its sentence.
  if (
    at === 0 &&
    usage.small.has(token.lower) &&
    titles.has(tokens[1]?.lower ?? "") &&
    !titles.has(token.lower)
  )
    return false;
  // "Asked Tuesday": a cue that only opens its sentence.
  if (at === 0 && cueVerbs.has(token.lower) && !usage.capital.has(token.lower)) return false;
  const first = at === 0 || tokens[at - 1]!.kind !== "word";
  if (!first || usage.capital.has(token.lower) || tokens[at + 1]?.capital) return true;
  if (usage.small.has(token.lower)) return false;
  // "Speaking in Dunmore" is no name, "Manning said" is one.
  return !/^.{3,}(?:ing|ly|ed)$/u.test(token.lower) || cueVerbs.has(tokens[at + 1]?.lower ?? "");
}

const isAcronym = (token: Token): boolean => token.end - token.start === 2 && token.lower === "us";

/** Where the name that begins at `at` ends; `at` itself if none begins there. */
function nameEnd(tokens: readonly Token[], at: number, usage: Usage): number {
  if (!opensName(tokens, at, usage)) return at;
  let to = at + 1;
  while (to < tokens.length && to - at < longestName && !tokens[to - 1]!.possessive) {
    const step = nameStep(tokens, at, to);
    if (step === 0) break;
    to += step;
  }
  return to;
}

function nameStep(tokens: readonly Token[], start: number, at: number): number {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.kind === "word" && token.capital && !isGrammar(token.lower)) return 1;
  if (!next) return 0;
  if (particles.has(token.lower) && !token.capital && next.capital) return 2;
  if (particles.has(token.lower) && particles.has(next.lower) && tokens[at + 2]?.capital) return 3;
  if (token.lower === "&" && next.capital) return 2;
  if (token.lower !== "of") return 0;
  if (isOffice(tokens, at)) return 2;
  return isBody(tokens[start]!, tokens[at - 1]!) ? ofStep(tokens, at) : 0;
}

/** "Secretary of State | Jason Kander", "Chief of Staff | Katie Walsh": the title goes on over "of". */
const isOffice = (tokens: readonly Token[], of: number): boolean =>
  tokens[of]?.lower === "of" &&
  titles.has(tokens[of - 1]?.lower ?? "") &&
  offices.has(tokens[of + 1]?.lower ?? "") &&
  tokens[of + 1]!.capital;

const isBody = (first: Token, last: Token): boolean =>
  bodyWords.has(first.lower) || bodyWords.has(last.lower);

function ofStep(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]!.capital) return 2;
  return tokens[at + 1]!.lower === "the" && tokens[at + 2]?.capital ? 3 : 0;
}

function nameOf(tokens: readonly Token[], from: number, to: number, frame: number): Name | null {
  const split = afterTitles(tokens, from, to);
  const words = tokens
    .slice(split, to)
    .map(({ lower }) => lower)
    .filter((word) => !suffixes.has(word));
  if (words.length === 0) return null;
  const start = withDescription(tokens, from, split);
  return {
    frame,
    from: start,
    to,
    words,
    lead: tokens.slice(start, split).map(({ lower }) => lower),
    possessive: tokens[to - 1]!.possessive,
    acronym: tokens[to - 1]!.acronym,
    after: tokens[start - 1]?.lower ?? "",
  };
}

/** The index after the last title in a run of capitals, where a name still follows: "Russian President | Vladimir Putin". */
function afterTitles(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 2; at >= from; at -= 1) {
    if (!titles.has(tokens[at]!.lower)) continue;
    const split = isOffice(tokens, at + 1) ? at + 3 : at + 1;
    return split < to ? split : from;
  }
  return from;
}

/** Where a description in small letters leads a name, its start: "Chinese paramount leader Xi Jinping". */
function withDescription(tokens: readonly Token[], from: number, split: number): number {
  const before = tokens[from - 1];
  if (split > from || !before || before.kind !== "word" || before.possessive || !titles.has(before.lower))
    return from;
  let start = from - 1;
  while (start > 0 && from - start < 5 && leads(tokens[start - 1]!)) start -= 1;
  return start;
}

/** Adjectives and nouns between a determiner and the title; endings tell verbs and adverbs. */
function leads(token: Token): boolean {
  if (token.kind !== "word" || token.possessive || !isNominal(token) || determiners.has(token.lower))
    return false;
  return token.capital || !/(?:ed|ing|ly|[^s]s)$/u.test(token.lower);
}
