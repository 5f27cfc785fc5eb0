import { describe, expect, it } from "vitest";
import type { Command } from "../../src/command.ts";
import { deployCommands } from "../../src/discord/deploy.ts";
import { openDiscord } from "./support/tiny-bot.ts";
import { Gates, lines, tinyCommands } from "./support/tiny-commands.ts";

const plain = (name: string): Command => ({
  definition: { name, description: "Does it" },
  guard: "everyone",
  run: async () => lines(["Done."]),
});

describe("deploying", () => {
  it("registers the commands for servers, and says what is new and what is gone", async () => {
    const { token, api, world, ...discord } = await openDiscord();
    const printed: string[] = [];
    const deploy = (commands: Command[]) =>
      deployCommands({ token, api, commands, print: (line) => void printed.push(line) });
    await deploy([plain("one"), plain("two")]);
    await deploy([plain("two"), plain("three")]);
    const registered = world.commandsIn(discord.guild.id);
    expect(registered.map(({ name }) => name).sort()).toEqual(["three", "two"]);
    expect(registered.every(({ contexts }) => contexts?.length === 1 && contexts[0] === 0)).toBe(true);
    expect(printed).toEqual([
      "Registered 2 commands for Verbatim: /one, /two.",
      "New: /one, /two. Gone: none.",
      "Registered 2 commands for Verbatim: /two, /three.",
      "New: /three. Gone: /one.",
    ]);
  });

  it("takes whole commands as Discord does: options, choices, permissions", async () => {
    const discord = await openDiscord();
    const commands = tinyCommands(new Gates(), { callers: [], submissions: [] });
    await deployCommands({ token: discord.token, api: discord.api, commands, print: () => undefined });
    expect(
      discord.world.commandsIn(discord.guild.id).find(({ name }) => name === "care")
        ?.default_member_permissions,
    ).toBe("8192");
  });

  it("sends nothing when a definition would be refused", async () => {
    const discord = await openDiscord();
    const commands = [plain("Upper")];
    const deployed = deployCommands({
      token: discord.token,
      api: discord.api,
      commands,
      print: () => undefined,
    });
    await expect(deployed).rejects.toThrow(/can't be registered:\n\/Upper: its name/);
    expect(discord.requests).toEqual([]);
  });

  it("with a bad token says so in words", async () => {
    const discord = await openDiscord();
    const deployed = deployCommands({
      token: "not.the.token",
      api: discord.api,
      commands: [plain("one")],
      print: () => undefined,
    });
    await expect(deployed).rejects.toThrow(/does not accept this token/);
  });
});
