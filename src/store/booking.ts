/** Writes down what a request used, beside what was used before on that day. */
import type { ExpressionBuilder } from "kysely";
import type { Spent } from "../engine/engine.ts";
import { billionthsOf } from "./billionths.ts";
import type { Database } from "./database.ts";
import { requireStorable } from "./storable.ts";
import type { SpendingRow, Tables } from "./tables.ts";

export type Amounts = Omit<SpendingRow, "day" | "guild_id" | "model" | "kind">;
export const amounts = [
  "requests",
  "input_tokens",
  "cache_read_tokens",
  "cache_write_tokens",
  "output_tokens",
  "billionths",
] as const satisfies readonly (keyof Amounts)[];

/** Of `day`, an ISO date in UTC. */
export async function book(database: Database, guildId: string, day: string, spent: Spent): Promise<void> {
  const added = amountsOf(spent);
  const row: SpendingRow = { day, guild_id: guildId, model: spent.model, kind: spent.kind, ...added };
  requireStorable(row);
  await database
    .insertInto("spending")
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(["day", "guild_id", "model", "kind"]).doUpdateSet((inner) => raised(inner, added)),
    )
    .execute();
}

// --- internal ---

const amountsOf = (spent: Spent): Amounts => ({
  requests: 1,
  input_tokens: spent.inputTokens,
  cache_read_tokens: spent.cacheReadTokens,
  cache_write_tokens: spent.cacheWriteTokens,
  output_tokens: spent.outputTokens,
  billionths: billionthsOf(spent.usd),
});

const raised = (inner: ExpressionBuilder<Tables, "spending">, added: Amounts) =>
  Object.fromEntries(amounts.map((name) => [name, inner(`spending.${name}`, "+", added[name])]));
