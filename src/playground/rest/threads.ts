/** Threads: opened on a message or by themselves, joined and left. */
import { Hono } from "hono";
import { postMessage } from "../messages.ts";
import { allows, demand } from "../permissions.ts";
import { REFUSALS, Refusal, refuseProblems } from "../refusal.ts";
import type { Channel } from "../state.ts";
import { openThread, refuseThreadless, threadOn } from "../threads.ts";
import { checkFields, type Field } from "../validation/fields.ts";
import type { Json } from "../validation/rule.ts";
import { channelJson, threadMemberJson } from "../wire.ts";
import type { World } from "../world.ts";
import { bodyObject, type Env } from "./exchange.ts";

export function threadRoutes(world: World): Hono<Env> {
  return new Hono<Env>()
    .post("/channels/:channel/messages/:message/threads", (context) => {
      const channel = parentFor(world, context.req.param("channel"), "CreatePublicThreads");
      const stored = world.message(channel, context.req.param("message"), null);
      const body = checkedBody(bodyObject(context), THREAD_FIELDS);
      const thread = threadOn(world, channel, stored, {
        name: String(body.name),
        owner: world.bot,
        ...archiveOf(body),
      });
      return context.json(withMember(world, thread), 201);
    })
    .post("/channels/:channel/threads", (context) => {
      const isPrivate = bodyObject(context).type !== 11;
      const channel = parentFor(
        world,
        context.req.param("channel"),
        isPrivate ? "CreatePrivateThreads" : "CreatePublicThreads",
      );
      const body = checkedBody(bodyObject(context), [...THREAD_FIELDS, ...LOOSE_THREAD_FIELDS]);
      const thread = openThread(world, channel, {
        name: String(body.name),
        owner: world.bot,
        isPrivate,
        ...archiveOf(body),
      });
      if (!isPrivate)
        postMessage(world, {
          channel,
          author: world.bot,
          body: { content: thread.name },
          files: new Map(),
          type: 18,
        });
      return context.json(withMember(world, thread), 201);
    })
    .get("/channels/:channel/thread-members", (context) => {
      const { thread, channel } = threadAt(world, context.req.param("channel"));
      return context.json([...thread.members].map((id) => threadMemberJson(channel, id)));
    })
    .get("/channels/:channel/thread-members/:user", (context) => {
      const { thread, channel } = threadAt(world, context.req.param("channel"));
      const user = userOf(world, context.req.param("user"));
      if (!thread.members.has(user)) throw new Refusal(REFUSALS.unknownMember);
      return context.json(threadMemberJson(channel, user));
    })
    .put("/channels/:channel/thread-members/:user", (context) => {
      const { thread, channel } = threadAt(world, context.req.param("channel"));
      if (thread.archived) throw new Refusal(REFUSALS.archivedThread);
      const user = userOf(world, context.req.param("user"));
      world.member(channel.guildId, user);
      thread.members.add(user);
      return context.body(null, 204);
    })
    .delete("/channels/:channel/thread-members/:user", (context) => {
      const { thread } = threadAt(world, context.req.param("channel"));
      thread.members.delete(userOf(world, context.req.param("user")));
      return context.body(null, 204);
    })
    .get("/guilds/:guild/threads/active", (context) => {
      const guild = world.guild(context.req.param("guild"));
      const threads = [...guild.channels.values()].filter(
        (channel) => channel.thread?.archived === false && world.permissions(world.bot.id, channel) !== 0n,
      );
      const joined = threads.filter((channel) => channel.thread?.members.has(world.bot.id));
      return context.json({
        has_more: false,
        threads: threads.map(channelJson),
        members: joined.map((channel) => threadMemberJson(channel, world.bot.id)),
      });
    })
    .get("/channels/:channel/threads/archived/public", (context) => {
      const parent = world.channel(context.req.param("channel"));
      demand(world.permissions(world.bot.id, parent), "ReadMessageHistory");
      const threads = [...world.guild(parent.guildId).channels.values()].filter(
        (channel) => channel.parentId === parent.id && channel.thread?.archived === true,
      );
      return context.json({ threads: threads.map(channelJson), members: [], has_more: false });
    });
}

// --- internal ---

const THREAD_FIELDS: readonly Field[] = [
  { name: "name", kind: "string", required: true, min: 1, max: 100, why: "thread names hold 100 characters" },
  {
    name: "auto_archive_duration",
    kind: "integer",
    nullable: true,
    among: [60, 1440, 4320, 10080],
    why: "minutes: an hour, a day, three days, a week",
  },
  {
    name: "rate_limit_per_user",
    kind: "integer",
    nullable: true,
    min: 0,
    max: 21_600,
    why: "seconds; six hours",
  },
  {
    name: "type",
    kind: "integer",
    nullable: true,
    among: [10, 11, 12],
    why: "announcement, public, private (the default without a message); discord.js sends it with a message too",
  },
];
const LOOSE_THREAD_FIELDS: readonly Field[] = [
  { name: "invitable", kind: "boolean", nullable: true, why: "of private threads" },
];

function checkedBody(body: Json, fields: readonly Field[]): Json {
  refuseProblems(checkFields(body, fields));
  return body;
}

function archiveOf(body: Json): { autoArchiveMinutes?: number } {
  return typeof body.auto_archive_duration === "number"
    ? { autoArchiveMinutes: body.auto_archive_duration }
    : {};
}

function parentFor(
  world: World,
  id: string,
  permission: "CreatePublicThreads" | "CreatePrivateThreads",
): Channel {
  const channel = world.channel(id);
  demand(world.permissions(world.bot.id, channel), permission);
  refuseThreadless(channel);
  return channel;
}

function threadAt(world: World, id: string): { channel: Channel; thread: NonNullable<Channel["thread"]> } {
  const channel = world.channel(id);
  if (!allows(world.permissions(world.bot.id, channel), "ViewChannel"))
    throw new Refusal(REFUSALS.missingAccess);
  if (channel.thread === null) throw new Refusal(REFUSALS.wrongChannelType);
  return { channel, thread: channel.thread };
}

function userOf(world: World, user: string): string {
  return user === "@me" ? world.bot.id : user;
}

function withMember(world: World, thread: Channel) {
  return { ...channelJson(thread), member: threadMemberJson(thread, world.bot.id) };
}
