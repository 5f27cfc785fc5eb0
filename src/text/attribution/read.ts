/** The attributions of one sentence, as token ranges. */

import { cueVerbs } from "../english/cue-verbs.ts";
import { bodyNouns, titles } from "../english/names.ts";
import {
  conjunctions,
  determiners,
  nounLinks,
  possessives,
  prepositions,
  timeWords,
} from "../english/phrases.ts";
import { anonymousNouns } from "../english/source-words.ts";
import { type CueVerb, plainSaying, speakerPrepositions } from "../english/speech-cues.ts";
import type { Attributed } from "./attributed.ts";
import { content } from "./content.ts";
import { ofNoun } from "./nouns.ts";
import { isAdverb, isAuxiliary, isPronoun, type Phrase, phraseAfter } from "./phrases.ts";
import { type Subject, subjectOf } from "./subject.ts";
import type { Token } from "./tokens.ts";

/** The attributions of the sentence that `tokens` make, in the order of their cues. */
export function readAttributions(tokens: readonly Token[]): Attributed[] {
  const found: Attributed[] = [];
  // What possessors and "according to" name is not the sentence's subject.
  let subject: Phrase | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const attributed = attributedAt(tokens, at, subject);
    if (!attributed) continue;
    found.push(attributed);
    if (attributed.by === "subject") subject = attributed.speaker;
  }
  return found;
}

// --- internal ---

function attributedAt(tokens: readonly Token[], at: number, earlier: Phrase | null): Attributed | null {
  const token = tokens[at]!;
  if (token.kind !== "word" || token.possessive) return null;
  return ofPreposition(tokens, at) ?? ofVerb(tokens, at, earlier) ?? ofNoun(tokens, at);
}

/** "according to X" */
function ofPreposition(tokens: readonly Token[], at: number): Attributed | null {
  for (const words of speakerPrepositions) {
    const parts = words.split(" ");
    if (!parts.every((word, index) => tokens[at + index]?.lower === word)) continue;
    const cue = { from: at, to: at + parts.length };
    const speaker = phraseAfter(tokens, cue.to);
    if (!speaker || !canSpeak(tokens, speaker)) return null;
    const after = afterComma(tokens, speaker.to);
    const before = at > 0 ? content(tokens, 0, at) : null;
    return before || after ? { speaker, cue, before, after, manner: "speech", by: "agent" } : null;
  }
  return null;
}

/** "according to their preference" names nobody: what belongs to someone speaks only if it is a person, a body or a document. */
function canSpeak(tokens: readonly Token[], phrase: Phrase): boolean {
  if (!possessives.has(tokens[phrase.from]!.lower)) return true;
  const { lower } = tokens[phrase.to - 1]!;
  return titles.has(lower) || bodyNouns.has(lower) || anonymousNouns.has(lower);
}

/** "according to an official familiar with the matter, …": what says more of the speaker is no longer than this. */
const longestDetail = 30;

function afterComma(tokens: readonly Token[], from: number): Phrase | null {
  let start = from;
  const limit = Math.min(tokens.length, from + longestDetail);
  while (start < limit && tokens[start]!.kind === "word") start += 1;
  return start < limit ? content(tokens, start, tokens.length) : null;
}

function ofVerb(tokens: readonly Token[], at: number, earlier: Phrase | null): Attributed | null {
  const token = tokens[at]!;
  const verb = cueVerbs.get(token.lower);
  if (!verb || (token.capital && at > 0 && tokens[at - 1]!.kind === "word")) return null;
  const to = cueEnd(tokens, at, verb);
  if (to === null || (verb.needsClause && !startsClause(tokens, to))) return null;
  if (verb.maybeNoun && !isSurelyVerb(tokens, at) && !takesContent(tokens, to)) return null;
  const subject = isNaming(tokens, at, verb) ? null : subjectOf(tokens, at, verb, earlier);
  return subject ? withContent(tokens, { from: at, to }, verb, subject) : null;
}

/** After "to" or an auxiliary no noun stands. */
const isSurelyVerb = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before !== undefined && (before.lower === "to" || isAuxiliary(before));
};

/** "a class called “Perception”": the participle of a naming verb, directly before the name. "what he called “…”" is speech. */
function isNaming(tokens: readonly Token[], at: number, verb: CueVerb): boolean {
  if (verb.manner !== "label" || tokens[at + 1]?.kind !== "quotation" || verb.form === "gerund") return false;
  const opener = tokens
    .slice(Math.max(0, at - 8), at)
    .some(({ lower }) => lower === "what" || lower === "which" || lower === "that");
  return !opener && !(tokens[at - 1] && isPronoun(tokens[at - 1]!)) && namingVerbs.test(tokens[at]!.lower);
}

const namingVerbs = /^(?:called|dubbed|named|termed|labeled|labelled|branded|tagged)$/u;

/** Where the cue ends, its particle included; null where it is a cue only with one that is not there. */
function cueEnd(tokens: readonly Token[], at: number, { particles }: CueVerb): number | null {
  if (particles === null) return at + 1;
  if (particles.has(tokens[at + 1]?.lower ?? "")) return at + 2;
  return particles.has("clear") && tokens[at + 2]?.lower === "clear" ? at + 3 : null;
}

