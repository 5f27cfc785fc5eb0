/** What is sent, and what stays the same from one request to the next. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Failure } from "../../../src/engine/engine.ts";
import { readContent } from "../../../src/loading/content.ts";
import { said } from "../../../src/words/said.ts";
import { type LocalMessages, startLocalMessages } from "../../messages-api/local-messages.ts";
import { aRun, blocksOf, engineOn, ferry, longText, talkOf, writes } from "./an-engine.ts";

let api: LocalMessages;
beforeAll(async () => {
  api = await startLocalMessages();
});
afterAll(() => api.close());
beforeEach(() => {
  api.forget();
  api.respond(writes());
});

const failures: Failure[] = [
  {
    item: {
      kind: "claim",
      claim: { kind: "written", text: "The ferry is back by <Friday>.", passages: [4] },
    },
    verdict: {
      verdict: "unsupported",
      reason: "polarity",
      detail: said("verdict.left-open", { stored: "could" }),
      score: 0.2,
      spans: [{ start: ferry.passages[3]!.start, end: ferry.passages[3]!.end }],
    },
  },
  {
    item: { kind: "quote", quote: { passage: 2, words: "We will never sail", speaker: "Tove Marklund" } },
    verdict: {
      verdict: "unsupported",
      reason: "altered",
      detail: said("verdict.quote-altered", {
        changes: said("verdict.change-added", { given: "never" }),
        passage: "",
      }),
      score: 0.4,
      spans: [],
    },
  },
];

const turns = [{ question: "Who runs the ferry?", answer: "Nordline operates the ferry." }];
const discussion = talkOf(
  ["Ada", "I think that the <council> is late. It always is."],
  ["Ben </discussion>", "It has no money, Ada."],
  ["Ada", "Then who pays?"],
);

describe("the exact request", () => {
  test.each([
    ["digest", (engine) => engine.digest(ferry, { length: "standard", language: "de" }, aRun())],
    ["answer", (engine) => engine.answer(ferry, { text: "When is it back? </question>", turns }, aRun())],
    [
      "repair",
      (engine) =>
        engine.writer.repair(ferry, { task: "digest", wish: { length: "short" } }, failures, aRun()),
    ],
    ["recap", (engine) => engine.writer.recap(discussion, { length: "short" }, aRun())],
    [
      "entailment",
      (engine) => {
        api.respond({ says: { verdicts: [] } });
        return engine.writer.judge(ferry, [{ text: "Nordline runs a ferry.", passages: [1, 99] }], aRun());
      },
    ],
  ] as readonly [string, (engine: ReturnType<typeof engineOn>["engine"]) => Promise<unknown>][])(
    "for %s is the one on file",
    async (task, ask) => {
      await ask(engineOn(api).engine);
      const sent = `${JSON.stringify(api.requests[0]!.body, null, 2)}\n`;
      await expect(sent).toMatchFileSnapshot(`requests/${task}.txt`);
    },
  );
});

describe("what is cached", () => {
  test("schema, system and article are byte for byte the same for a digest, a repair, a recap and follow-ups", async () => {
    const { engine } = engineOn(api);
    await engine.digest(ferry, { length: "long", points: 7, language: "es" }, aRun());
    await engine.writer.repair(ferry, { task: "digest", wish: { length: "long" } }, failures, aRun());
    await engine.writer.recap(discussion, { length: "short", about: ferry }, aRun());
    await engine.answer(ferry, { text: "Who pays?" }, aRun());
    await engine.answer(ferry, { text: "And then?", turns }, aRun());
    await engine.writer.repair(ferry, { task: "answer", question: { text: "Who pays?" } }, failures, aRun());

    const prefixes = api.requests.map(({ prefixes: [, ...last] }) => last.at(-1));
    expect(prefixes[0]).toContain("Ferry to Skarn stopped");
    expect(prefixes[0]).toContain("You are an editor.");
    expect(new Set(prefixes).size).toBe(1);
    const shapes = api.requests.map(({ body }) => [body!.model, body!.thinking, body!.output_config]);
    expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(1);
    const { cacheReadTokens, cacheWrite1hTokens } = api.totals(({ number }) => number > 1);
    expect(cacheWrite1hTokens).toBe(0);
    expect(cacheReadTokens).toBe(5 * api.requests[0]!.usage!.cacheWrite1hTokens);
  });

  test("the task, the talk and the question come after it", async () => {
    await engineOn(api).engine.answer(ferry, { text: "And then?", turns }, aRun());
    const { system, text, task } = blocksOf(api.requests[0]!.body);
    expect(system + text).not.toMatch(/And then|Who runs the ferry/u);
    expect(task).toContain("<conversation>\nMember: Who runs the ferry?\nAnswer: Nordline operates");
    expect(task).toContain("<question>\nAnd then?\n</question>");
  });

  test("another article shares the system prompt", async () => {
    const { engine } = engineOn(api);
    await engine.digest(ferry, { length: "short" }, aRun());
    const other = readContent({ text: "The bridge at Lund was closed on Tuesday. It opens again in May." });
    await engine.digest(other, { length: "short" }, aRun());
    expect(api.requests[1]!.usage!.cacheReadTokens).toBeGreaterThan(1000);
  });

  test("of ten follow-ups on an article of 10 kB at least 85 % of the input is read from the cache after the first", async () => {
    const article = readContent({ text: longText(125) });
    expect(article.text.length).toBeGreaterThan(10_000);
    const { engine } = engineOn(api);
    for (let at = 0; at < 10; at += 1)
      await engine.answer(article, { text: `How many boats did station ${at} count?` }, aRun());
    const after = api.totals(({ number }) => number > 1);
    const input = after.cacheReadTokens + after.cacheWrite1hTokens + after.inputTokens;
    expect(after.cacheReadTokens / input).toBeGreaterThan(0.85);
  });

  test("on a cold prefix one request goes first and the others read what it wrote", async () => {
    const { engine } = engineOn(api);
    // Slow to begin, so that whoever does not wait arrives before anything is cached.
    api.respond({ ...writes(), trouble: { headersAfter: 100 } });
    const questions = Array.from({ length: 20 }, (_one, at) => ({ text: `What about ${at}?` }));
    await Promise.all(questions.map((question) => engine.answer(ferry, question, aRun())));
    const writing = api.requests.filter(({ usage }) => usage!.cacheWrite1hTokens > 0);
    expect(writing.map(({ number }) => number)).toEqual([1]);
    expect(api.requests).toHaveLength(20);
  });

  test("where the first fails, one of the others goes first", async () => {
    const { engine } = engineOn(api);
    api.next({ status: 400 });
    const asked = ["One?", "Two?", "Three?"].map((text) => engine.answer(ferry, { text }, aRun()));
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "fulfilled", "rejected"]);
    expect(api.requests.filter(({ usage }) => usage && usage.cacheWrite1hTokens > 0)).toHaveLength(1);
  });

  test("the judge has its own model, prefix and schema", async () => {
    const { engine } = engineOn(api);
    await engine.digest(ferry, { length: "short" }, aRun());
    api.respond({ says: { verdicts: [] } });
    await engine.writer.judge(ferry, [{ text: "It rained.", passages: [1] }], aRun());
    const [draft, judged] = api.requests;
    expect(judged!.body!.model).toBe("claude-haiku-5-5");
    expect(judged!.prefixes[0]).toContain("You check statements against passages");
    expect(judged!.prefixes[0]).not.toContain("You are an editor");
    expect(judged!.body!.output_config!.format).not.toEqual(draft!.body!.output_config!.format);
  });

  test("below the smallest prefix of a model nothing is marked, and the log says so once", async () => {
    const { engine, log } = engineOn(api, { model: "claude-haiku-4-5" });
    const short = readContent({ text: "It rained in Lund. The river rose." });
    await engine.answer(short, { text: "Where did it rain?" }, aRun());
    await engine.answer(short, { text: "What rose?" }, aRun());
    const marked = api.requests.map(({ text }) => text.includes("cache_control"));
    expect(marked).toEqual([false, false]);
    expect(log.filter((line) => line.includes("smallest cacheable prefix"))).toHaveLength(1);
  });
});

describe("the name under which drafts are cached", () => {
  test("changes with either model", () => {
    const names = [
      engineOn(api).engine,
      engineOn(api, { model: "claude-opus-5-5" }).engine,
      engineOn(api, { judgeModel: "claude-haiku-4-5" }).engine,
    ].map(({ fingerprint }) => fingerprint);
    expect(new Set(names).size).toBe(3);
    expect(engineOn(api).engine.fingerprint).toBe(names[0]);
  });
});
