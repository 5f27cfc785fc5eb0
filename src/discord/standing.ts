/** How the bot stands with Discord now, for `adviceFor`. */
import { type APIApplication, type Client, Routes } from "discord.js";
import type { Standing } from "./advice.ts";

/** Asks Discord for the application; the servers are those that the client knows. Rejects with Discord's refusal. */
export async function readStanding(client: Client): Promise<Standing> {
  const application = (await client.rest.get(Routes.currentApplication())) as APIApplication;
  const guilds = client.guilds.cache
    .filter((guild) => guild.available)
    .map((guild) => ({ name: guild.name, permissions: guild.members.me?.permissions.bitfield ?? 0n }));
  return { application, guilds };
}
