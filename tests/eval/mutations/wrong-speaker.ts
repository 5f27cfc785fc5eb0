/** Putting a quote into another mouth. */

/**
 * The next named speaker of the article (after the place of the right one, around its end) that shares no name word with the
 * right one; null where all are the same person or share a name.
 */
export function wrongSpeaker(right: string, speakers: readonly string[]): string | null {
  const from = speakers.indexOf(right);
  const around = [...speakers.slice(from + 1), ...speakers.slice(0, Math.max(0, from))];
  const own = nameWords(right);
  return around.find((other) => nameWords(other).size > 0 && nameWords(other).isDisjointFrom(own)) ?? null;
}

// --- internal ---

const nameWords = (speaker: string): Set<string> =>
  new Set([...speaker.matchAll(/\p{Lu}[\p{L}.]+/gu)].map(([word]) => word.toLowerCase().replace(/\.$/u, "")));
