/** `/article remove`, and its undoing. */

import { chooseArticle } from "../../src/answer/choose-article.ts";
import { privateLines } from "../../src/answer/private-lines.ts";
import type { Caller, Press, Run } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import type { Action, Reply } from "../../src/reply.ts";
import type { Services } from "../../src/services.ts";
import { undoTime } from "../../src/store/library.ts";
import { said } from "../../src/words/said.ts";
import { type Speech, speak } from "../../src/words/speak.ts";
import { articleActions, historyAction } from "./revise.ts";

export async function remove({ caller, options }: Run, services: Services): Promise<Reply> {
  const { library } = services;
  const say = speak(caller.locale);
  const { articleId } = await chooseArticle(library, caller, options.strings.article);
  const removed = await library.article(caller.guildId, articleId);
  if (!removed || !(await library.remove(caller.guildId, articleId, caller.userId)))
    throw new UserError(said("article.gone-meanwhile"));
  tell(articleId, caller, services);
  const line = say.line("article.removed", {
    title: { foreign: removed.title, strong: true },
    minutes: undoTime / 60_000,
  });
  return privateLines([line], caller, [undoAction(articleId, say), historyAction(articleId, say)]);
}

/** Brings it back while that can be done; says so where its text was added anew, or the time is over. */
export async function undoRemove({ caller, args: [articleId] }: Press, services: Services): Promise<Reply> {
  const say = speak(caller.locale);
  const { library } = services;
  const there = await library.article(caller.guildId, articleId ?? "");
  if (there) return privateLines([say.line("article.restored-before", titleOf(there))], caller);
  const back = await library.restore(caller.guildId, articleId ?? "", caller.userId);
  if (!back) throw new UserError(said("article.undo-over"));
  if (!back.restored) return privateLines([say.line("article.added-anew", titleOf(back.article))], caller);
  tell(back.article.id, caller, services);
  return privateLines(
    [say.line("article.restored", titleOf(back.article))],
    caller,
    articleActions(back.article, say),
  );
}

// --- internal ---

const undoAction = (articleId: string, say: Speech): Action => ({
  label: say.text("article.undo"),
  id: `undo-remove:${articleId}`,
  turns: true,
});

const titleOf = ({ title }: { readonly title: string }) => ({ title: { foreign: title, strong: true } });

function tell(articleId: string, { guildId }: Caller, { care, chat }: Services): void {
  care.tell(chat, { guildId, articleId });
}
