/** What every answer about a revision says of it: heading and facts, or its title alone. */
import type { Line, Reply } from "../reply.ts";
import type { Library } from "../store/library.ts";
import type { Article, Revision } from "../types.ts";
import type { Locale } from "../words/locale.ts";
import { speak } from "../words/speak.ts";
import { factsOf, headingOf } from "./heading.ts";

/** The article's title, and under it where it comes from. */
export async function about(
  library: Library,
  revision: Revision,
  locale: Locale,
): Promise<Pick<Reply, "heading" | "meta">> {
  const article = await library.article(revision.guildId, revision.articleId);
  return {
    heading: headingOf(revision, titleOf(article, revision, locale)),
    meta: factsOf(revision, article?.revisions ?? revision.number, speak(locale)),
  };
}

/** One quiet line, for an answer that has to begin with the answer: which article it is about. */
export async function aboutInBrief(library: Library, revision: Revision, locale: Locale): Promise<Line> {
  const title = await articleTitle(library, revision, locale);
  return speak(locale).line("check.checked-in", { article: headingOf(revision, title) });
}

/** The title that the library has for the article now. */
export async function articleTitle(library: Library, revision: Revision, locale: Locale): Promise<string> {
  return titleOf(await library.article(revision.guildId, revision.articleId), revision, locale);
}

// --- internal ---

const titleOf = (article: Article | null, revision: Revision, locale: Locale): string =>
  article?.title ?? revision.title ?? speak(locale).text("answer.untitled");
