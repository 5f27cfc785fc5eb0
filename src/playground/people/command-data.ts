/** From what a person types to the `data` of a command interaction, held to what Discord's client lets through. */
import type { APIApplicationCommandOption, APIAttachment } from "discord-api-types/v10";
import { ApplicationCommandOptionType as Option } from "discord-api-types/v10";
import { permissionsOf } from "../permissions.ts";
import type { Channel, Guild, Member, StoredCommand } from "../state.ts";
import { contentTypeOf, storeUpload } from "../uploads.ts";
import type { Json } from "../validation/rule.ts";
import { bareMemberJson, channelOfInteractionJson, roleJson, userJson } from "../wire.ts";
import type { World } from "../world.ts";

/** A file from a person's disk. */
export type GivenFile = {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly contentType?: string;
};
/** Users, channels and roles are given by id. */
export type GivenValue = string | number | boolean | GivenFile;
export type GivenOptions = Readonly<Record<string, GivenValue>>;

/** A command with the sub-command that its full name says. */
export type FoundCommand = {
  readonly command: StoredCommand;
  /** Names of group and sub-command. */
  readonly path: readonly string[];
  /** The options that a person fills in. */
  readonly options: readonly BasicOption[];
};
type BasicOption = Exclude<APIApplicationCommandOption, { type: Option.Subcommand | Option.SubcommandGroup }>;

