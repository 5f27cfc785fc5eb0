/** May this caller run this here? Pure; asked again on every run, button, form and suggestion. */
import { PermissionFlagsBits } from "discord-api-types/v10";
import type { Caller, Guard } from "../command.ts";
import type { Settings } from "../store/library.ts";

/** Why not, in words that say what to do; and a channel where it would be allowed, if that is the point. */
export type Refusal = { readonly sentence: string; readonly channelId: string | null };

/** Null: yes. Nobody is let through by where a button stands or what Discord showed: only by what they may do now. */
export function refusalOf(guard: Guard, caller: Caller, settings: Settings): Refusal | null {
  if (guard === "managers") return manages(caller) ? null : NOT_A_MANAGER;
  if (moderates(caller, settings)) return null;
  if (guard === "moderators") return settings.moderatorRoleId === null ? NOT_A_MODERATOR : WITHOUT_THE_ROLE;
  return isAllowedChannel(caller, settings.allowedChannelIds) ? null : elsewhere(settings.allowedChannelIds);
}

// --- internal ---

const NOT_A_MANAGER: Refusal = {
  sentence: "This needs the permission Manage Server. Ask somebody who has it.",
  channelId: null,
};
const NOT_A_MODERATOR: Refusal = {
  sentence:
    "This needs the permission Manage Messages. Someone with Manage Server can also choose a moderator role with /settings.",
  channelId: null,
};
const WITHOUT_THE_ROLE: Refusal = {
  sentence:
    "This needs the permission Manage Messages or this server's moderator role for Verbatim. Someone with Manage Server can see and change that role with /settings.",
  channelId: null,
};

function elsewhere(allowed: readonly string[]): Refusal {
  return {
    sentence:
      "Verbatim is not switched on in this channel. Use one of the channels chosen for it; someone with Manage Server can change them with /settings.",
    channelId: allowed[0] ?? null,
  };
}

function has(caller: Caller, permission: bigint): boolean {
  return (caller.permissions & (permission | PermissionFlagsBits.Administrator)) !== 0n;
}

function manages(caller: Caller): boolean {
  return has(caller, PermissionFlagsBits.ManageGuild);
}

function moderates(caller: Caller, settings: Settings): boolean {
  if (has(caller, PermissionFlagsBits.ManageMessages)) return true;
  return settings.moderatorRoleId !== null && caller.roles.includes(settings.moderatorRoleId);
}

/** A thread counts as its parent, and may also be allowed by itself. */
function isAllowedChannel(caller: Caller, allowed: readonly string[]): boolean {
  if (allowed.length === 0 || allowed.includes(caller.channelId)) return true;
  return caller.parentId !== null && allowed.includes(caller.parentId);
}
