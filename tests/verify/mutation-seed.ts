/** The mutation suites: how many cases, and with which seed, printed so that a run can be repeated. */
import fc from "fast-check";
import { testSeed } from "../seed.ts";

/** Sets seed and number of cases for every property of the file, and says the seed. */
export function seedMutations(casesEach: number): void {
  fc.configureGlobal({ seed: testSeed, numRuns: casesEach });
  process.stdout.write(`VERBATIM_TEST_SEED=${testSeed} (${casesEach} cases a property)\n`);
}
