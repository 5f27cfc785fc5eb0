/** Discord's messages in our words. Pure. */
import { type APIMessage, MessageType } from "discord-api-types/v10";
import type { SeenMessage } from "../chat.ts";
import { plainText } from "./plain-text.ts";
import { attachmentOf } from "./read-interaction.ts";

/** A message as the gateway sends it, or as an answer of Discord's holds it: some say of what server and member it is. */
export type RawMessage = APIMessage & {
  readonly guild_id?: string;
  readonly member?: { readonly nick?: string | null; readonly roles?: readonly string[] };
};

/** `botId`: our own user. */
export function seenMessage(
  raw: RawMessage,
  { guildId, botId }: { guildId: string; botId: string },
): SeenMessage {
  const { author } = raw;
  return {
    id: raw.id,
    channelId: raw.channel_id,
    guildId,
    authorId: author.id,
    authorName: raw.member?.nick ?? author.global_name ?? author.username,
    fromBot: author.bot === true || raw.webhook_id !== undefined,
    own: author.id === botId,
    content: raw.content === "" ? plainText(raw.components ?? []) : raw.content,
    attachments: raw.attachments.map(attachmentOf),
    sentAt: raw.timestamp,
    editedAt: raw.edited_timestamp,
    replyTo: raw.type === MessageType.Reply ? (raw.message_reference?.message_id ?? null) : null,
    mentionsBot: raw.mentions.some(({ id }) => id === botId),
    jumpUrl: jumpUrl(guildId, raw.channel_id, raw.id),
  };
}

/** Opens Discord at a message. */
export function jumpUrl(guildId: string, channelId: string, messageId: string): string {
  return `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
}

/** Did somebody (or we) say this, in words? The others are Discord's own: joins, pins, boosts, what a thread begins with. */
export function isSaid({ type }: Pick<APIMessage, "type">): boolean {
  return SAID.includes(type);
}

// --- internal ---

const SAID: readonly MessageType[] = [
  MessageType.Default,
  MessageType.Reply,
  MessageType.ChatInputCommand,
  MessageType.ContextMenuCommand,
];
