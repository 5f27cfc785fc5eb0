/** Why Discord can't be joined, in words that say what to do. */
import { GatewayCloseCodes } from "discord-api-types/v10";
import { UserError } from "../errors.ts";

/** The plain error for one thrown while connecting; null for one we have no words for. `api` is the address that was tried. */
export function connectionFault(error: unknown, api: string): UserError | null {
  const signs = signsOf(error);
  const known = FAULTS.find(({ sign }) => signs.some((text) => sign.test(text)));
  return known === undefined
    ? null
    : new UserError(known.words.replace("{api}", hostOf(api)), { cause: error });
}

/** The plain error for a closing code of the gateway after which discord.js does not come back; null for any other. */
export function closingFault(code: number): UserError | null {
  const words = CLOSINGS.get(code);
  return words === undefined ? null : new UserError(words);
}

// --- internal ---

const BAD_TOKEN =
  "Discord does not accept this token. Copy the bot's token anew (Developer Portal → your application → Bot → Reset Token) into DISCORD_TOKEN.";
const DISALLOWED_INTENTS =
  "Discord refused an intent that was not granted. Switch it on in the Developer Portal → your application → Bot → Privileged Gateway Intents.";
const SHARDING =
  "Discord wants this bot split into shards: it is in too many servers for one. Set SHARDS and SHARD_COUNT.";
const BAD_SHARD =
  "Discord does not accept this shard. Check SHARDS and SHARD_COUNT: shards count from 0 up to one less than the count.";

/** Told by class, code or message of what discord.js and Node throw. */
const FAULTS: readonly { readonly sign: RegExp; readonly words: string }[] = [
  { sign: /^TokenInvalid$|^Authentication failed$|^status 401$/, words: BAD_TOKEN },
  { sign: /^Used disallowed intents$/, words: DISALLOWED_INTENTS },
  { sign: /^Sharding is required$/, words: SHARDING },
  { sign: /^Invalid shard$/, words: BAD_SHARD },
  {
    sign: /^Not enough sessions remaining/,
    words:
      "Discord allows a bot 1,000 starts a day, and this one has used them up. Stop what restarts it over and over, then wait until tomorrow.",
  },
  {
    sign: /^(?:ENOTFOUND|EAI_AGAIN)$/,
    words:
      "{api} can't be found. Check the network connection and name resolution (DNS), and DISCORD_API if it is set.",
  },
  {
    sign: /^(?:ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_(?:CONNECT_TIMEOUT|SOCKET))$|^AbortError$/,
    words:
      "{api} can't be reached. Check the network connection and the firewall, and DISCORD_API if it is set.",
  },
  {
    sign: /^status 5\d\d$/,
    words: "{api} has trouble of its own. Start again in a few minutes; discordstatus.com says how it goes.",
  },
  {
    sign: /^status 4(?:03|29)$/,
    words: "{api} turns this address away for now. Wait an hour before starting again.",
  },
];

const CLOSINGS: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, BAD_TOKEN],
  [GatewayCloseCodes.DisallowedIntents, DISALLOWED_INTENTS],
  [GatewayCloseCodes.ShardingRequired, SHARDING],
  [GatewayCloseCodes.InvalidShard, BAD_SHARD],
  [
    GatewayCloseCodes.InvalidAPIVersion,
    "Discord no longer speaks the version that this bot speaks. Update Verbatim.",
  ],
  [
    GatewayCloseCodes.InvalidIntents,
    "Discord does not know an intent that this bot asks for. Update Verbatim.",
  ],
]);

/** Names, codes, statuses and messages of the error and of what caused it. */
function signsOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { code, status } = error as { code?: unknown; status?: unknown };
  const nested = error instanceof AggregateError ? error.errors : [error.cause];
  return [error.name, String(code), `status ${String(status)}`, error.message, ...nested.flatMap(signsOf)];
}

function hostOf(api: string): string {
  return URL.parse(api)?.host ?? api;
}
