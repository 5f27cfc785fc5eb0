/** Everything that goes wrong ends in a fault that readers can be told of, with its money booked and the key nowhere. */
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checkKey } from "../../../src/engine/claude.ts";
import { EngineFault } from "../../../src/engine/engine.ts";
import { UserError } from "../../../src/errors.ts";
import { type LocalMessages, startLocalMessages } from "../../messages-api/local-messages.ts";
import type { Scripted } from "../../messages-api/script.ts";
import { aRun, engineOn, ferry, type Run, writes } from "./an-engine.ts";

let api: LocalMessages;
beforeAll(async () => {
  api = await startLocalMessages();
});
afterAll(() => api.close());
beforeEach(() => {
  api.forget();
  api.respond(writes());
});

type Wish = Parameters<typeof engineOn>[1];
const ask = (run: Run, wish: Wish = {}) => engineOn(api, wish).engine.digest(ferry, { length: "short" }, run);
const faultOf = async (run: Run, wish: Wish = {}): Promise<EngineFault> => {
  const outcome = await ask(run, wish).then(
    () => null,
    (fault: unknown) => fault,
  );
  expect(outcome).toBeInstanceOf(EngineFault);
  return outcome as EngineFault;
};
const spentUsd = ({ purse }: Run): number => purse.spent.reduce((sum, { usd }) => sum + usd, 0);

describe("each way of stopping", () => {
  test("a refusal is told as one, with its category for the log", async () => {
    api.respond({
      says: "",
      stopReason: "refusal",
      stopDetails: { type: "refusal", category: "bio", explanation: null },
    });
    const fault = await faultOf(aRun());
    expect(fault.instead).toBe("refused");
    expect(fault.message).toContain("bio");
    expect(api.requests).toHaveLength(1);
  });

  test("an answer that did not fit is asked for once more with twice the room", async () => {
    api.next({ says: '{"nearest":[', stopReason: "max_tokens" });
    const run = aRun();
    await ask(run);
    const [first, second] = api.requests.map(({ body }) => body!.max_tokens);
    expect(second).toBe(2 * first!);
    expect(run.purse.spent).toHaveLength(2);
    api.respond({ says: '{"nearest":[', stopReason: "max_tokens" });
    expect((await faultOf(aRun())).instead).toBe("unavailable");
  });

  test("a text beyond the window is too long", async () => {
    api.respond({ says: "", stopReason: "model_context_window_exceeded" });
    expect((await faultOf(aRun())).instead).toBe("too long");
    api.respond({ status: 400, message: "prompt is too long: 1000001 tokens > 1000000 maximum" });
    expect((await faultOf(aRun())).instead).toBe("too long");
  });

  test("a way that nobody knows leaves no answer", async () => {
    api.respond({ ...writes(), stopReason: "pause_turn" });
    expect((await faultOf(aRun())).instead).toBe("unavailable");
  });

  test.each([
    ["cut off", '{"nearest":[],"answered":tr'],
    ["not JSON", "Here is the digest."],
    ["of another shape", { claims: "none" }],
    ["with a passage that is no number", { ...writes().says, claims: [{ text: "A.", passages: ["one"] }] }],
    ["nothing", ""],
    ["null", "null"],
  ])("an answer that is %s is not used, and paid for", async (_what, says) => {
    api.respond({ says });
    const run = aRun();
    expect((await faultOf(run)).instead).toBe("unavailable");
    expect(api.requests).toHaveLength(1);
    expect(spentUsd(run)).toBeCloseTo(api.usd(), 9);
  });
});

