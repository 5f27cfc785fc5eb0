/** The bot on Discord: connects, hands interactions to the dispatcher, says in words what is wrong, stops without cutting anyone off. */
import {
  type APIApplication,
  type APIInteraction,
  Client,
  DefaultRestOptions,
  Events,
  GatewayDispatchEvents,
  IntentsBitField,
  RESTEvents,
  Routes,
} from "discord.js";
import type { Command } from "../command.ts";
import { UserError } from "../errors.ts";
import type { Services, ServicesAtHome } from "../services.ts";
import { makeCaches, SWEEPERS } from "./caches.ts";
import { channelsOf } from "./channels.ts";
import { createChat } from "./chat.ts";
import { closingFault, connectionFault } from "./connection-faults.ts";
import { createDispatcher } from "./dispatch.ts";
import { Ear } from "./ear.ts";
import { withoutFiles } from "./enclosed.ts";
import type { Send } from "./exchange.ts";
import { describeError, type Log } from "./failure.ts";
import { Following } from "./following.ts";
import { type GuildHooks, watchGuilds } from "./guilds.ts";
import { grantedIntents, readsMessages, WANTED_INTENTS } from "./intents.ts";
import { listenThrough } from "./listening.ts";
import { registryOf } from "./registry.ts";
import { requestsThrough } from "./requests.ts";
import { within } from "./within.ts";

export type BotParts = GuildHooks & {
  readonly token: string;
  /** REST base up to `/api`; left out: Discord's own. The gateway's address comes from it. */
  readonly api?: string | null;
  readonly commands: readonly Command[];
  readonly services: ServicesAtHome;
  readonly logger: Log;
  /** Left out: one shard for all. */
  readonly shards?: { readonly ids: readonly number[]; readonly count: number } | null;
};

export type Bot = {
  readonly client: Client;
  /** Those given, and the chat that this bot makes: what its commands use. */
  readonly services: Services;
  /** Resolves when servers are known; commands are answered before that. Rejects with a UserError where we have words for why not. */
  readonly ready: Promise<void>;
  /** Resolves when the connection is over for good: with the reason if Discord ended it, null once `stop` is done. */
  readonly ended: Promise<UserError | null>;
  /** Answers under way get five seconds, the others are told to try again; then the connection is closed. Safe to call twice. */
  stop(): Promise<void>;
};

/** Starts at once. Throws only if the commands contradict each other. */
export function startBot(parts: BotParts): Bot {
  const client = createClient(parts);
  const { services, hearAll } = makeServices(client, parts);
  const dispatcher = createDispatcher({ ...parts, services, send: sendThrough(client) });
  // The raw event, not `interactionCreate`: it comes before the servers do, carries a thread's parent, and needs no cache.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    void dispatcher.handle(interaction);
  });
  const { promise: ended, resolve: end } = Promise.withResolvers<UserError | null>();
  watch(client, parts.logger, end);
  watchGuilds(client, parts, parts.logger);
  const { promise: stopped, resolve: halt } = Promise.withResolvers<void>();
  const ready = connect(client, parts, stopped);
  let stopping: Promise<void> | null = null;
  const stop = () => {
    stopping ??= Promise.all([dispatcher.finish(FINISH_MS), hearAll(FINISH_MS)]).then(async () => {
      halt();
      await disconnect(client);
      end(null);
    });
    return stopping;
  };
  return { client, services, ready, ended, stop };
}

// --- internal ---

const FINISH_MS = 5_000;
/** A server that is down would hold up the start: discord.js waits 15 s for it by default. */
const WAIT_FOR_GUILDS_MS = 2_000;
/** discord.js waits for the other side to close, which may be gone. */
const CLOSE_MS = 2_000;

function createClient({ api, shards }: BotParts): Client {
  return new Client({
    intents: WANTED_INTENTS,
    makeCache: makeCaches(),
    sweepers: SWEEPERS,
    waitGuildTimeout: WAIT_FOR_GUILDS_MS,
    allowedMentions: { parse: [] },
    shards: [...(shards?.ids ?? [0])],
    shardCount: shards?.count ?? 1,
    ...(api ? { rest: { api } } : {}),
  });
}

