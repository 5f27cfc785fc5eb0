/** Judges a claim: values, polarity and support, sentence by sentence; the least supported sentence decides. */
import { findQuote, quoteCore } from "../text/find-quote.ts";
import { passagesAt } from "../text/passage-at.ts";
import { sentencesOf } from "../text/sentences.ts";
import { wordsOf } from "../text/words.ts";
import type { Quote, Span, Verdict } from "../types.ts";
import { said } from "../words/said.ts";
import { checkAsserter } from "./asserter.ts";
import { goesOn } from "./goes-on.ts";
import type { Index } from "./index-content.ts";
import { type Judging, judgeSentence } from "./judge-sentence.ts";
import { hasRules, otherLanguage } from "./language.ts";
import { quoteAround } from "./quotation.ts";
import { threshold } from "./support.ts";
import { supported, uncheckable, unsupported } from "./verdict.ts";

export type ClaimQuestion = {
  readonly text: string;
  /** The passages that it cites; without them the best ones are looked for. */
  readonly passages?: readonly Span[];
  readonly speaker?: string | null;
};

/** A statement longer than this is a text of its own. */
export const longestClaim = 4000;

/** Judges whether the article says what `text` says. `spans` are the passages that it rests on. Linear in the text. */
export function checkClaim(index: Index, question: ClaimQuestion): Verdict {
  const text = question.text.trim();
  if (quoteCore(text) === "")
    return unsupported({ reason: "uncovered", detail: said("verdict.no-words"), score: 0, spans: [] });
  if (text.length > longestClaim) return tooLong;
  const cited = question.passages ? placesIn(index, question.passages) : null;
  const verdict =
    verbatim(index, text, cited) ?? judged(index, text, { cited, attributed: Boolean(question.speaker) });
  if (verdict.verdict !== "supported" || !question.speaker) return verdict;
  return checkAsserter(index, verdict, question.speaker);
}

/** Places in `index.passages` that the spans touch. */
export function placesIn(index: Index, spans: readonly Span[]): number[] {
  const passages = spans.flatMap((span) => passagesAt(index.content.passages, span));
  return [...new Set(passages.map((passage) => passage.id - 1))];
}

/** The sentences of a claim; a claim without an end is one. */
export function claimSentences(text: string): string[] {
  const sentences = sentencesOf(text, { start: 0, end: text.length });
  return sentences.length > 0 ? sentences.map(({ start, end }) => text.slice(start, end)) : [text];
}

/** A text of several sentences that opens with such a word names nobody, so the rest may be about anyone. A single sentence may continue another text. */
export const namelessOpening = /^(?:he|she|they|him|her|his|their|them)\b/iu;

// --- internal ---

/** A statement of more different sentences is not checked: each is looked for in the whole article. News has about 40 in 4,000 characters. */
const mostSentences = 60;

const tooLong: Verdict = uncheckable({
  reason: "uncovered",
  detail: said("verdict.too-long"),
  score: 0,
  spans: [],
});

/** Words that stand in the article as they are, uncut: nothing is left to judge. */
function verbatim(index: Index, text: string, cited: readonly number[] | null): Verdict | null {
  const { content } = index;
  const whole = findQuote(index.source, text, 20).find((span) => {
    const passages = passagesAt(content.passages, span);
    if (passages.length === 0 || (cited && !passages.every(({ id }) => cited.includes(id - 1)))) return false;
    if (quoteAround(index.quotes, span) && !showsSpeech(text)) return false;
    return span.start - passages[0]!.start <= 1 && passages.at(-1)!.end - span.end <= 2;
  });
  if (!whole) return null;
  const quote = quoteAround(index.quotes, whole);
  if (quote) return spoken(index, quote, whole);
  return supported({ reason: "covered", detail: said("verdict.verbatim"), score: 1, spans: [whole] });
}

