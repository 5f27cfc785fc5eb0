/** Who moderates a server's library: what the dispatcher lets through, and what commands show to nobody else. Pure. */
import { PermissionFlagsBits } from "discord-api-types/v10";
import type { Caller } from "../command.ts";
import type { Settings } from "../store/library.ts";

/** Manage Messages, or the role that the server chose. */
export function moderates(caller: Caller, settings: Pick<Settings, "moderatorRoleId">): boolean {
  if (has(caller, PermissionFlagsBits.ManageMessages)) return true;
  return settings.moderatorRoleId !== null && caller.roles.includes(settings.moderatorRoleId);
}

/** Administrators have every permission. */
export function has(caller: Caller, permission: bigint): boolean {
  return (caller.permissions & (permission | PermissionFlagsBits.Administrator)) !== 0n;
}
