/** Did it go the other way in the article: passed for defeated, rose for fell? Pure. */
import { turnedOutcomes } from "../text/english/talk.ts";
import type { Index } from "../verify/index.ts";

/** True where the statement has only one side of a pair of outcomes, and the passage at `place` only the other. */
export function hasOtherOutcome(article: Index, statement: string, place: number): boolean {
  const { text } = article.passages[place]!;
  return turnedOutcomes.some(([one, other]) => {
    const said = [one.test(statement), other.test(statement)];
    const stored = [one.test(text), other.test(text)];
    return said[0] !== said[1] && stored[0] !== stored[1] && said[0] !== stored[0];
  });
}
