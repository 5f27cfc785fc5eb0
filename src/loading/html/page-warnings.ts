/** What looks wrong with a page that was read, in sentences for the moderator. */
import { type Said, said } from "../../words/said.ts";
import { warningOf } from "../warning.ts";
import { isList, isOffer } from "./page-states.ts";
import type { Signs } from "./signs.ts";

/** Warnings on what was kept of the page. None for a page without article: that is an error. */
export function pageWarnings(signs: Signs): string[] {
  if (signs.words === 0) return [];
  const found: Said[] = [];
  if (signs.words < fewWords) found.push(said("loading.warn-thin", { count: signs.words }));
  if ((signs.notFree || signs.wall) && signs.words < wholeWords) found.push(said("loading.warn-wall"));
  else if (signs.notFree) found.push(said("loading.warn-subscribers"));
  if (isOffer(signs)) found.push(said("loading.warn-shop"));
  if (isList(signs)) found.push(said("loading.warn-list"));
  return found.map(warningOf);
}

// --- internal ---

/** Short news items have 120 words and more. */
const fewWords = 100;
/** What a wall lets through is an opening of a few paragraphs. */
const wholeWords = 350;
