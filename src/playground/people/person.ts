/** A member of a guild, as a test or the page plays one: what Discord's client lets people do, and no more. */
import { openInteraction } from "../interactions.ts";
import { postMessage } from "../messages.ts";
import { allows, demand, permissionsOf } from "../permissions.ts";
import { demandSending } from "../rest/messages.ts";
import type { Channel, Guild, Interaction, Member, StoredCommand, User } from "../state.ts";
import { contentTypeOf } from "../uploads.ts";
import { SELECTS } from "../validation/component-tables.ts";
import { userJson } from "../wire.ts";
import type { World } from "../world.ts";
import { Answer } from "./answer.ts";
import {
  autocompleteData,
  commandData,
  type FoundCommand,
  findCommand,
  type GivenFile,
  type GivenOptions,
  type Standing,
  uploadGiven,
} from "./command-data.ts";
import { Deeds } from "./deeds.ts";
import { SeenMessage } from "./seen-message.ts";
import type { ModalValues, SeenModal } from "./seen-modal.ts";

export type Where = {
  /** A channel's name or id; by default the guild's first. */
  readonly channel?: string;
  /** As if the server's settings had granted the command to this member: Discord then asks for no permission. */
  readonly asGranted?: boolean;
};

export class Person extends Deeds {
  readonly world: World;
  readonly guild: Guild;
  readonly member: Member;

  constructor(world: World, guild: Guild, member: Member) {
    super();
    this.world = world;
    this.guild = guild;
    this.member = member;
  }

  get id(): string {
    return this.member.user.id;
  }
  get user(): User {
    return this.member.user;
  }

  /** Runs "summary" or "article add". Resolves when the bot answered or deferred; rejects when it did neither in time. */
  async command(name: string, options: GivenOptions = {}, where: Where = {}): Promise<Answer> {
    const standing = this.standing(where);
    const found = this.find(name, where, standing.channel);
    const data = commandData(found, options, standing);
    return this.answerTo(
      openInteraction(this.world, { ...standing, kind: "command", name: `/${name}`, data }),
    );
  }

  /** What an option offers for what is typed so far. */
  async autocomplete(
    name: string,
    option: string,
    typed: string,
    others: GivenOptions = {},
    where: Where = {},
  ): Promise<Answer["choices"]> {
    const standing = this.standing(where);
    const { data, optionType } = autocompleteData(
      this.find(name, where, standing.channel),
      option,
      typed,
      others,
    );
    const interaction = openInteraction(this.world, {
      ...standing,
      kind: "autocomplete",
      name: `/${name} ${option}`,
      data,
      optionType,
    });
    await interaction.answered.promise;
    return interaction.choices;
  }

  /** Runs a command of a message's menu. */
  async menu(name: string, message: SeenMessage, where: Where = {}): Promise<Answer> {
    const standing = this.standing({ ...where, channel: message.channelId });
    const command = this.world.commandsIn(this.guild.id).find((one) => one.name === name && one.type === 3);
    if (command === undefined || !(where.asGranted || this.maySee(command)))
      throw new Error(`${this.user.displayName} has no "${name}" in the menu.`);
    const data = {
      id: command.id,
      name,
      type: 3,
      target_id: message.id,
      resolved: { messages: { [message.id]: message.raw } },
    };
    return this.answerTo(openInteraction(this.world, { ...standing, kind: "command", name, data }));
  }

  /** Presses a button, by custom id or label. Throws when it is not there, disabled or a link. */
  async press(message: SeenMessage, customIdOrLabel: string): Promise<Answer> {
    this.refuseUnseen(message);
    const button = message.button(customIdOrLabel);
    if (button.customId === null)
      throw new Error(`"${button.label}" opens ${button.url}: the bot hears nothing of it.`);
    if (button.disabled) throw new Error(`The button "${button.label}" is disabled.`);
    const data = { component_type: 2, custom_id: button.customId, id: button.id };
    return this.onComponent(message, button.label, data);
  }

  /** Chooses in a select, by custom id or placeholder. For user, role and channel selects the values are ids. */
  async select(
    message: SeenMessage,
    customIdOrPlaceholder: string,
    values: readonly string[],
  ): Promise<Answer> {
    this.refuseUnseen(message);
    const select = message.selects.find(
      (one) => one.customId === customIdOrPlaceholder || one.placeholder === customIdOrPlaceholder,
    );
    if (select === undefined || select.disabled)
      throw new Error(`No select "${customIdOrPlaceholder}" to use on this message.`);
    const strange =
      select.type === SELECTS[0]
        ? values.filter((value) => select.options.every((option) => option.value !== value))
        : [];
    if (strange.length > 0 || values.length < select.minValues || values.length > select.maxValues) {
      throw new Error(
        `The select offers ${select.options.map(({ value }) => value).join(", ")}, ${select.minValues} to ${select.maxValues} of them.`,
      );
    }
    const users = values
      .flatMap((id) => this.world.users.get(id) ?? [])
      .map((user) => [user.id, userJson(user)]);
    const resolved = users.length === 0 ? {} : { resolved: { users: Object.fromEntries(users) } };
    return this.onComponent(message, select.placeholder, {
      component_type: select.type,
      custom_id: select.customId,
      id: select.id,
      values,
      ...resolved,
    });
  }

