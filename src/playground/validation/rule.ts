/** What a rule is: data with its reason beside it, and a judgement that says where a body breaks it. */

/** Where and how a body is wrong, in Discord's codes and sentences. An empty path is the body itself. */
export type Problem = {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
};

/** `broken` gives every problem, or none. `why` says where the rule comes from or what breaks without it. */
export type Rule<Subject> = {
  readonly name: string;
  readonly why: string;
  broken(subject: Subject): readonly Problem[];
};

/** All problems of a subject, rule by rule. */
export function problemsBy<Subject>(rules: readonly Rule<Subject>[], subject: Subject): Problem[] {
  return rules.flatMap((rule) => rule.broken(subject));
}

/** A JSON object of which nothing is known yet. */
export type Json = { readonly [key: string]: unknown };

/** The value as an object, or null when it is none. */
export function asObject(value: unknown): Json | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

/** The value as a list; anything else is empty. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Length as we hold bodies to it: UTF-16 code units, never less than Discord counts. */
export function lengthOf(value: unknown): number {
  return typeof value === "string" ? value.length : 0;
}

/** Places the problems of a part under its path. */
export function under(path: readonly (string | number)[], problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}
