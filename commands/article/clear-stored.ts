/** Clears what is stored of an article's answers: the next ones are made anew. */
import { privateLines } from "../../src/answer/private-lines.ts";
import type { Pick as Picked } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import type { Reply } from "../../src/reply.ts";
import type { Services } from "../../src/services.ts";
import { said } from "../../src/words/said.ts";
import { speak } from "../../src/words/speak.ts";

export async function clearStored(
  { caller, chosen }: Picked,
  { library, pipeline }: Services,
): Promise<Reply> {
  const article = await library.article(caller.guildId, chosen);
  const revisions = article ? await library.revisions(caller.guildId, chosen) : [];
  if (!article || revisions.length === 0) throw new UserError(said("money.gone"));
  for (const { id } of revisions) {
    const revision = await library.revision(caller.guildId, id);
    if (revision) await pipeline.forget(revision);
  }
  const line = [speak(caller.locale).text("money.cleared")];
  return { ...privateLines([line], caller), heading: { foreign: article.title } };
}