describe("an API in trouble", () => {
  test.each([
    [429, 3],
    [500, 3],
    [529, 3],
    [503, 3],
    [408, 3],
    [400, 1],
    [401, 1],
    [403, 1],
    [402, 1],
    [404, 1],
  ])("that answers %i is asked %i times, and nothing is booked", async (status, times) => {
    api.respond({ status });
    const run = aRun();
    expect((await faultOf(run)).instead).toBe("unavailable");
    expect(api.requests).toHaveLength(times);
    expect(spentUsd(run)).toBe(0);
    expect(run.purse.spent).toHaveLength(times);
  });

  test("that recovers in time gives the answer", async () => {
    api.next({ status: 529 }, { status: 500 });
    await expect(ask(aRun())).resolves.toBeDefined();
    expect(api.requests).toHaveLength(3);
  });

  test("is given the time that it asks for, up to a bound", async () => {
    api.next({ status: 429, headers: { "retry-after": "0" } });
    await expect(ask(aRun())).resolves.toBeDefined();
    api.forget();
    api.respond({ status: 429, headers: { "retry-after": "3600" } });
    expect((await faultOf(aRun())).message).toContain("rate limit");
    expect(api.requests).toHaveLength(1);
  });

  test("that drops the connection midway is asked once more, and both are booked", async () => {
    api.respond({ ...writes(), trouble: { breaks: "drop midway" } });
    const run = aRun();
    expect((await faultOf(run)).message).toContain("was lost");
    expect(run.purse.spent).toHaveLength(2);
    for (const spent of run.purse.spent) {
      expect(spent.inputTokens + spent.cacheReadTokens + spent.cacheWriteTokens).toBeGreaterThan(1000);
      expect(spent.usd).toBeLessThan(run.purse.reserved[0]!);
    }
  });

  test("that fails in the middle of an answer is asked once more", async () => {
    api.next({ ...writes(), trouble: { breaks: "error midway" } });
    await expect(ask(aRun())).resolves.toBeDefined();
  });

  test("that falls silent in the middle of an answer is noticed", async () => {
    api.respond({ ...writes(), trouble: { breaks: "stall midway" } });
    const run = aRun();
    expect((await faultOf(run, { deadlines: { idleMs: 150 } })).message).toContain("fell silent");
    expect(run.purse.spent).toHaveLength(2);
  });

  test("is given longer where the model thinks before it writes: it says nothing meanwhile", async () => {
    const deadlines = { idleMs: 50, firstByteMs: 20_000 };
    api.respond({ ...writes(), trouble: { pieceEvery: 150 } });
    await expect(ask(aRun(), { deadlines, model: "claude-opus-5-5" })).resolves.toBeDefined();
    expect((await faultOf(aRun(), { deadlines })).message).toContain("fell silent");
  });

  test("that never begins does not keep the next question waiting for as long", async () => {
    api.next({ ...writes(), trouble: { breaks: "stall before headers" } });
    const { engine } = engineOn(api, { deadlines: { followMs: 50, draftMs: 5_000 } });
    const stop = new AbortController();
    const first = engine.digest(ferry, { length: "short" }, aRun(stop.signal));
    await expect(engine.answer(ferry, { text: "How many faults?" }, aRun())).resolves.toBeDefined();
    stop.abort(new Error("gone"));
    await expect(first).rejects.toThrow("gone");
  });

  test.each(["stall before headers", "drop before headers"] as const)(
    "that takes a request and never answers (%s) is booked with the worst case: it may have worked",
    async (breaks) => {
      api.respond({ ...writes(), trouble: { breaks } });
      const run = aRun();
      await faultOf(run, { deadlines: { firstByteMs: 150 } });
      expect(run.purse.spent.map(({ usd }) => usd)).toEqual(run.purse.reserved);
    },
  );

  test("that is slow with its headers is waited for", async () => {
    api.respond({ ...writes(), trouble: { headersAfter: 200 } });
    await expect(ask(aRun())).resolves.toBeDefined();
  });

  test("that sends a web page instead is no answer", async () => {
    api.respond({ status: 502, body: "<html>Bad gateway</html>" });
    expect((await faultOf(aRun())).instead).toBe("unavailable");
  });

  test("that is not there costs nothing", async () => {
    const run = aRun();
    const fault = await faultOf(run, { baseUrl: await nobodyThere() });
    expect(fault.message).toBe("The Claude API cannot be reached.");
    expect(spentUsd(run)).toBe(0);
  });
});

describe("an API that is down", () => {
  test("is left alone for a while after several failures in a row, then tried by one", async () => {
    api.respond({ status: 529 });
    const { engine, log } = engineOn(api, { deadlines: { breakMs: 300 } });
    const digest = () => engine.digest(ferry, { length: "short" }, aRun());
    await expect(digest()).rejects.toThrow("529");
    await expect(digest()).rejects.toBeInstanceOf(EngineFault);
    const sent = api.requests.length;
    await expect(digest()).rejects.toThrow("down a moment ago");
    expect(api.requests).toHaveLength(sent);
    expect(log.join("")).toContain("the Claude API is down");
    await new Promise((resolve) => setTimeout(resolve, 350));
    api.respond(writes());
    await expect(digest()).resolves.toBeDefined();
    expect(log.join("")).toContain("the Claude API is back");
  });

  test("is not taken to be down by rate limits", async () => {
    api.respond({ status: 429 });
    const { engine } = engineOn(api);
    for (let at = 0; at < 4; at += 1)
      await expect(engine.digest(ferry, { length: "short" }, aRun())).rejects.toThrow("429");
  });
});

