/** The least that a discord.js bot can be: it answers every command at once. What ours is compared with. */
import { Client, Events, GatewayIntentBits } from "discord.js";

const api = process.env.DISCORD_API;
if (!api) throw new Error("DISCORD_API is missing.");
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) void interaction.reply("Pong");
});
process.once("SIGTERM", () => void client.destroy().then(() => process.exit(0)));
await client.login(process.env.DISCORD_TOKEN);
