/** A question with its pronouns led back to whom or what the turns before were about. */
import { deedsOfWhole, emptyWords, otherForms, owningForms } from "../../text/english/follow-ups.ts";
import { placePrepositions } from "../../text/english/questions.ts";
import { mentionsOfContent } from "../../text/mentions/of-content.ts";
import { fits, type PronounKind, pronounKinds } from "../../text/mentions/referent.ts";
import type { Word } from "../../text/words.ts";
import type { Content } from "../../types.ts";
import { askedWords, contentOf, isContent } from "./asked-words.ts";
import { type Known, passagesOf } from "./known.ts";
import { type Named, namedAt, namedIn, namedInQuestion } from "./people.ts";
import type { ReadAs, Unclear } from "./resolved.ts";

/**
 * The text with names in place of third-person pronouns; unchanged where there is none, or where the question itself names
 * whom it means. "He" and "she" that fit two alike, or nobody, are unclear; "it" and "they" then stand for what the question before was
 * about. `readAs`: who is now named in whose place.
 */
export function withNames(
  content: Content,
  question: string,
  known: readonly Known[],
): { readonly kind: "named"; readonly text: string; readonly readAs: readonly ReadAs[] } | Unclear {
  const pronouns = pronounsIn(content, question);
  if (pronouns.length === 0) return { kind: "named", text: question, readAs: [] };
  const pieces: string[] = [];
  const readAs: ReadAs[] = [];
  let from = 0;
  for (const { word, kind } of pronouns) {
    const name = antecedentOf(content, kind, known);
    if (typeof name !== "string") return unclear(question, word, name);
    pieces.push(
      question.slice(from, word.start),
      name === "" ? question.slice(word.start, word.end) : inForm(name, word),
    );
    if (kind.number === "person") readAs.push({ words: question.slice(word.start, word.end), name });
    from = word.end;
  }
  return { kind: "named", text: `${pieces.join("")}${question.slice(from)}`, readAs };
}

// --- internal ---

type Pronoun = { readonly word: Word; readonly kind: PronounKind };

/** Pronouns that nothing before them in the same question stands for. */
function pronounsIn(content: Content, question: string): Pronoun[] {
  const words = askedWords(question);
  const found: Pronoun[] = [];
  for (const [at, word] of words.entries()) {
    const kind = pronounKinds.get(otherForms.get(word.lower) ?? word.lower);
    if (!kind || isEmptyIt(words, at) || isWhoever(words, at, kind)) continue;
    const before = namedInQuestion(content, question.slice(0, word.start));
    if (!before.some(({ referent }) => fits(referent, kind))) found.push({ word, kind });
  }
  return found;
}

/** "Who said that they smelled smoke": whoever it was. */
const isWhoever = (words: readonly Word[], at: number, { number }: PronounKind): boolean =>
  number === "plural" &&
  words[0]!.lower === "who" &&
  words.slice(1, at).some(({ lower }) => sayingVerbs.has(lower));

const sayingVerbs: ReadonlySet<string> = new Set(
  "said says say claimed claims told tells thinks thought knew admitted denied reported wrote".split(" "),
);

/** "What does it say", "is it true": the article, or nothing. "Who said it": what was just answered. */
function isEmptyIt(words: readonly Word[], at: number): boolean {
  if (words[at]!.lower !== "it") return false;
  if (emptyWords.has(words[at - 1]?.lower ?? "") && words[at + 1] === undefined) return true;
  const next = words[at + 1]?.lower ?? "";
  return articleVerbs.has(next) || (/^t(?:ake[ns]?|ook)$/u.test(next) && words[at + 2]?.lower === "to");
}

const articleVerbs: ReadonlySet<string> = new Set(
  "say says mention mentions state states true correct explain quote quotes".split(" "),
);

/** A name; "" where the word may stay as it is; or the names among which it is not clear. */
function antecedentOf(
  content: Content,
  kind: PronounKind,
  known: readonly Known[],
): string | readonly Named[] {
  const scores = scoresOf(content, kind, known);
  const [first, second] = [...scores.values()].sort((one, other) => other.score - one.score);
  if (first && (!second || first.score >= second.score + clearly)) return first.named.name;
  if (kind.number !== "person") return topicOf(content, lastAnswered(known));
  if (first)
    return [...scores.values()]
      .filter(({ score }) => score > first.score - clearly)
      .map(({ named }) => named);
  const alone = everybody(content).filter((named) => mayBe(content, named, kind));
  return alone.length === 1 && known.length === 0 ? alone[0]!.name : alone;
}

type Scored = { readonly named: Named; readonly score: number };

/** By how much one must be likelier than the next to be meant without asking back. */
const clearly = 0.75;

/** What speaks for a candidate. */
const inQuestion = 4;
const speaks = 3;
const firstInPassage = 2.5;
const inPassage = 1;
/** What passages say for one candidate together: whom the question itself named is likelier, however often they name another. */
const mostFromPassages = 3.5;
/** People of more turns ago are named again: "what's his name" after four questions about others is not about the first. */
const mostBack = 4;

