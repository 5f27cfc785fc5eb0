/** The buttons under an answer about a revision. Their ids hold all that is needed to answer them after a restart. */
import type { Action } from "../reply.ts";
import type { Revision } from "../types.ts";
import type { Locale } from "../words/locale.ts";
import { speak } from "../words/speak.ts";
import { encodePassages } from "./context.ts";

export const quotesAction = (revision: Pick<Revision, "id">, locale: Locale): Action => ({
  label: speak(locale).text("article.button-quotes"),
  id: `quotes:${revision.id}`,
});

export const sourcesAction = (revision: Pick<Revision, "id">, locale: Locale): Action => ({
  label: speak(locale).text("article.button-sources"),
  id: `sources:${revision.id}`,
});

/** Opens a thread on this revision. */
export const discussAction = (revision: Pick<Revision, "id">, locale: Locale): Action => ({
  label: speak(locale).text("discuss.action"),
  id: `discuss:${revision.id}`,
});

/** Null where nothing is cited. Past what an id holds, the first citations are shown: the ones a reader sees first. */
export function contextAction(
  revision: Revision,
  passages: readonly number[],
  locale: Locale,
): Action | null {
  const numbers = fitting(passages, (some) => idOf("context", revision, some));
  if (numbers.length === 0) return null;
  return { label: speak(locale).text("answer.context-action"), id: idOf("context", revision, numbers) };
}

/** Opens a form that sends an answer to the moderators, with the passages that it cites. */
export function reportAction(
  revision: Pick<Revision, "id">,
  passages: readonly number[],
  locale: Locale,
): Action {
  const numbers = fitting(passages, (some) => idOf("report", revision, some));
  return { label: speak(locale).text("check.report"), id: idOf("report", revision, numbers) };
}

// --- internal ---

/** Of Discord's 100, ten are kept for the page number. A passage takes at least two: its number and a dot. */
const longestId = 90;

const idOf = (name: string, { id }: Pick<Revision, "id">, numbers: readonly number[]): string =>
  [name, id, encodePassages(numbers)].filter((part) => part !== "").join(":");

/** The first of the passages, each once: as many as an id has room for. */
function fitting(passages: readonly number[], idWith: (some: readonly number[]) => string): number[] {
  const numbers = [...new Set(passages)].slice(0, longestId / 2);
  while (numbers.length > 0 && idWith(numbers).length > longestId) numbers.pop();
  return numbers;
}
