/** Recaps over any database that kysely speaks to. Every query names the guild. */
import { z } from "zod";
import { locales } from "../words/locale.ts";
import type { Database } from "./database.ts";
import type { KeptRecap, Recaps } from "./recaps.ts";
import type { RecapRow } from "./tables.ts";

/** Borrows its database: whoever opened that closes it. */
export function kyselyRecaps(database: Database): Recaps {
  return {
    keep: (recap) => keep(database, recap),
    last: async (guildId, channelId) => (await ofChannel(database, guildId, channelId, 1))[0] ?? null,
    newest: (guildId, limit) => newest(database, guildId, limit),
    async spanning(guildId, channelId, messageIds) {
      const recaps = await ofChannel(database, guildId, channelId, 100);
      return recaps.filter((recap) => messageIds.some((id) => spans(recap, id)));
    },
    citing: (guildId, authorId) => citing(database, guildId, authorId),
    forget: (guildId, messageId) => forget(database, guildId, { message_id: messageId }),
    forgetChannel: (guildId, channelId) => forget(database, guildId, { channel_id: channelId }),
  };
}

// --- internal ---

async function keep(database: Database, recap: KeptRecap): Promise<void> {
  const { guild_id, message_id, ...rest } = rowOf(recap);
  await database
    .insertInto("recaps")
    .values({ guild_id, message_id, ...rest })
    .onConflict((conflict) => conflict.columns(["guild_id", "message_id"]).doUpdateSet(rest))
    .execute();
}

async function ofChannel(
  database: Database,
  guildId: string,
  channelId: string,
  limit: number,
): Promise<KeptRecap[]> {
  const rows = await database
    .selectFrom("recaps")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("channel_id", "=", channelId)
    .orderBy("made_at", "desc")
    .orderBy("message_id", "desc")
    .limit(limit)
    .execute();
  return rows.map(readRecap);
}

async function newest(database: Database, guildId: string, limit: number): Promise<KeptRecap[]> {
  const rows = await database
    .selectFrom("recaps")
    .selectAll()
    .where("guild_id", "=", guildId)
    .orderBy("made_at", "desc")
    .orderBy("message_id", "desc")
    .limit(limit)
    .execute();
  return rows.map(readRecap);
}

/** Ids are numbers in quotation marks: the text of the JSON narrows it down, and the ids decide. */
async function citing(database: Database, guildId: string, authorId: string): Promise<KeptRecap[]> {
  const rows = await database
    .selectFrom("recaps")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("cited", "like", `%${JSON.stringify(authorId)}%`)
    .orderBy("made_at", "desc")
    .limit(500)
    .execute();
  return rows.map(readRecap).filter(({ cited }) => cited.some((message) => message.authorId === authorId));
}

async function forget(
  database: Database,
  guildId: string,
  which: { readonly message_id: string } | { readonly channel_id: string },
): Promise<void> {
  const [column, value] = Object.entries(which)[0] as ["message_id" | "channel_id", string];
  await database.deleteFrom("recaps").where("guild_id", "=", guildId).where(column, "=", value).execute();
}

/** Discord's ids rise with time, and are compared as numbers: they have not all the same length. */
const spans = ({ firstId, lastId }: KeptRecap, id: string): boolean =>
  BigInt(firstId) <= BigInt(id) && BigInt(id) <= BigInt(lastId);

const cited = z.array(z.object({ messageId: z.string(), authorId: z.string() }));
const draft = z.array(z.object({ text: z.string(), judged: z.boolean(), messageIds: z.array(z.string()) }));

const rowOf = (recap: KeptRecap): RecapRow => ({
  guild_id: recap.guildId,
  message_id: recap.messageId,
  channel_id: recap.channelId,
  first_id: recap.firstId,
  last_id: recap.lastId,
  revision_id: recap.revisionId,
  cited: JSON.stringify(recap.cited),
  draft: recap.draft && JSON.stringify(recap.draft),
  locale: recap.locale,
  made_at: recap.madeAt,
});

const readRecap = (row: RecapRow): KeptRecap => ({
  guildId: row.guild_id,
  channelId: row.channel_id,
  messageId: row.message_id,
  firstId: row.first_id,
  lastId: row.last_id,
  revisionId: row.revision_id,
  cited: cited.parse(JSON.parse(row.cited)),
  draft: row.draft === null ? null : draft.parse(JSON.parse(row.draft)),
  locale: z.enum(locales).parse(row.locale),
  madeAt: row.made_at,
});