/** Of the last exchange that names anybody who may be meant: those before it are about somebody else. */
function scoresOf(content: Content, kind: PronounKind, known: readonly Known[]): Map<unknown, Scored> {
  for (const one of known.slice(-mostBack).reverse()) {
    const scores = summed(
      candidatesOf(content, one, kind).filter(({ named }) => mayBe(content, named, kind)),
    );
    if (scores.size > 0) return scores;
  }
  return new Map();
}

/** Each once, with all that speaks for them. */
function summed(candidates: readonly Scored[]): Map<unknown, Scored> {
  const scores = new Map<unknown, Scored>();
  for (const { named, score } of candidates) {
    const { entity } = named.referent;
    scores.set(entity, { named, score: (scores.get(entity)?.score ?? 0) + score });
  }
  return scores;
}

/** Things are meant only where the question named them: a passage names too many. */
function candidatesOf(content: Content, known: Known, kind: PronounKind): Scored[] {
  const asked = namedInQuestion(content, known.understood);
  if (kind.number !== "person")
    return asked
      .filter(({ name }) => !isPlacedBy(known.understood, name))
      .map((named, at) => ({ named, score: inQuestion / (1 + at) }));
  return [
    ...asked.map((named, at) => ({ named, score: inQuestion / (1 + at) })),
    ...toldIn(content, passagesOf(content, known)),
  ];
}

/** Whom the passages of an answer speak of. */
function toldIn(content: Content, passages: readonly number[]): Scored[] {
  const spoken = new Set(passages.map((id) => speakerIn(content, id)?.referent.entity));
  const told = passages.flatMap((id) => namedIn(content, id).map((named, at) => ({ named, at })));
  const scores = summed(
    told.map(({ named, at }) => ({
      named,
      score: spoken.has(named.referent.entity) ? speaks : at === 0 ? firstInPassage : inPassage,
    })),
  );
  return [...scores.values()].map(({ named, score }) => ({
    named,
    score: Math.min(score, mostFromPassages),
  }));
}

/** "Towed into Brannoc": the name says where, and "it" is what was towed. */
function isPlacedBy(question: string, name: string): boolean {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  const before = askedWords(question.slice(0, Math.max(0, question.indexOf(last)))).at(-1);
  return before !== undefined && placePrepositions.has(before.lower);
}

/** "He" and "she" are people: a name of unknown kind is one where its gender is told, or where it speaks. A place never is. */
function mayBe(content: Content, { referent }: Named, kind: PronounKind): boolean {
  if (!fits(referent, kind) || referent.kind === "place") return false;
  if (kind.number !== "person" || referent.kind === "person" || referent.gender !== null) return true;
  return content.quotes.some(
    ({ speaker }) => speaker && namedAt(content, speaker)?.referent.entity === referent.entity,
  );
}

function speakerIn(content: Content, passageId: number): Named | null {
  const quote = content.quotes.find(({ passage, speaker }) => passage === passageId && speaker);
  return quote ? namedAt(content, quote.speaker!) : null;
}

/** Whoever the article names, for a question that nothing came before. */
function everybody(content: Content): Named[] {
  const found = new Map<unknown, Named>();
  for (const { id } of content.passages.slice(0, mostRead))
    for (const named of namedIn(content, id)) {
      const { entity } = named.referent;
      if (!found.has(entity)) found.set(entity, named);
    }
  const mentions = mentionsOfContent(content);
  const often = ({ referent }: Named): number => mentions.spansOf(referent).length;
  return [...found.values()].sort((one, other) => often(other) - often(one));
}

const mostRead = 400;

/** The last exchange that was answered: what the article does not speak of gives "it" nothing to stand for. */
const lastAnswered = (known: readonly Known[]): Known | undefined =>
  known.findLast(({ claims }) => claims.length > 0) ?? known.at(-1);

/** What the question before was about: the first words of it that can be looked for ("when was the ferry towed": "ferry towed"). */
function topicOf(content: Content, last: Known | undefined): string {
  if (!last) return "";
  const words = askedWords(last.understood);
  // "Did they approve it?", "what does it cost?": the same, which neither names.
  if (words.some(({ lower }) => lower === "it")) return "";
  // "Who decided that?": of the whole matter, and so is what follows it.
  if (words.filter(isContent).every(({ lower }) => deedsOfWhole.has(lower)) && words.some(isContent))
    return "";
  const first = words.findIndex(isContent);
  if (first >= 0) {
    const length = words.slice(first, first + mostTopic).findIndex((word) => !isContent(word));
    const run = words.slice(first, length < 0 ? first + mostTopic : first + length);
    return last.understood.slice(run[0]!.start, run.at(-1)!.end);
  }
  const cited = passagesOf(content, last)[0];
  const passage = cited === undefined ? undefined : content.passages[cited - 1];
  return contentOf(
    last.claims[0]?.text ?? (passage ? content.text.slice(passage.start, passage.end) : ""),
    mostTopic,
  );
}

const mostTopic = 2;

const inForm = (name: string, { lower }: Word): string => (owningForms.has(lower) ? `${name}’s` : name);

const unclear = (question: string, word: Word, names: readonly Named[]): Unclear => ({
  kind: "unclear",
  why: "whom",
  words: question.slice(word.start, word.end),
  names: names.slice(0, mostNames).map(({ name }) => name),
  count: 0,
});

const mostNames = 5;
