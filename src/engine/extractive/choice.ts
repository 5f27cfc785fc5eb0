/** What the digest by rule is made of. */
import type { Judged } from "./judged.ts";

/** One claim to be. */
export type Choice = {
  readonly judged: Judged;
  /** What it answers, if it stands for the other side. */
  readonly answers: Judged | null;
  /** The first passage of the claim, where several neighbours make one excerpt that ends with `judged`. */
  readonly after: Judged | null;
};
