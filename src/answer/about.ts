/** What every answer about a revision has in common: heading and facts. */
import type { Reply } from "../reply.ts";
import type { Library } from "../store/library.ts";
import type { Revision } from "../types.ts";
import { factsOf, headingOf } from "./heading.ts";

export async function about(library: Library, revision: Revision): Promise<Pick<Reply, "heading" | "meta">> {
  const article = await library.article(revision.guildId, revision.articleId);
  const title = article?.title ?? revision.title ?? "Untitled";
  return {
    heading: headingOf(revision, title),
    meta: factsOf(revision, article?.revisions ?? revision.number),
  };
}
