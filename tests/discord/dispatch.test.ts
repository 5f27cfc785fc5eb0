import type { APIInteraction } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { createDispatcher } from "../../src/discord/dispatch.ts";
import type { Send } from "../../src/discord/exchange.ts";
import type { Log } from "../../src/discord/failure.ts";
import type { Services } from "../../src/services.ts";
import { reply } from "./support/views.ts";

const silent = () => undefined;
const logger: Log = { debug: silent, info: silent, warn: silent, error: silent };
const command = {
  definition: { name: "say", description: "Says" },
  guard: "everyone" as const,
  run: async () => reply(),
};

function dispatcherWith(send: Send, commands = [command]) {
  return createDispatcher({ commands, services: {} as Services, logger, send });
}

/** What the local Discord does not send: these are made by hand. */
describe("a strange interaction", () => {
  it("from a direct message is refused politely, in private", async () => {
    const sent: Parameters<Send>[0][] = [];
    const dispatcher = dispatcherWith(async (request) => void sent.push(request));
    const user = { id: "3", username: "ada" };
    const data = { id: "5", type: 1, name: "say" };
    await dispatcher.handle({
      id: "1",
      application_id: "2",
      type: 2,
      token: "t",
      user,
      channel: { id: "4", type: 1 },
      data,
    } as unknown as APIInteraction);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      method: "POST",
      path: "/interactions/1/t/callback",
      body: { type: 4, data: { flags: (1 << 15) | 64 } },
    });
    expect(JSON.stringify(sent[0]?.body)).toContain("works in servers");
  });

  it("of no known kind, or torn, ends nothing", async () => {
    const dispatcher = dispatcherWith(async () => undefined);
    const torn = [
      { type: 1 },
      { type: 99 },
      { type: 2 },
      { type: 2, guild_id: "1", member: {}, channel: {} },
      { type: 3, data: null },
      { type: 4 },
      {},
    ];
    for (const interaction of torn)
      await expect(dispatcher.handle(interaction as unknown as APIInteraction)).resolves.toBeUndefined();
  });

  it("while Discord is out of reach ends nothing", async () => {
    const dispatcher = dispatcherWith(() => Promise.reject(new TypeError("fetch failed")));
    const asked = { id: "1", application_id: "2", type: 2, token: "t" } as unknown as APIInteraction;
    await expect(dispatcher.handle(asked)).resolves.toBeUndefined();
  });
});

describe("commands that contradict each other", () => {
  it("are an error before anything is joined", () => {
    expect(() => dispatcherWith(async () => undefined, [command, command])).toThrow(
      'Two commands are called "say".',
    );
  });
});
