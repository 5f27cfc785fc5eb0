/** What a site's answer means to the moderator, where it is not the page. */
import { UserError } from "../../errors.ts";
import { type Said, said } from "../../words/said.ts";

/** The refusal for a status that brings no page; null for 200, 203 and 206. Redirects are followed before. */
export function statusRefusal(status: number): UserError | null {
  if (status === 200 || status === 203 || status === 206) return null;
  return new UserError(sentenceFor(status));
}

// --- internal ---

const fixed: Readonly<Record<number, Said>> = {
  204: said("loading.empty-page"),
  205: said("loading.empty-page"),
  404: said("loading.not-found"),
  410: said("loading.gone"),
  429: said("loading.too-many-requests"),
  451: said("loading.withheld"),
};
/** Pay, prove who you are, or not at all: each means that the page is not for us. Walls are not climbed. */
const forbidding: ReadonlySet<number> = new Set([401, 402, 403, 407]);

function sentenceFor(status: number): Said {
  const known = fixed[status];
  if (known) return known;
  // A word, not an amount: numbers from 1,000 would be grouped, and some servers make those up.
  const values = { status: String(status) };
  if (forbidding.has(status)) return said("loading.forbidden", values);
  return status >= 500 ? said("loading.site-failed", values) : said("loading.odd-answer", values);
}
