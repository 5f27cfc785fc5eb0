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
import { discussedIn, exchangesIn } from "./thread.ts";

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

async function heard({ caller, message }: Heard, services: Services): Promise<Reply | null> {
  if (message.fromBot) return null;
  const discussed = await discussedIn(services, message);
  if (!discussed) return elsewhere({ caller, message }, services);
  const { revision } = discussed;
  const text = questionText(message.content);
  const answers = await answeredBy(message, services);
  if (text === "") return blank({ caller, message }, answers === "us", revision, services);
  if (!isForUs({ text, mentionsUs: message.mentionsBot && answers === null, answers })) return null;
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

/**
 * A reply to us whose words Discord keeps from us, or a mention with nothing else: how to ask. A blank message that is neither
 * is none of our business (a picture, or anything at all without the intent).
 */
function blank(
  { caller, message }: Heard,
  isReply: boolean,
  revision: Revision,
  { chat }: Services,
): Reply | null {
  const isHidden = message.content === "" && !chat.readsMessages;
  if (isReply && isHidden) return hint(caller, revision, "discuss.blank");
  return message.mentionsBot && !isReply ? hint(caller, revision, "discuss.nothing-asked") : null;
}

function hint(caller: Caller, revision: Revision, key: "discuss.blank" | "discuss.nothing-asked"): Reply {
  const say = speak(caller.serverLocale);
  return {
    kind: "reply",
    visibility: "public",
    locale: say.locale,
    sections: [{ kind: "lines", lines: [[say.text(key)]] }],
    actions: [askAction(say, revision)],
  };
}

/** Outside of discussions a mention asks the whole library; a reply, which pings us by itself, does not. */
async function elsewhere({ caller, message }: Heard, services: Services): Promise<Reply | null> {
  const text = questionText(message.content);
  const mentioned = message.content.includes(`<@${services.chat.botId}>`);
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
