/** Attributions by a noun for something said: "Lind’s claim that …", "a report by Politico that …". */
import { saidNouns } from "../english/speech-cues.ts";
import type { Attributed } from "./attributed.ts";
import { content } from "./content.ts";
import { isAuxiliary, type Phrase, phraseAfter, phraseBefore } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** "Trump's claim that …", "his remark: “…”": the possessor says it. */
export function ofNoun(tokens: readonly Token[], at: number): Attributed | null {
  if (!saidNouns.has(tokens[at]!.lower)) return null;
  if (tokens[at + 1]?.lower === "by") return ofAuthor(tokens, at);
  const next = tokens[at + 1];
  if (
    !next ||
    !(next.lower === "that" || next.lower === "to" || next.lower === ":" || next.kind === "quotation")
  )
    return null;
  const speaker = possessorBefore(tokens, at);
  const after = content(tokens, next.lower === "that" ? at + 2 : at + 1, tokens.length);
  return speaker && after
    ? { speaker, cue: { from: at, to: at + 1 }, before: null, after, manner: "label", by: "owner" }
    : null;
}

// --- internal ---

/** "a report by Politico that …" */
function ofAuthor(tokens: readonly Token[], at: number): Attributed | null {
  const speaker = phraseAfter(tokens, at + 2);
  const next = tokens[speaker?.to ?? tokens.length];
  if (!speaker || !next || !(next.lower === "that" || next.lower === ":")) return null;
  const after = content(tokens, speaker.to + 1, tokens.length);
  return after
    ? { speaker, cue: { from: at, to: at + 1 }, before: null, after, manner: "speech", by: "agent" }
    : null;
}

/** Between a possessor and what is his stand two adjectives at most: "his own oft-repeated claim". */
const mostAdjectives = 3;

function possessorBefore(tokens: readonly Token[], at: number): Phrase | null {
  for (let owner = at - 1; owner >= Math.max(0, at - 1 - mostAdjectives); owner -= 1) {
    const token = tokens[owner]!;
    if (token.kind !== "word" || isAuxiliary(token)) return null;
    if (token.lower === "his" || token.lower === "her" || token.lower === "their")
      return { from: owner, to: owner + 1 };
    if (token.possessive) return ownerPhrase(tokens, owner);
  }
  return null;
}

/** A title and name before an owner's noun are no longer than this. */
const longestOwner = 30;

function ownerPhrase(tokens: readonly Token[], owner: number): Phrase {
  const first = Math.max(0, owner - longestOwner);
  const bare = [...tokens.slice(first, owner), { ...tokens[owner]!, possessive: false }];
  const phrase = phraseBefore(bare, bare.length);
  return { from: phrase ? phrase.from + first : owner, to: owner + 1 };
}
