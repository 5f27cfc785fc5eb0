/** `/settings`: who moderates, where members may ask, in which language, and what it may cost. For those with Manage Server. */
import {
  ApplicationCommandOptionType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { nameOf } from "../src/answer/languages.ts";
import type { Command, Run } from "../src/command.ts";
import type { Reply } from "../src/reply.ts";
import type { Services } from "../src/services.ts";
import { described, named } from "../src/words/described.ts";
import { locales } from "../src/words/locale.ts";
import { speak } from "../src/words/speak.ts";
import { changed } from "./settings/change.ts";
import { describeSettings, recapLines } from "./settings/describe.ts";
import { askToDelete, deleteEverything, exportLibrary, libraryActions } from "./settings/library-care.ts";

export const settings: Command = {
  definition: {
    name: "settings",
    ...described("settings.command"),
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      {
        type: ApplicationCommandOptionType.Role,
        name: "moderator_role",
        ...described("settings.option-role"),
      },
      {
        type: ApplicationCommandOptionType.Channel,
        name: "moderator_channel",
        ...described("settings.option-channel"),
        channel_types: [ChannelType.GuildText],
      },
      {
        type: ApplicationCommandOptionType.Channel,
        name: "allow_channel",
        ...described("settings.option-allow"),
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
      },
      {
        type: ApplicationCommandOptionType.String,
        name: "language",
        ...described("settings.option-language"),
        // Each in its own words, so that whoever looks for a language can read it.
        choices: locales.map((locale) => ({ name: nameOf(locale, locale), value: locale })),
      },
      {
        type: ApplicationCommandOptionType.Number,
        name: "budget",
        ...described("settings.option-budget"),
        min_value: 0,
        max_value: 1_000_000,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: "recap",
        ...described("settings.option-recap"),
        choices: [
          { ...named("settings.recap-choice-on"), value: "on" },
          { ...named("settings.recap-choice-off"), value: "off" },
        ],
      },
      {
        type: ApplicationCommandOptionType.String,
        name: "clear",
        ...described("settings.option-clear"),
        choices: [
          { ...named("settings.clear-role"), value: "moderator_role" },
          { ...named("settings.clear-channel"), value: "moderator_channel" },
          { ...named("settings.clear-allowed"), value: "allowed_channels" },
          { ...named("settings.clear-language"), value: "language" },
          { ...named("settings.clear-budget"), value: "budget" },
        ],
      },
    ],
  },
  guard: "managers",
  run: change,
  buttons: { "export-library": exportLibrary, "delete-everything": askToDelete },
  formButtons: ["delete-everything"],
  forms: { "delete-everything": deleteEverything },
};

// --- internal ---

async function change(
  { caller, options }: Run,
  { library, pipeline, chat }: Pick<Services, "library" | "pipeline" | "chat">,
): Promise<Reply> {
  const before = await library.settings(caller.guildId);
  const budget = await pipeline.budget(caller.guildId);
  const after = changed(before, options, budget?.guildUsd ?? null);
  if (JSON.stringify(after) !== JSON.stringify(before)) await library.saveSettings(caller.guildId, after);
  const say = speak(caller.locale);
  return {
    kind: "reply",
    visibility: "private",
    locale: caller.locale,
    heading: { foreign: say.text("settings.heading") },
    sections: [
      { kind: "lines", lines: describeSettings(after, say, caller.serverLocale, budget?.guildUsd ?? null) },
      {
        kind: "lines",
        lines: recapLines(after, say, { writes: pipeline.writes, readsMessages: chat.readsMessages }),
      },
    ],
    actions: libraryActions(say),
  };
}
