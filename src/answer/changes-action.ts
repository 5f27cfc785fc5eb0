/** *What changed?*: the button that compares two revisions of an article. */
import type { Action } from "../reply.ts";
import type { Library } from "../store/library.ts";
import type { Revision } from "../types.ts";
import type { Locale } from "../words/locale.ts";
import { speak } from "../words/speak.ts";

/** From one revision to another of the same article. */
export const changesAction = (before: string, after: string, locale: Locale): Action => ({
  label: speak(locale).text("article.button-changes"),
  id: `changes:${before}:${after}`,
});

/** From this revision to the latest, whichever that is when it is pressed. None under the latest revision. */
export async function changesActions(
  library: Pick<Library, "article">,
  { guildId, articleId, id }: Pick<Revision, "guildId" | "articleId" | "id">,
  locale: Locale,
): Promise<Action[]> {
  const article = await library.article(guildId, articleId);
  if (!article || article.latestRevision === id) return [];
  return [{ label: speak(locale).text("article.button-changes"), id: `changes:${id}` }];
}
