/** What is printed: one row a misbehaviour, one an article, and every case that should not be. */
import type { Attempted } from "./attempt.ts";
import type { Arrived } from "./honesty.ts";

const heading = [
  "misbehaviour",
  "tries",
  "statements shown",
  "of these false",
  "quotes shown",
  "of these wrong",
  "answered by rule instead",
  "failed",
  "kept wrong",
  "ms p50",
  "ms max",
];

export function tableOfTries(all: readonly Attempted[]): string {
  const rows = [...Map.groupBy(all, ({ misbehaviour }) => misbehaviour)].map(([name, tries]) =>
    rowOf(name, tries),
  );
  return table([heading, ...rows, rowOf("all", all)]);
}

export function tableOfHonesty(all: readonly Arrived[]): string {
  const rows = all.map((one) => [
    one.article,
    `${one.statements - one.lost.length} of ${one.statements}`,
    Object.entries(one.byBasis)
      .map(([basis, count]) => `${count} ${basis}`)
      .join(", "),
    `${one.quotes - one.lostQuotes.length} of ${one.quotes}`,
    `${one.answers - one.lostAnswers.length} of ${one.answers}`,
  ]);
  const sum = (count: (one: Arrived) => number): number => all.reduce((total, one) => total + count(one), 0);
  const share = (arrived: number, whole: number): string =>
    `${((100 * arrived) / whole).toFixed(1)} % of ${whole}`;
  const statements = sum((one) => one.statements);
  const quotes = sum((one) => one.quotes);
  const answers = sum((one) => one.answers);
  rows.push([
    "all",
    share(statements - sum((one) => one.lost.length), statements),
    "",
    share(quotes - sum((one) => one.lostQuotes.length), quotes),
    share(answers - sum((one) => one.lostAnswers.length), answers),
  ]);
  return table([["article", "true statements", "how", "true quotes", "answers"], ...rows]);
}

/** Each thing that reached a reader and should not have, once, with how often. */
export function wrongCases(all: readonly Attempted[]): string {
  const cases = all.flatMap(({ misbehaviour, article, outcome, thrown }) =>
    [
      ...outcome.wrongStatements,
      ...outcome.wrongQuotes,
      ...outcome.wrongSources,
      ...(thrown === null ? [] : [thrown]),
    ].map((what) => ({ line: `${article} | ${what}`, misbehaviour })),
  );
  return [...Map.groupBy(cases, ({ line }) => line)]
    .map(([line, same]) => `  ${line} | ${same.length} × (${same[0]!.misbehaviour})`)
    .join("\n");
}

export const lostCases = (all: readonly Arrived[]): string =>
  all
    .flatMap(({ article, lost, lostQuotes, lostAnswers }) =>
      [...lost, ...lostQuotes, ...lostAnswers].map((what) => `  ${article} | ${what}`),
    )
    .join("\n");

/** Of all true statements, the part that reached a reader. */
export function shareArrived(all: readonly Arrived[]): number {
  const whole = all.reduce((total, { statements }) => total + statements, 0);
  return 1 - all.reduce((total, { lost }) => total + lost.length, 0) / whole;
}

export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  const line = (row: readonly string[]): string => row.map((cell, at) => cell.padEnd(widths[at]!)).join("  ");
  return [
    line(rows[0]!),
    widths.map((width) => "-".repeat(width)).join("  "),
    ...rows.slice(1).map(line),
  ].join("\n");
}

// --- internal ---

function rowOf(name: string, tries: readonly Attempted[]): readonly string[] {
  const sum = (count: (one: Attempted) => number): string =>
    String(tries.reduce((total, one) => total + count(one), 0));
  const times = tries.map(({ ms }) => ms).toSorted((left, right) => left - right);
  return [
    name,
    String(tries.length),
    sum(({ outcome }) => outcome.statements),
    sum(({ outcome }) => outcome.wrongStatements.length),
    sum(({ outcome }) => outcome.quotes),
    sum(({ outcome }) => outcome.wrongQuotes.length + outcome.wrongSources.length),
    insteadOf(tries),
    sum(({ thrown, outcome }) => (thrown !== null || !outcome.anything ? 1 : 0)),
    sum(({ kept }) => (kept === null ? 0 : kept.wrongStatements.length + kept.wrongQuotes.length)),
    times[Math.floor(times.length / 2)]?.toFixed(0) ?? "",
    times.at(-1)?.toFixed(0) ?? "",
  ];
}

function insteadOf(tries: readonly Attempted[]): string {
  const reasons = Map.groupBy(tries, ({ outcome }) => outcome.instead);
  return [...reasons]
    .flatMap(([reason, all]) => (reason === null ? [] : [`${all.length} ${reason}`]))
    .join(", ");
}
