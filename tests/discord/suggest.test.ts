import type { APIApplicationCommandAutocompleteInteraction as Typing } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import type { Command } from "../../src/command.ts";
import type { Log } from "../../src/discord/failure.ts";
import { registryOf } from "../../src/discord/registry.ts";
import { suggestions } from "../../src/discord/suggest.ts";
import { UserError } from "../../src/errors.ts";
import type { Services } from "../../src/services.ts";
import { defaultSettings } from "../../src/store/library.ts";
import { reply } from "./support/views.ts";

/** What a member sees who types, and what the log holds afterwards. */
async function typed(complete: NonNullable<Command["complete"]>) {
  const logged: string[] = [];
  const log = (_: object, message: string) => void logged.push(message);
  const logger: Log = { debug: log, info: log, warn: log, error: log };
  const command: Command = {
    definition: { name: "say", description: "Says" },
    guard: "everyone",
    run: async () => reply(),
    complete,
  };
  const services = { library: { settings: async () => defaultSettings } } as unknown as Services;
  const interaction = {
    type: 4,
    guild_id: "1",
    channel: { id: "2", type: 0 },
    member: { user: { id: "3" }, roles: [], permissions: "0" },
    data: { name: "say", options: [{ type: 3, name: "words", value: "br", focused: true }] },
  } as unknown as Typing;
  const shown = await suggestions(interaction, { registry: registryOf([command]), services, logger });
  return { shown, logged };
}

describe("suggestions", () => {
  it("are those of the command, shortened to what Discord takes", async () => {
    const { shown } = await typed(async () => [{ name: "bridge ".repeat(40), value: "1" }]);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.name.length).toBeLessThanOrEqual(100);
  });

  it("are none where the command can say why not: nothing is wrong, so nothing is logged", async () => {
    const { shown, logged } = await typed(() => Promise.reject(new UserError("The library is empty.")));
    expect(shown).toEqual([]);
    expect(logged).toEqual([]);
  });

  it("are none where the command is broken, and that is logged", async () => {
    const { shown, logged } = await typed(() => Promise.reject(new TypeError("no such thing")));
    expect(shown).toEqual([]);
    expect(logged).toEqual(["suggestions failed"]);
  });
});
