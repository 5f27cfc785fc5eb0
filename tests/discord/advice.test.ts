import { ApplicationFlags, GatewayIntentBits, PermissionFlagsBits } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import type { BotPermission, Command } from "../../src/command.ts";
import { adviceFor, type Standing } from "../../src/discord/advice.ts";
import { grantedIntents, WANTED_INTENTS } from "../../src/discord/intents.ts";
import { reply } from "./support/views.ts";

const application: Standing["application"] = {
  id: "123",
  flags: ApplicationFlags.GatewayMessageContentLimited,
  bot_require_code_grant: false,
  interactions_endpoint_url: null,
};
const guild = { name: "Reading circle", permissions: PermissionFlagsBits.ViewChannel };
const command = (...needs: BotPermission[]): Command => ({
  definition: { name: "x", description: "X" },
  guard: "everyone",
  needs,
  run: async () => reply(),
});
const threads: BotPermission = { permission: "CreatePublicThreads", reason: "to open a discussion" };
const speaking: BotPermission = { permission: "SendMessagesInThreads", reason: "to answer in it" };

describe("advice", () => {
  it("has nothing to say where all is well", () => {
    expect(adviceFor({ application, guilds: [guild] }, [command()]).missing).toEqual([]);
  });

  it("invites with exactly what the commands need, and why is beside it", () => {
    const { invite, needs } = adviceFor({ application, guilds: [guild] }, [
      command(threads),
      command(speaking, threads),
    ]);
    expect(invite).toBe(
      `https://discord.com/oauth2/authorize?client_id=123&scope=bot+applications.commands&permissions=${PermissionFlagsBits.CreatePublicThreads | PermissionFlagsBits.SendMessagesInThreads}`,
    );
    expect(needs).toEqual([threads, speaking]);
  });

  it("invites without any permission where commands only answer", () => {
    expect(adviceFor({ application, guilds: [guild] }, [command()]).invite).toMatch(/permissions=0$/);
  });

  it("says what the bot lacks in which server, and what for", () => {
    const { missing } = adviceFor({ application, guilds: [guild] }, [command(threads)]);
    expect(missing).toEqual([
      expect.stringMatching(
        /^In the server “Reading circle” the bot lacks Create Public Threads \(to open a discussion\)\..*https:/,
      ),
    ]);
  });

  it("asks nothing more of an administrator", () => {
    const guilds = [{ ...guild, permissions: PermissionFlagsBits.Administrator }];
    expect(adviceFor({ application, guilds }, [command(threads)]).missing).toEqual([]);
  });

  it("gives the link when the bot is nowhere yet", () => {
    const { invite, missing } = adviceFor({ application, guilds: [] }, [command()]);
    expect(missing).toEqual([`The bot is in no server yet. Open ${invite}`]);
  });

  it("names an intent that is asked for and not granted", () => {
    const intents = GatewayIntentBits.Guilds | GatewayIntentBits.MessageContent;
    const ungranted = { ...application, flags: 0 as ApplicationFlags };
    expect(adviceFor({ application: ungranted, guilds: [guild] }, [], intents).missing).toEqual([
      expect.stringMatching(/^Message Content Intent is not granted: questions in threads/),
    ]);
    expect(adviceFor({ application, guilds: [guild] }, [], intents).missing).toEqual([]);
  });

  it("asks the gateway for no privileged intent that was not granted", () => {
    const none = GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages;
    expect(grantedIntents(0)).toBe(none);
    expect(grantedIntents(ApplicationFlags.GatewayMessageContent)).toBe(
      none | GatewayIntentBits.MessageContent,
    );
    expect(grantedIntents(ApplicationFlags.GatewayMessageContentLimited)).toBe(WANTED_INTENTS);
  });

  it("names settings with which nothing works and nothing says so", () => {
    const broken = {
      ...application,
      interactions_endpoint_url: "https://x.example",
      bot_require_code_grant: true,
    };
    expect(adviceFor({ application: broken, guilds: [guild] }, []).missing).toEqual([
      expect.stringMatching(/Interactions Endpoint URL/),
      expect.stringMatching(/OAuth2 Code Grant/),
    ]);
  });
});
