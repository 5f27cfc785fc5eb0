/**
 * The least that a discord.js bot can be: it answers every command at once, with "Pong", or with the body of a message in
 * BARE_ANSWER. What ours is compared with.
 */
import { Client, Events, GatewayIntentBits } from "discord.js";

const api = process.env.DISCORD_API;
if (!api) throw new Error("DISCORD_API is missing.");
const answer = process.env.BARE_ANSWER ? JSON.parse(process.env.BARE_ANSWER) : "Pong";
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) void interaction.reply(answer);
});
process.once("SIGTERM", () => void client.destroy().then(() => process.exit(0)));
await client.login(process.env.DISCORD_TOKEN);
