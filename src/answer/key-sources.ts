/** The sources under a summary: few enough for one paragraph on a phone. Pure. */
import type { Section } from "../reply.ts";
import type { VerifiedSource } from "../types.ts";
import type { Speech } from "../words/speak.ts";
import { kindWords } from "./source-words.ts";

/**
 * Of `all` sources of a revision: each outlet that it lists and each machine, always, as a reader must not miss them; then those
 * the engine has `chosen`, in its order, up to eight. They stand by kind, machines last. Null where there is none to show.
 * The author is not among them: the facts under the heading name who wrote it.
 */
export function keySourcesSection(
  chosen: readonly VerifiedSource[],
  all: readonly VerifiedSource[],
  say: Speech,
): Section | null {
  const others = all.filter((source) => source.kind !== "author");
  const kept = others.filter(isAlwaysShown);
  const room = Math.max(0, mostShown - kept.length);
  const added = chosen.filter((source) => source.kind !== "author" && !isAlwaysShown(source)).slice(0, room);
  const sources = kindWords.flatMap(({ kind }) =>
    [...kept, ...added].filter((source) => source.kind === kind),
  );
  if (sources.length === 0) return null;
  return {
    kind: "key sources",
    title: say.text("answer.relies-on"),
    sources,
    more: others.length - sources.length,
  };
}

// --- internal ---

/** Three lines on a phone, or four. */
const mostShown = 8;

const isAlwaysShown = ({ kind, reliance }: VerifiedSource): boolean =>
  kind === "machine" || (kind === "outlet" && reliance.includes("listed"));
