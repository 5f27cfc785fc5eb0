/** The head of every answer about an article: its title, and the quiet facts under it. */
import type { Foreign, Line } from "../reply.ts";
import type { Revision } from "../types.ts";

/** The title as stored, linked to the page where it has an address. */
export const headingOf = (revision: Revision, articleTitle: string): Foreign => ({
  foreign: articleTitle,
  ...(revision.url ? { url: revision.url } : {}),
});

/** Outlet, byline, date, minutes to read, revision. What the page does not give is left out. */
export function factsOf(revision: Revision, revisions: number): Line[] {
  const facts: Line[] = [];
  if (revision.siteName) facts.push([{ foreign: revision.siteName }]);
  if (revision.byline) facts.push([{ foreign: revision.byline }]);
  const day = dayOf(revision.publishedAt);
  if (day) facts.push([day]);
  facts.push([`${minutesOf(revision)} min`]);
  if (revisions > 1) facts.push([`revision ${revision.number} of ${revisions}`]);
  return facts;
}

/** "5 Sep 2025" in the page's own time; null where the date cannot be read. */
export function dayOf(publishedAt: string | null): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/u.exec(publishedAt ?? "");
  if (!parts) return null;
  return dayFormat.format(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
}

// --- internal ---

const dayFormat = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** Silent reading of English non-fiction: 238 words a minute (Brysbaert 2019), at six characters a word with its space. */
const charactersPerMinute = 238 * 6;

function minutesOf({ passages }: Revision): number {
  const characters = passages.reduce((sum, { start, end }) => sum + end - start, 0);
  return Math.max(1, Math.round(characters / charactersPerMinute));
}
