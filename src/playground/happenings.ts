/** What happens in a server besides what people type: permissions, threads and channels that close, servers that come and go. */
import { announceMessage, postMessage } from "./messages.ts";
import type { SeenMessage } from "./people/seen-message.ts";
import { type PermissionName, permissionBits } from "./permissions.ts";
import type { Channel, Guild } from "./state.ts";
import { channelJson, guildCreateJson } from "./wire.ts";
import type { World } from "./world.ts";

/** The part of the scripting side that plays Discord itself. */
export abstract class Happenings {
  abstract readonly world: World;
  /** The first guild. */
  abstract readonly guild: Guild;
  abstract channel(name: string): Channel;

  /** Takes permissions away in a channel, from the bot or a person; `undefined` takes everyone's. None gives them back. */
  deny(channel: Channel, id: string | undefined, permissions: readonly PermissionName[]): void {
    const target = id ?? channel.guildId;
    const kind = target === channel.guildId ? "role" : "member";
    channel.overwrites.set(target, { kind, allow: 0n, deny: permissionBits(permissions) });
    this.announceChannel("CHANNEL_UPDATE", channel);
  }

  /** As when nobody wrote in it for long; whoever writes in it opens it again. */
  archive(thread: Channel): void {
    this.changeThread(thread, { archived: true });
  }
  /** Only moderators of threads write in it from now on. */
  lock(thread: Channel, locked = true): void {
    this.changeThread(thread, { locked });
  }

  /** A channel with its threads, or a thread, is gone. Discord tells of no thread that goes with its channel. */
  deleteChannel(channel: Channel): void {
    this.announceChannel(channel.thread === null ? "CHANNEL_DELETE" : "THREAD_DELETE", channel);
    this.world.removeChannel(channel);
  }

  /** Somebody removes the bot from a server. */
  kick(guild = this.guild): void {
    this.world.announce({ name: "GUILD_DELETE", guildId: guild.id, channelId: null, data: { id: guild.id } });
    guild.members.delete(this.world.bot.id);
  }
  /** Somebody adds it again. */
  invite(guild = this.guild): void {
    const role = [...guild.roles.values()].find(({ managed }) => managed);
    const member = this.world.addMember(guild, this.world.bot);
    if (role !== undefined) member.roles.add(role.id);
    const data = guildCreateJson(this.world, guild);
    this.world.announce({ name: "GUILD_CREATE", guildId: guild.id, channelId: null, data });
  }
  /** The server is out of reach for a while, and back with `recover`: nobody left. */
  outage(guild = this.guild): void {
    const data = { id: guild.id, unavailable: true };
    this.world.announce({ name: "GUILD_DELETE", guildId: guild.id, channelId: null, data });
  }
  recover(guild = this.guild): void {
    const data = guildCreateJson(this.world, guild);
    this.world.announce({ name: "GUILD_CREATE", guildId: guild.id, channelId: null, data });
  }

  /** Another bot writes something; or a webhook, whose messages carry its id and need not be a bot's. */
  say({
    channel,
    from,
    text,
    webhook = false,
  }: {
    readonly channel: string;
    readonly from: string;
    readonly text: string;
    readonly webhook?: boolean;
  }): void {
    const place = this.channel(channel);
    const guild = this.world.guild(place.guildId);
    const member = this.world.addMember(guild, this.world.addUser(from, !webhook));
    postMessage(this.world, {
      channel: place,
      author: member.user,
      body: { content: text },
      files: new Map(),
      ...(webhook ? { extra: { webhook_id: member.user.id } } : {}),
    });
  }

  /** Discord shows the preview of a link: the message is told of again, and nobody edited it. */
  showPreview(message: SeenMessage): void {
    announceMessage(this.world, "MESSAGE_UPDATE", message.stored);
  }

  private announceChannel(name: string, channel: Channel): void {
    this.world.announce({
      name,
      guildId: channel.guildId,
      channelId: channel.id,
      data: channelJson(channel),
    });
  }

  private changeThread(channel: Channel, change: { archived?: boolean; locked?: boolean }): void {
    if (channel.thread === null) throw new Error(`${channel.name} is no thread.`);
    Object.assign(channel.thread, change, { archiveChangedAt: new Date().toISOString() });
    this.announceChannel("THREAD_UPDATE", channel);
  }
}