/** Words that nobody takes for the article's own: between marks, or of an "I" or a "we". */
const showsSpeech = (text: string): boolean =>
  quotationMark.test(text[0]!) ||
  quotationMark.test(text.at(-1)!) ||
  wordsOf(text).some(({ lower }) => own.has(lower));

const quotationMark = /["'“”‘’«»„]/u;
const own: ReadonlySet<string> = new Set(
  "i i'm i've i'd i'll me my mine we we're we've we'd we'll us our ours".split(" "),
);

function spoken(index: Index, { speaker }: Quote, whole: Span): Verdict {
  const detail = speaker
    ? said("verdict.verbatim-of", { name: index.content.text.slice(speaker.start, speaker.end) })
    : said("verdict.verbatim-of-somebody");
  return supported({ reason: "exact", detail, score: 1, spans: [whole] });
}

function judged(index: Index, text: string, judging: Judging): Verdict {
  const foreign = otherLanguage(index, text);
  if (foreign) return uncheckable({ reason: "uncovered", detail: foreign, score: 0, spans: [] });
  if (!hasRules(index)) return unruled(index, text, judging);
  const sentences = claimSentences(text);
  if (sentences.length > 1 && namelessOpening.test(text)) return nameless(text);
  if (new Set(sentences).size > mostSentences) return tooLong;
  const judge = oncePer((sentence: string) => judgeNamed(index, sentence, judging));
  return together(sentences.map(judge));
}

/** A sentence that is said over again is judged once. */
function oncePer<Result>(judge: (sentence: string) => Result): (sentence: string) => Result {
  const known = new Map<string, Result>();
  return (sentence) => {
    const result = known.get(sentence) ?? judge(sentence);
    known.set(sentence, result);
    return result;
  };
}

/** A body that is named once and then called "the company": what is said of the company is said of it, and so is what is denied. */
function judgeNamed(index: Index, sentence: string, judging: Judging): Verdict {
  const verdict = judgeSentence(index, sentence, judging);
  for (const { text, place } of goesOn(index, sentence)) {
    if (judging.cited && !judging.cited.includes(place)) continue;
    const found = judgeSentence(index, text, { ...judging, cited: [place] });
    const isTurned = found.reason === "polarity" || found.reason === "contradicted";
    if (found.verdict === "supported" || (isTurned && verdict.verdict === "supported")) return found;
  }
  return verdict;
}

/** No rules of denial are known for the language: a claim that is likely covered, or nearly, is not decided. */
function unruled(index: Index, text: string, judging: Judging): Verdict {
  const verdict = judgeSentence(index, text, judging);
  if (verdict.verdict === "unsupported" && (verdict.reason === "value" || verdict.score < clearlyUncovered))
    return verdict;
  return uncheckable({ ...verdict, reason: "uncovered", detail: said("verdict.no-rules") });
}

const clearlyUncovered = 0.3;

function nameless(text: string): Verdict {
  const word = text.split(/\s/u)[0]!;
  return unsupported({
    reason: "uncovered",
    detail: said("verdict.nameless", { word }),
    score: 0.3,
    spans: [],
  });
}

/** The least supported sentence decides; its score is tempered by the others', so that one more fault scores lower. */
function together(verdicts: readonly Verdict[]): Verdict {
  const failed = verdicts.filter(({ verdict }) => verdict !== "supported");
  const least = (failed.length > 0 ? failed : verdicts).reduce((worst, verdict) =>
    verdict.score < worst.score ? verdict : worst,
  );
  const mean = verdicts.reduce((sum, { score }) => sum + score, 0) / verdicts.length;
  const score = leastShare * least.score + (1 - leastShare) * mean;
  const bounded = failed.length > 0 ? Math.min(score, justBelow) : Math.max(score, threshold);
  return {
    ...least,
    score: bounded,
    spans: failed.length > 0 ? least.spans : verdicts.flatMap(({ spans }) => spans),
  };
}

const leastShare = 0.8;
const justBelow = threshold - 0.001;
