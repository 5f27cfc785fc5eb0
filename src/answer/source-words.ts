/** How readers see kinds of sources and the ways of relying on them: one wording for Discord and the terminal. */
import type { Source, SourceKind } from "../types.ts";
import type { WordsKey } from "../words/said.ts";
import { type Speech, speak } from "../words/speak.ts";

/** In the order in which readers see them: people and their papers first, what a reader would ask for first. */
export const kindWords: readonly {
  readonly kind: SourceKind;
  readonly key: WordsKey;
  /** In English. */
  readonly label: string;
}[] = (
  [
    ["outlet", "reply.outlets"],
    ["person", "reply.people"],
    ["anonymous", "reply.unnamed"],
    ["organisation", "reply.organisations"],
    ["document", "reply.documents"],
    ["page", "reply.pages"],
    ["machine", "reply.machines"],
    ["author", "reply.author"],
  ] as const
).map(([kind, key]) => ({ kind, key, label: speak("en").text(key) }));

/**
 * "quoted, linked; 3 places", or with how much rests on it in place of the places. Who is quoted is credited anyway, who
 * wrote it stands under that word, and one place needs no count.
 */
export function relianceWords(
  { reliance, spans }: Source,
  speech: Speech = speak("en"),
  weight = "",
): string {
  const how = reliance
    .filter((kind) => kind !== "wrote" && (kind !== "credited" || !reliance.includes("quoted")))
    .map((kind) => speech.text(`reply.${kind}`))
    .join(", ");
  const places = spans.length > 1 ? speech.text("reply.places", { count: spans.length }) : "";
  return [how, weight || places].filter((fact) => fact !== "").join("; ");
}

/** The strongest of them in a word: "quoted". */
export function strongestReliance({ reliance }: Source, speech: Speech = speak("en")): string {
  const strongest = strength.find((kind) => reliance.includes(kind));
  return strongest === undefined ? "" : speech.text(`reply.${strongest}`);
}

// --- internal ---

/** Whose words are printed weighs most, a link least; who wrote it all is no source of it. */
const strength = ["quoted", "listed", "credited", "linked", "wrote"] as const;
