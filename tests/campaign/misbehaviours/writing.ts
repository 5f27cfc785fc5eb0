/** Parts of models that write badly: what a draft says, and what they say when they are asked to mend it. The judge stays honest. */
import type { Received, Scripted } from "../../messages-api/script.ts";
import type { Truth } from "../article.ts";
import type { Try } from "../misbehaviour.ts";
import { type Claimed, type Output, output, type Quoted, type Sourced } from "../model/draft-output.ts";
import { chosenQuote, claimOf, isTrue, verdicts } from "../model/honest.ts";
import { readRequest, type Seen } from "../model/reading.ts";
import type { Subject } from "../subject.ts";

export type Bad = {
  readonly claims?: readonly Claimed[];
  readonly quotes?: readonly Quoted[];
  readonly sources?: readonly Sourced[];
};

/** A draft of what is bad beside what is true, and a repair that says the bad again. */
export function writing(
  subject: Subject,
  bad: (seen: Seen) => Bad,
  truths: readonly Truth[] = firstTruths(subject),
): Try {
  return { respond: (request) => respondBadly(subject, request, bad, truths) };
}

/** As many tries as there are bad things, `each` in one. */
export function inGroups<Item>(items: readonly Item[], each: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / each);
  return Array.from({ length: count }, (_, at) => items.slice(at * each, (at + 1) * each));
}

export const firstTruths = ({ fixture }: Subject): readonly Truth[] => fixture.truths.slice(0, 2);

// --- internal ---

function respondBadly(
  subject: Subject,
  request: Received,
  bad: (seen: Seen) => Bad,
  truths: readonly Truth[],
): Scripted {
  const seen = readRequest(request.body!);
  if (seen.task === "entailment") return { says: verdicts(seen, (statement) => isTrue(subject, statement)) };
  const wrong = bad(seen);
  const right = seen.task === "repair" ? [] : truths.map((truth) => claimOf(subject, truth));
  const quotes =
    seen.task === "repair" ? [] : subject.fixture.quotes.slice(0, 1).map((quote) => chosenQuote(seen, quote));
  return { says: mixed(wrong, right, quotes) };
}

function mixed(wrong: Bad, right: readonly Claimed[], quotes: readonly Quoted[]): Output {
  return output({
    claims: [...(wrong.claims ?? []), ...right],
    quotes: [...(wrong.quotes ?? []), ...quotes],
    sources: wrong.sources ?? [],
  });
}
