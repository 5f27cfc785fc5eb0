/** Counters and spending over any database that kysely speaks to. */
import { sql } from "kysely";
import { usdOf } from "./billionths.ts";
import { type Amounts, amounts, book } from "./booking.ts";
import { type CountedThing, type Counters, type Counts, countedThings, type Spending } from "./counters.ts";
import type { Database } from "./database.ts";
import { heldKind } from "./kysely-reservations.ts";
import type { Tables } from "./tables.ts";

export type KyselyCounters = Counters & {
  /** Writes what was counted since the last second. Never throws: what could not be written is kept for the next time. */
  flush(): Promise<void>;
  /** Flushes, and counts no more in the background. The database stays open. */
  close(): Promise<void>;
};

type Wish = {
  /** Told when counts could not be written. */
  readonly onError: (error: unknown) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

/** Counts are gathered and written once a second; money is written at once. */
export function kyselyCounters(database: Database, { onError, now = Date.now }: Wish): KyselyCounters {
  const pending = gathering();
  let writing = Promise.resolve();
  const flush = (): Promise<void> => {
    writing = writing.then(() => writeCounts(database, pending, onError));
    return writing;
  };
  const timer = setInterval(() => pending.size > 0 && void flush(), flushEach).unref();
  return {
    count: (guildId, thing, by = 1) => gather(pending, { guild_id: guildId, day: dayOf(now()), thing }, by),
    spend: (guildId, spent) => book(database, guildId, dayOf(now()), spent),
    async counts(guildId, since) {
      await flush();
      return counts(database, guildId, since);
    },
    spending: (guildId, since) => spending(database, guildId, since),
    flush,
    async close() {
      clearInterval(timer);
      await flush();
    },
  };
}

/** The UTC day of a time, as it is stored. */
export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

// --- internal ---

/** In ms: what a crash may lose, and one small transaction at most in that time. */
const flushEach = 1_000;

type Place = { readonly guild_id: string; readonly day: string; readonly thing: CountedThing };
type Pending = Map<string, { readonly place: Place; amount: number }>;

const gathering = (): Pending => new Map();

function gather(pending: Pending, place: Place, by: number): void {
  if (!Number.isSafeInteger(by) || by < 0) throw new RangeError(`${by} is not a number of things`);
  if (by === 0) return;
  const key = JSON.stringify([place.guild_id, place.day, place.thing]);
  const known = pending.get(key);
  if (known) known.amount += by;
  else pending.set(key, { place, amount: by });
}

async function writeCounts(database: Database, pending: Pending, onError: Wish["onError"]): Promise<void> {
  const taken = [...pending.values()];
  pending.clear();
  if (taken.length === 0) return;
  try {
    await database.transaction().execute(async (transaction) => {
      for (const { place, amount } of taken) await add(transaction, { ...place, amount });
    });
  } catch (error) {
    for (const { place, amount } of taken) gather(pending, place, amount);
    onError(error);
  }
}

async function add(database: Database, row: Tables["counts"]): Promise<void> {
  await database
    .insertInto("counts")
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(["guild_id", "day", "thing"])
        .doUpdateSet((inner) => ({ amount: inner("counts.amount", "+", row.amount) })),
    )
    .execute();
}

async function counts(database: Database, guildId: string | null, since: string | null): Promise<Counts> {
  let asked = database.selectFrom("counts").groupBy("thing");
  if (guildId !== null) asked = asked.where("guild_id", "=", guildId);
  if (since !== null) asked = asked.where("day", ">=", since);
  const rows = await asked.select(["thing", sql<number | string>`sum(amount)`.as("amount")]).execute();
  const sums = new Map(rows.map(({ thing, amount }) => [thing, Number(amount)]));
  return Object.fromEntries(countedThings.map((thing) => [thing, sums.get(thing) ?? 0])) as Counts;
}

async function spending(database: Database, guildId: string | null, since: string | null): Promise<Spending> {
  let asked = database.selectFrom("spending").where("kind", "<>", heldKind);
  if (guildId !== null) asked = asked.where("guild_id", "=", guildId);
  if (since !== null) asked = asked.where("day", ">=", since);
  const sums = await asked
    .select(amounts.map((name) => sql<number | string | null>`sum(${sql.ref(name)})`.as(name)))
    .executeTakeFirstOrThrow();
  const sum = (name: keyof Amounts): number => Number(sums[name] ?? 0);
  return {
    requests: sum("requests"),
    inputTokens: sum("input_tokens"),
    cacheReadTokens: sum("cache_read_tokens"),
    cacheWriteTokens: sum("cache_write_tokens"),
    outputTokens: sum("output_tokens"),
    usd: usdOf(sum("billionths")),
  };
}
