/** Who a cue verb belongs to: the subject before it, the speaker after it, or the subject of the clause it hangs on. */

import { documentNouns } from "../english/names.ts";
import { beForms, determiners, nounLinks, prepositions, subordinators } from "../english/phrases.ts";
import { type CueVerb, causatives, saidNouns } from "../english/speech-cues.ts";
import { isAdverb, isAuxiliary, isPronoun, type Phrase, phraseAfter, phraseBefore } from "./phrases.ts";
import type { Token } from "./tokens.ts";

export type Subject = { readonly phrase: Phrase; readonly inverted: boolean };

/**
 * The subject of the cue at token `at`; `earlier` is the subject that the sentence's last cue had, which a gerund or an
 * "and" hands on. Null where the sentence names none.
 */
export function subjectOf(
  tokens: readonly Token[],
  at: number,
  verb: CueVerb,
  earlier: Phrase | null,
): Subject | null {
  const subject = bareSubjectOf(tokens, at, verb, earlier);
  return subject && { ...subject, phrase: nameBeside(tokens, subject.phrase) };
}

/** The first subject of a sentence: a noun phrase that opens a clause and that a verb or an aside follows. */
export function mainSubject(tokens: readonly Token[], before: number): Phrase | null {
  let spare: Phrase | null = null;
  for (const start of clauseStarts(tokens, before)) {
    const phrase = phraseAfter(tokens, start, before);
    if (!phrase || phrase.to >= before || relatives.has(tokens[phrase.from]!.lower)) continue;
    const next = tokens[phrase.to]!;
    if (next.kind === "word" && !nounLinks.has(next.lower)) return phrase;
    if (/^[,–—(-]$/u.test(next.lower)) spare ??= phrase;
  }
  return spare;
}

// --- internal ---

function bareSubjectOf(
  tokens: readonly Token[],
  at: number,
  verb: CueVerb,
  earlier: Phrase | null,
): Subject | null {
  const group = verbGroup(tokens, at);
  if (isPassive(group, verb)) return plain(agentAfter(tokens, at));
  if (verb.form === "participle" && !group.auxiliary) return plain(agentAfter(tokens, at));
  if (isGerund(tokens, group, verb)) return plain(ofGerund(tokens, group.from, earlier));
  if (tokens[group.from - 1]?.lower === "to") return plain(ofInfinitive(tokens, group.from - 1, earlier));
  const inverted = verb.inverts && group.from === at ? invertedSubject(tokens, at) : null;
  if (inverted && followsQuotation(tokens, at)) return { phrase: inverted, inverted: true };
  const before = subjectBefore(tokens, group.from, earlier);
  if (before && (verb.form !== "base" || group.auxiliary || isPlural(tokens, before))) return plain(before);
  return inverted ? { phrase: inverted, inverted: true } : null;
}

const plain = (phrase: Phrase | null): Subject | null => (phrase ? { phrase, inverted: false } : null);

type Group = { readonly from: number; readonly auxiliary: boolean; readonly be: boolean };

/** The auxiliaries and adverbs directly before a verb: "has repeatedly said". */
function verbGroup(tokens: readonly Token[], at: number): Group {
  let from = at;
  let auxiliary = false;
  let be = false;
  while (from > 0) {
    const token = tokens[from - 1]!;
    if (isAuxiliary(token)) {
      be ||= !auxiliary && beForms.has(token.lower);
      auxiliary = true;
    } else if (!isAdverb(token)) break;
    from -= 1;
  }
  return { from, auxiliary, be };
}

const isPassive = (group: Group, verb: CueVerb): boolean =>
  group.be && (verb.form === "participle" || verb.form === "past");

/** "calling", "having called" */
const isGerund = (tokens: readonly Token[], group: Group, verb: CueVerb): boolean =>
  tokens[group.from]!.lower === "having" || (verb.form === "gerund" && !group.auxiliary);

/** "described by critics as …": who stands after "by". */
function agentAfter(tokens: readonly Token[], at: number): Phrase | null {
  for (let next = at + 1; next < Math.min(tokens.length, at + 8); next += 1) {
    if (tokens[next]!.kind === "sign") return null;
    if (tokens[next]!.lower === "by") return phraseAfter(tokens, next + 1);
  }
  return null;
}

/** "…, calling it absurd": the subject of the clause before; "partners calling it absurd": those directly before. */
function ofGerund(tokens: readonly Token[], from: number, earlier: Phrase | null): Phrase | null {
  const before = tokens[from - 1];
  const direct = before?.kind === "word" && !nounLinks.has(before.lower) ? phraseBefore(tokens, from) : null;
  return (direct && !isSomethingSaid(tokens, direct) ? direct : null) ?? earlier ?? mainSubject(tokens, from);
}

/** "issued a statement saying": the subject of the clause says it, not the statement. */
const isSomethingSaid = (tokens: readonly Token[], phrase: Phrase): boolean => {
  const { lower } = tokens[phrase.to - 1]!;
  return (saidNouns.has(lower) || documentNouns.has(lower)) && tokens[phrase.from]!.lower !== "the";
};

/** "prompting Trump to lament": the object of the causing verb; "went on to say": the clause's subject. */
function ofInfinitive(tokens: readonly Token[], to: number, earlier: Phrase | null): Phrase | null {
  const object = phraseBefore(tokens, to);
  const verb = object ? tokens[object.from - 1] : undefined;
  if (object && verb && causatives.has(verb.lower)) return object;
  return subjectOfVerbAt(tokens, to - 1) ?? earlier ?? mainSubject(tokens, to);
}

/** "White House officials started to portray": what stands before the verb that governs an infinitive. */
function subjectOfVerbAt(tokens: readonly Token[], at: number): Phrase | null {
  let verb = at;
  while (verb > 0 && (isAdverb(tokens[verb]!) || tokens[verb]!.lower === "on")) verb -= 1;
  const token = tokens[verb];
  if (token?.kind !== "word" || token.capital || !/(?:ed|s)$|^(?:went|began|had|has|got)$/u.test(token.lower))
    return null;
  const group = verbGroup(tokens, verb);
  return group.be ? null : subjectBefore(tokens, group.from, null);
}

function followsQuotation(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && tokens[before]!.kind === "sign") before -= 1;
  return tokens[before]?.kind === "quotation";
}

