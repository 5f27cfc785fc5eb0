/** Holds what members say of an article against the article. Pure. */
import { partial, universal } from "../text/english/turning-words.ts";
import { passagesAt } from "../text/passage-at.ts";
import { valuesOf } from "../text/values/values-of.ts";
import { wordsOf } from "../text/words.ts";
import type { Passage, Verdict } from "../types.ts";
import { checkClaim, goesOn, type Index } from "../verify/index.ts";
import { isAllAgainstNone, isDenied } from "./denied.ts";
import { formsOf, type Matter, matterOf, tellingWords } from "./matter.ts";
import { hasOtherDoer } from "./other-doer.ts";
import { countedOtherwise, hasOtherNumber } from "./other-number.ts";
import { hasOtherOutcome } from "./other-outcome.ts";
import { spelledNames } from "./spelled-names.ts";
import type { Statement } from "./statements.ts";

/** `otherwise`: the article speaks of the same and has it another way. */
export type Finding = "in the article" | "not in the article" | "otherwise";

export type JudgedStatement = {
  readonly statement: Statement;
  readonly finding: Finding;
  readonly verdict: Verdict;
  /** The passage that bears it out, has it otherwise, or comes nearest. */
  readonly evidence: Passage | null;
};

/** Only statements of which something can be said: what the article does not speak of at all is members' own business. */
export function judgeStatements(article: Index, statements: readonly Statement[]): JudgedStatement[] {
  return statements
    .filter(({ teller, nameless }) => teller === null || (!nameless && article.names.words.has(teller)))
    .flatMap((statement) => judgeOne(article, statement) ?? []);
}

// --- internal ---

type Told = Pick<JudgedStatement, "finding" | "evidence">;

function judgeOne(article: Index, statement: Statement): JudgedStatement | null {
  const text = spelledNames(article, statement.text);
  const verdict = checkClaim(article, { text });
  const told =
    turnedBy(article, text, verdict) ??
    borneOut(article, text, verdict) ??
    goneOn(article, text) ??
    absent(article, statement, text, verdict);
  return told && { statement, verdict, ...told };
}

/** Words strewn over the article are not enough: one passage, with the one before it, must have most of them. */
function borneOut(article: Index, text: string, verdict: Verdict): Told | null {
  if (verdict.verdict !== "supported") return null;
  if ((matterOf(article, text)[0]?.share ?? 0) < nearlyTheSame) return null;
  return { finding: "in the article", evidence: evidenceOf(article, verdict) };
}

/** Share of a statement's telling words that a passage must have, so that it speaks of the same. */
const sameMatter = 0.5;

/** Every passage that speaks of the same must have it another way: one that bears it out is enough to leave it alone. */
function turnedBy(article: Index, text: string, verdict: Verdict): Told | null {
  const matters = matterOf(article, text).filter(({ share }) => share >= sameMatter);
  const [best] = matters;
  const counted = countedOtherwise(article, text);
  if (counted !== null) return { finding: "otherwise", evidence: article.passages[counted]!.passage };
  if (!best) return null;
  const isTurned = matters.every((matter) => hasItOtherwise(article, text, matter));
  if (!isTurned && !turnedInVerdict(article, text, verdict, best)) return null;
  return { finding: "otherwise", evidence: article.passages[best.place]!.passage };
}

const hasItOtherwise = (article: Index, text: string, { place }: Matter): boolean =>
  isDenied(article, text, place) ||
  isAllAgainstNone(article, text, place) ||
  hasOtherOutcome(article, text, place) ||
  hasOtherNumber(article, text, place) ||
  hasOtherDoer(article, text, place);

/**
 * What the check of claims finds, as far as a chat can be held to it. Not "may" left out, nor another way to write a number:
 * people talk so.
 */
function turnedInVerdict(article: Index, text: string, { verdict, reason }: Verdict, best: Matter): boolean {
  if (verdict !== "unsupported") return false;
  if (reason === "contradicted" || reason === "wrong-speaker") return best.own >= fewestForTurn;
  const passage = article.passages[best.place]!;
  if (reason === "polarity") return wordsOf(text).some(isOf(universal)) && passage.words.some(isOf(partial));
  // A name in the place of another, in a sentence that is the article's otherwise.
  return reason === "value" && best.share >= nearlyTheSame && valuesOf(text, article.setting).length === 0;
}

const nearlyTheSame = 0.75;
/** Two shared words are as many as a joke about the article has. */
const fewestForTurn = 3;
const isOf =
  (row: ReadonlySet<string>) =>
  ({ lower }: { readonly lower: string }): boolean =>
    row.has(lower);

/** The first passage that goes on about the body named, and bears the statement out or has it otherwise. */
function goneOn(article: Index, statement: string): Told | null {
  for (const { text, place } of goesOn(article, statement)) {
    const { passage } = article.passages[place]!;
    if (hasItOtherwise(article, text, { place, share: 1, own: 1 }))
      return { finding: "otherwise", evidence: passage };
    if (checkClaim(article, { text, passages: [passage] }).verdict === "supported")
      return { finding: "in the article", evidence: passage };
  }
  return null;
}

/** For a member who says that the article says so, where most of it stands nowhere in the article. */
function absent(article: Index, statement: Statement, text: string, verdict: Verdict): Told | null {
  if (!statement.attributed || verdict.verdict !== "unsupported") return null;
  const telling = tellingWords(text);
  const known = telling.filter((word) => formsOf(word).some((stem) => article.postings.has(stem))).length;
  if (known === 0 || known > telling.length * mostKnown) return null;
  return { finding: "not in the article", evidence: evidenceOf(article, verdict) };
}

/** Beyond that it may be the article in other words, which no rule can tell. */
const mostKnown = 0.67;

function evidenceOf(article: Index, { spans: [first] }: Verdict): Passage | null {
  return first ? (passagesAt(article.content.passages, first)[0] ?? null) : null;
}
