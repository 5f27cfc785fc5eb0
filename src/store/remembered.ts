/**
 * A library that keeps what it read: revisions, which never change and take most of a warm answer's time; and what else every answer
 * asks for, as long as nothing of any library is written.
 */
import { recent } from "../recent.ts";
import type { Revision } from "../types.ts";
import type { Library } from "./library.ts";

/** A channel discusses a handful of articles; a revision takes some five times its text in memory. */
const revisionsKept = 64;
/** Settings, articles, first pages of searches: under a kilobyte each. */
const readsKept = 1_000;

/**
 * `version`: another word after each write to a library, by whichever process. It is asked for at each read, so that what a moderator
 * removed or set counts at once, and nothing that is gone is served from memory.
 */
export function remembered(library: Library, version: () => string): Library {
  const reads = whileUnchanged(version);
  const revisions = recent<Promise<Revision | null>>(revisionsKept);
  const article: Library["article"] = (guildId, articleId) =>
    reads.of(["article", guildId, articleId], () => library.article(guildId, articleId));
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
    article,
    settings: (guildId) => reads.of(["settings", guildId], () => library.settings(guildId)),
    search: (guildId, query) => reads.of(["search", guildId, query], () => library.search(guildId, query)),
    async revision(guildId, revisionId) {
      const revision = await read(guildId, revisionId);
      return revision && (await article(guildId, revision.articleId)) ? revision : null;
    },
    async latest(guildId, articleId) {
      const found = await article(guildId, articleId);
      return found && read(guildId, found.latestRevision);
    },
  };
}

// --- internal ---

type Reads = { of<Value>(key: readonly unknown[], read: () => Promise<Value>): Promise<Value> };

/** Keeps what was read under one version. A read that a write overtakes is kept under the version before it, and so forgotten. */
function whileUnchanged(version: () => string): Reads {
  let known = recent<Promise<unknown>>(readsKept);
  let under = "";
  return {
    async of<Value>(key: readonly unknown[], read: () => Promise<Value>) {
      const now = version();
      if (now !== under) known = recent(readsKept);
      under = now;
      const kept = known;
      const name = JSON.stringify(key);
      try {
        return (await kept.of(name, read)) as Value;
      } catch (fault) {
        kept.forget(name);
        throw fault;
      }
    },
  };
}