/** "said Costa": what stands after the verb, where a clause ends before the verb and another begins after the speaker. */
function invertedSubject(tokens: readonly Token[], at: number): Phrase | null {
  const before = tokens[at - 1];
  if (before && before.kind === "word") return null;
  const phrase = phraseAfter(tokens, at + 1);
  if (!phrase) return null;
  const next = tokens[phrase.to];
  if (next?.kind !== "word") return phrase;
  return isAuxiliary(next) || isPronoun(next) || next.lower === "that" ? null : phrase;
}

function subjectBefore(tokens: readonly Token[], end: number, earlier: Phrase | null): Phrase | null {
  const last = tokens[end - 1];
  if (!last) return null;
  if (last.lower === "who" || last.lower === "which" || last.lower === "that")
    return antecedent(tokens, end - 1);
  if (last.kind === "word" && joining.has(last.lower)) return earlier ?? mainSubject(tokens, end - 1);
  if (last.kind === "word") return beforeRelative(tokens, end) ?? phraseBefore(tokens, end);
  const phrase = closesAside(last) ? beforeAside(tokens, end - 1) : null;
  return phrase && relatives.has(tokens[phrase.from]!.lower) ? antecedent(tokens, phrase.from) : phrase;
}

const relatives = new Set(["who", "which"]);
/** Open a clause that leaves "who were" out: "people briefed on the talks said". */
const reduced = new Set(["briefed", "involved", "authorised", "authorized"]);
/** Words of a clause between a subject and its verb; what is longer has commas. */
const longestRelative = 20;

/**
 * "A witness who saw the crash said": whom a clause without commas tells more of. Not "the man who officials said", nor "who fled
 * before officers said": there another subject stands between.
 */
function beforeRelative(tokens: readonly Token[], end: number): Phrase | null {
  for (let at = end - 2; at > 0 && end - at <= longestRelative; at -= 1) {
    const token = tokens[at]!;
    if (token.kind !== "word") return null;
    if (!relatives.has(token.lower) && !reduced.has(token.lower)) continue;
    const head = phraseBefore(tokens, at);
    const inner = phraseBefore(tokens, end);
    const isOwn = inner && (inner.from === at + 1 || subordinators.has(tokens[inner.from - 1]!.lower));
    return head && !isOwn && opensClause(tokens, head.from) ? head : null;
  }
  return null;
}

const joining = new Set(["and", "but", "then", "or"]);

/** Whom "who" stands for: the phrase before it, or the name to which that phrase is an apposition ("Lind, a surveyor who"). */
function antecedent(tokens: readonly Token[], at: number): Phrase | null {
  const sign = tokens[at - 1]?.kind === "sign";
  const phrase = phraseBefore(tokens, sign ? at - 1 : at);
  if (!phrase || isName(tokens, phrase) || tokens[phrase.from - 1]?.lower !== ",") return phrase;
  const name = phraseBefore(tokens, phrase.from - 1);
  return name && isName(tokens, name) ? name : phrase;
}

