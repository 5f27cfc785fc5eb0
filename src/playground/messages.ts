/** Making, changing and removing messages, once their bodies are found good; each tells the world. */
import type { APIAttachment, APIMessage, APIMessageTopLevelComponent } from "discord-api-types/v10";
import { type Mentions, mentionsIn } from "./mentions.ts";
import { storedComponents } from "./message-components.ts";
import { newSnowflake } from "./snowflake.ts";
import type { Channel, StoredMessage, User } from "./state.ts";
import { type IncomingFile, storeUpload } from "./uploads.ts";
import { allComponents } from "./validation/components.ts";
import { LOADING } from "./validation/message.ts";
import { asList, asObject, type Json } from "./validation/rule.ts";
import { bareMemberJson, channelJson, userJson } from "./wire.ts";
import type { World } from "./world.ts";

const HAS_THREAD = 1 << 5;

export type NewMessage = {
  readonly channel: Channel;
  readonly author: User;
  readonly body: Json;
  readonly files: ReadonlyMap<number, IncomingFile>;
  /** Of a forum post's first message: the thread's own. */
  readonly id?: string;
  readonly type?: number;
  readonly visibleTo?: string | null;
  readonly interactionId?: string | null;
  /** What it replies to. Discord counts no mention for a reply to the answer of an interaction. */
  readonly repliedTo?: StoredMessage | null;
  /** Fields that only some messages have: `interaction_metadata`, `webhook_id`. */
  readonly extra?: Partial<APIMessage>;
  /** For a person: no `allowed_mentions`, but the reply's ping can be off. */
  readonly pingReplied?: boolean;
};

/** Stores and announces a message. Sending into an archived thread opens it again. */
export function postMessage(world: World, message: NewMessage): StoredMessage {
  const { channel, body } = message;
  unarchive(world, channel);
  const attachments = [...message.files].map(([index, file]) =>
    storeUpload(world, `attachments/${channel.id}`, file, descriptionOf(body, index)),
  );
  const stored: StoredMessage = {
    data: newData(world, message, attachments),
    guildId: channel.guildId,
    visibleTo: message.visibleTo ?? null,
    interactionId: message.interactionId ?? null,
  };
  channel.messages.set(stored.data.id, stored);
  announceMessage(world, "MESSAGE_CREATE", stored);
  return stored;
}

/** Changes what the body names, keeps the rest; a message that was loading is so no more. */
export function editMessage(
  world: World,
  stored: StoredMessage,
  body: Json,
  files: ReadonlyMap<number, IncomingFile>,
): void {
  const { data } = stored;
  const wasLoading = (Number(data.flags ?? 0) & LOADING) !== 0;
  const added = [...files].map(([index, file]) =>
    storeUpload(world, `attachments/${data.channel_id}`, file, descriptionOf(body, index)),
  );
  data.attachments = [...keptAttachments(data, body), ...added];
  if (body.content !== undefined) data.content = String(body.content ?? "");
  if (body.embeds !== undefined) data.embeds = storedEmbeds(body.embeds);
  if (body.components !== undefined) data.components = storedComponents(body.components, data.attachments);
  data.flags = ((data.flags ?? 0) & ~LOADING) | Number(body.flags ?? 0);
  if (!wasLoading) data.edited_timestamp = new Date().toISOString();
  const mentions = mentionsIn(
    world.guild(stored.guildId),
    textOf(data),
    body.allowed_mentions,
    pingedByReply(world, data),
  );
  Object.assign(data, mentionFields(mentions));
  announceMessage(world, "MESSAGE_UPDATE", stored);
}

export function deleteMessage(world: World, channel: Channel, stored: StoredMessage): void {
  channel.messages.delete(stored.data.id);
  world.announce({
    name: "MESSAGE_DELETE",
    guildId: channel.guildId,
    channelId: channel.id,
    visibleTo: stored.visibleTo,
    data: { id: stored.data.id, channel_id: channel.id, guild_id: channel.guildId },
  });
}

/** Many at once, as a moderator's bot does it: one event. */
export function deleteMessages(world: World, channel: Channel, ids: readonly string[]): void {
  const gone = ids.filter((id) => channel.messages.delete(id));
  world.announce({
    name: "MESSAGE_DELETE_BULK",
    guildId: channel.guildId,
    channelId: channel.id,
    data: { ids: gone, channel_id: channel.id, guild_id: channel.guildId },
  });
}

/** Says that the message has a thread now. */
export function markThread(world: World, stored: StoredMessage, thread: APIMessage["thread"]): void {
  stored.data.flags = (stored.data.flags ?? 0) | HAS_THREAD;
  if (thread !== undefined) stored.data.thread = thread;
  announceMessage(world, "MESSAGE_UPDATE", stored);
}

