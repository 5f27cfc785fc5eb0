/** From what a member typed to one article of their guild's library. */
import type { Caller, Choice } from "../command.ts";
import { UserError } from "../errors.ts";
import type { Library } from "../store/library.ts";
import { clipped } from "../text/clipped.ts";
import type { Article, Revision } from "../types.ts";
import { said, type WordsKey } from "../words/said.ts";

/**
 * The latest revision of the article that `typed` names: a choice of autocomplete, or a title, whole or in part. Nothing
 * typed is the newest article. Throws UserError where that is none, or several.
 */
export async function chooseArticle(
  library: Library,
  caller: Caller,
  typed: string | undefined,
): Promise<Revision> {
  const article = await articleOf(library, caller.guildId, typed?.trim() ?? "");
  const revision = await library.latest(caller.guildId, article.id);
  if (!revision) throw new UserError(said("common.article-removed"));
  return revision;
}

/** At most 25 articles of the guild by the words typed so far, the newest first. */
export async function suggestArticles(library: Library, caller: Caller, typed: string): Promise<Choice[]> {
  const { articles } = await library.search(caller.guildId, { words: typed, limit: mostChoices, offset: 0 });
  return articles.map((article) => ({
    name: clipped(article.title, longestChoice),
    value: `${choicePrefix}${article.id}`,
  }));
}

/** A revision that a button names, in the guild where it was pressed. Throws UserError where it is gone. */
export async function revisionOf(
  library: Library,
  caller: Caller,
  revisionId: string | undefined,
): Promise<Revision> {
  const revision = revisionId === undefined ? null : await library.revision(caller.guildId, revisionId);
  if (!revision) throw new UserError(said("common.article-gone"));
  return revision;
}

// --- internal ---

/** Sets a choice apart from a title that is a number. */
const choicePrefix = "id:";
const mostChoices = 25;
const longestChoice = 100;

async function articleOf(library: Library, guildId: string, typed: string): Promise<Article> {
  if (typed.startsWith(choicePrefix)) {
    const chosen = await library.article(guildId, typed.slice(choicePrefix.length));
    if (chosen) return chosen;
  }
  return byTitle(library, guildId, typed);
}

async function byTitle(library: Library, guildId: string, typed: string): Promise<Article> {
  const limit = typed === "" ? 1 : mostChoices;
  const { articles, total } = await library.search(guildId, { words: typed, limit, offset: 0 });
  const [first] = articles;
  if (!first) throw new UserError(said(await noneFound(library, guildId)));
  const exact = articles.filter((article) => article.title.toLowerCase() === typed.toLowerCase());
  if (typed === "" || total === 1) return first;
  if (exact.length === 1) return exact[0]!;
  throw new UserError(said("common.several-articles", { count: total }));
}

async function noneFound(library: Library, guildId: string): Promise<WordsKey> {
  const { total } = await library.search(guildId, { words: "", limit: 1, offset: 0 });
  return total === 0 ? "common.empty-library" : "common.no-such-title";
}
