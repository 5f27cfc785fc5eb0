/** The whole bot with the Claude engine: discord.js on a local Discord, the SDK on a local Messages API. */
import { describe, expect, it, onTestFinished } from "vitest";
import { type Model, saying } from "../answer/support/a-writing-pipeline.ts";
import { kindOf } from "../campaign/model/reading.ts";
import { type LocalMessages, startLocalMessages } from "../messages-api/local-messages.ts";
import { ask, patient } from "./discussion/a-discussion.ts";
import { startRealBot } from "./support/real-bot.ts";

const text = `Bridge over the Alder reopens

The bridge over the River Alder reopened on Monday, nine months after a barge struck its main pier.

“We checked every bolt twice,” county engineer Maria Holt said.

The repair took forty workers and cost a third more than the county had planned.

The bridge was built in 1931 and carries two lanes of traffic and a footpath.

Ferries took commuters over the river while it was closed.`;
const reopened = { text: "The bridge over the River Alder reopened on Monday.", passages: [1] };
const dearer = {
  text: "The repair was far dearer for the county than its plan had foreseen.",
  passages: [3],
};

async function aWritingBot(model: Model = { digest: { claims: [reopened, dearer] } }) {
  const api = await startLocalMessages({ kindOf });
  onTestFinished(() => api.close());
  api.respond(saying(model));
  const claude = { apiKey: api.key, baseUrl: api.url, model: null, judgeModel: null, prices: {} };
  const spending = { dailyUsd: 5, guildUsd: 5, memberRunsPerHour: 50 };
  const bot = await startRealBot({}, { claude, spending });
  const guildId = bot.discord.guild.id;
  const content = await bot.services().loader.paste(text, null);
  await bot.services().library.add(guildId, { title: content.title ?? "", content, addedBy: "1" });
  return { ...bot, api };
}

const digestsOf = (api: LocalMessages): number => api.calls().digest ?? 0;

describe("a summary by Claude in Discord", () => {
  it("marks what a model judged, says by whom it was written, and is read from the cache after a restart", async () => {
    const { discord, api, restart } = await aWritingBot();
    const member = discord.member("Mina");
    const first = await (await member.command("summary", {})).finished();
    expect(first.reply.text).toContain("judged by a model");
    expect(first.reply.text).toContain("written by Claude");
    await restart();
    const second = await (await member.command("summary", {})).finished();
    expect(second.reply.text).toBe(first.reply.text);
    expect(digestsOf(api)).toBe(1);
  });

  it("is made once for a hundred members who ask at the same time", async () => {
    const { discord, api } = await aWritingBot();
    const members = Array.from({ length: 100 }, (_, number) => discord.member(`Member ${number}`));
    const answers = await Promise.all(
      members.map(async (member) => (await member.command("summary", {})).finished()),
    );
    expect(new Set(answers.map(({ reply }) => reply.text)).size).toBe(1);
    expect(api.calls()).toEqual({ digest: 1, entailment: 1 });
  });

  it("comes by rule, and says why, while the API is down", async () => {
    const { discord, api } = await aWritingBot();
    api.respond({ status: 400 });
    const answer = await (await discord.member("Mina").command("summary", {})).finished();
    expect(answer.reply.text).toContain("chosen by rule");
    expect(answer.reply.text).toContain("Not written by Claude");
  });

  it("is asked for in another language by a choice that Discord shows in the member's own", async () => {
    const german = {
      text: "Die Brücke ist nach neun Monaten wieder offen, und 40 Arbeiter haben sie repariert.",
      passages: [1, 3],
    };
    const { discord } = await aWritingBot({ digest: { claims: [german] } });
    const answer = await (await discord.member("Mina").command("summary", { language: "de" })).finished();
    expect(answer.reply.text).toContain("translated, judged by a model");
  });

  it("lets a moderator clear it from /proof, and nobody else", async () => {
    const { discord, api } = await aWritingBot();
    const member = discord.member("Mina");
    await (await member.command("summary", {})).finished();
    const plain = await (await member.command("proof", {})).finished();
    expect(plain.reply.selects).toEqual([]);
    const moderator = discord.member("Moe", { permissions: ["ManageMessages"] });
    const proof = await (await moderator.command("proof", {})).finished();
    const [list] = proof.reply.selects;
    await (await moderator.select(proof.reply, list!.customId, [list!.options[0]!.value])).finished();
    await (await member.command("summary", {})).finished();
    expect(digestsOf(api)).toBe(2);
  });
});

describe("a discussion by Claude", () => {
  const answer = { answered: true, claims: [reopened] };

  it("goes on by rule, and says why, while the API is down; follow-ups are understood all the same", async () => {
    const { discord, api } = await aWritingBot({ digest: { claims: [reopened] }, answer });
    const ada = discord.member("Ada");
    await (await ada.command("discuss")).finished();
    await expect.poll(() => ada.threads("general"), patient).toHaveLength(1);
    const thread = ada.threads("general")[0]!.id;
    await expect.poll(() => ada.messages(thread).length, patient).toBeGreaterThan(0);
    expect(await ask(ada, thread, "When did the bridge reopen?")).toContain("written by Claude");
    api.respond({ status: 400 });
    const down = await ask(ada, thread, "What did Maria Holt say?");
    expect(down).toContain("We checked every bolt twice");
    expect(down).toContain("Not written by Claude");
    const after = await ask(ada, thread, "How old is she?");
    expect(after).toContain("The article does not say.");
    expect(await ask(ada, thread, "Wie alt ist die Brücke?")).toContain("Der Artikel ist auf Englisch");
    api.respond(saying({ answer }));
    expect(await ask(ada, thread, "When did the bridge reopen again?")).toContain("written by Claude");
  });
});
