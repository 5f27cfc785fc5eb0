/** `/discuss`: opens a thread on a revision, in which questions are answered from it. */
import { InteractionContextType } from "discord-api-types/v10";
import { articleTitle } from "../src/answer/about.ts";
import { chooseArticle, revisionOf, suggestArticles } from "../src/answer/choose-article.ts";
import { privateLines } from "../src/answer/private-lines.ts";
import type { Caller, Command, Press, Progress } from "../src/command.ts";
import { askAction } from "../src/discussion/actions.ts";
import { discussionListener } from "../src/discussion/listener.ts";
import { openDiscussion, openDiscussionOn } from "../src/discussion/opening.ts";
import { discussedIn } from "../src/discussion/thread.ts";
import type { Outcome, Reply } from "../src/reply.ts";
import type { Services } from "../src/services.ts";
import type { Revision } from "../src/types.ts";
import { described } from "../src/words/described.ts";
import { speak } from "../src/words/speak.ts";
import { articleOption } from "./options.ts";

export const discuss: Command = {
  definition: {
    name: "discuss",
    ...described("discuss.command"),
    contexts: [InteractionContextType.Guild],
    options: [articleOption],
  },
  guard: "everyone",
  needs: [
    { permission: "CreatePublicThreads", reason: "`/discuss` opens a thread" },
    { permission: "SendMessagesInThreads", reason: "questions are answered in the thread" },
    { permission: "ReadMessageHistory", reason: "follow-up questions refer to what was said before" },
  ],
  run: ({ caller, options, progress }, services) =>
    discussed(caller, progress, services, () =>
      chooseArticle(services.library, caller, options.strings.article),
    ),
  complete: ({ caller, typed }, { library }) => suggestArticles(library, caller, typed),
  buttons: {
    discuss: pressed,
  },
  listener: discussionListener,
};

// --- internal ---

async function discussed(
  caller: Caller,
  progress: Progress,
  services: Services,
  choose: () => Promise<Revision>,
): Promise<Outcome> {
  const here = await discussedIn(services, caller);
  if (here) return whatItDiscusses(caller, here, services);
  return openDiscussion({ caller, revision: await choose(), progress }, services);
}

/** Under an answer in a channel its own thread is opened; a thread in a thread is no thing of Discord's, so there this one is taken. */
async function pressed(press: Press, services: Services): Promise<Outcome> {
  const { caller, args, message, progress } = press;
  const revision = await revisionOf(services.library, caller, args[0]);
  if (caller.parentId !== null) return discussed(caller, progress, services, async () => revision);
  return openDiscussionOn(message, { caller, revision, progress }, services);
}

async function whatItDiscusses(caller: Caller, revision: Revision, { library }: Services): Promise<Reply> {
  const say = speak(caller.locale);
  const article = { foreign: await articleTitle(library, revision, say.locale), strong: true };
  const line = say.line("discuss.already", { article, number: revision.number });
  return privateLines([line], caller, [askAction(say, revision)]);
}
