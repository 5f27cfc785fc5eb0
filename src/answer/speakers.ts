/** The speakers of an article's quotes, by name. Pure. */
import type { VerifiedQuote } from "../types.ts";

/** Each named speaker once, who says most first. */
export function speakersOf(quotes: readonly VerifiedQuote[]): string[] {
  const counts = new Map<string, number>();
  for (const { speaker } of quotes) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}

/** The one speaker that `typed` names, in whole or in part, any case; null where none does, or several do. */
export function speakerMatching(speakers: readonly string[], typed: string): string | null {
  const wanted = typed.trim().toLowerCase();
  const exact = speakers.find((name) => name.toLowerCase() === wanted);
  if (exact !== undefined) return exact;
  const partly = speakers.filter((name) => wanted !== "" && name.toLowerCase().includes(wanted));
  return partly.length === 1 ? partly[0]! : null;
}
