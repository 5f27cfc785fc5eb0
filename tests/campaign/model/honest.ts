/** A model that does what it is asked, from what people wrote down of each article: it drafts, mends, answers and judges truly. */
import type { Received, Said } from "../../messages-api/script.ts";
import type { Asked, Truth, Uttered } from "../article.ts";
import { passagesWith, type Subject } from "../subject.ts";
import { byNumber, type Claimed, inWords, type Output, output, type Quoted } from "./draft-output.ts";
import { type Judged, readRequest, type Seen } from "./reading.ts";

/** What an honest writer says of an article. */
export type Honest = { readonly truths: readonly Truth[]; readonly quotes: readonly Uttered[] };

/** Answers every task truly. `chosen`: what a digest says. */
export function honestly(subject: Subject, chosen: Honest): (request: Received) => Said {
  return (request) => {
    const seen = readRequest(request.body!);
    switch (seen.task) {
      case "entailment":
        return { says: verdicts(seen, (statement) => isTrue(subject, statement)) };
      case "answer":
        return { says: answered(subject, seen) };
      case "repair":
        return { says: output({}) };
      default:
        return { says: drafted(subject, seen, chosen) };
    }
  };
}

export function drafted(subject: Subject, seen: Seen, { truths, quotes }: Honest): Output {
  return output({
    claims: truths.map((truth) => claimOf(subject, truth)),
    quotes: quotes.map((quote) => chosenQuote(seen, quote)),
    sources: seen.sources.slice(0, 3).map(({ number }) => ({ number, name: "", kind: "page", url: "" })),
  });
}

export const claimOf = ({ content }: Subject, { text, at }: Truth): Claimed => ({
  text,
  passages: passagesWith(content, at),
});

/** By number where it is listed, else by its words. */
export function chosenQuote(seen: Seen, { words, speaker }: Uttered): Quoted {
  const listed = seen.quotes.find(
    (quote) => quote.words.startsWith(words.slice(0, 60)) && sameBeginning(quote.words, words),
  );
  if (listed !== undefined) return byNumber(listed.number);
  const passage = seen.passages.find((line) => line.words.includes(words.slice(0, 40)));
  return inWords(passage?.number ?? 0, words, speaker);
}

/** Yes to what `holds` says, word for word what a judge answers. */
export function verdicts(seen: Seen, holds: (statement: Judged) => boolean) {
  return {
    verdicts: seen.statements.map((statement) => {
      const carried = holds(statement);
      return { index: statement.number, missing: carried ? "" : statement.words, carried };
    }),
  };
}

/** True is what a person listed as true, where the passages that carry it are among those cited. */
export function isTrue({ fixture }: Subject, { words, passages }: Judged): boolean {
  const known = [...fixture.truths, ...fixture.questions.flatMap(({ answer }) => answer ?? [])];
  return known.some(
    ({ text, at }) =>
      text === words && at.every((anchor) => passages.some((passage) => passage.includes(anchor))),
  );
}

// --- internal ---

function answered(subject: Subject, seen: Seen): Output {
  const asked = subject.fixture.questions.find(({ question }) => question === seen.question);
  if (asked?.answer == null) return output({ answered: false, confidence: 0, nearest: [1] });
  const claim = claimOf(subject, asked.answer);
  return output({ claims: [claim], nearest: claim.passages, confidence: 0.95 });
}

export const questionsOf = ({ fixture }: Subject): readonly Asked[] => fixture.questions;

/** The list shows long quotes by their beginning: a short one is not the beginning of a long one. */
const sameBeginning = (listed: string, words: string): boolean =>
  listed.length >= 60 ? words.startsWith(listed) || listed.startsWith(words) : listed === words;
