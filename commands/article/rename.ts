/** `/article rename`. */

import { chooseArticle } from "../../src/answer/choose-article.ts";
import { privateLines } from "../../src/answer/private-lines.ts";
import type { Run } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import type { Reply } from "../../src/reply.ts";
import type { Services } from "../../src/services.ts";
import { said } from "../../src/words/said.ts";
import { speak } from "../../src/words/speak.ts";
import { shortTitle } from "./facts.ts";
import { historyAction } from "./revise.ts";

export async function rename({ caller, options }: Run, { library }: Services): Promise<Reply> {
  const say = speak(caller.locale);
  const title = shortTitle(options.strings.title ?? "");
  if (title === "") throw new UserError(said("article.empty-title"));
  const { articleId } = await chooseArticle(library, caller, options.strings.article);
  const before = await library.article(caller.guildId, articleId);
  const after = await library.rename(caller.guildId, articleId, title, caller.userId);
  if (!before || !after) throw new UserError(said("article.gone-meanwhile"));
  const line = say.line("article.renamed", {
    before: { foreign: before.title },
    after: { foreign: after.title, strong: true },
  });
  return privateLines([line], caller, [historyAction(articleId, say)]);
}
