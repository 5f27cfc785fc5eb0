/** Discord hides a command from who lacks this; a guarded one that all can see would only ever refuse. */
import { PermissionFlagsBits } from "discord-api-types/v10";
import type { Guard } from "../command.ts";

export const permissionOf: Readonly<Record<Guard, string | undefined>> = {
  everyone: undefined,
  moderators: String(PermissionFlagsBits.ManageMessages),
  managers: String(PermissionFlagsBits.ManageGuild),
};
