/** Those whom the article quotes, or reports as saying something: people, bodies, machines, documents, the unnamed. */
import type { Frame } from "../../../text/attribution/frames.ts";
import { possessives } from "../../../text/english/phrases.ts";
import { anonymousNouns, mediaWords, nobody } from "../../../text/english/source-words.ts";
import { spanOf } from "../../../text/mentions/build.ts";
import type { Referent } from "../../../text/mentions/referent.ts";
import type { Mentions } from "../../../text/mentions.ts";
import type { Quote, SourceKind, Span } from "../../../types.ts";
import type { Candidate } from "./candidate.ts";

/** One candidate for each quote that has a speaker, and for each reported assertion. */
export function spokenSources(
  text: string,
  frames: readonly Frame[],
  quotes: readonly Quote[],
  mentions: Mentions,
): Candidate[] {
  const quoted = quotes.flatMap(({ speaker }) =>
    speaker
      ? candidates(text, speaker.via ?? { start: speaker.start, end: speaker.end }, "quoted", mentions)
      : [],
  );
  const reported = frames.flatMap((frame) =>
    frame.attributed
      .filter(({ manner, by }) => manner === "speech" && by !== "owner")
      .flatMap(({ speaker }) => candidates(text, spanOf(frame, speaker), "credited", mentions)),
  );
  return [...quoted, ...reported];
}

/** The kind of source that a name or description is. */
export function kindOf(name: string, referent: Referent | null): SourceKind {
  if (referent?.kind === "machine") return "machine";
  if (referent?.entity) return kindOfNamed(name, referent);
  if (referent?.kind === "document") return "document";
  if (referent?.kind === "body" && !wordsOf(name).some((word) => anonymousNouns.has(word)))
    return "organisation";
  return "anonymous";
}

// --- internal ---

function candidates(
  text: string,
  words: Span,
  reliance: Candidate["reliance"],
  mentions: Mentions,
): Candidate[] {
  const span = mentions.resolve(words);
  if (!span) return [];
  const name = text.slice(span.start, span.end);
  const referent = mentions.referent(words);
  if (isNobody(name, referent, reliance)) return [];
  const spans = referent?.entity ? mentions.spansOf(referent) : [span];
  return [{ name, kind: kindOf(name, referent), url: null, spans, reliance }];
}

/** Everybody, nobody, or a thing: "some people", "the timeline". What is quoted outright may be anything but everybody. */
function isNobody(name: string, referent: Referent | null, reliance: Candidate["reliance"]): boolean {
  const first = name.toLowerCase().split(" ", 1)[0]!;
  if (nobody.has(name.toLowerCase())) return true;
  if (referent?.entity || reliance === "quoted") return false;
  return nobody.has(first) || possessives.has(first) || referent === null || referent.kind === "unknown";
}

function kindOfNamed(name: string, { kind, gender }: Referent): SourceKind {
  if (kind === "person" || gender !== null) return "person";
  return wordsOf(name).some((word) => mediaWords.has(word)) || /\.(?:com|net|org|tv|news)$/iu.test(name)
    ? "outlet"
    : "organisation";
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
