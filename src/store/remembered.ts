/** A library that keeps the last revisions it read: they never change, and reading one is most of a warm answer's time. */
import { recent } from "../recent.ts";
import type { Revision } from "../types.ts";
import type { Library } from "./library.ts";

/** A channel discusses a handful of articles; a revision takes some five times its text in memory. */
const revisionsKept = 64;

/** Whether an article is still there is asked every time: what a moderator removed is not served from memory. */
export function remembered(library: Library): Library {
  const revisions = recent<Promise<Revision | null>>(revisionsKept);
  const read = async (guildId: string, revisionId: string): Promise<Revision | null> => {
    const key = `${guildId}:${revisionId}`;
    try {
      const revision = await revisions.of(key, () => library.revision(guildId, revisionId));
      if (!revision) revisions.forget(key);
      return revision;
    } catch (fault) {
      revisions.forget(key);
      throw fault;
    }
  };
  return {
    ...library,
    async revision(guildId, revisionId) {
      const revision = await read(guildId, revisionId);
      return revision && (await library.article(guildId, revision.articleId)) ? revision : null;
    },
    async latest(guildId, articleId) {
      const article = await library.article(guildId, articleId);
      return article && read(guildId, article.latestRevision);
    },
  };
}
