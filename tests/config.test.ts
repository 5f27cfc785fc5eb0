import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";
import { UserError } from "../src/errors.ts";

describe("settings", () => {
  it("need nothing to be set", () => {
    expect(readConfig({})).toEqual({
      discordToken: null,
      discordApi: null,
      dataDir: "data",
      httpPort: 0,
      logLevel: "warn",
      cacheDays: 30,
      cacheEntries: 5000,
      limits: { articles: 1_000, characters: 50_000_000 },
      claude: null,
      spending: { dailyUsd: 5, guildUsd: 1, memberRunsPerHour: 20 },
    });
  });

  it("take a name without a value for not set", () => {
    expect(readConfig({ DISCORD_TOKEN: "", LOG_LEVEL: "  " })).toMatchObject({
      discordToken: null,
      logLevel: "warn",
    });
  });

  it("take the address with or without a slash at its end", () => {
    expect(readConfig({ DISCORD_API: "http://127.0.0.1:4000/api/" }).discordApi).toBe(
      "http://127.0.0.1:4000/api",
    );
  });

  it("name each wrong one, and never show its value", () => {
    const wrong = { HTTP_PORT: "eighty", LOG_LEVEL: "s3cret-loud", DISCORD_API: "s3cret" };
    expect(() => readConfig(wrong)).toThrow(UserError);
    const sentence = messageOf(() => readConfig(wrong));
    for (const name of Object.keys(wrong)) expect(sentence).toContain(name);
    expect(sentence).not.toContain("s3cret");
  });

  it("take Claude's address as documents print it too, and no password in it", () => {
    const at = (ANTHROPIC_BASE_URL: string) =>
      readConfig({ ANTHROPIC_API_KEY: "k", ANTHROPIC_BASE_URL }).claude?.baseUrl;
    expect(at("https://api.example/v1/")).toBe("https://api.example");
    expect(at("https://gateway.example/claude")).toBe("https://gateway.example/claude");
    const sentence = messageOf(() => at("https://ann:s3cret@gateway.example"));
    expect(sentence).toMatch(/^ANTHROPIC_BASE_URL holds a user name or password/u);
    expect(sentence).not.toContain("s3cret");
  });

  it("of Claude count where there is a key, and stay unread without one", () => {
    const others = {
      ANTHROPIC_BASE_URL: "http://127.0.0.1:4000/",
      ANTHROPIC_MODEL: "a-model",
      MODEL_PRICES: '{"a-model":{"input":2,"output":10,"over":{"tokens":1000,"input":4,"output":20}}}',
    };
    expect(readConfig(others).claude).toBeNull();
    expect(readConfig({ ...others, ANTHROPIC_API_KEY: "k" }).claude).toEqual({
      apiKey: "k",
      baseUrl: "http://127.0.0.1:4000",
      model: "a-model",
      judgeModel: null,
      prices: {
        "a-model": { input: 2, output: 10, over: { tokens: 1000, input: 4, output: 20 } },
      },
    });
  });

  it.each(["{", "7", '{"a-model":{"input":"free","output":1}}', '{"a-model":{"output":1}}'])(
    "refuse %s as prices",
    (given) => {
      expect(messageOf(() => readConfig({ MODEL_PRICES: given }))).toMatch(/^MODEL_PRICES is no table/u);
    },
  );

  it.each(["-1", "many", "1e99"])("refuse %s as a budget", (given) => {
    expect(messageOf(() => readConfig({ DAILY_BUDGET_USD: given }))).toMatch(/^DAILY_BUDGET_USD is /u);
  });

  it("require a token in production", () => {
    expect(() => readConfig({ NODE_ENV: "production" })).toThrow(/DISCORD_TOKEN is missing/u);
    expect(readConfig({ NODE_ENV: "production", DISCORD_TOKEN: "t" }).discordToken).toBe("t");
  });
});

describe(".env.example", () => {
  const root = join(import.meta.dirname, "..");
  const example = parseEnv(readFileSync(join(root, ".env.example"), "utf8"));

  it("copied as it is, gives what is so without it", () => {
    expect(readConfig(example)).toEqual(readConfig({}));
  });

  it("names every setting that is read, and no other", () => {
    const source = readFileSync(join(root, "src/config.ts"), "utf8");
    const read = [...source.matchAll(/^ {2}([A-Z_]+): (?:z|number|usd)\b/gmu)].map(([, name]) => name);
    expect(read).toContain("DISCORD_TOKEN");
    // NODE_ENV is the system's to set; VERBATIM_SHARED is read by tests alone.
    const expected = [...read.filter((name) => name !== "NODE_ENV"), "VERBATIM_SHARED"];
    expect(Object.keys(example).sort()).toEqual(expected.sort());
  });
});

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (fault) {
    return (fault as Error).message;
  }
  throw new Error("nothing was refused");
}
