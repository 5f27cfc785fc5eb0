import { pino } from "pino";
import { describe, expect, it, onTestFinished } from "vitest";
import type { ClaudeSettings } from "../src/config.ts";
import { UserError } from "../src/errors.ts";
import { readContent } from "../src/loading/content.ts";
import { openServices } from "../src/open-services.ts";
import { saying } from "./answer/support/a-writing-pipeline.ts";
import { kindOf } from "./campaign/model/reading.ts";
import { type LocalMessages, startLocalMessages } from "./messages-api/local-messages.ts";
import { temporaryFolder } from "./store/temporary-folder.ts";

const text = `Library opens on Sundays

The town library of Wexley will open on Sundays from April, the council said on Tuesday.

The reading room has forty seats and a stove. Members voted for the change by 61 to 4.`;
const claim = { text: "The reading room of the library has forty seats.", passages: [2] };

async function aHouse(changed: Partial<ClaudeSettings> = {}) {
  const api = await startLocalMessages({ kindOf });
  onTestFinished(() => api.close());
  api.respond(saying({ digest: { claims: [claim] } }));
  const dataDir = await temporaryFolder();
  const logged: string[] = [];
  const open = (over: Partial<ClaudeSettings> = {}) =>
    openServices({
      dataDir,
      cacheDays: 1,
      discordApi: null,
      logger: pino({ level: "trace" }, { write: (line: string) => logged.push(line) }),
      claude: settings(api, { ...changed, ...over }),
      spending: { dailyUsd: 5, guildUsd: 1, memberRunsPerHour: 5 },
    });
  return { api, open, logged };
}

const settings = (api: LocalMessages, changed: Partial<ClaudeSettings>): ClaudeSettings => ({
  apiKey: api.key,
  baseUrl: api.url,
  model: null,
  judgeModel: null,
  prices: {},
  ...changed,
});

describe("the parts of the bot with a key", () => {
  it("write, keep what they spent and what a judge carried over a restart, and never log the key", async () => {
    const { api, open, logged } = await aHouse();
    const revision = { ...readContent({ text, language: "en" }), guildId: "1" };
    const before = await open();
    const digest = await before.pipeline.digest(revision, { length: "short" });
    expect(digest.engine).toBe("claude");
    await before.close();
    const after = await open();
    onTestFinished(() => after.close());
    expect(await after.pipeline.digest(revision, { length: "short" })).toEqual(digest);
    expect(api.calls().digest).toBe(1);
    expect((await after.counters.spending("1", null)).usd).toBeCloseTo(api.usd(), 6);
    expect((await after.pipeline.budget("1"))?.leftUsd).toBeLessThan(1);
    expect(logged.join()).not.toContain(api.key);
  });

  it("end what is under way when they close, and write down what it may have cost", async () => {
    const { api, open } = await aHouse();
    api.respond({ says: { claims: [] }, trouble: { headersAfter: 60_000 } });
    const services = await open();
    const revision = { ...readContent({ text, language: "en" }), guildId: "1" };
    const running = services.pipeline.digest(revision, { length: "short" }).catch((fault: Error) => fault);
    await expect.poll(() => api.calls().digest).toBe(1);
    await services.close();
    expect(await running).toMatchObject({ message: "Verbatim is stopping." });
    const again = await open();
    onTestFinished(() => again.close());
    expect((await again.counters.spending("1", null)).requests).toBeLessThanOrEqual(1);
  });

  it.each([
    ["a key that is refused", { apiKey: "sk-ant-wrong" }, /^The Anthropic key was refused/u],
    ["a model that is not known", { model: "claude-nothing" }, /knows no model named "claude-nothing"/u],
  ])("do not start with %s, and say so in words without the key", async (_, wrong, sentence) => {
    const { open, logged } = await aHouse();
    const fault = await open(wrong).catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(UserError);
    expect((fault as UserError).message).toMatch(sentence);
    expect(`${(fault as UserError).message}${logged.join()}`).not.toContain("sk-ant-");
  });
});
