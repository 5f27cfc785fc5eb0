/** May this caller run this here? Pure; asked again on every run, button, form and suggestion. */
import { PermissionFlagsBits } from "discord-api-types/v10";
import { has, moderates } from "../answer/moderates.ts";
import type { Caller, Guard } from "../command.ts";
import type { Settings } from "../store/library.ts";
import { type Said, said } from "../words/said.ts";

/** Why not, in words that say what to do; and a channel where it would be allowed, if that is the point. */
export type Refusal = { readonly sentence: Said; readonly channelId: string | null };

/** Null: yes. Nobody is let through by where a button stands or what Discord showed: only by what they may do now. */
export function refusalOf(guard: Guard, caller: Caller, settings: Settings): Refusal | null {
  if (guard === "managers") return manages(caller) ? null : NOT_A_MANAGER;
  if (moderates(caller, settings)) return null;
  if (guard === "moderators") return settings.moderatorRoleId === null ? NOT_A_MODERATOR : WITHOUT_THE_ROLE;
  return isAllowedChannel(caller, settings.allowedChannelIds) ? null : elsewhere(settings.allowedChannelIds);
}

// --- internal ---

const NOT_A_MANAGER: Refusal = { sentence: said("failure.not-a-manager"), channelId: null };
const NOT_A_MODERATOR: Refusal = { sentence: said("failure.not-a-moderator"), channelId: null };
const WITHOUT_THE_ROLE: Refusal = { sentence: said("failure.without-the-role"), channelId: null };

function elsewhere(allowed: readonly string[]): Refusal {
  return { sentence: said("failure.not-in-this-channel"), channelId: allowed[0] ?? null };
}

function manages(caller: Caller): boolean {
  return has(caller, PermissionFlagsBits.ManageGuild);
}

/** A thread counts as its parent, and may also be allowed by itself. */
function isAllowedChannel(caller: Caller, allowed: readonly string[]): boolean {
  if (allowed.length === 0 || allowed.includes(caller.channelId)) return true;
  return caller.parentId !== null && allowed.includes(caller.parentId);
}
