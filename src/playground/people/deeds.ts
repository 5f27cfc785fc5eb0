/** What a person does to what is there: edits, deletions, threads, posts in a forum. */
import { deleteMessage, deleteMessages, editMessage, postMessage } from "../messages.ts";
import { demand, permissionsOf } from "../permissions.ts";
import { demandSending } from "../rest/messages.ts";
import type { Channel, Guild, Member } from "../state.ts";
import { openThread, refuseThreadless, threadOn } from "../threads.ts";
import type { World } from "../world.ts";
import type { SeenMessage } from "./seen-message.ts";

/** The part of a person that Discord's client puts behind a message's menu, or a channel's. */
export abstract class Deeds {
  abstract readonly world: World;
  abstract readonly guild: Guild;
  abstract readonly member: Member;
  abstract channel(nameOrId: string): Channel;

  /** Changes what they wrote. */
  edit(message: SeenMessage, text: string): void {
    this.refuseUnseen(message);
    if (message.raw.author.id !== this.member.user.id) throw new Error("Only its author edits a message.");
    const channel = this.world.channel(message.channelId);
    demandSending(permissionsOf(this.guild, this.member, channel), channel, false);
    editMessage(this.world, message.stored, { content: text }, new Map());
  }

  /** Their own, or with Manage Messages anybody's. */
  delete(message: SeenMessage): void {
    this.refuseUnseen(message);
    const channel = this.world.channel(message.channelId);
    if (message.raw.author.id !== this.member.user.id)
      demand(permissionsOf(this.guild, this.member, channel), "ManageMessages");
    deleteMessage(this.world, channel, message.stored);
  }

  /** At once, as moderators' tools do. */
  deleteMany(channel: string, messages: readonly SeenMessage[]): void {
    const place = this.channel(channel);
    demand(permissionsOf(this.guild, this.member, place), "ManageMessages");
    deleteMessages(
      this.world,
      place,
      messages.map(({ id }) => id),
    );
  }

  /** Opens a thread, on a message where one is given. */
  startThread(channel: string, name: string, message?: SeenMessage): Channel {
    const parent = this.channel(channel);
    demand(permissionsOf(this.guild, this.member, parent), "CreatePublicThreads");
    refuseThreadless(parent);
    const fresh = { name, owner: this.member.user };
    return message === undefined
      ? openThread(this.world, parent, fresh)
      : threadOn(this.world, parent, message.stored, fresh);
  }

  /** A post in a forum: a thread whose first message has the thread's own id. */
  post(forum: string, title: string, text: string): Channel {
    const parent = this.channel(forum);
    if (parent.kind !== "forum") throw new Error(`${parent.name} is no forum.`);
    demand(permissionsOf(this.guild, this.member, parent), "SendMessages");
    const thread = openThread(this.world, parent, { name: title, owner: this.member.user });
    const body = { content: text };
    postMessage(this.world, {
      channel: thread,
      author: this.member.user,
      body,
      files: new Map(),
      id: thread.id,
    });
    return thread;
  }

  protected refuseUnseen(message: SeenMessage): void {
    const { visibleTo } = message.stored;
    if (visibleTo !== null && visibleTo !== this.member.user.id)
      throw new Error(`${this.member.user.displayName} cannot see that message.`);
    if (message.isDeleted) throw new Error("That message was deleted.");
  }
}
