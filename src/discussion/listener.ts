/** Messages of members: those in a discussion that ask something are answered; the others are left alone. */
import type { Caller, Heard, Listener } from "../command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import type { Revision } from "../types.ts";
import { speak } from "../words/speak.ts";
import { askAction } from "./actions.ts";
import { answerIn } from "./answer-in.ts";
import { answerInLibrary } from "./answer-in-library.ts";
import { isForUs } from "./is-for-us.ts";
import { questionText } from "./question-text.ts";
import { exchangesIn, revisionOf } from "./thread.ts";

/** Nothing is kept between two events: what was said is read from the thread again, so that a restart changes nothing. */
export const discussionListener: Listener = {
  heard,
  edited: heard,
  async deleted(gone, services) {
    if (await services.discussions.of(gone.guildId, gone.channelId))
      await dropAnswers(gone.channelId, gone.messageIds, services);
  },
  threadDeleted: ({ guildId, threadId }, { discussions }) => discussions.close(guildId, threadId),
};

// --- internal ---

/** Talk between members is left alone before anything else is looked up, also where the article is gone. */
async function heard({ caller, message }: Heard, services: Services): Promise<Reply | null> {
  if (message.fromBot) return null;
  const discussion = await services.discussions.of(message.guildId, message.channelId);
  if (!discussion) return elsewhere({ caller, message }, services);
  const answers = await answeredBy(message, services);
  const text = questionText(message.content);
  const hint = text === "" ? hintFor(message, answers === "us", services.chat) : null;
  const mentionsUs = message.mentionsBot && answers === null;
  if (hint === null && !isForUs({ text, mentionsUs, answers })) return null;
  const revision = await revisionOf(discussion, services.library);
  return hint === null
    ? answered({ caller, message }, revision, services)
    : hintReply(caller, revision, hint);
}

async function answered({ caller, message }: Heard, revision: Revision, services: Services): Promise<Reply> {
  await services.chat.typing(message.channelId);
  const exchanges = await exchangesIn(services.chat, message.channelId, {
    before: message.id,
    replyTo: message.replyTo,
  });
  const asked = { caller, revision, question: message.content, exchanges, isShown: true, inDiscussion: true };
  return answerIn(asked, services);
}

/** Whose message this one answers. One that cannot be read any more was somebody's, whoever that was. */
async function answeredBy(
  { channelId, replyTo }: Heard["message"],
  { chat }: Services,
): Promise<"us" | "somebody" | null> {
  if (replyTo === null) return null;
  const message = await chat.message(channelId, replyTo);
  return message?.own ? "us" : "somebody";
}

type Hint = "discuss.blank" | "discuss.nothing-asked";

/**
 * How to ask, for a reply to us whose words Discord keeps from us, or a mention with nothing else. A blank message that is neither
 * is none of our business (a picture, or anything at all without the intent).
 */
function hintFor(message: Heard["message"], isReply: boolean, chat: Services["chat"]): Hint | null {
  const isHidden = message.content === "" && !chat.readsMessages;
  if (isReply && isHidden) return "discuss.blank";
  return message.mentionsBot && !isReply ? "discuss.nothing-asked" : null;
}

function hintReply(caller: Caller, revision: Revision, hint: Hint): Reply {
  const say = speak(caller.serverLocale);
  return {
    kind: "reply",
    visibility: "public",
    locale: say.locale,
    sections: [{ kind: "lines", lines: [[say.text(hint)]] }],
    actions: [askAction(say, revision)],
  };
}

/** Outside of discussions a mention asks the whole library; a reply, which pings us by itself, does not. */
async function elsewhere({ caller, message }: Heard, services: Services): Promise<Reply | null> {
  const text = questionText(message.content);
  // With "!" older clients write it.
  const mentioned = ["@", "@!"].some((sign) => message.content.includes(`<${sign}${services.chat.botId}>`));
  if (!mentioned || !isForUs({ text, mentionsUs: true, answers: null })) return null;
  await services.chat.typing(message.channelId);
  return answerInLibrary({ caller, question: message.content, isShown: true }, services);
}

/** Our answers to questions that are gone. They stand soon after them, and reply to them. */
async function dropAnswers(
  channelId: string,
  messageIds: readonly string[],
  { chat }: Services,
): Promise<void> {
  const gone = new Set(messageIds);
  const [first] = [...gone].sort((one, other) => (BigInt(one) < BigInt(other) ? -1 : 1));
  if (first === undefined) return;
  const after = await chat.history(channelId, { limit: mostSearched, after: first });
  const answers = after.filter(({ own, replyTo }) => own && replyTo !== null && gone.has(replyTo));
  for (const { id } of answers) await chat.remove(channelId, id);
}

/** History is read from the newest back: after this many messages an old question keeps its answer. */
const mostSearched = 500;
