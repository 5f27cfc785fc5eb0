/** Settings of the operator, from the environment and `.env`. The only reader of `process.env`. */
import { existsSync } from "node:fs";
import { z } from "zod";
import { UserError } from "./errors.ts";

export type Config = {
  /** Null: the playground. */
  readonly discordToken: string | null;
  /** REST base up to `/api`; null: Discord's own. */
  readonly discordApi: string | null;
  readonly dataDir: string;
  /** 0 takes a free port. */
  readonly httpPort: number;
  readonly logLevel: (typeof logLevels)[number];
  /** How long a checked answer is kept, in days. */
  readonly cacheDays: number;
  /** How many of them are kept. */
  readonly cacheEntries: number;
  /** How much one server's library may hold. */
  readonly limits: { readonly articles: number; readonly characters: number };
  /** Null: the extractive engine. */
  readonly claude: ClaudeSettings | null;
  readonly spending: Spending;
};

export type ClaudeSettings = {
  /** Never logged. */
  readonly apiKey: string;
  /** Null: Anthropic's own. */
  readonly baseUrl: string | null;
  /** Null: what the engine has as its own. */
  readonly model: string | null;
  readonly judgeModel: string | null;
  /** In USD a million tokens, by model; over the engine's own table. */
  readonly prices: Prices;
};
type Rate = { readonly input: number; readonly output: number; readonly cacheRead?: number };
type Prices = Readonly<Record<string, Rate & { readonly over?: Rate & { readonly tokens: number } }>>;

export type Spending = {
  /** In USD a UTC day, over all servers. */
  readonly dailyUsd: number;
  /** In USD a UTC day, for each server; `/settings` can only lower it. */
  readonly guildUsd: number;
  /** Runs that cost money. */
  readonly memberRunsPerHour: number;
};

/**
 * Reads and checks the environment; a variable that is set wins over the same name in `.env`.
 * Throws UserError that names each wrong variable, never its value: it may be a secret.
 */
export function readConfig(environment: NodeJS.ProcessEnv = environmentWithFile()): Config {
  const parsed = schema.safeParse(withoutBlanks(environment));
  if (!parsed.success)
    throw new UserError(`${faultsOf(parsed.error)} Mend it in .env or in the environment, then start again.`);
  const settings = parsed.data;
  if (settings.NODE_ENV === "production" && !settings.DISCORD_TOKEN) {
    throw new UserError(
      "DISCORD_TOKEN is missing, and NODE_ENV is production. Set the bot's token, or leave NODE_ENV out to try the playground.",
    );
  }
  return {
    discordToken: settings.DISCORD_TOKEN ?? null,
    discordApi: settings.DISCORD_API?.replace(/\/+$/u, "") ?? null,
    dataDir: settings.DATA_DIR,
    httpPort: settings.HTTP_PORT,
    // In the playground a person reads the terminal; on Discord an operator's log collector does.
    logLevel: settings.LOG_LEVEL ?? (settings.DISCORD_TOKEN ? "info" : "warn"),
    cacheDays: settings.CACHE_DAYS,
    cacheEntries: settings.CACHE_ENTRIES,
    limits: { articles: settings.ARTICLES_PER_SERVER, characters: settings.CHARACTERS_PER_SERVER },
    claude: claudeSettings(settings),
    spending: {
      dailyUsd: settings.DAILY_BUDGET_USD,
      guildUsd: settings.GUILD_BUDGET_USD,
      memberRunsPerHour: settings.MEMBER_RUNS_PER_HOUR,
    },
  };
}

// --- internal ---

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const number = (least: number, most: number) =>
  z.coerce.number({ error: "is not a number" }).min(least, `is below ${least}`).max(most, `is above ${most}`);

const usd = number(0, 1_000_000);
const rate = {
  input: usd,
  output: usd,
  cacheRead: usd.optional(),
};
const prices = z.record(
  z.string(),
  z.strictObject({
    ...rate,
    over: z.strictObject({ ...rate, tokens: z.number().int().positive() }).optional(),
  }),
  { error: "is no table of prices" },
);

const schema = z.object({
  NODE_ENV: z.string().optional(),
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_API: z.url({ protocol: /^https?$/u, error: "is not an http(s) address" }).optional(),
  DATA_DIR: z.string().default("data"),
  HTTP_PORT: number(0, 65_535).int("is not a whole number").default(0),
  LOG_LEVEL: z.enum(logLevels, { error: `is none of ${logLevels.join(", ")}` }).optional(),
  CACHE_DAYS: number(1, 3650).default(30),
  CACHE_ENTRIES: number(100, 1_000_000).int("is not a whole number").default(5000),
  ARTICLES_PER_SERVER: number(1, 100_000).int("is not a whole number").default(1_000),
  CHARACTERS_PER_SERVER: number(10_000, 10_000_000_000).int("is not a whole number").default(50_000_000),
  ANTHROPIC_API_KEY: z.string().optional(),
  ANTHROPIC_BASE_URL: z
    .url({ protocol: /^https?$/u, error: "is not an http(s) address" })
    .refine((address) => !hasPassword(address), "holds a user name or password, which no request can carry")
    .optional(),
  ANTHROPIC_MODEL: z.string().optional(),
  ANTHROPIC_JUDGE_MODEL: z.string().optional(),
  MODEL_PRICES: z.string().optional().transform(readPrices),
  DAILY_BUDGET_USD: usd.default(5),
  GUILD_BUDGET_USD: usd.default(1),
  MEMBER_RUNS_PER_HOUR: number(1, 1_000).int("is not a whole number").default(20),
});

type Settings = z.infer<typeof schema>;

function hasPassword(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.username + url.password !== "";
}

/** A key decides: without one, the other settings of it are idle. */
function claudeSettings(settings: Settings): ClaudeSettings | null {
  if (!settings.ANTHROPIC_API_KEY) return null;
  return {
    apiKey: settings.ANTHROPIC_API_KEY,
    // As documents print it too: every request adds /v1 itself.
    baseUrl: settings.ANTHROPIC_BASE_URL?.replace(/\/+$/u, "").replace(/\/v1$/u, "") ?? null,
    model: settings.ANTHROPIC_MODEL ?? null,
    judgeModel: settings.ANTHROPIC_JUDGE_MODEL ?? null,
    prices: settings.MODEL_PRICES,
  };
}

function readPrices(given: string | undefined, context: z.RefinementCtx): Prices {
  const parsed = prices.safeParse(given === undefined ? {} : jsonOrNothing(given));
  if (parsed.success) return parsed.data as Prices;
  context.addIssue({
    code: "custom",
    message:
      'is no table of prices in JSON, in USD a million tokens, such as {"a-model":{"input":2,"output":10}}',
  });
  return z.NEVER;
}

function jsonOrNothing(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    // What is wrong is said in one sentence with the other faults of it.
    return undefined;
  }
}

function environmentWithFile(): NodeJS.ProcessEnv {
  if (!existsSync(".env")) return process.env;
  try {
    process.loadEnvFile(".env");
  } catch (cause) {
    const words =
      "The file .env can't be read. Make it a text file that the user that runs Verbatim may read.";
    throw new UserError(words, { cause });
  }
  return process.env;
}

/** `NAME=` in a file means that it is not set. */
function withoutBlanks(environment: NodeJS.ProcessEnv): Record<string, string> {
  const set = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== "");
  return Object.fromEntries(set.map(([name, value]) => [name, value!.trim()]));
}

function faultsOf(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`).join(" ");
}
