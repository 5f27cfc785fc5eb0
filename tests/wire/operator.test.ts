import { mkdir } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { start } from "./support/process.ts";
import { openDiscord } from "./support/tiny-bot.ts";

/** One line of words: no stack trace, no object, no secret. */
const oneSentence = /^[^\n{}]+\n$/u;

describe("an operator who made a mistake", () => {
  it("is told in one sentence that production needs a token", async () => {
    const bot = await start("./main.ts", { NODE_ENV: "production" });
    expect(await bot.ended()).toBe(1);
    expect(bot.complaints()).toMatch(oneSentence);
    expect(bot.complaints()).toContain("DISCORD_TOKEN is missing");
  });

  it("is told in one sentence that the token is wrong, by the bot and by deploy, and it is not shown", async () => {
    const { api } = await openDiscord();
    for (const entry of ["./main.ts", "./deploy.ts"]) {
      const bot = await start(entry, { DISCORD_API: api, DISCORD_TOKEN: "a.wrong.token" });
      expect(await bot.ended()).toBe(1);
      expect(bot.complaints()).toMatch(oneSentence);
      expect(bot.complaints()).toContain("does not accept this token");
      expect(bot.output() + bot.complaints()).not.toContain("a.wrong.token");
    }
  });

  it("is told in one sentence that Discord can't be reached", async () => {
    const bot = await start("./main.ts", { DISCORD_API: "http://127.0.0.1:9/api", DISCORD_TOKEN: "a.b.c" });
    expect(await bot.ended()).toBe(1);
    expect(bot.complaints()).toMatch(oneSentence);
    expect(bot.complaints()).toContain("127.0.0.1:9 can't be reached");
  });

  it("is told in one sentence that the data folder can't be made, with a token and without", async () => {
    const { api, token } = await openDiscord();
    for (const variables of [{}, { DISCORD_API: api, DISCORD_TOKEN: token }]) {
      const bot = await start("./main.ts", { DATA_DIR: "/dev/null/data", ...variables });
      expect(await bot.ended()).toBe(1);
      expect(bot.complaints()).toMatch(oneSentence);
      expect(bot.complaints()).toContain("Set DATA_DIR");
    }
  });

  it("is told in one sentence that .env can't be read", async () => {
    const bot = await start("./main.ts", {}, [], (folder) => mkdir(join(folder, ".env")));
    expect(await bot.ended()).toBe(1);
    expect(bot.complaints()).toMatch(oneSentence);
    expect(bot.complaints()).toContain("The file .env can't be read.");
  });

  it("is told in one sentence that the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await new Promise((listening) => other.once("listening", listening));
    const { port } = other.address() as { port: number };
    const bot = await start("./main.ts", { HTTP_PORT: String(port) });
    expect(await bot.ended()).toBe(1);
    expect(bot.complaints()).toMatch(oneSentence);
    expect(bot.complaints()).toContain(`Port ${port} is taken`);
  });

  it("is told of every wrong setting at once, by name", async () => {
    const bot = await start("./main.ts", { HTTP_PORT: "many", LOG_LEVEL: "loud", CACHE_DAYS: "0" });
    expect(await bot.ended()).toBe(1);
    expect(bot.complaints()).toMatch(oneSentence);
    for (const name of ["HTTP_PORT", "LOG_LEVEL", "CACHE_DAYS"]) expect(bot.complaints()).toContain(name);
  });
});

describe("an operator whose bot runs", () => {
  const secretWords = "Zweihundertelf";

  it("stops it with work in flight: the work is answered, the process ends cleanly, nothing private is in its logs", async () => {
    const discord = await openDiscord();
    const settings = { DISCORD_API: discord.api, DISCORD_TOKEN: discord.token, LOG_LEVEL: "trace" };
    const deploy = await start("./deploy.ts", settings);
    expect(await deploy.ended()).toBe(0);
    expect(deploy.output()).toContain("/summary");

    const bot = await start("./main.ts", settings);
    await bot.wrote(/Invite the bot: https:\/\/\S+/u);
    await discord.botOnline();
    const moe = discord.member("Moe", { permissions: ["ManageMessages"] });
    const text = `${secretWords}\n\n${`The board said on Monday that ${secretWords} stays shut. `.repeat(3_000)}`;
    const adding = await moe.command("article add", { file: { name: `${secretWords}.txt`, bytes: text } });
    const checked = await moe.command("check", { text: `Is ${secretWords} open?` });
    bot.child.kill("SIGTERM");
    await Promise.all([adding.finished(), checked.finished()]);
    expect(await bot.ended()).toBe(0);
    expect(adding.reply.plain).toContain("Not in the library yet");

    const logs = bot.output() + bot.complaints();
    expect(logs).toContain("stopping");
    for (const secret of [discord.token, secretWords]) expect(logs).not.toContain(secret);
  });
});
