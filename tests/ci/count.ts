/** CI's closing line: adds up the reports of the test runs; a step that failed without a failed test counts as one. */
import { readFileSync } from "node:fs";

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
};

const [steps, ...files] = process.argv.slice(2);
const reports = files.map((file) => JSON.parse(readFileSync(file, "utf8")) as Report);
const sum = (count: (report: Report) => number): number =>
  reports.reduce((total, report) => total + count(report), 0);
const failed = Math.max(
  sum((report) => report.numFailedTests),
  Number(steps),
);
const skipped = sum((report) => report.numPendingTests);
process.stdout.write(
  `${sum((report) => report.numPassedTests)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`,
);
process.exitCode = failed > 0 || files.length === 0 ? 1 : 0;
