/** Discord's interactions in our words. Pure. */
import {
  type APIAttachment,
  type APIInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandOptionType,
  ChannelType,
  ComponentType,
  type ModalSubmitComponent,
  type APIApplicationCommandInteractionDataOption as Option,
} from "discord-api-types/v10";
import type { Caller, Options } from "../command.ts";
import type { Attachment } from "../loading/loader.ts";
import type { Settings } from "../store/library.ts";
import { localeOf } from "../words/locale.ts";

/** Null outside of a server. The server's language is Discord's for it, until its settings are known. */
export function callerOf(interaction: APIInteraction): Caller | null {
  const { guild_id: guildId, channel, member } = interaction;
  if (guildId === undefined || member === undefined || channel === undefined) return null;
  return {
    guildId,
    channelId: channel.id,
    parentId: parentOf(channel),
    userId: member.user.id,
    roles: member.roles,
    permissions: BigInt(member.permissions),
    locale: localeOf("locale" in interaction ? interaction.locale : null),
    serverLocale: localeOf(interaction.guild_locale),
  };
}

/** What everyone reads is in the language that the server chose for us, else in the one it has in Discord. */
export function inServerLanguage(caller: Caller, { language }: Settings): Caller {
  return language === null ? caller : { ...caller, serverLocale: language };
}

/** Options by name, whatever level of sub-command they stand on. `files` is what Discord resolved. */
export function optionsOf(
  options: readonly Option[] = [],
  files: Readonly<Record<string, APIAttachment>> = {},
): Options {
  const names: string[] = [];
  let level = options;
  for (let sub = level[0]; sub !== undefined && isSubcommand(sub); sub = level[0]) {
    names.push(sub.name);
    level = sub.options ?? [];
  }
  const strings: Record<string, string> = {};
  const attachments: Record<string, Attachment> = {};
  for (const option of level) {
    if (isSubcommand(option)) continue;
    const file = option.type === ApplicationCommandOptionType.Attachment ? files[option.value] : undefined;
    if (file !== undefined) attachments[option.name] = attachmentOf(file);
    else strings[option.name] = String(option.value);
  }
  return { subcommand: names.length === 0 ? null : names.join(" "), strings, attachments };
}

/** The option that is being typed; null if Discord named none. */
export function focusedOption(
  options: readonly Option[] = [],
): { readonly name: string; readonly typed: string } | null {
  for (const option of options) {
    if (isSubcommand(option)) return focusedOption(option.options);
    if ("focused" in option && option.focused === true)
      return { name: option.name, typed: String(option.value) };
  }
  return null;
}

/** What was typed into a form, by field id. */
export function valuesOf(interaction: APIModalSubmitInteraction): Readonly<Record<string, string>> {
  const typed = fieldsOf(interaction).flatMap((field) =>
    field.type === ComponentType.TextInput ? [[field.custom_id, field.value]] : [],
  );
  return Object.fromEntries(typed);
}

/** What was uploaded into a form, by field id: the first file of each. */
export function uploadsOf({
  data,
}: Pick<APIModalSubmitInteraction, "data">): Readonly<Record<string, Attachment>> {
  const files = data.resolved?.attachments ?? {};
  const uploaded = fieldsOf({ data }).flatMap((field) => {
    const file = field.type === ComponentType.FileUpload ? files[field.values[0] ?? ""] : undefined;
    return file === undefined ? [] : [[field.custom_id, attachmentOf(file)] as const];
  });
  return Object.fromEntries(uploaded);
}

export function attachmentOf(file: APIAttachment): Attachment {
  return { name: file.filename, url: file.url, size: file.size, contentType: file.content_type ?? null };
}

export const THREADS: readonly ChannelType[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

// --- internal ---

function fieldsOf({ data }: Pick<APIModalSubmitInteraction, "data">): ModalSubmitComponent[] {
  return data.components.flatMap((part) => {
    if (part.type === ComponentType.Label) return [part.component];
    return part.type === ComponentType.ActionRow ? part.components : [];
  });
}

type Subcommand = Extract<Option, { options?: unknown }>;

function isSubcommand(option: Option): option is Subcommand {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

/** A channel has a parent too (its category), which no rule of ours is about. */
function parentOf(channel: NonNullable<APIInteraction["channel"]>): string | null {
  if (channel.type === undefined || !THREADS.includes(channel.type)) return null;
  return "parent_id" in channel ? (channel.parent_id ?? null) : null;
}
