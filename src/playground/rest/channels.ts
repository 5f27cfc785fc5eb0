/** Channels, guilds and members, as far as a bot reads and changes them. */
import { Hono } from "hono";
import { allows, demand } from "../permissions.ts";
import { REFUSALS, Refusal, refuseProblems } from "../refusal.ts";
import type { Channel } from "../state.ts";
import { checkFields, type Field } from "../validation/fields.ts";
import type { Json } from "../validation/rule.ts";
import { channelJson, guildJson, memberJson, roleJson } from "../wire.ts";
import type { World } from "../world.ts";
import { bodyObject, type Env } from "./exchange.ts";

export function channelRoutes(world: World): Hono<Env> {
  const held = (channel: Channel) => world.permissions(world.bot.id, channel);
  return new Hono<Env>()
    .get("/channels/:channel", (context) => {
      const channel = world.channel(context.req.param("channel"));
      demand(held(channel));
      return context.json(channelJson(channel));
    })
    .patch("/channels/:channel", (context) => {
      const channel = world.channel(context.req.param("channel"));
      const body = bodyObject(context);
      demandChange(world, channel, body);
      refuseProblems(checkFields(body, channel.thread === null ? CHANNEL_FIELDS : THREAD_FIELDS));
      change(channel, body);
      const name = channel.thread === null ? "CHANNEL_UPDATE" : "THREAD_UPDATE";
      world.announce({ name, guildId: channel.guildId, channelId: channel.id, data: channelJson(channel) });
      return context.json(channelJson(channel));
    })
    .delete("/channels/:channel", (context) => {
      const channel = world.channel(context.req.param("channel"));
      demand(held(channel), channel.thread === null ? "ManageChannels" : "ManageThreads");
      const data = channelJson(channel);
      const name = channel.thread === null ? "CHANNEL_DELETE" : "THREAD_DELETE";
      world.announce({ name, guildId: channel.guildId, channelId: channel.id, data });
      world.removeChannel(channel);
      return context.json(data);
    })
    .get("/guilds/:guild", (context) => context.json(guildJson(world.guild(context.req.param("guild")))))
    .get("/guilds/:guild/channels", (context) => {
      const channels = [...world.guild(context.req.param("guild")).channels.values()];
      return context.json(channels.filter((channel) => channel.thread === null).map(channelJson));
    })
    .get("/guilds/:guild/roles", (context) =>
      context.json([...world.guild(context.req.param("guild")).roles.values()].map(roleJson)),
    )
    .get("/guilds/:guild/members", (context) => {
      if (!world.settings.guildMembers) throw new Refusal(REFUSALS.missingAccess);
      return context.json([...world.guild(context.req.param("guild")).members.values()].map(memberJson));
    })
    .get("/guilds/:guild/members/:user", (context) =>
      context.json(memberJson(world.member(context.req.param("guild"), context.req.param("user")))),
    );
}

// --- internal ---

const SLOWMODE: Field = {
  name: "rate_limit_per_user",
  kind: "integer",
  nullable: true,
  min: 0,
  max: 21_600,
  why: "seconds",
};
const NAME: Field = { name: "name", kind: "string", min: 1, max: 100, why: "100 characters" };
const CHANNEL_FIELDS: readonly Field[] = [
  NAME,
  SLOWMODE,
  { name: "topic", kind: "string", nullable: true, max: 1024, why: "1024 characters" },
];
const THREAD_FIELDS: readonly Field[] = [
  NAME,
  SLOWMODE,
  { name: "archived", kind: "boolean", why: "out of the list; opens when written to" },
  { name: "locked", kind: "boolean", why: "only moderators of threads may write or reopen" },
  { name: "auto_archive_duration", kind: "integer", among: [60, 1440, 4320, 10080], why: "minutes" },
  { name: "invitable", kind: "boolean", nullable: true, why: "of private threads" },
];

/** The one who opened a thread may rename and archive it; locking takes Manage Threads. */
function demandChange(world: World, channel: Channel, body: Json): void {
  const held = world.permissions(world.bot.id, channel);
  if (channel.thread === null) {
    demand(held, "ManageChannels");
    return;
  }
  const own = channel.thread.ownerId === world.bot.id;
  const opens = body.archived === false && !channel.thread.locked && allows(held, "SendMessagesInThreads");
  if (channel.thread.archived && body.archived !== false) throw new Refusal(REFUSALS.archivedThread);
  if (body.locked !== undefined || !(own || opens)) demand(held, "ManageThreads");
  else demand(held);
}

function change(channel: Channel, body: Json): void {
  if (typeof body.name === "string") channel.name = body.name;
  if (typeof body.topic === "string") channel.topic = body.topic;
  if (typeof body.rate_limit_per_user === "number") channel.slowmodeSeconds = body.rate_limit_per_user;
  const { thread } = channel;
  if (thread === null) return;
  if (typeof body.archived === "boolean" && body.archived !== thread.archived) {
    thread.archived = body.archived;
    thread.archiveChangedAt = new Date().toISOString();
  }
  if (typeof body.locked === "boolean") thread.locked = body.locked;
  if (typeof body.auto_archive_duration === "number") thread.autoArchiveMinutes = body.auto_archive_duration;
}