/** Verbs stand near the subject of a clause: "found the old pier was weak". */
const clauseReach = 7;

/** Whether a clause follows: "that", a quotation, a pronoun, or a noun phrase with an auxiliary soon after. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return true;
  if (next.kind === "quotation" || next.lower === "that" || next.lower === ":" || isPronoun(next))
    return true;
  for (let ahead = at; ahead < Math.min(tokens.length, at + clauseReach); ahead += 1) {
    if (tokens[ahead]!.kind !== "word") return tokens[ahead]!.kind === "quotation";
    if (isAuxiliary(tokens[ahead]!)) return true;
  }
  return false;
}

/** Whether what follows can be what is asserted: after a word that is a noun as often, only this tells. */
function takesContent(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return true;
  if (next.kind === "quotation" || next.lower === ":" || next.lower === ",") return true;
  if (next.kind === "sign") return false;
  return (
    next.capital ||
    next.lower === "that" ||
    isPronoun(next) ||
    determiners.has(next.lower) ||
    next.lower === "to"
  );
}

function withContent(
  tokens: readonly Token[],
  cue: Phrase,
  verb: CueVerb,
  subject: Subject,
): Attributed | null {
  const speaker = subject.phrase;
  const whole = {
    from: Math.min(cue.from, speaker.to > cue.from ? cue.from : speaker.from),
    to: subject.inverted ? Math.max(cue.to, speaker.to) : cue.to,
  };
  const after = reported(tokens, cue, afterContent(tokens, whole.to, verb));
  const before = beforeContent(tokens, whole.from, subject.inverted ? null : after);
  const kept = before && after && !holdsQuotation(tokens, after.from) ? null : after;
  if (!before && !kept) return null;
  if (verb.onlyQuoted && !isQuoted(tokens, before, kept)) return null;
  const by = speaker.from > cue.from && !subject.inverted ? "agent" : "subject";
  return { speaker, cue, before, after: kept, manner: verb.manner, by };
}

/** What stands after a cue, without who is told and "that". */
function afterContent(tokens: readonly Token[], from: number, verb: CueVerb): Phrase | null {
  let start = from;
  while (tokens[start] && isAdverb(tokens[start]!)) start += 1;
  const listener = verb.takesListener ? phraseAfter(tokens, start) : null;
  if (listener && listener.to < tokens.length) start = listener.to;
  start = pastAdverbial(tokens, start);
  while (tokens[start]?.lower === "that" || tokens[start]?.kind === "sign") start += 1;
  return content(tokens, start, tokens.length);
}

/** "on Thursday in the capital that …": where the clause begins after a phrase of time or place; `at` where none does. */
function pastAdverbial(tokens: readonly Token[], at: number): number {
  if (!tokens[at] || !opensAdverbial(tokens[at])) return at;
  for (let ahead = at; ahead < Math.min(tokens.length, at + longestDetail); ahead += 1) {
    if (tokens[ahead]!.lower === "that") return ahead;
    if (tokens[ahead]!.kind !== "word") return at;
  }
  return at;
}

const opensAdverbial = ({ lower }: Token): boolean =>
  prepositions.has(lower) || nounLinks.has(lower) || timeWords.has(lower) || lower === "to";

/** Content that is only a phrase of place or time ("reporting from Dunmore") is nothing asserted, except after plain saying. */
function reported(tokens: readonly Token[], cue: Phrase, after: Phrase | null): Phrase | null {
  if (!after || !opensAdverbial(tokens[after.from]!)) return after;
  return plainSaying.has(tokens[cue.from]!.lower) || holdsQuotation(tokens, after.from) ? after : null;
}

/** What stands before the speaker, where it is what is asserted: quoted, or closed by a comma with no content after the cue. */
function beforeContent(tokens: readonly Token[], end: number, after: Phrase | null): Phrase | null {
  let last = end - 1;
  while (last >= 0 && tokens[last]!.kind === "sign") last -= 1;
  const edge = tokens[last];
  if (!edge) return null;
  if (edge.kind === "quotation") return content(tokens, 0, end);
  if (last === end - 1 || (after && isClause(tokens, after))) return null;
  return content(tokens, 0, end);
}

/** Whether the content begins or ends with a quotation where the cue stands. */
function isQuoted(tokens: readonly Token[], before: Phrase | null, after: Phrase | null): boolean {
  const nearest = [before ? before.to - 1 : -1, after ? after.from : -1];
  return nearest.some((at) => tokens[at]?.kind === "quotation");
}

function isClause(tokens: readonly Token[], part: Phrase): boolean {
  const first = tokens[part.from]!;
  if (first.kind === "quotation") return true;
  return !(
    prepositions.has(first.lower) ||
    nounLinks.has(first.lower) ||
    timeWords.has(first.lower) ||
    conjunctions.has(first.lower)
  );
}

/** A quotation further from its cue than this is another's; the bound keeps a hostile sentence linear. */
const quotationReach = 80;

function holdsQuotation(tokens: readonly Token[], from: number): boolean {
  const limit = Math.min(tokens.length, from + quotationReach);
  for (let at = from; at < limit; at += 1) if (tokens[at]!.kind === "quotation") return true;
  return false;
}