// --- internal ---

/** A thread that is written to opens again; a locked one is refused before. */
function unarchive(world: World, channel: Channel): void {
  if (channel.thread?.archived !== true) return;
  channel.thread.archived = false;
  channel.thread.archiveChangedAt = new Date().toISOString();
  world.announce({
    name: "THREAD_UPDATE",
    guildId: channel.guildId,
    channelId: channel.id,
    data: channelJson(channel),
  });
}

/** A reply goes on pinging whom it pinged when it is edited. */
function pingedByReply(world: World, { referenced_message, mentions }: APIMessage): User | null {
  const id = referenced_message?.author.id;
  return mentions.some((user) => user.id === id) ? (world.users.get(id ?? "") ?? null) : null;
}

function newData(world: World, message: NewMessage, attachments: APIAttachment[]): APIMessage {
  const { channel, author, body, repliedTo = null } = message;
  const guild = world.guild(channel.guildId);
  const components = storedComponents(body.components, attachments);
  const repliedUser =
    repliedTo !== null && repliedTo.interactionId === null
      ? world.users.get(repliedTo.data.author.id)
      : undefined;
  const pinged = message.pingReplied === false ? null : (repliedUser ?? null);
  const text = textOf({ content: String(body.content ?? ""), components });
  return {
    id: message.id ?? newSnowflake(),
    channel_id: channel.id,
    author: userJson(author) as APIMessage["author"],
    content: String(body.content ?? ""),
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    ...mentionFields(mentionsIn(guild, text, body.allowed_mentions, pinged)),
    attachments,
    embeds: storedEmbeds(body.embeds),
    components,
    pinned: false,
    type: message.type ?? (repliedTo === null ? 0 : 19),
    flags: Number(body.flags ?? 0),
    ...(body.nonce === undefined ? {} : { nonce: body.nonce as string }),
    ...(repliedTo === null ? {} : replyFields(channel, repliedTo)),
    ...message.extra,
  };
}

function storedEmbeds(embeds: unknown): APIMessage["embeds"] {
  return asList(embeds).map((embed) => {
    const given = asObject(embed) ?? {};
    const fields = asList(given.fields).map((field) => ({ inline: false, ...asObject(field) }));
    return { type: "rich", ...given, ...(given.fields === undefined ? {} : { fields }) };
  }) as APIMessage["embeds"];
}

function replyFields(channel: Channel, repliedTo: StoredMessage): Partial<APIMessage> {
  return {
    message_reference: {
      type: 0,
      message_id: repliedTo.data.id,
      channel_id: channel.id,
      guild_id: channel.guildId,
    },
    referenced_message: repliedTo.data,
  };
}

function mentionFields(
  mentions: Mentions,
): Pick<APIMessage, "mentions" | "mention_roles" | "mention_everyone"> {
  return {
    mentions: mentions.users.map(userJson) as APIMessage["mentions"],
    mention_roles: [...mentions.roles],
    mention_everyone: mentions.everyone,
  };
}

/** All words in which a mention could stand. */
function textOf({
  content,
  components,
}: {
  content: string;
  components?: APIMessageTopLevelComponent[] | undefined;
}): string {
  const texts = allComponents(components).map(({ component }) =>
    typeof component.content === "string" ? component.content : "",
  );
  return [content, ...texts].join("\n");
}

function descriptionOf(body: Json, index: number): string | undefined {
  const entry = asList(body.attachments)
    .map(asObject)
    .find((attachment) => Number(attachment?.id) === index);
  return typeof entry?.description === "string" ? entry.description : undefined;
}

/** An edit that lists attachments keeps those alone; one that lists none keeps all. */
function keptAttachments(data: APIMessage, body: Json): APIAttachment[] {
  if (body.attachments === undefined || body.attachments === null) return data.attachments;
  const listed = asList(body.attachments).map((entry) => String(asObject(entry)?.id));
  return data.attachments.filter(({ id }) => listed.includes(id));
}

/** Tells the gateway and the page of a message as it is now. */
export function announceMessage(
  world: World,
  name: "MESSAGE_CREATE" | "MESSAGE_UPDATE",
  stored: StoredMessage,
): void {
  const author = world.guild(stored.guildId).members.get(stored.data.author.id);
  world.announce({
    name,
    guildId: stored.guildId,
    channelId: stored.data.channel_id,
    visibleTo: stored.visibleTo,
    message: stored,
    data: {
      ...stored.data,
      guild_id: stored.guildId,
      channel_type: 0,
      ...(author === undefined ? {} : { member: bareMemberJson(author) }),
    },
  });
}
