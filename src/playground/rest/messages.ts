/** Messages of a channel, as the bot reads, sends, edits and deletes them with its own permissions. */
import { Hono } from "hono";
import { messageForBot } from "../message-content.ts";
import { deleteMessage, editMessage, postMessage } from "../messages.ts";
import { allows, demand } from "../permissions.ts";
import { REFUSALS, Refusal } from "../refusal.ts";
import type { Channel, StoredMessage } from "../state.ts";
import { asObject, type Json } from "../validation/rule.ts";
import type { World } from "../world.ts";
import { checkMessage } from "./checked-message.ts";
import { bodyObject, type Env } from "./exchange.ts";

export function messageRoutes(world: World): Hono<Env> {
  const held = (channel: Channel) => world.permissions(world.bot.id, channel);
  const shown = (stored: StoredMessage) => messageForBot(world, stored, world.settings.messageContent);
  return new Hono<Env>()
    .get("/channels/:channel/messages", (context) => {
      const channel = world.channel(context.req.param("channel"));
      demand(held(channel));
      if (!allows(held(channel), "ReadMessageHistory")) return context.json([]);
      return context.json(page(channel, context.req.query()).map(shown));
    })
    .get("/channels/:channel/messages/:message", (context) => {
      const channel = world.channel(context.req.param("channel"));
      demand(held(channel), "ReadMessageHistory");
      return context.json(shown(world.message(channel, context.req.param("message"), null)));
    })
    .post("/channels/:channel/messages", (context) => {
      const channel = world.channel(context.req.param("channel"));
      const body = bodyObject(context);
      const { files } = context.get("body");
      demandSending(held(channel), channel, files.size > 0);
      checkMessage("message", body, files);
      const repeated = sentBefore(world, channel, body);
      if (repeated !== null) return context.json(shown(repeated));
      const repliedTo = repliedMessage(world, channel, body);
      return context.json(shown(postMessage(world, { channel, author: world.bot, body, files, repliedTo })));
    })
    .patch("/channels/:channel/messages/:message", (context) => {
      const channel = world.channel(context.req.param("channel"));
      const stored = world.message(channel, context.req.param("message"), null);
      demand(held(channel));
      if (stored.data.author.id !== world.bot.id) throw new Refusal(REFUSALS.notYours);
      refuseArchived(channel);
      checkMessage("message edit", bodyObject(context), context.get("body").files, stored);
      editMessage(world, stored, bodyObject(context), context.get("body").files);
      return context.json(shown(stored));
    })
    .delete("/channels/:channel/messages/:message", (context) => {
      const channel = world.channel(context.req.param("channel"));
      const stored = world.message(channel, context.req.param("message"), null);
      demand(held(channel), ...(stored.data.author.id === world.bot.id ? [] : (["ManageMessages"] as const)));
      refuseArchived(channel);
      deleteMessage(world, channel, stored);
      return context.body(null, 204);
    })
    .post("/channels/:channel/typing", (context) => {
      const channel = world.channel(context.req.param("channel"));
      demand(held(channel), channel.thread === null ? "SendMessages" : "SendMessagesInThreads");
      world.announce({
        name: "TYPING_START",
        guildId: channel.guildId,
        channelId: channel.id,
        data: {
          channel_id: channel.id,
          guild_id: channel.guildId,
          user_id: world.bot.id,
          timestamp: Math.floor(Date.now() / 1000),
        },
      });
      return context.body(null, 204);
    });
}

/** Sending in a thread is a permission of its own; a locked one takes a moderator of threads, an archived one opens. */
export function demandSending(held: bigint, channel: Channel, withFiles: boolean): void {
  demand(held, channel.thread === null ? "SendMessages" : "SendMessagesInThreads");
  if (withFiles) demand(held, "AttachFiles");
  if (channel.thread?.locked === true && !allows(held, "ManageThreads"))
    throw new Refusal(REFUSALS.lockedThread);
}

// --- internal ---

function refuseArchived(channel: Channel): void {
  if (channel.thread?.archived === true) throw new Refusal(REFUSALS.archivedThread);
}

/** With `enforce_nonce`, a message that is sent again is the one that stands there. */
function sentBefore(world: World, channel: Channel, body: Json): StoredMessage | null {
  if (body.enforce_nonce !== true || body.nonce === undefined) return null;
  const own = [...channel.messages.values()].filter(({ data }) => data.author.id === world.bot.id);
  return own.find(({ data }) => data.nonce === body.nonce) ?? null;
}

function repliedMessage(world: World, channel: Channel, body: Json): StoredMessage | null {
  const reference = asObject(body.message_reference);
  if (reference === null) return null;
  demand(world.permissions(world.bot.id, channel), "ViewChannel");
  if (!allows(world.permissions(world.bot.id, channel), "ReadMessageHistory"))
    throw new Refusal(REFUSALS.noHistory);
  const stored = channel.messages.get(String(reference.message_id));
  if (stored === undefined && reference.fail_if_not_exists !== false)
    throw new Refusal(REFUSALS.unknownMessage);
  return stored ?? null;
}

/** Newest first, up to `limit`; `before`, `after` and `around` are ids. */
function page(channel: Channel, query: Record<string, string>): StoredMessage[] {
  const limit = Math.min(Math.max(Number(query.limit ?? 50), 1), 100);
  const all = [...channel.messages.values()].filter((stored) => stored.visibleTo === null);
  const id = (stored: StoredMessage) => BigInt(stored.data.id);
  if (query.after !== undefined) {
    const after = BigInt(query.after);
    return all
      .filter((stored) => id(stored) > after)
      .slice(0, limit)
      .reverse();
  }
  if (query.around !== undefined) {
    const middle = all.findIndex((stored) => id(stored) >= BigInt(query.around as string));
    const start = Math.max((middle === -1 ? all.length : middle) - Math.floor(limit / 2), 0);
    return all.slice(start, start + limit).reverse();
  }
  const before = query.before === undefined ? null : BigInt(query.before);
  return all
    .filter((stored) => before === null || id(stored) < before)
    .slice(-limit)
    .reverse();
}
