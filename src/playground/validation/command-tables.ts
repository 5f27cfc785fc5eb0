/** What a command definition may hold, field by field, and how many commands there may be. Data only. */
import type { Field } from "./fields.ts";

const DOCS = "application command reference";
const LOCALIZED: readonly Field[] = [
  { name: "name_localizations", kind: "object", nullable: true, why: "by locale" },
  { name: "description_localizations", kind: "object", nullable: true, why: "by locale" },
];

/** How many of each type Discord keeps in a scope. Of menus some pages now say 15; held to the older, lower number. */
export const MOST_COMMANDS: Readonly<Record<number, number>> = { 1: 100, 2: 5, 3: 5 };

export const COMMAND_FIELDS: readonly Field[] = [
  { name: "id", kind: "string", nullable: true, why: "of the command it replaces" },
  { name: "type", kind: "integer", nullable: true, among: [1, 2, 3], why: "slash, user menu, message menu" },
  { name: "name", kind: "string", required: true, min: 1, max: 32, why: DOCS },
  { name: "description", kind: "string", nullable: true, max: 100, why: DOCS },
  { name: "options", kind: "list", nullable: true, max: 25, why: DOCS },
  {
    name: "default_member_permissions",
    kind: "string",
    nullable: true,
    pattern: /^\d+$/,
    why: "a bit set as a string; the API description wrongly wants an integer",
  },
  { name: "dm_permission", kind: "boolean", nullable: true, why: "older than contexts" },
  {
    name: "contexts",
    kind: "list",
    nullable: true,
    min: 1,
    max: 3,
    why: "0 guild, 1 bot DM, 2 private channel",
  },
  { name: "integration_types", kind: "list", nullable: true, min: 1, max: 2, why: "0 guild, 1 user" },
  { name: "nsfw", kind: "boolean", nullable: true, why: DOCS },
  { name: "handler", kind: "integer", nullable: true, why: "of entry point commands" },
  ...LOCALIZED,
];

export const OPTION_FIELDS: readonly Field[] = [
  { name: "type", kind: "integer", required: true, among: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], why: DOCS },
  { name: "name", kind: "string", required: true, min: 1, max: 32, why: DOCS },
  { name: "description", kind: "string", required: true, min: 1, max: 100, why: "shown beside the name" },
  { name: "required", kind: "boolean", nullable: true, why: DOCS },
  { name: "choices", kind: "list", nullable: true, max: 25, why: DOCS },
  { name: "options", kind: "list", nullable: true, max: 25, why: "of a sub-command or group" },
  { name: "channel_types", kind: "list", nullable: true, why: DOCS },
  { name: "min_value", kind: "number", nullable: true, why: DOCS },
  { name: "max_value", kind: "number", nullable: true, why: DOCS },
  { name: "min_length", kind: "integer", nullable: true, min: 0, max: 6000, why: DOCS },
  { name: "max_length", kind: "integer", nullable: true, min: 1, max: 6000, why: DOCS },
  { name: "autocomplete", kind: "boolean", nullable: true, why: DOCS },
  ...LOCALIZED,
];

export const CHOICE_FIELDS: readonly Field[] = [
  { name: "name", kind: "string", required: true, min: 1, max: 100, why: DOCS },
  { name: "value", kind: "any", required: true, why: DOCS },
  { name: "name_localizations", kind: "object", nullable: true, why: "by locale" },
];
