/** Reservations over any database that kysely speaks to. They stand among what is spent, as a kind of their own. */
import { sql } from "kysely";
import { amounts, book } from "./booking.ts";
import type { Database } from "./database.ts";
import type { Bounds, GuildDay, Reservations } from "./reservations.ts";
import { requireStorable } from "./storable.ts";

/** No request is of this kind, and no model has an empty name. */
export const heldKind = "held";

export function kyselyReservations(database: Database): Reservations {
  return {
    async setAside(of, amount, bounds) {
      if (await tookRow(database, of, amount, bounds)) return "set aside";
      return (await taken(database, of.guildId, of.day)) + amount > bounds.guild ? "guild" : "all";
    },
    settle: ({ guildId, day }, released, spent) =>
      database.transaction().execute(async (transaction) => {
        await transaction
          .updateTable("spending")
          .set((inner) => ({ billionths: inner("billionths", "-", released) }))
          .where("day", "=", day)
          .where("guild_id", "=", guildId)
          .where("kind", "=", heldKind)
          .execute();
        if (spent) await book(transaction, guildId, day, spent);
      }),
    taken: (guildId, day) => taken(database, guildId, day),
  };
}

// --- internal ---

/**
 * One statement looks and takes, so that no two processes take the same money. (A database that lets two such statements run at once
 * needs them serializable; SQLite has one writer.)
 */
async function tookRow(
  database: Database,
  { guildId, day }: GuildDay,
  amount: number,
  bounds: Bounds,
): Promise<boolean> {
  const row = { day, guild_id: guildId, model: "", kind: heldKind, ...nothing, billionths: amount };
  requireStorable(row);
  const names = Object.keys(row) as (keyof typeof row)[];
  const written = await database
    .insertInto("spending")
    .columns(names)
    .expression(
      database
        .selectNoFrom((one) => names.map((name) => one.val(row[name]).as(name)))
        .where(sumOf(database, guildId, day), "<=", bounds.guild - amount)
        .where(sumOf(database, null, day), "<=", bounds.all - amount),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["day", "guild_id", "model", "kind"])
        .doUpdateSet((inner) => ({ billionths: inner("spending.billionths", "+", amount) })),
    )
    .returning("billionths")
    .execute();
  return written.length > 0;
}

const nothing = Object.fromEntries(amounts.map((name) => [name, 0])) as Record<
  (typeof amounts)[number],
  number
>;

/** As a part of a statement. */
function sumOf(database: Database, guildId: string | null, day: string) {
  const days = database.selectFrom("spending").where("day", "=", day);
  const asked = guildId === null ? days : days.where("guild_id", "=", guildId);
  return asked.select(sql<number>`coalesce(sum(billionths), 0)`.as("taken"));
}

async function taken(database: Database, guildId: string | null, day: string): Promise<number> {
  return Number((await sumOf(database, guildId, day).executeTakeFirstOrThrow()).taken);
}
