/** Other media that the article credits: "told Reuters", "in an interview with Fox News", "seen by the Post". */
import type { Frame } from "../../../text/attribution/frames.ts";
import { type Phrase, phraseAfter } from "../../../text/attribution/phrases.ts";
import { cueVerbs } from "../../../text/english/cue-verbs.ts";
import { handling, mediaOccasions, mediaWords, occasionLinks } from "../../../text/english/source-words.ts";
import { spanOf } from "../../../text/mentions/build.ts";
import type { Mentions } from "../../../text/mentions.ts";
import type { Candidate } from "./candidate.ts";

/** One candidate for each medium that stands where a listener or an occasion puts it. */
export function creditedSources(text: string, frames: readonly Frame[], mentions: Mentions): Candidate[] {
  return frames.flatMap((frame) =>
    phrasesAt(frame).flatMap((phrase) => {
      const span = spanOf(frame, phrase);
      const referent = mentions.referent(span);
      const named = referent?.entity ? referent.span : span;
      const name = text.slice(named.start, named.end);
      if (!isMedium(frame, phrase, name, referent?.kind ?? null)) return [];
      const spans = referent?.entity ? mentions.spansOf(referent) : [span];
      return [{ name, kind: "outlet", url: null, spans, reliance: "credited" } satisfies Candidate];
    }),
  );
}

// --- internal ---

/** The noun phrases after "told", after "interview with" and after "seen by". */
function phrasesAt({ tokens }: Frame): Phrase[] {
  const found: Phrase[] = [];
  for (const [at, token] of tokens.entries()) {
    const told = cueVerbs.get(token.lower)?.takesListener && token.lower !== "ask";
    const occasion = mediaOccasions.has(token.lower) && occasionLinks.has(tokens[at + 1]?.lower ?? "");
    const handled = handling.has(token.lower) && tokens[at + 1]?.lower === "by";
    if (!told && !occasion && !handled) continue;
    const phrase = phraseAfter(tokens, at + (occasion || handled ? 2 : 1));
    if (phrase) found.push(phrase);
  }
  return found;
}

/** A name, with a word of media in it or in capitals throughout, that no person bears. */
function isMedium({ tokens }: Frame, phrase: Phrase, name: string, kind: string | null): boolean {
  const words = name.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
  const last = tokens[phrase.to - 1]!;
  if (!last.capital || kind === "person") return words.some((word) => mediaWords.has(word)) && last.capital;
  return (
    words.some((word) => mediaWords.has(word)) ||
    /^(?:the )?\p{Lu}{2,6}$/u.test(name) ||
    /\.\p{L}{2,4}$/u.test(name)
  );
}
