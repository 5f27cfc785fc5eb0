/** Opens all that Verbatim keeps: what the composition roots call. */
import type { Keyv } from "keyv";
import { openDatabase } from "./database.ts";
import { kyselyLibrary } from "./kysely-library.ts";
import type { Library } from "./library.ts";
import { openCache } from "./open-cache.ts";
import { remembered } from "./remembered.ts";

export type Store = { readonly library: Library; readonly cache: Keyv; close(): Promise<void> };

/**
 * Opens the embedded store. A second process may open the same folder beside the first.
 * @param wish.dataDir the data folder, made where there is none; ":memory:" keeps nothing
 * @param wish.cacheDays discussions of an article last days; an entry is made again for the price of one answer
 * @param wish.onError told what goes wrong in the cache, which then is a miss
 * @returns library and cache over one database: `close` (or closing the library) closes both
 * @throws UserError: what `openDatabase` says
 */
export async function openStore(wish: {
  readonly dataDir: string;
  /** For how many days a cached value is kept. */
  readonly cacheDays: number;
  readonly onError: (error: unknown) => void;
}): Promise<Store> {
  const database = await openDatabase(wish.dataDir);
  const library = remembered(kyselyLibrary(database));
  const cache = openCache({
    database,
    namespace: "verified",
    ttl: wish.cacheDays * day,
    maximum: mostEntries,
    onError: wish.onError,
  });
  return { library, cache, close: () => library.close() };
}

// --- internal ---

/** In ms. */
const day = 24 * 60 * 60 * 1_000;

/** At about 10 kB for a digest, some 50 MB. */
const mostEntries = 5_000;
