/** A report of three hundred pages in Discord: its cost is told, agreed to by a button, and spent on all of it or on nothing. */
import { describe, expect, it, onTestFinished } from "vitest";
import type { SeenMessage } from "../../src/playground/people/seen-message.ts";
import { saying } from "../answer/support/a-writing-pipeline.ts";
import { kindOf, readRequest } from "../campaign/model/reading.ts";
import { type LocalMessages, startLocalMessages } from "../messages-api/local-messages.ts";
import type { Responder } from "../messages-api/script.ts";
import { startRealBot } from "./support/real-bot.ts";

const pages = Array.from({ length: 7_000 }, (_, at) => {
  const sentence = `Bridge number ${at} was looked at by the county engineers in the spring of that year.`;
  return at % 10 === 9 ? `${sentence}\n\n` : `${sentence} `;
});
const report = `The county's bridges\n\n${pages.join("")}`;

/** Of each text that it is shown, it writes down the last sentence, with its number. */
const readsOn: Responder = (request) => {
  const seen = readRequest(request.body!);
  if (seen.task === "entailment") return saying({})(request);
  const last = seen.passages.at(-1)!;
  return saying({ digest: { claims: [{ text: last.words, passages: [last.number] }] } })(request);
};

async function aBotWithTheReport(guildUsd = 5) {
  const api = await startLocalMessages({ kindOf });
  onTestFinished(() => api.close());
  api.respond(readsOn);
  const claude = { apiKey: api.key, baseUrl: api.url, model: null, judgeModel: null, prices: {} };
  const bot = await startRealBot({}, { claude, spending: { dailyUsd: 5, guildUsd, memberRunsPerHour: 50 } });
  const content = await bot.services().loader.paste(report, null);
  await bot
    .services()
    .library.add(bot.discord.guild.id, { title: "The county's bridges", content, addedBy: "1" });
  return { ...bot, api, member: bot.discord.member("Mina") };
}

const spentIn = async ({ services, discord }: Awaited<ReturnType<typeof aBotWithTheReport>>) =>
  (await services().counters.spending(discord.guild.id, null)).usd;
const digestsOf = (api: LocalMessages): number => api.calls().digest ?? 0;

/** The answer, once it is there: on a busy machine "Reading …" stands in its place for a while. */
async function settled(
  asked: { readonly replies: readonly SeenMessage[] },
  words: string,
): Promise<SeenMessage> {
  const text = () => asked.replies.at(-1)?.text ?? "";
  await expect.poll(text, { timeout: 30_000, interval: 20 }).toContain(words);
  return asked.replies.at(-1)!;
}

describe("a summary of three hundred pages in Discord", { timeout: 60_000 }, () => {
  it("tells the most that it may cost, and once agreed to is read in parts, put together and cited by its own numbers", async () => {
    expect(report.length).toBeGreaterThan(500_000);
    const bot = await aBotWithTheReport();
    const { member, api } = bot;
    const question = await (await member.command("summary", {})).finished();
    const [, parts, most] = /in (\d+) parts, for up to US\$(\d+\.\d\d)/u.exec(question.reply.text)!;
    expect(question.reply.isPrivate).toBe(true);
    expect(api.requests.filter(({ path }) => path === "/v1/messages")).toEqual([]);
    const pressed = await member.press(question.reply, `Summarise for up to US$${most}`);
    const answer = await settled(pressed, "written by Claude");
    expect(digestsOf(api)).toBe(Number(parts) + 1);
    expect(answer.text).toMatch(/Bridge number 6.?999 was looked at/u);
    expect(await spentIn(bot)).toBeGreaterThan(0);
    expect(await spentIn(bot)).toBeLessThanOrEqual(Number(most));
    const again = await (await member.command("summary", {})).finished();
    expect(again.reply.text).toContain("written by Claude");
    expect(digestsOf(api)).toBe(Number(parts) + 1);
  });

  it("comes by rule where the money went elsewhere before somebody agreed, and not one part is sent", async () => {
    const bot = await aBotWithTheReport();
    const { member, api, services, discord } = bot;
    const question = await (await member.command("summary", {})).finished();
    const { library } = services();
    const settings = await library.settings(discord.guild.id);
    await library.saveSettings(discord.guild.id, { ...settings, dailyBudgetUsd: 0.3 });
    const agree = question.reply.buttons.find(({ label }) => label?.startsWith("Summarise for up to"))!;
    const pressed = await member.press(question.reply, agree.customId!);
    await settled(pressed, "what this server may spend today is spent, or too little for this");
    expect(digestsOf(api)).toBe(0);
    expect(await spentIn(bot)).toBe(0);
  });

  it("comes by rule, without a question, where today's budget cannot bear all of it", async () => {
    const { member, api } = await aBotWithTheReport(0.2);
    await settled(await member.command("summary", {}), "too little for this");
    expect(digestsOf(api)).toBe(0);
  });
});
