/** The head of every answer about an article: its title, and the quiet facts under it. */
import type { Foreign, Line } from "../reply.ts";
import type { Revision } from "../types.ts";
import { dayIn } from "../words/day-in.ts";
import type { Speech } from "../words/speak.ts";

/** The title as stored, linked to the page where it has an address. */
export const headingOf = (revision: Revision, articleTitle: string): Foreign => ({
  foreign: articleTitle,
  ...(revision.url ? { url: revision.url } : {}),
});

/** Outlet, byline, date, minutes to read, revision. What the page does not give is left out. */
export function factsOf(revision: Revision, revisions: number, say: Speech): Line[] {
  const facts: Line[] = [];
  if (revision.siteName) facts.push([{ foreign: revision.siteName }]);
  if (revision.byline) facts.push([{ foreign: revision.byline }]);
  const day = dayIn(revision.publishedAt, say.locale);
  if (day) facts.push([day]);
  facts.push(say.line("answer.minutes", { count: minutesOf(revision) }));
  if (revisions > 1) facts.push(say.line("article.revision-of", { number: revision.number, of: revisions }));
  return facts;
}

// --- internal ---

/** Silent reading of English non-fiction: 238 words a minute (Brysbaert 2019), at six characters a word with its space. */
const charactersPerMinute = 238 * 6;

function minutesOf({ passages }: Revision): number {
  const characters = passages.reduce((sum, { start, end }) => sum + end - start, 0);
  return Math.max(1, Math.round(characters / charactersPerMinute));
}
