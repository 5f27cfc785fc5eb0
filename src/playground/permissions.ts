/** Who may do what where, by Discord's own order: roles, then a channel's overwrites; owners and administrators may all. */
import { PermissionFlagsBits } from "discord-api-types/v10";
import { REFUSALS, Refusal } from "./refusal.ts";
import type { Channel, Guild, Member } from "./state.ts";

export type PermissionName = keyof typeof PermissionFlagsBits;

/** A bit set of the named permissions. */
export function permissionBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

/** Names of the bits that are set. */
export function permissionNames(bits: bigint): PermissionName[] {
  return (Object.keys(PermissionFlagsBits) as PermissionName[]).filter(
    (name) => (bits & PermissionFlagsBits[name]) !== 0n,
  );
}

/** What Discord gives `@everyone` in a new server, as far as text channels go. */
export const EVERYONE: bigint = permissionBits([
  "ViewChannel",
  "SendMessages",
  "SendMessagesInThreads",
  "CreatePublicThreads",
  "ReadMessageHistory",
  "EmbedLinks",
  "AttachFiles",
  "AddReactions",
  "UseApplicationCommands",
  "UseExternalEmojis",
]);

/** A member's permissions in the server, or in a channel; a thread has its parent's overwrites. */
export function permissionsOf(guild: Guild, member: Member, channel: Channel | null): bigint {
  const everyone = guild.roles.get(guild.id)?.permissions ?? 0n;
  const base = [...member.roles].reduce(
    (bits, id) => bits | (guild.roles.get(id)?.permissions ?? 0n),
    everyone,
  );
  if (guild.ownerId === member.user.id || (base & PermissionFlagsBits.Administrator) !== 0n) return ALL;
  if (channel === null) return base;
  const place = channel.parentId === null ? channel : (guild.channels.get(channel.parentId) ?? channel);
  const inChannel = withOverwrites(base, place, guild, member);
  return (inChannel & PermissionFlagsBits.ViewChannel) === 0n ? 0n : inChannel;
}

/** Throws Missing Access when the channel cannot be seen, else Missing Permissions when one of the named is not held. */
export function demand(held: bigint, ...names: readonly PermissionName[]): void {
  if ((held & PermissionFlagsBits.ViewChannel) === 0n) throw new Refusal(REFUSALS.missingAccess);
  const needed = permissionBits(names);
  if ((held & needed) !== needed) throw new Refusal(REFUSALS.missingPermissions);
}

export function allows(held: bigint, name: PermissionName): boolean {
  return (held & PermissionFlagsBits[name]) !== 0n;
}

// --- internal ---

const ALL = Object.values(PermissionFlagsBits).reduce((bits, bit) => bits | bit, 0n);

/** First everyone's overwrite, then all roles' together, then the member's own: each takes away before it gives. */
function withOverwrites(base: bigint, channel: Channel, guild: Guild, member: Member): bigint {
  const of = (id: string) => channel.overwrites.get(id) ?? { allow: 0n, deny: 0n };
  const apply = (bits: bigint, { allow, deny }: { allow: bigint; deny: bigint }) => (bits & ~deny) | allow;
  const roles = [...member.roles]
    .map(of)
    .reduce((sum, one) => ({ allow: sum.allow | one.allow, deny: sum.deny | one.deny }), {
      allow: 0n,
      deny: 0n,
    });
  return apply(apply(apply(base, of(guild.id)), roles), of(member.user.id));
}