/** Finds "article add" among a guild's commands; null for none. */
export function findCommand(commands: readonly StoredCommand[], fullName: string): FoundCommand | null {
  const [name, ...path] = fullName.replace(/^\//, "").split(" ");
  const command = commands.find((one) => one.name === name && one.type === 1);
  if (command === undefined) return null;
  let level: readonly APIApplicationCommandOption[] = command.options ?? [];
  for (const part of path) {
    const inner = level.find((option) => option.name === part && option.type <= 2);
    if (inner === undefined) return null;
    level = ("options" in inner ? inner.options : undefined) ?? [];
  }
  if (level.some((option) => option.type <= 2)) return null;
  return { command, path, options: level as readonly BasicOption[] };
}

/** Every command as a person can type it: with its sub-commands. */
export function typedNames(command: StoredCommand): string[] {
  const inner = (command.options ?? []).filter((option) => option.type <= 2);
  if (inner.length === 0) return [command.name];
  return inner.flatMap((option) => {
    const deeper = option.type === Option.SubcommandGroup ? (option.options ?? []) : [];
    return deeper.length === 0
      ? [`${command.name} ${option.name}`]
      : deeper.map((sub) => `${command.name} ${option.name} ${sub.name}`);
  });
}

/** The place and person of an interaction. */
export type Standing = {
  readonly world: World;
  readonly guild: Guild;
  readonly channel: Channel;
  readonly member: Member;
};

/** `data` of a run. Throws, in the client's stead, for a missing, unknown or impossible option. */
export function commandData(found: FoundCommand, given: GivenOptions, standing: Standing): Json {
  const strange = Object.keys(given).filter((name) => found.options.every((option) => option.name !== name));
  if (strange.length > 0) throw new Error(`/${fullName(found)} has no option ${strange.join(", ")}.`);
  const resolved: Resolved = {};
  const options = found.options.flatMap((option) => {
    const value = given[option.name];
    if (value === undefined) {
      if (option.required) throw new Error(`/${fullName(found)} needs the option ${option.name}.`);
      return [];
    }
    return [{ name: option.name, type: option.type, value: valueFor(option, value, standing, resolved) }];
  });
  return dataOf(found, options, resolved);
}

/** `data` of an autocomplete: what is typed so far, unchecked, with the one that is being typed marked. */
export function autocompleteData(
  found: FoundCommand,
  focused: string,
  typed: string,
  others: GivenOptions,
): { data: Json; optionType: number } {
  const option = found.options.find((one) => one.name === focused);
  if (option === undefined || !("autocomplete" in option) || option.autocomplete !== true) {
    throw new Error(`/${fullName(found)} does not complete ${focused}.`);
  }
  const options = found.options.flatMap(({ name, type }) => {
    if (name === focused) return [{ name, type, value: typed, focused: true }];
    const value = others[name];
    return value === undefined || typeof value === "object" ? [] : [{ name, type, value }];
  });
  return { data: dataOf(found, options, {}), optionType: option.type };
}

/** A file that somebody gives with a command or a dialog: seen by the bot alone. Throws when it is too large. */
export function uploadGiven(world: World, value: GivenFile): APIAttachment {
  const bytes = typeof value.bytes === "string" ? new TextEncoder().encode(value.bytes) : value.bytes;
  if (bytes.byteLength > world.limits.uploadBytes)
    throw new Error("Your files are too powerful! The file is larger than the upload limit.");
  const contentType = value.contentType ?? contentTypeOf(value.name);
  return storeUpload(world, `ephemeral-attachments/${world.settings.applicationId}`, {
    name: value.name,
    bytes,
    contentType,
  });
}

// --- internal ---

type Resolved = Record<string, Record<string, unknown>>;

function fullName({ command, path }: FoundCommand): string {
  return [command.name, ...path].join(" ");
}

function dataOf({ command, path }: FoundCommand, options: readonly Json[], resolved: Resolved): Json {
  const nested = path
    .toReversed()
    .reduce<readonly Json[]>(
      (inner, name, depth) => [{ name, type: depth === 0 ? 1 : 2, options: inner }],
      options,
    );
  return {
    id: command.id,
    name: command.name,
    type: 1,
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
    ...(nested.length === 0 ? {} : { options: nested }),
    ...(Object.keys(resolved).length === 0 ? {} : { resolved }),
  };
}

function valueFor(option: BasicOption, value: GivenValue, standing: Standing, resolved: Resolved): unknown {
  switch (option.type) {
    case Option.String:
      return checkedText(option, value);
    case Option.Integer:
    case Option.Number:
      return checkedNumber(option, value);
    case Option.Boolean:
      return value === true;
    case Option.Attachment:
      return resolve(resolved, "attachments", attach(option, value, standing));
    case Option.User:
      return resolveUser(String(value), standing, resolved);
    case Option.Channel:
      return resolveChannel(String(value), standing, resolved);
    case Option.Role:
      return resolveRole(String(value), standing, resolved);
    case Option.Mentionable:
      return standing.guild.roles.has(String(value))
        ? resolveRole(String(value), standing, resolved)
        : resolveUser(String(value), standing, resolved);
  }
}

function checkedText(option: BasicOption & { type: Option.String }, value: GivenValue): string {
  const text = String(value);
  const least = ("min_length" in option ? option.min_length : undefined) ?? 0;
  const most = ("max_length" in option ? option.max_length : undefined) ?? 6000;
  if (text.length < least || text.length > most)
    throw new Error(`The option ${option.name} takes ${least} to ${most} characters, not ${text.length}.`);
  refuseUnlisted(option, text);
  return text;
}

function checkedNumber(
  option: BasicOption & { type: Option.Integer | Option.Number },
  value: GivenValue,
): number {
  const number = Number(value);
  const least = ("min_value" in option ? option.min_value : undefined) ?? Number.MIN_SAFE_INTEGER;
  const most = ("max_value" in option ? option.max_value : undefined) ?? Number.MAX_SAFE_INTEGER;
  const fits = option.type === Option.Integer ? Number.isInteger(number) : !Number.isNaN(number);
  if (!fits || number < least || number > most)
    throw new Error(`The option ${option.name} does not take ${String(value)}.`);
  refuseUnlisted(option, number);
  return number;
}

function refuseUnlisted(option: BasicOption, value: string | number): void {
  const choices = ("choices" in option ? option.choices : undefined) ?? [];
  if (choices.length === 0 || choices.some((choice) => choice.value === value)) return;
  throw new Error(
    `The option ${option.name} is one of ${choices.map((choice) => choice.value).join(", ")}, not ${value}.`,
  );
}

function attach(option: BasicOption, value: GivenValue, { world }: Standing): APIAttachment {
  if (typeof value !== "object") throw new Error(`The option ${option.name} takes a file: {name, bytes}.`);
  return uploadGiven(world, value);
}

function resolve<T extends { readonly id: string }>(resolved: Resolved, kind: string, thing: T): string {
  resolved[kind] = { ...resolved[kind], [thing.id]: thing };
  return thing.id;
}

function resolveUser(id: string, { world, guild, channel }: Standing, resolved: Resolved): string {
  const member = world.member(guild.id, id);
  const permissions = permissionsOf(guild, member, channel).toString();
  resolved.members = { ...resolved.members, [id]: { ...bareMemberJson(member), permissions } };
  return resolve(resolved, "users", userJson(member.user));
}

function resolveChannel(id: string, { world, guild, member }: Standing, resolved: Resolved): string {
  const channel = world.channel(id);
  return resolve(
    resolved,
    "channels",
    channelOfInteractionJson(channel, permissionsOf(guild, member, channel)),
  );
}

function resolveRole(id: string, { guild }: Standing, resolved: Resolved): string {
  const role = guild.roles.get(id);
  if (role === undefined) throw new Error(`There is no role ${id}.`);
  return resolve(resolved, "roles", roleJson(role));
}
