/** What a finder proposes as a source, before entries for the same one are joined. */
import type { Reliance, SourceKind, Span } from "../../../types.ts";

export type Candidate = {
  readonly name: string;
  readonly kind: SourceKind;
  readonly url: string | null;
  readonly spans: readonly Span[];
  readonly reliance: Reliance;
};
