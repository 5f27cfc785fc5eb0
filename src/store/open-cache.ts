/** The cache over the store's database. */
import { Keyv } from "keyv";
import { CacheStore } from "./cache-store.ts";
import type { Database } from "./database.ts";

export type CacheWish = {
  readonly database: Database;
  /** Keeps apart what several caches hold in one database. */
  readonly namespace: string;
  /** How long an entry lives that names no time of its own, in ms. */
  readonly ttl: number;
  /** How many entries the database keeps, over all namespaces. */
  readonly maximum: number;
  /** Told of everything that goes wrong: the read it happened in is a miss, the write is `false`. */
  readonly onError: (error: unknown) => void;
};

/** A cache whose failures are misses. Without a listener for `error` Keyv would throw them. */
export function openCache({ database, namespace, ttl, maximum, onError }: CacheWish): Keyv {
  const cache = new Keyv({ store: new CacheStore({ database, maximum }), namespace, ttl });
  cache.on("error", onError);
  return cache;
}
