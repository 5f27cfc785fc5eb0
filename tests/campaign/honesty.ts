/** What of an honest model's work reaches the reader: each true statement and each true quote, a few at a time as a digest has them. */

import type { Digest } from "../../src/types.ts";
import { speak } from "../../src/words/speak.ts";
import type { Truth, Uttered } from "./article.ts";
import { inGroups } from "./misbehaviours/writing.ts";
import { honestly } from "./model/honest.ts";
import { carried, sameName } from "./outcome.ts";
import type { Rig } from "./rig.ts";
import type { Subject } from "./subject.ts";

export type Arrived = {
  readonly article: string;
  readonly statements: number;
  /** Of those that arrived: shown as the article's words, checked by rule, or judged by a model. */
  readonly byBasis: Readonly<Record<string, number>>;
  readonly lost: readonly string[];
  readonly quotes: number;
  readonly lostQuotes: readonly string[];
  readonly answers: number;
  readonly lostAnswers: readonly string[];
};

const statementsADigest = 6;
const quotesADigest = 4;

export async function arrivalsOf(rig: Rig, subject: Subject): Promise<Arrived> {
  const { truths, quotes, name } = subject.fixture;
  const groups = inGroups(truths, statementsADigest);
  const quoteGroups = inGroups(quotes, quotesADigest);
  const found: Found = { bases: [], lost: [], lostQuotes: [] };
  for (let at = 0; at < Math.max(groups.length, quoteGroups.length); at += 1)
    await digestOf(
      rig,
      subject,
      { truths: groups[at] ?? [], quotes: quoteGroups[at] ?? [] },
      `${name}-${at}`,
      found,
    );
  const lostAnswers = await lostAnswersOf(rig, subject);
  return {
    article: name,
    statements: truths.length,
    byBasis: Object.fromEntries(
      [...Map.groupBy(found.bases, (basis) => basis)].map(([basis, all]) => [basis, all.length]),
    ),
    lost: found.lost,
    quotes: quotes.length,
    lostQuotes: found.lostQuotes,
    answers: subject.fixture.questions.filter(({ answer }) => answer !== null).length,
    lostAnswers,
  };
}

// --- internal ---

type Found = { readonly bases: string[]; readonly lost: string[]; readonly lostQuotes: string[] };

async function digestOf(
  rig: Rig,
  subject: Subject,
  chosen: Parameters<typeof honestly>[1],
  guildId: string,
  found: Found,
): Promise<void> {
  rig.api.respond(honestly(subject, chosen));
  const digest = await rig.pipeline().digest({ ...subject.content, guildId }, { length: "long" });
  for (const truth of chosen.truths) noteStatement(subject, digest, truth, found);
  for (const quote of chosen.quotes) noteQuote(digest, quote, found);
}

function noteStatement(subject: Subject, digest: Digest, { text, at }: Truth, found: Found): void {
  const shown = digest.claims.find((claim) => claim.text === text || copies(subject, claim.text, at));
  if (shown !== undefined && carried(subject, shown)) return void found.bases.push(shown.basis);
  const left = digest.leftOut.find((one) => one.text === text);
  const detail = left?.detail ? speak("en").say(left.detail) : "";
  const why = left === undefined ? (digest.instead ?? "gone") : `${left.reason}: ${detail}`;
  found.lost.push(`${text} (${why})`);
}

function noteQuote(digest: Digest, { words, speaker }: Uttered, found: Found): void {
  const shown = digest.quotes.find(({ text }) => text.includes(words) || words.includes(text));
  if (shown === undefined) return void found.lostQuotes.push(words);
  if (speaker !== null && !sameName(shown.speaker ?? "", speaker))
    found.lostQuotes.push(`${words} (shown as ${shown.speaker})`);
}

/** A sentence in the article's own words is printed from the article, with whoever says it. */
const copies = ({ content }: Subject, shown: string, at: readonly string[]): boolean =>
  content.text.includes(shown) && at.some((anchor) => shown.includes(anchor));

async function lostAnswersOf(rig: Rig, subject: Subject): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const { question, answer } of subject.fixture.questions) {
    rig.api.respond(honestly(subject, { truths: [], quotes: [] }));
    const revision = { ...subject.content, guildId: `${subject.fixture.name}-asked` };
    const shown = await rig.pipeline().answer(revision, { text: question });
    if (answer !== null && !shown.claims.some((claim) => carried(subject, claim)))
      lost.push(`${question} (${shown.instead ?? "left out"})`);
    if (answer === null && shown.answered) lost.push(`${question} (answered: ${shown.claims[0]?.text})`);
  }
  return lost;
}
