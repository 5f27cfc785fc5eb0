/** The playground: the local Discord with a page on the same port, a server, two channels, a forum and three people to be. */
import type { Hono } from "hono";
import { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from "./local-discord.ts";
import { pageFiles } from "./page-files.ts";
import { pageRoutes } from "./page-routes.ts";
import type { Played } from "./page-view.ts";

export type Playground = {
  readonly discord: LocalDiscord;
  /** The page's address. */
  readonly url: string;
  close(): Promise<void>;
};

export type PlaygroundOptions = Pick<
  LocalDiscordOptions,
  "port" | "host" | "token" | "limits" | "botName" | "onRequest"
>;

/**
 * Starts both on loopback. A bot joins with `rest: { api: discord.api }` and `discord.token`.
 * Throws what the socket throws when the port is taken.
 */
export async function startPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  const people: Played[] = [];
  const discord = await startLocalDiscord({
    ...options,
    guildName: "Reading circle",
    guildId: GUILD_ID,
    channels: ["articles", "general"],
    routes: (app: Hono, own: LocalDiscord) => {
      app.route("/", pageFiles());
      app.route("/playground", pageRoutes(own, people));
    },
  });
  discord.channel("questions", discord.guild, "forum");
  people.push(
    { person: discord.member("Mina"), role: "member", may: "reads and asks" },
    {
      person: discord.member("Moe", { permissions: ["ManageMessages"] }),
      role: "moderator",
      may: "Manage Messages",
    },
    { person: discord.member("Olga", { owner: true }), role: "owner", may: "everything, with Manage Server" },
  );
  return { discord, url: discord.url, close: () => discord.close() };
}

// --- internal ---

/** Always the same, so that articles added today are there tomorrow. A snowflake of Discord's first second. */
const GUILD_ID = "4194304000001";
