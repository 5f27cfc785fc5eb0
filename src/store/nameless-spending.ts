/** What deleted guilds have spent: counted in the whole, under nobody's name. */
import type { Database } from "./database.ts";
import type { SpendingRow } from "./tables.ts";

/** Whose spending it is when nobody may know. */
const nobody = "";

/**
 * Moves spending of guilds of which nothing else is kept to nobody. Today's stays where it is until tomorrow: a server that
 * deletes everything and begins anew has spent what it spent today.
 */
export async function foldSpending(database: Database): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const rows = await transaction
      .deleteFrom("spending")
      .where("day", "<", new Date().toISOString().slice(0, 10))
      .where("guild_id", "<>", nobody)
      .where("guild_id", "not in", transaction.selectFrom("guilds").select("guild_id"))
      .returningAll()
      .execute();
    for (const row of rows) await addToNobody(transaction, row);
  });
}

// --- internal ---

async function addToNobody(database: Database, row: SpendingRow): Promise<void> {
  const { day: _day, guild_id: _guild, model: _model, kind: _kind, ...amounts } = row;
  await database
    .insertInto("spending")
    .values({ ...row, guild_id: nobody })
    .onConflict((conflict) =>
      conflict
        .columns(["day", "guild_id", "model", "kind"])
        .doUpdateSet((inner) =>
          Object.fromEntries(
            Object.entries(amounts).map(([name, amount]) => [
              name,
              inner(`spending.${name as keyof typeof amounts}`, "+", amount),
            ]),
          ),
        ),
    )
    .execute();
}
