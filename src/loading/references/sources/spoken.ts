/** Those whom the article quotes, or reports as saying something: people, bodies, machines, documents, the unnamed. */
import { isAsserted } from "../../../text/attribution/asserted.ts";
import type { Frame } from "../../../text/attribution/frames.ts";
import { anonymousNouns, mediaWords, nobody } from "../../../text/english/source-words.ts";
import { spanOf } from "../../../text/mentions/build.ts";
import type { Referent } from "../../../text/mentions/referent.ts";
import type { Mentions } from "../../../text/mentions.ts";
import type { Quote, Reliance, SourceKind, Span } from "../../../types.ts";
import type { Candidate } from "./candidate.ts";
import { kindOfDescription } from "./standing.ts";

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
      .filter(({ manner, by, cue }) => manner === "speech" && by !== "owner" && isAsserted(frame.tokens, cue))
      .flatMap(({ speaker }) => candidates(text, spanOf(frame, speaker), "credited", mentions)),
  );
  return [...quoted, ...reported];
}

// --- internal ---

function candidates(text: string, words: Span, reliance: Reliance, mentions: Mentions): Candidate[] {
  const pair = namesJoined(text, words, mentions);
  if (pair.length > 0) return pair.flatMap((one) => candidates(text, one, reliance, mentions));
  const resolved = mentions.resolve(words);
  if (!resolved) return [];
  const span = withKnowledge(text, resolved);
  const name = text.slice(span.start, span.end);
  const referent = mentions.referent(words);
  const kind = kindOf(name, referent, reliance);
  if (kind === null) return [];
  const spans = referent?.entity ? mentions.spansOf(referent) : [span];
  return [{ name, kind, url: null, spans, reliance }];
}

/** "People" with what tells that they know something: "people familiar with the matter". */
function withKnowledge(text: string, { start, end }: Span): Span {
  if (text.slice(start, end).toLowerCase() !== "people") return { start, end };
  const [known] = knowledge.exec(text.slice(end, end + longestKnowledge)) ?? [""];
  return { start, end: end + known.length };
}

/** UTF-16 units: "with direct knowledge of the government's thinking". */
const longestKnowledge = 80;
const knowledge =
  /^ (?:(?:familiar|involved|close|briefed)(?: \p{L}+)? (?:with|in|to|on|about)|with (?:\p{L}+ )?knowledge of) (?:[\p{L}’']+ ){0,3}?[\p{L}’']+(?=[,.;]| (?:said|say|says|told|added))/u;

/** The names in "Mr. Lind and Mr. Pell", each for itself; none where one of the two is no name. */
function namesJoined(text: string, { start, end }: Span, mentions: Mentions): Span[] {
  const joint = text.slice(start, end).indexOf(" and ");
  if (joint < 0) return [];
  const pair = [
    { start, end: start + joint },
    { start: start + joint + " and ".length, end },
  ];
  return pair.every((one) => mentions.referent(one)?.entity) ? pair : [];
}

function kindOf(name: string, referent: Referent | null, reliance: Reliance): SourceKind | null {
  if (nobody.has(name.toLowerCase()) || referent === null) return null;
  if (!referent.entity) return kindOfDescription(name, referent, reliance);
  // "Officials said", at a sentence's start: a capital, and no name.
  if (anonymousNouns.has(name.toLowerCase())) return "anonymous";
  if (reliance === "credited" && isPerhapsNoName(referent)) return null;
  return referent.kind === "machine" ? "machine" : kindOfNamed(name, referent);
}

/** "Tension grew": one word, once, at its sentence's start, is no more a name than any other word there. */
function isPerhapsNoName({ kind, entity, gender }: Referent): boolean {
  if (kind !== "unknown" || gender !== null || entity!.names.length > 1) return false;
  const { words, lead, after, acronym } = entity!.names[0]!;
  return words.length === 1 && lead.length === 0 && !acronym && !/^[\p{L}\p{N}]/u.test(after);
}

function kindOfNamed(name: string, { kind, gender }: Referent): SourceKind {
  if (kind === "person" || (gender !== null && kind === "unknown")) return "person";
  const words = name.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
  return words.some((word) => mediaWords.has(word)) || /\.(?:com|net|org|tv|news)$/iu.test(name)
    ? "outlet"
    : "organisation";
}
