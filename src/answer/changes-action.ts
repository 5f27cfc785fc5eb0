/** *What changed?*: under an answer that stands on an older revision. */
import type { Action } from "../reply.ts";
import type { Library } from "../store/library.ts";
import type { Revision } from "../types.ts";
import type { Locale } from "../words/locale.ts";
import { speak } from "../words/speak.ts";

/** None under the latest revision. */
export async function changesActions(
  library: Pick<Library, "article">,
  { guildId, articleId, id }: Pick<Revision, "guildId" | "articleId" | "id">,
  locale: Locale,
): Promise<Action[]> {
  const article = await library.article(guildId, articleId);
  if (!article || article.latestRevision === id) return [];
  return [{ label: speak(locale).text("article.button-changes"), id: `changes:${id}` }];
}