  /** Fills in and sends a dialog. Keys are custom ids or labels. */
  async submit(modal: SeenModal | null, values: ModalValues): Promise<Answer> {
    if (modal === null) throw new Error("There is no dialog to fill in.");
    const channel = this.world.channel(modal.interaction.channelId);
    const { sourceMessageId } = modal.interaction;
    const source = sourceMessageId === null ? null : (channel.messages.get(sourceMessageId) ?? null);
    return this.answerTo(
      openInteraction(this.world, {
        kind: "modal",
        name: modal.title,
        channel,
        member: this.member,
        data: modal.submission(values, (file) => uploadGiven(this.world, file)),
        source,
      }),
    );
  }

  /** Writes a message. `ping: false` replies without the mention. */
  say(
    channel: string,
    text: string,
    extra: { replyTo?: SeenMessage; ping?: boolean; files?: readonly GivenFile[] } = {},
  ): SeenMessage {
    const place = this.channel(channel);
    demandSending(permissionsOf(this.guild, this.member, place), place, (extra.files ?? []).length > 0);
    if (text.length > 2000) throw new Error("A member's message holds 2000 characters.");
    const files = (extra.files ?? []).map(({ name, bytes, contentType }, index) => {
      const raw = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
      return [index, { name, bytes: raw, contentType: contentType ?? contentTypeOf(name) }] as const;
    });
    const stored = postMessage(this.world, {
      channel: place,
      author: this.user,
      body: { content: text },
      files: new Map(files),
      repliedTo: extra.replyTo?.stored ?? null,
      pingReplied: extra.ping !== false,
    });
    return new SeenMessage(this.world, stored);
  }

  /** What this member sees of a channel or thread, oldest first; private answers of others are not in it. */
  messages(channel: string): SeenMessage[] {
    const place = this.channel(channel);
    demand(permissionsOf(this.guild, this.member, place));
    return [...place.messages.values()]
      .filter(({ visibleTo }) => visibleTo === null || visibleTo === this.id)
      .map((stored) => new SeenMessage(this.world, stored));
  }

  /** Threads of a channel, oldest first. */
  threads(channel: string): Channel[] {
    const parent = this.channel(channel);
    return [...this.guild.channels.values()].filter((one) => one.parentId === parent.id);
  }

  /** Whether Discord would offer the command: by the permissions that its definition asks for. */
  maySee(command: StoredCommand, channel: Channel | null = null): boolean {
    const held = permissionsOf(this.guild, this.member, channel);
    const asked = command.default_member_permissions;
    const here = command.contexts == null || command.contexts.includes(0);
    if (!here || (channel !== null && !allows(held, "UseApplicationCommands"))) return false;
    if (asked === null || asked === undefined || allows(held, "Administrator")) return true;
    return BigInt(asked) !== 0n && (held & BigInt(asked)) === BigInt(asked);
  }

  /** A channel of this guild by name or id. */
  channel(nameOrId: string): Channel {
    const channels = [...this.guild.channels.values()];
    const found =
      this.guild.channels.get(nameOrId) ?? channels.find((one) => one.name === nameOrId.replace(/^#/, ""));
    if (found === undefined) throw new Error(`There is no channel ${nameOrId} in ${this.guild.name}.`);
    return found;
  }

  private standing(where: Where): Standing {
    const channel =
      where.channel === undefined ? [...this.guild.channels.values()][0] : this.channel(where.channel);
    if (channel === undefined) throw new Error(`${this.guild.name} has no channel.`);
    return { world: this.world, guild: this.guild, channel, member: this.member };
  }

  private find(name: string, where: Where, channel: Channel): FoundCommand {
    const found = findCommand(this.world.commandsIn(this.guild.id), name);
    if (found === null) throw new Error(`There is no command /${name}: the bot has not registered it.`);
    if (where.asGranted || this.maySee(found.command, channel)) return found;
    throw new Error(
      `${this.user.displayName} cannot see /${name}: Discord asks for permissions ${found.command.default_member_permissions}.`,
    );
  }

  private onComponent(message: SeenMessage, name: string, data: unknown): Promise<Answer> {
    const channel = this.world.channel(message.channelId);
    return this.answerTo(
      openInteraction(this.world, {
        kind: "component",
        name,
        channel,
        member: this.member,
        data,
        source: message.stored,
      }),
    );
  }

  private async answerTo(interaction: Interaction): Promise<Answer> {
    const answer = new Answer(this.world, interaction);
    await interaction.answered.promise;
    return answer;
  }
}
