/** A recap as a reply: what was held, what was said of the article, and quotes. Pure: the same messages give the same recap. */

import { inTurns } from "../answer/in-turns.ts";
import { insteadLine } from "../answer/notes.ts";
import type { Line, Reply, Section } from "../reply.ts";
import type { CitedMessage } from "../store/recaps.ts";
import { each } from "../text/steps.ts";
import type { Instead, Revision, VerifiedClaim, VerifiedQuote } from "../types.ts";
import { type Index, quotesOf } from "../verify/index.ts";
import type { Locale } from "../words/locale.ts";
import { type Speech, speak } from "../words/speak.ts";
import type { Discussion, Said } from "./discussion.ts";
import { type JudgedStatement, judgeStatements } from "./judge-statements.ts";
import { keyMessages } from "./key-messages.ts";
import { openQuestions } from "./open-questions.ts";
import { type Stance, stancesIn } from "./stances.ts";
import { statementsOf } from "./statements.ts";

/** What a model made of the discussion, checked; null: no model took part. */
export type Written = { readonly claims: readonly VerifiedClaim[]; readonly leftOut: number };

export type RecapParts = {
  readonly discussion: Discussion;
  readonly written: Written | null;
  /** Why a model that is in use took no part; left out: none is in use, or it did. */
  readonly instead?: Instead;
  readonly article: { readonly revision: Revision; readonly index: Index } | null;
  readonly locale: Locale;
};

export type Recap = {
  readonly reply: Reply;
  /** Messages that it shows or cites: it changes when one of them does. */
  readonly cited: readonly CitedMessage[];
};

/** In turns: five hundred messages, each held against a long article, take seconds. */
export async function composeRecap(parts: RecapParts): Promise<Recap> {
  const { discussion, written, article, locale } = parts;
  const say = speak(locale);
  const judged = article ? await judgedIn(discussion, article.index) : [];
  const shown = shownStatements(judged);
  const claims = written?.claims ?? [];
  const told = toldByRule(parts);
  const above = [
    ...judged.map(({ statement }) => statement.said),
    ...told.stances.map(({ said }) => said),
    ...told.questions,
  ];
  const quotes = quotesFor(discussion, above);
  const sections = [
    pointsSection(claims, discussion, say),
    stancesSection(told.stances, say),
    questionsSection(told.questions, say),
    statementsSection(shown, judged.length - shown.length, article?.revision ?? null, say),
    quotesSection(quotes, discussion),
  ].filter((section) => section !== null);
  return {
    reply: {
      kind: "reply",
      visibility: "public",
      locale,
      heading: { foreign: say.text("recap.heading") },
      meta: metaOf(discussion, say),
      sections,
      notes: notesOf(parts, quotes.length, say),
    },
    cited: citedMessages([
      ...claims.flatMap((claim) => messagesOf(claim, discussion)),
      ...told.stances.flatMap(({ said, agree, differ }) => [said, ...agree, ...differ]),
      ...told.questions,
      ...shown.map(({ statement }) => statement.said),
      ...quotes.map(({ passage }) => discussion.saidAt(passage)),
    ]),
  };
}

// --- internal ---

/** What a phone shows in three screens. */
const mostQuotes = 5;
const mostTurned = 8;
const mostBorneOut = 3;

const mostStances = 3;
const mostQuestions = 3;

async function judgedIn(discussion: Discussion, article: Index): Promise<JudgedStatement[]> {
  const statements = await inTurns(
    each(discussion.content.passages, (passage) => statementsOf(discussion, passage)),
  );
  return (await inTurns(each(statements.flat(), (one) => judgeStatements(article, [one])))).flat();
}

/** What rules can tell of sides and open questions; a model that took part says it in its points. */
function toldByRule({ discussion, written, article }: RecapParts): {
  readonly stances: readonly Stance[];
  readonly questions: readonly Said[];
} {
  if (written !== null) return { stances: [], questions: [] };
  const isMatter = (stem: string): boolean => article?.index.postings.has(stem) ?? false;
  return {
    stances: stancesIn(discussion, mostStances),
    questions: openQuestions(discussion, isMatter, mostQuestions),
  };
}

/** What stands above is not quoted again: a judged statement without its finding would look as if it were right. */
function quotesFor(discussion: Discussion, above: readonly Said[]): VerifiedQuote[] {
  const all = quotesOf(discussion);
  const shown = new Set(above.map(({ message }) => message.id));
  return keyMessages(discussion, mostQuotes, shown).map((number) => all[number - 1]!);
}

