/**
 * The seed of every property test: fixed, so that a run says the same twice and a change is judged by what it changed.
 * VERBATIM_TEST_SEED takes another one, `random` a new one each time; fast-check prints it where a property fails.
 */
import fc from "fast-check";
import { testSeed } from "./seed.ts";

fc.configureGlobal({ seed: testSeed });
