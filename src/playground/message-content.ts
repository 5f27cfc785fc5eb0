/** What a bot may read of a message: without the Message Content intent only its own, and those that mention it. */
import type { APIMessage } from "discord-api-types/v10";
import type { StoredMessage } from "./state.ts";
import type { World } from "./world.ts";

/**
 * The message as the bot gets it. `reads`: the intent is granted (and, on the gateway, asked for).
 * @see https://discord.com/developers/docs/events/gateway#message-content-intent
 */
export function messageForBot(world: World, stored: StoredMessage, reads: boolean): APIMessage {
  const { data } = stored;
  const own = data.author.id === world.bot.id;
  const mentioned = data.mentions.some((user) => user.id === world.bot.id);
  if (reads || own || mentioned) return data;
  const blank = { ...data, content: "", embeds: [], attachments: [], components: [] };
  return data.referenced_message
    ? { ...blank, referenced_message: blankUnlessOwn(world, data.referenced_message) }
    : blank;
}

// --- internal ---

function blankUnlessOwn(world: World, message: APIMessage): APIMessage {
  if (message.author.id === world.bot.id) return message;
  return { ...message, content: "", embeds: [], attachments: [], components: [] };
}
