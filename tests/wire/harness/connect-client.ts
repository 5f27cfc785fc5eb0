/** An unmodified discord.js client on the local Discord, for tests of the local Discord itself. */
import { Client, type ClientOptions, GatewayIntentBits, type Interaction } from "discord.js";
import type { LocalDiscord } from "../../../src/playground/local-discord.ts";

export const ALL_INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.MessageContent,
] as const;

export type Connected = {
  readonly client: Client<true>;
  /** What went wrong inside the client's listeners. */
  readonly errors: unknown[];
};

/** Logs in and waits until the client says that it is ready. `handle` gets every interaction; what it throws is kept. */
export async function connectClient(
  discord: LocalDiscord,
  handle: (interaction: Interaction) => Promise<unknown> = async () => undefined,
  options: Partial<ClientOptions> = {},
): Promise<Connected> {
  const { rest, ...others } = options;
  const client = new Client({
    intents: [...ALL_INTENTS],
    rest: { api: discord.api, retries: 0, ...rest },
    ...others,
  });
  const errors: unknown[] = [];
  client.on("error", (error) => errors.push(error));
  client.on("interactionCreate", (interaction) => {
    handle(interaction).catch((error: unknown) => errors.push(error));
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once("clientReady", resolve);
  });
  await client.login(discord.token);
  return { client: await ready, errors };
}
