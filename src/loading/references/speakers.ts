/** Who spoke each quotation, as the words beside it say: a name, a description or a pronoun. */

import type { Attributed } from "../../text/attribution/attributed.ts";
import type { Frame } from "../../text/attribution/frames.ts";
import { type Phrase, phraseAfter } from "../../text/attribution/phrases.ts";
import { mainSubject } from "../../text/attribution/subject.ts";
import { documentNouns } from "../../text/english/names.ts";
import { answers, type MayBeBy } from "./speaks-of.ts";
import type { Spoken } from "./spoken.ts";

/** Who spoke each quotation of the frames, in order of the text; `mayBeBy` is asked where no words beside it say so. Linear. */
export function spokenBy(frames: readonly Frame[], mayBeBy: MayBeBy): Spoken[] {
  const spoken = frames.flatMap((frame, number) => {
    const counts = wordCounts(frame);
    return frame.quotations.map(({ token }) => inFrame(frame, number, token, counts));
  });
  goOn(frames, spoken, mayBeBy);
  return spoken;
}

// --- internal ---

function inFrame(frame: Frame, number: number, token: number, counts: Uint32Array): Spoken {
  const nearest = nearestCue(frame, token, counts);
  if (nearest) {
    const { attributed, beside } = nearest;
    const speaker = { of: number, phrase: attributed.speaker, manner: attributed.manner };
    return { frame: number, token, tie: beside ? "beside" : "within", speaker };
  }
  const phrase = besideWithoutCue(frame, token);
  const speaker = phrase ? ({ of: number, phrase, manner: "speech" } as const) : null;
  return { frame: number, token, tie: phrase ? "beside" : "none", speaker };
}

/** The attribution whose content holds the token: the one beside it, else the last before it, else the first after it. */
function nearestCue(
  frame: Frame,
  token: number,
  counts: Uint32Array,
): { attributed: Attributed; beside: boolean } | null {
  let best: Attributed | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const attributed of frame.attributed) {
    const distance = distanceTo(counts, attributed, token);
    if (distance === null || distance >= least || isToldBy(frame, attributed)) continue;
    best = attributed;
    least = distance;
  }
  return best ? { attributed: best, beside: least === 0 } : null;
}

/**
 * "Lind said that voters would find it “hard”": what people hold is in the words of who tells it. What a document finds is in
 * its own ("Lind said that the survey found “rust”").
 */
function isToldBy({ tokens, attributed }: Frame, { manner, cue, by, speaker }: Attributed): boolean {
  if (manner !== "assertion" || by !== "subject" || documentNouns.has(tokens[speaker.to - 1]!.lower))
    return false;
  return attributed.some(
    (one) => one.manner === "speech" && one.after && one.after.from <= cue.from && cue.from < one.after.to,
  );
}

/** An owner ("his comment “…”") counts only where no verb of the sentence reports the quotation. */
const ownerPenalty = 1_000;

/** Words between a quotation and the cue or speaker beside it; null where it is not of what the cue reports. */
function distanceTo(
  counts: Uint32Array,
  { speaker, cue, before, after, by }: Attributed,
  token: number,
): number | null {
  const from = Math.min(speaker.from, cue.from);
  const to = Math.max(speaker.from > cue.from ? speaker.to : 0, cue.to);
  const penalty = by === "owner" ? ownerPenalty : 0;
  if (before && token >= before.from && token < before.to)
    return wordsBetween(counts, token + 1, from) + penalty;
  if (after && token >= after.from && token < after.to) return wordsBetween(counts, to, token) + penalty;
  return null;
}

/** How many tokens before each one are no signs: looked up for every pair of a quotation and a cue. */
function wordCounts({ tokens }: Frame): Uint32Array {
  const counts = new Uint32Array(tokens.length + 1);
  for (const [at, token] of tokens.entries()) counts[at + 1] = counts[at]! + (token.kind === "sign" ? 0 : 1);
  return counts;
}

const wordsBetween = (counts: Uint32Array, from: number, to: number): number =>
  to > from ? counts[to]! - counts[from]! : 0;

/**
 * A comma inside of the closing mark, a question or an exclamation before a noun phrase: whatever verb follows, it speaks
 * (“…,” Costa shrugged). The same for a comma or colon between a verb and the opening mark (Costa smiled, “…”).
 */
function besideWithoutCue(frame: Frame, at: number): Phrase | null {
  const { tokens } = frame;
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (
    /^[,?!]$/u.test(token.lower) &&
    next?.kind === "word" &&
    (at === 0 || tokens[at - 1]!.kind !== "word")
  ) {
    const phrase = phraseAfter(tokens, at + 1);
    if (phrase && tokens[phrase.to]?.kind === "word") return phrase;
  }
  const before = tokens[at - 1];
  const opens = before?.lower === ":" || (before?.lower === "," && at === tokens.length - 1);
  return nameAfter(tokens, at) ?? (opens ? mainSubject(tokens, at - 1) : null);
}

/** Words in small letters that may stand between a quotation and its speaker: “…”, hat gestern der … gesagt. */
const mostBetween = 5;

