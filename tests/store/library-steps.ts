/** What the suites of the library share. */
import type { Library } from "../../src/store/library.ts";
import type { Article } from "../../src/types.ts";
import { plainContent } from "./some-content.ts";

export type Given = () => Library;
export const guild = "100000000000000001";
export const otherGuild = "200000000000000002";
export const moderator = "300000000000000003";

export function addTitled(library: Library, title: string, guildId = guild): Promise<Article> {
  const addition = { title, content: plainContent(`The text of ${title}.`), addedBy: moderator };
  return library.add(guildId, addition).then(({ article }) => article);
}

export async function titles(library: Library, words: string, limit = 100, offset = 0): Promise<string[]> {
  const { articles } = await library.search(guild, { words, limit, offset });
  return articles.map((article) => article.title);
}
