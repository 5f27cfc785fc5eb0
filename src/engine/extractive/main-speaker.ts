/** Whether a whole sentence is a party's assertion: whether its attribution is its main clause. */

import { isAdverb, isAuxiliary } from "../../text/attribution/phrases.ts";
import { mainSubject } from "../../text/attribution/subject.ts";
import { type Token, tokensOf } from "../../text/attribution/tokens.ts";
import { type Attribution, attributionsOf } from "../../text/attribution.ts";
import {
  nounLinks,
  prepositions,
  subordinators,
  timeWords,
  trailingAdjectives,
} from "../../text/english/phrases.ts";
import { saidNouns } from "../../text/english/speech-cues.ts";
import {
  assertingLabels,
  clauseJoins,
  factualCues,
  finders,
  readingCues,
} from "../../text/english/telling.ts";
import { kindOfNoun, pronounKinds } from "../../text/mentions/referent.ts";
import { quotationsOf } from "../../text/quotations.ts";
import type { Span } from "../../types.ts";

/**
 * The words that name who asserts the sentence `passage`: "X, who …, said that …", "“…,” said X, a …", "…, according to X". Null
 * where the article asserts: "He went home after police said it was safe" has the police assert the tail only, and ", but
 * two homes were lost" goes on in the article's voice.
 */
export function mainSpeaker(text: string, passage: Span): Span | null {
  const found = attributionsOf(text, passage);
  if (found.length === 0) return null;
  const quotations = quotationsOf(text, passage).map(({ outside }) => outside);
  const tokens = tokensOf(text, passage, quotations);
  if (tokens.length > longestSentence) return null;
  const sentence: Sentence = { text, passage, tokens, found };
  for (const one of found) {
    if (follows(sentence, one)) return one.speaker;
    const speaker = opens(sentence, one);
    if (speaker) return speaker;
  }
  return null;
}

// --- internal ---

/** More tokens are a table or a hostile text, where looking round each attribution would cost its square. */
const longestSentence = 400;

type Sentence = {
  readonly text: string;
  readonly passage: Span;
  readonly tokens: readonly Token[];
  readonly found: readonly Attribution[];
};

/** What is asserted holds this share of its sentence, or the sentence tells more than the assertion. */
const mostly = 0.5;
const isMost = (passage: Span, units: number): boolean => units >= mostly * (passage.end - passage.start);

/** What is asserted opens the sentence, and who asserts it follows: "…, police said", "“…,” said X", "…, according to X". */
function follows({ passage, tokens, found }: Sentence, one: Attribution): boolean {
  if (one.manner === "label" || one.content.start > one.cue.start) return false;
  const first = tokens.find(({ kind }) => kind !== "sign");
  if (!first || one.content.start > first.start) return false;
  const parts = found.filter(({ cue }) => cue.start === one.cue.start).map(({ content }) => content);
  const most = isMost(
    passage,
    parts.reduce((total, { start, end }) => total + end - start, 0),
  );
  const quoted = first.kind === "quotation";
  const goesOn = opensClause(tokens, Math.max(one.cue.end, one.speaker.end), parts);
  return goesOn ? quoted && most : quoted || most;
}

/** ", but two homes were lost": after the attribution the article goes on in its own voice. */
function opensClause(tokens: readonly Token[], from: number, parts: readonly Span[]): boolean {
  return tokens.some(
    (token, at) =>
      token.start >= from && (token.lower === ";" || joinsClause(tokens, at)) && !isWithin(token, parts),
  );
}

const joinsClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === "," && clauseJoins.has(tokens[at + 1]?.lower ?? "");

const isWithin = (token: Span, parts: readonly Span[]): boolean =>
  parts.some(({ start, end }) => start <= token.start && token.end <= end);

/** Who asserts is the sentence's subject, the cue its verb, and what is asserted its end: "X, a …, said that …". */
function opens(sentence: Sentence, one: Attribution): Span | null {
  const { passage, tokens } = sentence;
  if (one.content.start < one.cue.start || !asserts(sentence, one) || isDivided(sentence, one)) return null;
  const from = Math.min(one.speaker.start, one.cue.start);
  if (!isMost(passage, one.content.end - from)) return null;
  if (one.cue.start < one.speaker.start) return one.cue.start === tokens[0]!.start ? one.speaker : null;
  return governs(tokens, one) ? asSubject(tokens, one) : null;
}

/** Whether the cue makes its subject answer for what follows. */
function asserts(sentence: Sentence, one: Attribution): boolean {
  const { text, tokens } = sentence;
  const verb = text.slice(one.cue.start, one.cue.end).toLowerCase();
  const subject = tokens.findLast(({ end }) => end <= one.speaker.end)?.lower ?? "";
  const inside = tokens.filter((token) => isWithin(token, [one.content]));
  if (!inside.some(({ kind }) => kind === "quotation")) {
    if (inside.length < fewestWords) return false;
    if (factualCues.has(verb) && !finders.has(subject)) return false;
  }
  if (one.manner === "label") return labels(sentence, one, verb, inside);
  if (verb.endsWith(" on") && inside[0]!.lower === "to") return false;
  if (/ing$/u.test(verb)) return isProgressive(tokens, one.cue);
  return !readingCues.has(verb) || canMean(sentence, one.speaker, subject);
}

