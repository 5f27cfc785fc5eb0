/** Deletes all that is kept of a guild. What is cached of its texts goes first, because it is found by the texts. */
import type { Pipeline } from "../answer/pipeline.ts";
import type { Place, Upkeep } from "../store/upkeep.ts";

export type DeleteParts = { readonly upkeep: Upkeep; readonly pipeline: Pick<Pipeline, "forget"> };

export async function deleteGuild(guildId: string, { upkeep, pipeline }: DeleteParts): Promise<void> {
  for (const articleId of await upkeep.articleIds(guildId, true))
    await forgetArticle({ guildId, articleId }, { upkeep, pipeline });
  await upkeep.deleteGuild(guildId);
}

/** Forgets what is cached of an article's texts. One revision at a time: a library may be larger than memory. */
export async function forgetArticle(place: Place, { upkeep, pipeline }: DeleteParts): Promise<void> {
  for await (const { revision } of upkeep.revisions(place)) await pipeline.forget(revision);
}
