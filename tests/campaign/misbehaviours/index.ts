/** Every way of going wrong that is tried. */
import type { Misbehaviour } from "../misbehaviour.ts";
import { injectedMisbehaviours } from "./injected.ts";
import { judgingMisbehaviours } from "./judging.ts";
import { quoteMisbehaviours } from "./quotes.ts";
import { shapeMisbehaviours } from "./shapes.ts";
import { statementMisbehaviours } from "./statements.ts";
import { transportMisbehaviours } from "./transport.ts";

export { yesSayingJudge } from "./judging.ts";

export const misbehaviours: readonly Misbehaviour[] = [
  ...quoteMisbehaviours,
  ...statementMisbehaviours,
  ...injectedMisbehaviours,
  ...shapeMisbehaviours,
  ...judgingMisbehaviours,
  ...transportMisbehaviours,
];