/** What the article has otherwise first, then what it does not have, then some of what it bears out. */
function shownStatements(judged: readonly JudgedStatement[]): JudgedStatement[] {
  const turned = judged.filter(({ finding }) => finding === "otherwise");
  const absent = judged.filter(({ finding }) => finding === "not in the article");
  const borneOut = judged.filter(({ finding }) => finding === "in the article");
  return [...[...turned, ...absent].slice(0, mostTurned), ...borneOut.slice(0, mostBorneOut)];
}

function pointsSection(
  claims: readonly VerifiedClaim[],
  discussion: Discussion,
  say: Speech,
): Section | null {
  if (claims.length === 0) return null;
  const lines = claims.map((claim, at): Line => {
    const places = messagesOf(claim, discussion).flatMap((said): Line => [" ", authorOf(said)]);
    return [`${at + 1}. `, { foreign: claim.text }, " —", ...places];
  });
  return { kind: "lines", lines: [[say.text("recap.points")], ...lines] };
}

const authorOf = ({ author, message }: Said) => ({ foreign: author, url: message.jumpUrl });

/** Each message that a claim cites, once. */
const messagesOf = ({ passages }: VerifiedClaim, discussion: Discussion): Said[] => [
  ...new Set(passages.map((passage) => discussion.saidAt(passage))),
];

function stancesSection(stances: readonly Stance[], say: Speech): Section | null {
  if (stances.length === 0) return null;
  const side = (key: "recap.agree" | "recap.differ", all: readonly Said[]): Line =>
    all.length === 0 ? [] : [" ", say.text(key), ...all.flatMap((one): Line => [" ", authorOf(one)])];
  const lines = stances.map(
    ({ said, agree, differ }): Line => [
      ...wordsOfOne(said),
      ...side("recap.agree", agree),
      ...side("recap.differ", differ),
    ],
  );
  return { kind: "lines", lines: [[say.text("recap.stances")], ...lines] };
}

function questionsSection(questions: readonly Said[], say: Speech): Section | null {
  if (questions.length === 0) return null;
  return { kind: "lines", lines: [[say.text("recap.open-questions")], ...questions.map(wordsOfOne)] };
}

const wordsOfOne = (said: Said): Line => ["“", { foreign: said.words }, "” — ", authorOf(said)];

const findingKeys = {
  otherwise: "recap.otherwise",
  "not in the article": "recap.not-in-article",
  "in the article": "recap.in-article",
} as const;

function statementsSection(
  shown: readonly JudgedStatement[],
  more: number,
  revision: Revision | null,
  say: Speech,
): Section | null {
  if (shown.length === 0 || revision === null) return null;
  const lines = shown.flatMap((judged) => statementLines(judged, revision, say));
  const rest: Line[] = more > 0 ? [[say.text("recap.more-statements", { count: more })]] : [];
  return { kind: "lines", lines: [[say.text("recap.about-article")], ...lines, ...rest] };
}

function statementLines(
  { statement, finding, evidence }: JudgedStatement,
  { text }: Revision,
  say: Speech,
): Line[] {
  const line = say.line(findingKeys[finding], {
    words: { foreign: statement.text },
    author: authorOf(statement.said),
  });
  if (finding === "in the article" || evidence === null) return [line];
  const passage = { foreign: text.slice(evidence.start, evidence.end) };
  return [line, say.line("recap.evidence", { passage, number: evidence.id })];
}

function quotesSection(quotes: readonly VerifiedQuote[], discussion: Discussion): Section | null {
  if (quotes.length === 0) return null;
  return {
    kind: "quotes",
    quotes: quotes.map((quote) => ({ quote, url: discussion.saidAt(quote.passage).message.jumpUrl })),
  };
}

function metaOf({ said }: Discussion, say: Speech): Line[] {
  const people = new Set(said.map(({ message }) => message.authorId)).size;
  return [[say.text("recap.extent", { messages: said.length, people })]];
}

function notesOf({ written, article, instead }: RecapParts, quotes: number, say: Speech): Line[] {
  const parts = [
    quotes > 0 ? say.text("recap.note-quotes", { count: quotes }) : "",
    written && written.leftOut > 0 ? say.text("recap.note-left-out", { count: written.leftOut }) : "",
    say.text(written ? "recap.note-claude" : "recap.note-by-rule"),
    say.text("recap.note-opt-out"),
  ].filter((part) => part !== "");
  const without: Line[] = article ? [] : [[say.text("recap.no-article")]];
  const why = instead ? [insteadLine(instead, say)] : [];
  return [...without, ...why, [parts.join(" · ")]];
}

function citedMessages(all: readonly Said[]): CitedMessage[] {
  const byId = new Map(all.map(({ message }) => [message.id, message.authorId]));
  return [...byId].map(([messageId, authorId]) => ({ messageId, authorId }));
}