/** "her campaign manager, Robby Mook,": the name that stands beside a description in its place; "Robby Mook of Boston" is one too. */
function nameBeside(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (isName(tokens, phrase) || isPronoun(tokens[phrase.from]!) || tokens[phrase.to]?.lower !== ",")
    return phrase;
  const beside = phraseAfter(tokens, phrase.to + 1);
  if (!beside || tokens[beside.to]?.kind === "word") return phrase;
  const link = tokens.findIndex(({ lower }, at) => at > beside.from && at < beside.to && lower === "of");
  const name = link < 0 ? beside : { from: beside.from, to: link };
  const isWhole = name.to - name.from > 1;
  return isWhole && tokens.slice(name.from, name.to).every((token) => token.capital && !token.possessive)
    ? name
    : phrase;
}

const asideSigns = new Set([",", "–", "—", "-", ")"]);
const asideOpeners = new Set([",", "–", "—", "-", "("]);
const closesAside = (token: Token): boolean => asideSigns.has(token.lower);
/** "X, 45, of Boston, a plumber, said": more commas than this are a list. */
const mostAsides = 5;

/** "Ornstein, a scholar at the institute, said": the phrase before the aside or asides that end at `close`. */
function beforeAside(tokens: readonly Token[], close: number): Phrase | null {
  let best: Phrase | null = null;
  let seen = 0;
  for (let at = close - 1; at > 0 && seen < mostAsides; at -= 1) {
    const token = tokens[at]!;
    if (endsSentence(token) && tokens[at + 1]?.lower !== ")") break;
    if (token.kind !== "sign" || !asideOpeners.has(token.lower)) continue;
    seen += 1;
    const phrase = beforeRelative(tokens, at) ?? phraseBefore(tokens, at);
    if (!phrase || !opensClause(tokens, phrase.from)) continue;
    if (!best || isBetter(tokens, phrase, best)) best = phrase;
  }
  return best;
}

/**
 * Further out stands the subject, if it is a name and the nearer one is none or stands between commas itself ("of Boca, Fla.,"),
 * or if "and" joins the nearer one to a list.
 */
function isBetter(tokens: readonly Token[], further: Phrase, nearer: Phrase): boolean {
  if (tokens[nearer.from - 1]?.lower === "and") return tokens[further.from - 1]?.lower !== "and";
  return isName(tokens, further) && (!isName(tokens, nearer) || tokens[nearer.from - 1]?.lower === ",");
}

const endsSentence = (token: Token): boolean => token.kind === "sign" && /^[.!?;:]$/u.test(token.lower);

function opensClause(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return before?.kind !== "word" || clauseOpeners.has(before.lower);
}

const clauseOpeners = new Set(
  "but and while that when because although though if so yet whereas where meanwhile however nevertheless still".split(
    " ",
  ),
);

/** A person's or body's name rather than a description: its first word is capital and no determiner. */
const isName = (tokens: readonly Token[], { from }: Phrase): boolean =>
  tokens[from]!.capital && !determiners.has(tokens[from]!.lower) && !tokens[from]!.possessive;

function isPlural(tokens: readonly Token[], phrase: Phrase): boolean {
  const last = tokens[phrase.to - 1]!;
  if (phrase.to - phrase.from === 1 && isPronoun(last)) return !singularPronouns.has(last.lower);
  if (pluralNouns.has(last.lower) || /[^s]s$/u.test(last.lower)) return true;
  return tokens
    .slice(phrase.from, phrase.to)
    .some((token) => token.lower === "and" || pluralNouns.has(token.lower) || /[^s]s$/u.test(token.lower));
}

const singularPronouns = new Set([
  "he",
  "she",
  "it",
  "one",
  "everyone",
  "everybody",
  "nobody",
  "somebody",
  "someone",
  "anyone",
]);
const pluralNouns = new Set(
  "people police some many most several both all few others men women children media staff data".split(" "),
);

/** Where a main clause may begin: the sentence's start and after each sign; an opening adverbial is skipped to its comma. */
function* clauseStarts(tokens: readonly Token[], before: number): Generator<number> {
  let open = true;
  for (let at = 0; at < Math.min(before, mainSubjectReach); at += 1) {
    const token = tokens[at]!;
    if (open && opensAdverbial(token)) open = false;
    else if (open && (isAdverb(token) || clauseOpeners.has(token.lower))) continue;
    else if (open) yield at;
    open = token.kind !== "word";
  }
}

/** The subject of a sentence stands in its first words; further in, a list is read as one. */
const mainSubjectReach = 60;

const opensAdverbial = (token: Token): boolean =>
  token.kind === "word" &&
  (subordinators.has(token.lower) || prepositions.has(token.lower) || nounLinks.has(token.lower));
