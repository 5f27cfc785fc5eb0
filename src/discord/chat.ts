/** What commands may do in a server besides answering, over Discord's REST API. */
import { randomBytes } from "node:crypto";
import {
  type APIChannel,
  type APIMessage,
  ChannelType,
  RESTJSONErrorCodes,
  Routes,
} from "discord-api-types/v10";
import type { Chat, SeenMessage } from "../chat.ts";
import { UserError } from "../errors.ts";
import type { Reply } from "../reply.ts";
import type { Posts } from "../store/posts.ts";
import { said } from "../words/said.ts";
import { afterPosting } from "./after-posting.ts";
import type { Channels, KnownChannel } from "./channels.ts";
import type { Log } from "./failure.ts";
import { readHistory } from "./history.ts";
import { lacking, type Needed } from "./lacking.ts";
import { markedComponents } from "./mark-post.ts";
import { jumpUrl, seenMessage } from "./read-message.ts";
import { meansArchived, meansOutOfReach, refusalCode, refused } from "./refusals.ts";
import { renderReply } from "./render.ts";
import type { Requests } from "./requests.ts";
import { beginning } from "./shorten.ts";

export type ChatParts = {
  readonly requests: Requests;
  readonly channels: Channels;
  readonly botId: () => string;
  readonly readsMessages: () => boolean;
  readonly guildIds: () => readonly string[];
  readonly server: Chat["server"];
  readonly posts: Posts;
  readonly logger: Log;
};

export function createChat(parts: ChatParts): Chat {
  const { requests, channels } = parts;
  const opening = new Map<string, Promise<{ readonly id: string }>>();
  return {
    get botId() {
      return parts.botId();
    },
    get readsMessages() {
      return parts.readsMessages();
    },
    guildIds: parts.guildIds,
    server: parts.server,
    place: async (channelId) => {
      const channel = await channels.of(channelId);
      const held = channel && channels.permissions(channel, { userId: parts.botId() });
      if (channel === null || (held !== null && lacking(held, ["ViewChannel"]) !== null)) return null;
      const { id, parentId, isThread, isForum, locked, archived } = channel;
      return { id, parentId, isThread, isForum, locked, archived };
    },
    openThread(where) {
      const key = `${where.channelId} ${where.messageId ?? randomBytes(8).toString("hex")}`;
      const running = opening.get(key) ?? openThread(where, parts).finally(() => opening.delete(key));
      opening.set(key, running);
      return running;
    },
    history: (channelId, wish) => history(channelId, wish, parts),
    message: async (channelId, messageId) => {
      const channel = await channels.of(channelId);
      const raw = channel && (await reached(() => readMessage(channelId, messageId, requests)));
      return channel && raw && seenIn(raw, channel, parts);
    },
    post: (channelId, reply, wish = {}) => post(channelId, reply, wish.replyTo ?? null, parts),
    edit: (channelId, messageId, reply) => edit(channelId, messageId, reply, parts),
    markPost: async (channelId, messageId, note) => {
      const raw = await reached(() => readMessage(channelId, messageId, requests));
      const own = raw?.author.id === parts.botId() ? raw : null;
      const components = own && markedComponents(own.components ?? [], note);
      if (!components) return false;
      return change(channelId, messageId, { components, allowed_mentions: { parse: [] } }, parts);
    },
    remove: async (channelId, messageId) => {
      const path = Routes.channelMessage(channelId, messageId);
      return (
        (await reached(async () => {
          await requests.delete(path);
          return true;
        })) ?? false
      );
    },
    typing: (channelId) =>
      requests.post(Routes.channelTyping(channelId)).then(
        () => undefined,
        // It is a courtesy: whoever may not write there learns it from the answer.
        () => undefined,
      ),
  };
}

// --- internal ---

const LONGEST_NAME = 100;

async function openThread(
  { channelId, messageId, name }: Parameters<Chat["openThread"]>[0],
  parts: ChatParts,
): Promise<{ readonly id: string }> {
  const body = {
    name: threadName(name),
    ...(messageId === undefined ? { type: ChannelType.PublicThread } : {}),
  };
  try {
    const thread = (await parts.requests.post(Routes.threads(channelId, messageId), body)) as APIChannel;
    return { id: thread.id };
  } catch (error) {
    // Somebody was faster; a message's thread has the message's own id.
    if (messageId !== undefined && refusalCode(error) === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage)
      return { id: messageId };
    throw refused(error, ["CreatePublicThreads", "ReadMessageHistory"], await heldIn(channelId, parts));
  }
}

/** Discord shows a name as it is. */
function threadName(name: string): string {
  const whole = name.toWellFormed().replace(/\s+/g, " ").trim();
  if (whole === "") return "…";
  return whole.length <= LONGEST_NAME
    ? whole
    : `${beginning(whole, (tried) => tried.length < LONGEST_NAME)}…`;
}