describe("a run", () => {
  test("that nobody waits for any more ends with the reason it was ended for", async () => {
    const stop = new AbortController();
    const run = aRun(stop.signal);
    api.respond({ ...writes(), trouble: { breaks: "stall midway" } });
    const asked = ask(run);
    setTimeout(() => stop.abort(new Error("the member left")), 100);
    await expect(asked).rejects.toThrow("the member left");
    expect(run.purse.spent).toHaveLength(1);
  });

  test("that was ended before it began sends nothing", async () => {
    await expect(ask(aRun(AbortSignal.abort(new Error("gone"))))).rejects.toThrow("gone");
    expect(api.requests).toHaveLength(0);
  });

  test("is over at its deadline, with all tries", async () => {
    api.respond({ ...writes(), trouble: { breaks: "stall before headers" } });
    const fault = await faultOf(aRun(), { deadlines: { draftMs: 200 } });
    expect(fault).toMatchObject({
      instead: "unavailable",
      message: "Claude was not done within 0.2 seconds.",
    });
  });

  test("does not send what there is no money for", async () => {
    const run = aRun();
    const broke = new EngineFault("budget", "The day's budget is spent.");
    const purse = { ...run.purse, reserve: () => Promise.reject(broke) };
    await expect(ask({ ...run, purse })).rejects.toBe(broke);
    expect(api.requests).toHaveLength(0);
  });
});

describe("the key", () => {
  const secret = "sk-ant-very-secret-0123456789";
  const everythingThatFails: readonly Scripted[] = [
    { status: 401, message: `invalid x-api-key ${secret}` },
    { status: 400, message: `bad request ${secret}` },
    { status: 500, body: secret },
    { says: secret },
    { ...writes(), trouble: { breaks: "drop midway" } },
    { ...writes(), trouble: { breaks: "error midway" } },
    { ...writes(), trouble: { breaks: "drop before headers" } },
    writes(),
  ];

  test("is in no log, error or prompt, whatever goes wrong", async () => {
    const secretive = await startLocalMessages({ key: secret });
    try {
      for (const scripted of everythingThatFails) {
        secretive.forget();
        secretive.respond(scripted);
        const { engine, log } = engineOn(secretive, { deadlines: { draftMs: 5000 } });
        const outcome = await engine
          .digest(ferry, { length: "short" }, aRun())
          .catch((fault: unknown) => fault);
        expect(everythingOf(outcome)).not.toContain(secret);
        expect(log.join("\n")).not.toContain(secret);
        for (const { text } of secretive.requests) expect(text).not.toContain(secret);
      }
    } finally {
      await secretive.close();
    }
  });

  test("with a character that no header takes is not told either", async () => {
    const broken = `${secret}\n`;
    const { engine, log } = engineOn(api, { apiKey: broken });
    const outcome = await engine.digest(ferry, { length: "short" }, aRun()).catch((fault: unknown) => fault);
    expect(outcome).toBeInstanceOf(EngineFault);
    expect(everythingOf(outcome) + log.join("")).not.toContain(secret);
  });

  test("that is wrong is said at start, in words", async () => {
    const { logger } = quiet();
    const wish = { apiKey: "sk-ant-wrong", baseUrl: api.url, model: null, judgeModel: null, logger };
    await expect(checkKey(wish)).rejects.toBeInstanceOf(UserError);
    await expect(checkKey(wish)).rejects.toThrow(/^The Anthropic key was refused \(401\)/u);
    await expect(checkKey({ ...wish, apiKey: `${secret} ` })).rejects.toThrow("no key has");
  });

  test("that is right is said nothing about, and neither model is billed", async () => {
    const { logger, log } = quiet();
    await checkKey({ apiKey: api.key, baseUrl: api.url, model: null, judgeModel: null, logger });
    expect(api.requests.map(({ path }) => path)).toEqual([
      "/v1/models/claude-sonnet-5-5",
      "/v1/models/claude-haiku-5-5",
    ]);
    expect(log).toEqual([]);
  });

  test("goes with a model that the API knows", async () => {
    const { logger } = quiet();
    const wish = { apiKey: api.key, baseUrl: api.url, model: "claude-nonesuch-9", judgeModel: null, logger };
    await expect(checkKey(wish)).rejects.toThrow('no model named "claude-nonesuch-9"');
  });

  test("that cannot be checked is only warned of", async () => {
    const { logger, log } = quiet();
    await checkKey({ apiKey: secret, baseUrl: await nobodyThere(), model: null, judgeModel: null, logger });
    expect(log).toHaveLength(1);
    expect(log[0]).toContain("could not be checked");
    expect(log[0]).not.toContain(secret);
  });
});

/** An error with all that hangs on it, as a careless log would print it. */
function everythingOf(value: unknown): string {
  const seen = new Set<unknown>();
  const collect = (one: unknown): string => {
    if (typeof one !== "object" || one === null) return String(one);
    if (seen.has(one)) return "";
    seen.add(one);
    const own = Reflect.ownKeys(one).map((key) => collect((one as Record<PropertyKey, unknown>)[key]));
    return `${one instanceof Headers ? JSON.stringify([...one]) : ""} ${own.join(" ")}`;
  };
  return collect(value);
}

/** An address where somebody listened a moment ago. */
async function nobodyThere(): Promise<string> {
  const gone = await startLocalMessages();
  await gone.close();
  return gone.url;
}

function quiet() {
  const log: string[] = [];
  const logger = pino({ level: "trace" }, { write: (line: string) => log.push(line) });
  return { logger, log };
}
