import { createServer } from "node:net";
import { PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { startBot } from "../../src/discord/client.ts";
import { readStanding } from "../../src/discord/standing.ts";
import { UserError } from "../../src/errors.ts";
import { listeningLog, openDiscord, startTinyBot, storeServices } from "./support/tiny-bot.ts";

const { ManageMessages, ManageGuild } = PermissionFlagsBits;

describe("joining", () => {
  it("is ready once its servers are known, and says so in the log", async () => {
    const { bot, log, discord } = await startTinyBot();
    expect(bot.client.guilds.cache.map(({ id }) => id)).toEqual([discord.guild.id]);
    expect(log).toContainEqual({ level: "info", fields: { servers: 1 }, message: "joined Discord" });
  });

  it("with a bad token fails in words that say where to get a good one", async () => {
    const discord = await openDiscord();
    const { log, logger } = listeningLog();
    const bot = startBot({
      token: "not.the.token",
      api: discord.api,
      commands: [],
      services: await storeServices(),
      logger,
    });
    await expect(bot.ready).rejects.toThrow(/does not accept this token.*DISCORD_TOKEN/);
    expect(JSON.stringify(log)).not.toContain("not.the.token");
    await bot.stop();
  });

  it("with Discord out of reach fails in words", async () => {
    const port = await freePort();
    const { logger } = listeningLog();
    const api = `http://127.0.0.1:${port}/api`;
    const bot = startBot({
      token: "a.bot.token",
      api,
      commands: [],
      services: await storeServices(),
      logger,
    });
    await expect(bot.ready).rejects.toThrow(new RegExp(`127\\.0\\.0\\.1:${port} can't be reached`));
    await expect(bot.ready).rejects.toBeInstanceOf(UserError);
    await bot.stop();
  });

  it("reads how it stands: the application, and what it may do in its servers", async () => {
    const { bot, discord } = await startTinyBot({ botPermissions: ["ManageMessages"] });
    const standing = await readStanding(bot.client);
    expect(standing.application.id).toBe(discord.applicationId);
    expect(standing.guilds.map(({ name }) => name)).toEqual(["Reading circle"]);
    expect(standing.guilds.map(({ permissions }) => permissions & (ManageMessages | ManageGuild))).toEqual([
      ManageMessages,
    ]);
  });
});

describe("a lost connection", () => {
  it("is taken up again, with the commands that came meanwhile", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    tiny.discord.dropConnections();
    const answer = await ada.command("say", { text: "In between" });
    expect(answer.reply.plain).toContain("In between");
    await expect.poll(() => tiny.log.map(({ message }) => message)).toContain("back on Discord");
    expect(tiny.discord.gateway.resumed).toBe(1);
    expect(tiny.discord.gateway.identified).toBe(1);
    expect(tiny.log.filter(({ message }) => message.startsWith("lost the connection"))).toHaveLength(1);
  });

  it("whose session Discord forgot is made anew", async () => {
    const tiny = await startTinyBot();
    tiny.discord.forgetSessions();
    tiny.discord.dropConnections();
    await expect
      .poll(() => tiny.log.map(({ message }) => message), { timeout: 10_000 })
      .toContain("back on Discord");
    expect((await tiny.discord.member("Ada").command("say", { text: "Again" })).reply.plain).toContain(
      "Again",
    );
    expect(tiny.discord.gateway.identified).toBe(2);
  });

  it("that Discord asks for is no trouble", async () => {
    const tiny = await startTinyBot();
    tiny.discord.askToReconnect();
    expect((await tiny.discord.member("Ada").command("say", { text: "Again" })).reply.plain).toContain(
      "Again",
    );
  });

  it("because the token was changed ends for good, in words", async () => {
    const tiny = await startTinyBot();
    Object.assign(tiny.discord.world.settings, { token: "another.bot.token" });
    tiny.discord.forgetSessions();
    tiny.discord.dropConnections();
    expect((await tiny.bot.ended)?.message).toMatch(/does not accept this token/);
    expect(tiny.log).toContainEqual(
      expect.objectContaining({ level: "error", fields: { shard: 0, code: 4_004 } }),
    );
  });
});

describe("stopping", () => {
  it("waits for the answer under way, then closes", async () => {
    const tiny = await startTinyBot();
    const answer = await tiny.discord.member("Ada").command("say", { text: "Unhurried", gate: "door" });
    const stopped = tiny.bot.stop();
    tiny.gates.open("door");
    await stopped;
    expect(await tiny.bot.ended).toBeNull();
    expect(answer.reply.plain).toContain("Unhurried");
    expect(tiny.discord.gateway.isOnline()).toBe(false);
    expect(tiny.log.filter(({ level }) => level === "warn" || level === "error")).toEqual([]);
  });

  it("tells those who come meanwhile to try again", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    await ada.command("say", { text: "Unhurried", gate: "door" });
    const stopped = tiny.bot.stop();
    const late = await ada.command("say", { text: "Late" });
    expect(late.reply.plain).toBe("Verbatim is restarting. Try again in a minute.");
    expect(late.reply.isPrivate).toBe(true);
    tiny.gates.open("door");
    await stopped;
  });

  it("tells the reader of an answer that does not come in time", async () => {
    const tiny = await startTinyBot();
    const answer = await tiny.discord.member("Ada").command("say", { gate: "never opened" });
    await tiny.bot.stop();
    expect((await answer.followUp()).plain).toBe("Verbatim is restarting. Try again in a minute.");
  });

  it("twice is stopping once, also before anything was joined", async () => {
    const { logger } = listeningLog();
    const discord = await openDiscord();
    const bot = startBot({
      token: discord.token,
      api: discord.api,
      commands: [],
      services: await storeServices(),
      logger,
    });
    await Promise.all([bot.stop(), bot.stop()]);
    await bot.ready.catch((error: unknown) => expect(error).toBeInstanceOf(UserError));
  });
});

describe("many at once", () => {
  it("two hundred commands are all answered, each in one request", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => ada.command("say", { text: `Number ${index}.` })),
    );
    await tiny.discord.quiet();
    expect(answers.map(({ reply }) => reply.plain.split("\n")[0])).toEqual(
      answers.map((_, index) => `\u2068Number ${index}.\u2069`),
    );
    expect(tiny.discord.requests.filter(({ path }) => path.startsWith("/interactions"))).toHaveLength(200);
    expect(tiny.discord.requests.filter(({ status }) => status >= 400)).toEqual([]);
  });
});

describe("many slow ones at once", () => {
  it("are all deferred in time, and edited in as fast as Discord takes them", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        ada.command("say", { text: `Number ${index}.`, gate: "door" }),
      ),
    );
    expect(new Set(answers.map(({ acknowledgement }) => acknowledgement))).toEqual(new Set(["deferred"]));
    tiny.gates.open("door");
    await Promise.all(answers.map((answer) => answer.finished()));
    expect(answers.every(({ reply }, index) => reply.plain.includes(`Number ${index}.`))).toBe(true);
    expect(tiny.log.filter(({ level }) => level === "warn" || level === "error")).toEqual([]);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
