/** What a judge said of claims that rules could not decide. Bound to the words and passages that were judged, never to a place in a list. */

/** A claim that rules could not decide, and the passages that it cites. */
export type Statement = { readonly text: string; readonly passages: readonly number[] };

/** What a judge said of statements and the passages that they cite. Of what was not asked it says neither. */
export type Judgements = { carries(statement: Statement): boolean; denies(statement: Statement): boolean };

/** `answers` in the order of `statements`. */
export function judgementsOf(statements: readonly Statement[], answers: readonly boolean[]): Judgements {
  const said = new Map(statements.map((statement, at) => [keyOf(statement), answers[at]]));
  return {
    carries: (statement) => said.get(keyOf(statement)) === true,
    denies: (statement) => said.get(keyOf(statement)) === false,
  };
}

/** Nothing was judged. */
export const noJudgements: Judgements = { carries: () => false, denies: () => false };

/** Each statement once, in the order given. */
export function distinct(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map((statement) => [keyOf(statement), statement])).values()];
}

// --- internal ---

const keyOf = ({ text, passages }: Statement): string => JSON.stringify([text, passages]);