/** "The council indicated", "a study shows"; but "his remarks suggest" and "the find shows" are the article's own reading. */
function canMean({ text }: Sentence, speaker: Span, subject: string): boolean {
  if (finders.has(subject)) return true;
  if (saidNouns.has(subject)) return false;
  const last = text.slice(speaker.start, speaker.end).split(/\s/u).at(-1)!;
  return /^\p{Lu}/u.test(last) || isPronounWord(subject) || kindOfNoun(subject) !== "unknown";
}

const isPronounWord = (lower: string): boolean => pronounKinds.has(lower) || lower === "who";

/** "Denied the charge": fewer words are an object, and assert nothing. */
const fewestWords = 3;

/** "Are suggesting" is a sentence's verb; "…, suggesting" hangs on another. */
const isProgressive = (tokens: readonly Token[], cue: Span): boolean => {
  const before = tokens.findLast(({ end }) => end <= cue.start);
  return before !== undefined && isAuxiliary(before);
};

/** "Accused … of", "called it “…”", and "attacked the inquiry, saying …": what is said of a thing is the subject's. */
function labels(
  { text, found }: Sentence,
  { speaker, content }: Attribution,
  verb: string,
  inside: readonly Token[],
): boolean {
  const goesOn = found.some(
    (other) =>
      other.manner === "speech" &&
      other.speaker.start === speaker.start &&
      isWithin(other.cue, [content]) &&
      text.slice(other.cue.start, other.cue.end).endsWith("ing"),
  );
  const link = assertingLabels.get(verb);
  return (
    goesOn || (link !== undefined && inside.some((one) => one.kind === "quotation" || link.has(one.lower)))
  );
}

/** A semicolon, or another party after ", but": the sentence is not one party's. */
function isDivided({ tokens, found }: Sentence, one: Attribution): boolean {
  return tokens.some((token, at) => {
    if (token.start < one.content.start) return false;
    if (token.lower === ";") return true;
    return (
      joinsClause(tokens, at) &&
      found.some(
        ({ speaker }) => speaker.start === tokens[at + 2]?.start && speaker.start !== one.speaker.start,
      )
    );
  });
}

/** The speaker, if it is the main subject or stands beside it: "A spokesman, Owen Birk, said", "Ventrell and others said". */
function asSubject(tokens: readonly Token[], { speaker, cue }: Attribution): Span | null {
  const verb = tokens.findIndex(({ start }) => start >= cue.start);
  if (tokens.some((token, at) => token.end <= speaker.start && joinsClause(tokens, at))) return null;
  if (isAfterOpening(tokens, speaker)) return speaker;
  const subject = mainSubject(tokens, verb + 1);
  if (!subject) return isAfterPhrase(tokens, speaker) ? speaker : null;
  const start = tokens[subject.from]!.start;
  if (speaker.start < tokens[subject.to - 1]!.end && start < speaker.end) return speaker;
  const link = tokens[subject.to]?.lower;
  if (tokens[subject.to + 1]?.start !== speaker.start) return null;
  if (link === "and") return { start, end: speaker.end };
  return link === "," || link === "named" || link === "called" ? speaker : null;
}

/** "Asked to compare the offers, the assistant said", "In a statement, police said": a comma ends the circumstance. */
function isAfterOpening(tokens: readonly Token[], speaker: Span): boolean {
  const at = tokens.findIndex(({ start }) => start >= speaker.start);
  return at > 1 && tokens[at - 1]!.lower === "," && opensCircumstance(tokens[0]!);
}

const opensCircumstance = ({ lower }: Token): boolean =>
  [nounLinks, prepositions, subordinators, timeWords].some((words) => words.has(lower)) ||
  /^\p{L}{2,}(?:ed|ing)$/u.test(lower);

/** "On Monday police said": nothing but one phrase of time or place before the speaker. */
function isAfterPhrase(tokens: readonly Token[], speaker: Span): boolean {
  const before = tokens.filter(({ end }) => end <= speaker.start);
  return before.length <= longestPhrase && before.every(isNoVerb);
}

const longestPhrase = 8;

/** Between subject and cue stand asides, auxiliaries and adverbs only: another verb there would be the main one. */
function governs(tokens: readonly Token[], { speaker, cue }: Attribution): boolean {
  const between = tokens.filter(({ start, end }) => start >= speaker.end && end <= cue.start);
  const sign = between.findLastIndex(({ kind }) => kind === "sign");
  const rest = between.slice(sign + 1).filter((token) => !isAdverb(token) && !isAuxiliary(token));
  return rest.length === 0 || (sign < 0 && rest.length <= longestPhrase && detailsSpeaker(rest));
}

/** "officials familiar with the matter said" */
const detailsSpeaker = (rest: readonly Token[]): boolean =>
  [nounLinks, prepositions, trailingAdjectives].some((words) => words.has(rest[0]!.lower)) &&
  rest.every(isNoVerb);

const isNoVerb = ({ kind, lower }: Token): boolean =>
  kind === "word" && !clauseJoins.has(lower) && !/[^e]ed$|^(?:who|which|that|to|after|when)$/u.test(lower);
