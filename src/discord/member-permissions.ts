/** What a member may do in a channel, by Discord's own order. Pure: interactions say it themselves, messages do not. */
import { PermissionFlagsBits } from "discord-api-types/v10";

export type GuildRights = {
  readonly id: string;
  readonly ownerId: string;
  /** Permissions of a role; null: it is gone. The role for everyone has the server's id. */
  roleBits(roleId: string): bigint | null;
};

/** Of a channel, or of a thread's parent: threads have none of their own. By role or member id. */
export type Overwrites = ReadonlyMap<string, { readonly allow: bigint; readonly deny: bigint }>;

/** Owners and administrators may all. First everyone's overwrite, then all roles' together, then the member's own. */
export function memberPermissions(
  { userId, roles }: { readonly userId: string; readonly roles: readonly string[] },
  guild: GuildRights,
  overwrites: Overwrites,
): bigint {
  const base = [guild.id, ...roles].reduce((bits, id) => bits | (guild.roleBits(id) ?? 0n), 0n);
  if (userId === guild.ownerId || (base & PermissionFlagsBits.Administrator) !== 0n) return ALL;
  const together = roles
    .map((id) => overwrites.get(id))
    .reduce<Bits>(
      (sum, one) => ({ allow: sum.allow | (one?.allow ?? 0n), deny: sum.deny | (one?.deny ?? 0n) }),
      NONE,
    );
  return [overwrites.get(guild.id), together, overwrites.get(userId)].reduce(
    (bits, step) => (step === undefined ? bits : (bits & ~step.deny) | step.allow),
    base,
  );
}

// --- internal ---

type Bits = { readonly allow: bigint; readonly deny: bigint };

const NONE: Bits = { allow: 0n, deny: 0n };
const ALL = Object.values(PermissionFlagsBits).reduce((bits, bit) => bits | bit, 0n);
