/** Keyv's storage over the store's own database, so that one file (or one server) holds all that Verbatim keeps. */
import { type KeyvStorageAdapter, type KeyvStorageEntry, keyvStorageCapability } from "keyv";
import type { CompiledQuery } from "kysely";
import type { Database } from "./database.ts";
import { isStorable } from "./storable.ts";
import type { CacheRow } from "./tables.ts";

/**
 * What Keyv calls. It reports what these throw on its own `error` event, so that the storage emits nothing; and there is
 * no `disconnect`, because who opened the database closes it.
 */
type Storage = Pick<
  KeyvStorageAdapter,
  | "namespace"
  | "capabilities"
  | "get"
  | "getMany"
  | "has"
  | "hasMany"
  | "set"
  | "setMany"
  | "delete"
  | "deleteMany"
  | "clear"
>;

type Read = Pick<CacheRow, "key" | "value" | "expires_at">;

/**
 * Values are strings, as Keyv's serializer makes them; expiry is an absolute time in ms.
 * It keeps the `maximum` newest entries over all namespaces, and up to a hundredth more between two prunings.
 */
export class CacheStore implements Storage {
  namespace: string | undefined;
  readonly #database: Database;
  readonly #maximum: number;
  readonly #readings = new Map<number, CompiledQuery<Read>>();
  #writesToPruning = 0;
  #lastWrite = 0;

  constructor({ database, maximum }: { readonly database: Database; readonly maximum: number }) {
    if (!Number.isSafeInteger(maximum) || maximum < 1)
      throw new RangeError(`maximum ${maximum} is not a number of entries`);
    this.#database = database;
    this.#maximum = maximum;
  }

  /** Tells Keyv that writes take an absolute time, and that reads leave out what has expired. */
  get capabilities() {
    return keyvStorageCapability(this);
  }

  async get(key: string): Promise<string | undefined> {
    return (await this.getMany([key]))[0];
  }

  async getMany(keys: string[]): Promise<(string | undefined)[]> {
    if (keys.length === 0) return [];
    const { rows } = await this.#database.executeQuery(this.#reading(keys));
    const values = new Map(rows.filter(isLive).map((row) => [row.key, row.value]));
    return keys.map((key) => values.get(key));
  }

  async has(key: string): Promise<boolean> {
    return (await this.get(key)) !== undefined;
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    return (await this.getMany(keys)).map((value) => value !== undefined);
  }

  async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    await this.setMany([{ key, value, ...(expires === undefined ? {} : { expires }) }]);
    return true;
  }

  /** All or none. Of one key given twice the last stays. */
  async setMany(entries: KeyvStorageEntry<unknown>[]): Promise<boolean[]> {
    const rows = entries.map((entry) => this.#row(entry));
    await this.#database.transaction().execute(async (transaction) => {
      for (const row of rows) {
        const { written_at, expires_at, value } = row;
        await transaction
          .insertInto("cache_entries")
          .values(row)
          .onConflict((conflict) =>
            conflict.columns(["namespace", "key"]).doUpdateSet({ written_at, expires_at, value }),
          )
          .execute();
      }
      await this.#pruneAtTimes(transaction, rows.length);
    });
    return entries.map(() => true);
  }

  async delete(key: string): Promise<boolean> {
    return (await this.deleteMany([key]))[0]!;
  }

  async deleteMany(keys: string[]): Promise<boolean[]> {
    if (keys.length === 0) return [];
    const rows = await this.#database
      .deleteFrom("cache_entries")
      .where("namespace", "=", this.#namespace)
      .where("key", "in", keys)
      .returning(["key", "expires_at"])
      .execute();
    const deleted = new Set(rows.filter(isLive).map((row) => row.key));
    return keys.map((key) => deleted.has(key));
  }

  /** This namespace only: without one, the entries that have none. */
  async clear(): Promise<void> {
    await this.#database.deleteFrom("cache_entries").where("namespace", "=", this.#namespace).execute();
  }

  /** Made into SQL once for each number of keys: every warm answer reads here, and it would cost as much as the reading. */
  #reading(keys: string[]): CompiledQuery<Read> {
    const known = this.#readings.get(keys.length);
    if (known) return { ...known, parameters: [this.#namespace, ...keys] };
    const made = this.#database
      .selectFrom("cache_entries")
      .select(["key", "value", "expires_at"])
      .where("namespace", "=", this.#namespace)
      .where("key", "in", keys)
      .compile();
    this.#readings.set(keys.length, made);
    return made;
  }

  get #namespace(): string {
    return this.namespace ?? "";
  }

  #row({ key, value, expires }: KeyvStorageEntry<unknown>): CacheRow {
    // A key that the database would alter could meet another one.
    if (typeof value !== "string" || !isStorable(value) || !isStorable(key)) {
      throw new TypeError("a cache entry needs a key and a value of characters that can be stored");
    }
    // Rises even within one millisecond: pruning goes by it.
    this.#lastWrite = Math.max(Date.now(), this.#lastWrite + 1);
    return {
      namespace: this.#namespace,
      key,
      written_at: this.#lastWrite,
      expires_at: expires === undefined || expires > Number.MAX_SAFE_INTEGER ? null : expires,
      value,
    };
  }

  /** Counting on: once in `maximum / 100` writes, so that most writes cost one statement. */
  async #pruneAtTimes(database: Database, written: number): Promise<void> {
    this.#writesToPruning -= written;
    if (this.#writesToPruning > 0) return;
    this.#writesToPruning = Math.ceil(this.#maximum / 100);
    await prune(database, this.#maximum);
  }
}

// --- internal ---

function isLive({ expires_at }: Pick<CacheRow, "expires_at">): boolean {
  return expires_at === null || Number(expires_at) > Date.now();
}

/** Drops what has expired, then all that is older than the `maximum` newest. */
async function prune(database: Database, maximum: number): Promise<void> {
  await database.deleteFrom("cache_entries").where("expires_at", "<=", Date.now()).execute();
  const newestTooMany = await database
    .selectFrom("cache_entries")
    .select("written_at")
    .orderBy("written_at", "desc")
    .limit(1)
    .offset(maximum)
    .executeTakeFirst();
  if (newestTooMany === undefined) return;
  await database.deleteFrom("cache_entries").where("written_at", "<=", newestTooMany.written_at).execute();
}
