/** *What changed?*: for everyone, under what stands on an older revision. */

import { revisionOf } from "../../src/answer/choose-article.ts";
import { privateLines } from "../../src/answer/private-lines.ts";
import type { Press } from "../../src/command.ts";
import type { Reply } from "../../src/reply.ts";
import type { Services } from "../../src/services.ts";
import { dayIn } from "../../src/words/day-in.ts";
import { speak } from "../../src/words/speak.ts";
import { changeSections } from "./changes.ts";

/** From one revision to another, or to the latest where none is named. Throws UserError where one is gone. */
export async function whatChanged(
  { caller, args: [from, to] }: Press,
  { library }: Services,
): Promise<Reply> {
  const say = speak(caller.locale);
  const before = await revisionOf(library, caller, from);
  const article = await library.article(caller.guildId, before.articleId);
  const after = await revisionOf(library, caller, to || article?.latestRevision);
  if (before.id === after.id) return privateLines([[say.text("article.latest-already")]], caller);
  return {
    kind: "reply",
    visibility: "private",
    locale: caller.locale,
    heading: {
      foreign: article?.title ?? after.title ?? "",
      ...(after.url ? { url: after.url } : {}),
    },
    meta: [
      say.line("article.changes-of", {
        from: before.number,
        to: after.number,
        day: dayIn(after.loadedAt, say.locale) ?? "",
      }),
    ],
    sections: changeSections(before, after, say),
    again: `changes:${before.id}:${after.id}`,
  };
}