/** The chat, over this client; and who listens to messages with it. `hearAll`: what was said until now is dealt with. */
function makeServices(
  client: Client,
  { services: atHome, commands, logger }: BotParts,
): { readonly services: Services; hearAll(patience: number): Promise<unknown> } {
  const channels = channelsOf(client);
  const botId = () => client.user?.id ?? "";
  const chat = createChat({
    requests: requestsThrough(client),
    channels,
    botId,
    readsMessages: () => readsMessages(client.options.intents.bitfield),
    guildIds: () => [...client.guilds.cache.keys()],
    server: (guildId) => {
      const guild = client.guilds.cache.get(guildId);
      if (!guild?.available) return null;
      return { name: guild.name, ownerId: guild.ownerId, locale: channels.locale(guildId) };
    },
    posts: atHome.posts,
    logger,
  });
  const services = { ...atHome, chat };
  const { listening, followers } = registryOf(commands);
  const ear = listening && new Ear({ listening, services, channels, logger });
  const following = new Following({ followers, services, logger });
  listenThrough(client, { ear, following, channels, botId, posts: atHome.posts, logger });
  // A session that is resumed brings the events that were missed; a new one does not.
  client.on(Events.ShardReady, (shard) =>
    following.returned(client.guilds.cache.filter(({ shardId }) => shardId === shard).map(({ id }) => id)),
  );
  return {
    services,
    hearAll: (patience) => Promise.all([ear?.finish(patience), within(following.settled(), patience)]),
  };
}

/** The interaction's own token is in the path, so ours stays home. */
function sendThrough(client: Client): Send {
  return ({ method, path, body, query }) => {
    const call = { POST: client.rest.post, PATCH: client.rest.patch, DELETE: client.rest.delete }[method];
    const parts = withoutFiles(body);
    return call.call(client.rest, path, { ...parts, auth: false, ...(query === undefined ? {} : { query }) });
  };
}

function connect(client: Client, { token, api, logger }: BotParts, stopped: Promise<void>): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  client.once(Events.ClientReady, () => resolve());
  readIntents(client, token)
    .then(() => client.login(token))
    .catch((error: unknown) => reject(connectionFault(error, api ?? DefaultRestOptions.api) ?? error));
  void stopped.then(() => reject(new UserError("Stopped before Discord was joined.")));
  promise.then(
    () => logger.info({ servers: client.guilds.cache.size }, "joined Discord"),
    (error: unknown) => {
      // What is said in words is for whoever starts the bot to show: it comes with the rejection.
      if (!(error instanceof UserError))
        logger.error({ error: describeError(error) }, "Discord could not be joined");
    },
  );
  return promise;
}

/** Asks which privileged intents were granted: to ask the gateway for another one would close the connection for good. */
async function readIntents(client: Client, token: string): Promise<void> {
  // As discord.js does it: people copy the prefix along.
  client.rest.setToken(token.replace(/^(?:Bot|Bearer)\s*/i, ""));
  const { flags } = (await client.rest.get(Routes.currentApplication())) as APIApplication;
  client.options.intents = new IntentsBitField(grantedIntents(flags)).freeze();
}

async function disconnect(client: Client): Promise<void> {
  // Closing looks like a lost connection to discord.js; to the log it would too.
  client.removeAllListeners(Events.ShardReconnecting);
  await within(client.destroy(), CLOSE_MS);
}

/** Says what happens to the connection, once each: discord.js tries again every half second while the other side is away. */
function watch(client: Client, logger: Log, end: (fault: UserError) => void): void {
  const away = new Set<number>();
  client.on(Events.ShardReconnecting, (shard) => {
    if (!away.has(shard)) logger.warn({ shard }, "lost the connection to Discord; connecting again");
    away.add(shard);
  });
  const back = (shard: number) => {
    if (away.delete(shard)) logger.info({ shard }, "back on Discord");
  };
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReady, back);
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    const fault =
      closingFault(code) ??
      new UserError(`Discord closed the connection for good (code ${code}). Start again.`);
    logger.error({ shard, code }, fault.message);
    end(fault);
  });
  client.on(Events.ShardError, (error, shard) =>
    logger.warn({ shard, error: describeError(error) }, "trouble with the connection"),
  );
  client.on(Events.Error, (error) =>
    logger.error({ error: describeError(error) }, "trouble in the Discord client"),
  );
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count }) =>
    logger.warn({ count }, "Discord refuses many requests; at 10,000 in ten minutes it bans this address"),
  );
  client.rest.on(RESTEvents.RateLimited, ({ route, timeToReset, global }) =>
    logger.debug({ route, timeToReset, global }, "waiting for Discord's rate limit"),
  );
}