async function history(
  channelId: string,
  wish: Parameters<Chat["history"]>[1],
  parts: ChatParts,
): Promise<readonly SeenMessage[]> {
  const channel = await reachedChannel(channelId, parts);
  const held = parts.channels.permissions(channel, { userId: parts.botId() });
  // Without Read Message History Discord gives an empty page, not a refusal: that would pass for a silent channel.
  const missing = held === null ? null : lacking(held, READING);
  if (missing !== null) throw missing;
  try {
    const messages = await readHistory(parts.requests, channelId, wish);
    return messages.map((raw) => seenIn(raw, channel, parts));
  } catch (error) {
    throw refused(error, ["ReadMessageHistory", "ViewChannel"], held);
  }
}

const READING: readonly Needed[] = ["ViewChannel", "ReadMessageHistory"];

async function post(
  channelId: string,
  reply: Reply,
  replyTo: string | null,
  parts: ChatParts,
): Promise<{ readonly id: string; readonly jumpUrl: string }> {
  const channel = await reachedChannel(channelId, parts);
  const message = await postBody(channel, messageFor(reply, replyTo), parts);
  const kind = replyTo === null ? "discussion" : "answer";
  await afterPosting(reply, { channelId, messageId: message.id, kind }, parts);
  return { id: message.id, jumpUrl: jumpUrl(channel.guildId, channelId, message.id) };
}

/** The nonce keeps a message that is sent again, because Discord's answer was lost, from standing there twice. */
function messageFor(reply: Reply, replyTo: string | null) {
  const body = renderReply(reply, { page: 1 });
  return {
    ...body,
    allowed_mentions: { parse: [], replied_user: false },
    nonce: randomBytes(12).toString("hex"),
    enforce_nonce: true,
    ...(replyTo === null ? {} : { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
  };
}

/** Where we may not read what was before, Discord lets us refer to nothing: an answer that stands alone is better than none. */
async function postBody(
  channel: KnownChannel,
  body: ReturnType<typeof messageFor>,
  parts: ChatParts,
): Promise<APIMessage> {
  const path = Routes.channelMessages(channel.id);
  try {
    return (await parts.requests.post(path, body)) as APIMessage;
  } catch (error) {
    const { message_reference: reference, ...alone } = body;
    const noReference =
      refusalCode(error) === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
    if (reference !== undefined && noReference) return postBody(channel, alone, parts);
    const held = parts.channels.permissions(channel, { userId: parts.botId() });
    throw refused(error, [channel.isThread ? "SendMessagesInThreads" : "SendMessages", "ViewChannel"], held);
  }
}

/** What an answer stands on changes with it. The message that opens a discussion is never put anew. */
async function edit(channelId: string, messageId: string, reply: Reply, parts: ChatParts): Promise<boolean> {
  const isThere = await change(channelId, messageId, renderReply(reply, { page: 1 }), parts);
  const { standsOn } = reply;
  if (isThere && standsOn !== undefined)
    await afterPosting({ standsOn }, { channelId, messageId, kind: "answer" }, parts);
  return isThere;
}

/** An archived thread is opened for it and archived again where it is ours to archive: nobody wrote anything new there. */
async function change(
  channelId: string,
  messageId: string,
  body: object,
  { requests }: ChatParts,
): Promise<boolean> {
  const path = Routes.channelMessage(channelId, messageId);
  try {
    await requests.patch(path, body);
    return true;
  } catch (error) {
    if (!meansArchived(error)) return falseWhereOutOfReach(error);
  }
  return (
    (await reached(async () => {
      await requests.patch(Routes.channel(channelId), { archived: false });
      await requests.patch(path, body);
      await reached(() => requests.patch(Routes.channel(channelId), { archived: true }));
      return true;
    })) ?? false
  );
}

function falseWhereOutOfReach(error: unknown): false {
  if (meansOutOfReach(error)) return false;
  throw error;
}

/** Null: gone, or not for us to see or touch. */
async function reached<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (meansOutOfReach(error)) return null;
    throw error;
  }
}

async function readMessage(channelId: string, messageId: string, requests: Requests): Promise<APIMessage> {
  return (await requests.get(Routes.channelMessage(channelId, messageId))) as APIMessage;
}

async function reachedChannel(channelId: string, { channels }: ChatParts): Promise<KnownChannel> {
  const channel = await channels.of(channelId);
  if (channel === null) throw new UserError(said("failure.place-gone"));
  return channel;
}

async function heldIn(channelId: string, { channels, botId }: ChatParts): Promise<bigint | null> {
  const channel = await channels.of(channelId);
  return channel && channels.permissions(channel, { userId: botId() });
}

function seenIn(raw: APIMessage, { guildId }: KnownChannel, { botId }: ChatParts): SeenMessage {
  return seenMessage(raw, { guildId, botId: botId() });
}