/**
 * In any language that writes names with capitals: a comma, a few words in small letters, and a name of two words or more
 * that a sign or the sentence's end follows (“…”, sagte Karl Weber. « … », a déclaré Marie Dupont.).
 */
function nameAfter(tokens: Frame["tokens"], at: number): Phrase | null {
  const inside = /^[,?!]$/u.test(tokens[at]!.lower);
  let from = tokens[at + 1]?.lower === "," ? at + 2 : inside ? at + 1 : tokens.length;
  const limit = from + mostBetween;
  const first = from;
  while (from < limit && isSmall(tokens[from])) from += 1;
  if (from === first) return null;
  let to = from;
  while (tokens[to]?.capital && !tokens[to]!.possessive) to += 1;
  return to - from > 1 && tokens[to]?.kind !== "word" ? { from, to } : null;
}

const isSmall = (token: Frame["tokens"][number] | undefined): boolean =>
  token?.kind === "word" && !token.capital;

/** Gives a speaker to quotations that stand alone: from their paragraph, or from the one before. */
function goOn(frames: readonly Frame[], spoken: Spoken[], mayBeBy: MayBeBy): void {
  for (const [at, one] of spoken.entries()) {
    if (one.speaker || !standsAlone(frames[one.frame]!, one.token)) continue;
    const before = spoken[at - 1];
    if (before?.frame === one.frame - 1 && answers(frames[before.frame]!, frames[one.frame]!, before.token))
      continue;
    const speaker = candidatesFor(frames, spoken, at).find(
      (candidate) => candidate !== null && mayBeBy(one.frame, one.token, candidate),
    );
    if (speaker) spoken[at] = { ...one, tie: "continued", speaker };
  }
}

/** Who may have spoken it, the likeliest first. */
function candidatesFor(
  frames: readonly Frame[],
  spoken: readonly Spoken[],
  at: number,
): readonly Spoken["speaker"][] {
  const one = spoken[at]!;
  const before = frames[one.frame - 1];
  const sameBlock = before?.region === frames[one.frame]!.region;
  const others = (sameBlock ? before!.attributed : []).toReversed();
  return [
    fromBefore(frames, spoken, at),
    fromLater(frames, spoken, at),
    fromSubject(frames, one),
    ...others.map(({ speaker: phrase, manner }) => ({ of: one.frame - 1, phrase, manner })),
  ];
}

/** In a frame of nothing but quotations and signs; or it opens the frame, and a dash parts it from the reporter's words. */
const standsAlone = ({ tokens }: Frame, at: number): boolean =>
  (at === 0 && /^[–—-]$/u.test(tokens[1]?.lower ?? "") && tokens[1]!.kind === "sign") ||
  tokens.every((token) => token.kind !== "word");

/** The frame before: a colon hands over; a quotation goes on. */
function fromBefore(frames: readonly Frame[], spoken: readonly Spoken[], at: number): Spoken["speaker"] {
  const one = spoken[at]!;
  const before = frames[one.frame - 1];
  if (!before) return null;
  const sameBlock = before.region === frames[one.frame]!.region;
  const introduces = before.tokens.at(-1)?.lower === ":";
  const previous = spoken[at - 1];
  if (previous?.frame === one.frame && previous.speaker) return previous.speaker;
  if (
    !introduces &&
    previous?.speaker &&
    previous.frame === one.frame - 1 &&
    isLastIn(before, previous.token)
  )
    return previous.speaker;
  if (introduces || sameBlock) {
    const last = before.attributed.at(-1);
    if (last) return { of: one.frame - 1, phrase: last.speaker, manner: last.manner };
    if (introduces) return subjectIn(frames, one.frame - 1);
  }
  return previous && one.frame - previous.frame <= 1 ? previous.speaker : null;
}

/** Whether a quotation is the last of its frame. */
const isLastIn = (frame: Frame, token: number): boolean => frame.quotations.at(-1)!.token === token;

/** A later sentence of the same paragraph that quotes on: “We go.” “Now,” he said. */
function fromLater(frames: readonly Frame[], spoken: readonly Spoken[], at: number): Spoken["speaker"] {
  const one = spoken[at]!;
  const next = spoken[at + 1];
  if (!next?.speaker || next.frame - one.frame > 1) return null;
  return frames[next.frame]!.region === frames[one.frame]!.region ? next.speaker : null;
}

/** The subject of the sentence before in the same paragraph, else the last who spoke in the paragraph before. */
function fromSubject(frames: readonly Frame[], one: Spoken): Spoken["speaker"] {
  const before = frames[one.frame - 1];
  if (!before) return null;
  const last = before.attributed.at(-1);
  if (last) return { of: one.frame - 1, phrase: last.speaker, manner: last.manner };
  return before.region === frames[one.frame]!.region ? subjectIn(frames, one.frame - 1) : null;
}

function subjectIn(frames: readonly Frame[], of: number): Spoken["speaker"] {
  const { tokens } = frames[of]!;
  const phrase = mainSubject(tokens, tokens.length);
  return phrase ? { of, phrase, manner: "speech" } : null;
}
