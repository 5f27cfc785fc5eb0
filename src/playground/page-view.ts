/** What one person may see, in the page's own form. */
import type { APIApplicationCommandOption, Locale } from "discord-api-types/v10";
import type { LocalDiscord } from "./local-discord.ts";
import type {
  ChannelView,
  CommandView,
  MessageView,
  ModalView,
  OptionView,
  PageEvent,
  PageState,
  PersonView,
} from "./page/view.ts";
import { findCommand, typedNames } from "./people/command-data.ts";
import type { Person } from "./people/person.ts";
import type { SeenModal } from "./people/seen-modal.ts";
import { allows, permissionsOf } from "./permissions.ts";
import type { StoredCommand, StoredMessage } from "./state.ts";
import { LOADING } from "./validation/message.ts";
import type { World, WorldEvent } from "./world.ts";

/** One who can be played, and what the page says of them. */
export type Played = { readonly person: Person; readonly role: string; readonly may: string };

/** The page as it opens on a channel. */
export function stateFor(
  discord: LocalDiscord,
  played: Played,
  people: readonly Played[],
  channelId: string,
): PageState {
  const { person } = played;
  const commands = discord.world.commandsIn(person.guild.id).filter((command) => person.maySee(command));
  return {
    me: personView(played),
    people: people.map(personView),
    guild: person.guild.name,
    botId: discord.world.bot.id,
    botName: discord.world.bot.displayName,
    botOnline: discord.gateway.isOnline(),
    channels: channelsFor(person),
    roles: [...person.guild.roles.values()].map(({ id, name }) => ({ id, name })),
    commands: commands
      .filter(({ type }) => type === 1)
      .flatMap((command) => commandViews(command, person.member.locale)),
    menus: commands
      .filter(({ type }) => type === 3)
      .map(({ name, name_localizations: names }) => ({
        name,
        shown: names?.[person.member.locale as Locale] ?? name,
      })),
    messages: person.messages(channelId).map(({ stored }) => messageView(discord.world, stored)),
  };
}

/** What a person learns of something that happened; null: nothing. */
export function eventFor(world: World, person: Person, event: WorldEvent): PageEvent | null {
  if (event.visibleTo !== null && event.visibleTo !== person.id) return null;
  if (event.guildId !== person.guild.id || !seesChannel(person, event.channelId)) return null;
  if (event.message !== null) return { kind: "message", message: messageView(world, event.message) };
  if (event.name === "MESSAGE_DELETE") return { kind: "deleted", id: (event.data as { id: string }).id };
  if (event.name === "TYPING_START") return { kind: "typing", channelId: event.channelId ?? "" };
  return /^(?:THREAD|CHANNEL|GUILD)_|^MESSAGE_DELETE_BULK$/.test(event.name) ? { kind: "changed" } : null;
}

export function modalView(modal: SeenModal): ModalView {
  return {
    interactionId: modal.interaction.id,
    title: modal.title,
    texts: modal.texts,
    fields: modal.fields,
  };
}

// --- internal ---

function personView({ person, role, may }: Played): PersonView {
  return {
    key: person.user.username,
    id: person.id,
    name: person.user.displayName,
    role,
    may,
    moderates: allows(permissionsOf(person.guild, person.member, null), "ManageMessages"),
    locale: person.member.locale,
  };
}

function seesChannel(person: Person, channelId: string | null): boolean {
  const channel = person.guild.channels.get(channelId ?? "");
  return channel === undefined || permissionsOf(person.guild, person.member, channel) !== 0n;
}

function channelsFor(person: Person): ChannelView[] {
  return [...person.guild.channels.values()]
    .filter((channel) => permissionsOf(person.guild, person.member, channel) !== 0n)
    .map(({ id, name, parentId, kind, thread }) => ({
      id,
      name,
      parentId,
      kind,
      archived: thread?.archived === true,
      locked: thread?.locked === true,
    }));
}

function commandViews(command: StoredCommand, locale: string): CommandView[] {
  return typedNames(command).flatMap((name) => {
    const found = findCommand([command], name);
    if (found === null) return [];
    return [
      {
        name,
        description: descriptionOf(command, found.path, locale),
        options: found.options.map((option) => optionView(option, locale)),
      },
    ];
  });
}

function descriptionOf(command: StoredCommand, path: readonly string[], locale: string): string {
  let description = inLanguage(command, locale);
  let level: readonly APIApplicationCommandOption[] = command.options ?? [];
  for (const name of path) {
    const option = level.find((one) => one.name === name);
    description = option === undefined ? description : inLanguage(option, locale);
    level = (option !== undefined && "options" in option ? option.options : undefined) ?? [];
  }
  return description;
}

/** As Discord shows a description: translated where the command brings a translation. */
function inLanguage(
  described: {
    readonly description?: string;
    readonly description_localizations?: Readonly<Record<string, string | null>> | null;
  },
  locale: string,
): string {
  return described.description_localizations?.[locale] ?? described.description ?? "";
}

function optionView(option: APIApplicationCommandOption, locale: string): OptionView {
  return {
    name: option.name,
    description: inLanguage(option, locale),
    type: option.type,
    required: option.required === true,
    autocomplete: "autocomplete" in option && option.autocomplete === true,
    choices: (("choices" in option ? option.choices : undefined) ?? []).map((choice) => ({
      name: choice.name_localizations?.[locale as Locale] ?? choice.name,
      value: choice.value,
    })),
    maxLength: ("max_length" in option ? option.max_length : undefined) ?? 6000,
  };
}

function messageView(world: World, stored: StoredMessage): MessageView {
  const { data } = stored;
  const isLoading = (Number(data.flags ?? 0) & LOADING) !== 0;
  const replied = data.referenced_message ?? null;
  return {
    data,
    author: nameOf(world, data.author.id),
    isBot: data.author.bot === true,
    isPrivate: stored.visibleTo !== null,
    isLoading,
    used: usedBy(world, stored),
    repliesTo:
      replied === null
        ? null
        : { author: nameOf(world, replied.author.id), words: replied.content.slice(0, 80) },
    threadId: data.thread?.id ?? null,
  };
}

/** Only the answer itself says what was used; its follow-ups do not. */
function usedBy(world: World, stored: StoredMessage): MessageView["used"] {
  const interaction =
    stored.interactionId === null ? undefined : world.interactions.get(stored.interactionId);
  if (interaction?.kind !== "command" || interaction.followUps.includes(stored.data.id)) return null;
  return { by: nameOf(world, interaction.userId), command: interaction.name };
}

function nameOf(world: World, id: string): string {
  return world.users.get(id)?.displayName ?? id;
}
