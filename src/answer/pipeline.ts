/** The one way through: cache? → engine → verify. What comes out can be shown. */
import type { Answer, Digest, Length, Revision } from "../types.ts";

export interface Pipeline {
  digest(revision: Revision, wish: { readonly length: Length }): Promise<Digest>;
  answer(revision: Revision, question: string): Promise<Answer>;
}
