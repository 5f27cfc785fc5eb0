/** `/settings`: who moderates, where moderators meet, where members may ask. For those with Manage Server. */
import {
  ApplicationCommandOptionType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import type { Command, Options, Run } from "../src/command.ts";
import type { Line, Reply } from "../src/reply.ts";
import type { Services } from "../src/services.ts";
import type { Settings } from "../src/store/library.ts";

export const settings: Command = {
  definition: {
    name: "settings",
    description: "Who moderates the library, and where Verbatim may be used",
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      {
        type: ApplicationCommandOptionType.Role,
        name: "moderator_role",
        description: "Members with this role may add and remove articles",
      },
      {
        type: ApplicationCommandOptionType.Channel,
        name: "moderator_channel",
        description: "The moderators’ own channel; nothing is sent there yet",
        channel_types: [ChannelType.GuildText],
      },
      {
        type: ApplicationCommandOptionType.Channel,
        name: "allow_channel",
        description: "Members may use Verbatim here; the first one allowed shuts all others",
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
      },
      {
        type: ApplicationCommandOptionType.String,
        name: "clear",
        description: "Set one of these back to what it was at first",
        choices: [
          { name: "moderator role: nobody but Manage Messages", value: "moderator_role" },
          { name: "moderator channel: none", value: "moderator_channel" },
          { name: "allowed channels: all", value: "allowed_channels" },
        ],
      },
    ],
  },
  guard: "managers",
  run: change,
};

// --- internal ---

async function change({ caller, options }: Run, { library }: Services): Promise<Reply> {
  const before = await library.settings(caller.guildId);
  const after = changed(before, options);
  if (JSON.stringify(after) !== JSON.stringify(before)) await library.saveSettings(caller.guildId, after);
  return {
    kind: "reply",
    visibility: "private",
    heading: { foreign: "Settings of this server" },
    sections: [{ kind: "lines", lines: describe(after) }],
  };
}

function changed(before: Settings, { strings }: Options): Settings {
  const cleared: Settings = {
    moderatorRoleId: strings.clear === "moderator_role" ? null : before.moderatorRoleId,
    moderatorChannelId: strings.clear === "moderator_channel" ? null : before.moderatorChannelId,
    allowedChannelIds: strings.clear === "allowed_channels" ? [] : before.allowedChannelIds,
  };
  const allowed = strings.allow_channel;
  return {
    moderatorRoleId: strings.moderator_role ?? cleared.moderatorRoleId,
    moderatorChannelId: strings.moderator_channel ?? cleared.moderatorChannelId,
    allowedChannelIds: allowed
      ? [...new Set([...cleared.allowedChannelIds, allowed])]
      : cleared.allowedChannelIds,
  };
}

function describe(settings: Settings): Line[] {
  const role: Line = settings.moderatorRoleId
    ? ["Moderators: Manage Messages, and ", { role: settings.moderatorRoleId }]
    : ["Moderators: members with Manage Messages"];
  const channel: Line = settings.moderatorChannelId
    ? ["Moderators’ channel: ", { channel: settings.moderatorChannelId }]
    : ["Moderators’ channel: none"];
  const allowed: Line =
    settings.allowedChannelIds.length === 0
      ? ["Members may use Verbatim in all channels"]
      : [
          "Members may use Verbatim in ",
          ...settings.allowedChannelIds.flatMap((id, at) => [at === 0 ? "" : ", ", { channel: id }]),
        ];
  return [role, channel, allowed, ...grantHint(settings)];
}

/** Discord hides `/article` from members without Manage Messages until someone grants it; only a person can do that. */
function grantHint({ moderatorRoleId }: Settings): Line[] {
  if (!moderatorRoleId) return [];
  return [
    [
      "So that this role sees the command: Server Settings → Integrations → Verbatim → /article → Add roles → ",
      { role: moderatorRoleId },
    ],
  ];
}
