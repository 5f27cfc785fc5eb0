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
  /** How long a checked digest is kept, in days. */
  readonly cacheDays: number;
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
  };
}

// --- internal ---

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const schema = z.object({
  NODE_ENV: z.string().optional(),
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_API: z.url({ protocol: /^https?$/u, error: "is not an http(s) address" }).optional(),
  DATA_DIR: z.string().default("data"),
  HTTP_PORT: z.coerce
    .number({ error: "is not a number" })
    .int("is not a whole number")
    .min(0, "is below 0")
    .max(65_535, "is above 65535")
    .default(0),
  LOG_LEVEL: z.enum(logLevels, { error: `is none of ${logLevels.join(", ")}` }).optional(),
  CACHE_DAYS: z.coerce
    .number({ error: "is not a number" })
    .min(1, "is below 1")
    .max(3650, "is above 3650")
    .default(30),
});

function environmentWithFile(): NodeJS.ProcessEnv {
  if (existsSync(".env")) process.loadEnvFile(".env");
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
