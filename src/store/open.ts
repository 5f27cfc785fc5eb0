/** Opens all that Verbatim keeps: what the composition roots call. */
import type { Keyv } from "keyv";
import type { Counters } from "./counters.ts";
import { libraryVersion, openDatabase } from "./database.ts";
import type { Departures } from "./departures.ts";
import type { Discussions } from "./discussions.ts";
import { kyselyCounters } from "./kysely-counters.ts";
import { kyselyDepartures } from "./kysely-departures.ts";
import { kyselyDiscussions } from "./kysely-discussions.ts";
import { kyselyLibrary } from "./kysely-library.ts";
import { kyselyOptOuts } from "./kysely-opt-outs.ts";
import { kyselyPostMarks, kyselyPosts } from "./kysely-posts.ts";
import { kyselyPreviews } from "./kysely-previews.ts";
import { kyselyRecaps } from "./kysely-recaps.ts";
import { kyselyReservations } from "./kysely-reservations.ts";
import { kyselyUpkeep } from "./kysely-upkeep.ts";
import type { Library, LibraryLimits } from "./library.ts";
import { openCache } from "./open-cache.ts";
import type { PostMarks } from "./post-marks.ts";
import type { Posts } from "./posts.ts";
import type { Previews } from "./previews.ts";
import type { OptOuts, Recaps } from "./recaps.ts";
import { remembered } from "./remembered.ts";
import type { Reservations } from "./reservations.ts";
import type { Upkeep } from "./upkeep.ts";

export type Store = {
  readonly library: Library;
  readonly previews: Previews;
  readonly posts: Posts;
  readonly postMarks: PostMarks;
  readonly departures: Departures;
  readonly upkeep: Upkeep;
  readonly discussions: Discussions;
  readonly counters: Counters;
  readonly reservations: Reservations;
  readonly recaps: Recaps;
  readonly optOuts: OptOuts;
  readonly cache: Keyv;
  close(): Promise<void>;
};

/**
 * Opens the embedded store. A second process may open the same folder beside the first.
 * @param wish.dataDir the data folder, made where there is none; ":memory:" keeps nothing
 * @param wish.cacheDays discussions of an article last days; an entry is made again for the price of one answer
 * @param wish.cacheEntries how many entries the cache keeps; at about 10 kB for a digest, 5,000 are some 50 MB
 * @param wish.limits how much a guild's library may hold; left out: the default limits
 * @param wish.onError told what goes wrong in the cache, which then is a miss, and with counts, which are written later
 * @returns all stores and the cache over one database: `close` (or closing the library) closes both
 * @throws UserError: what `openDatabase` says
 */
export async function openStore(wish: {
  readonly dataDir: string;
  /** For how many days a cached value is kept. */
  readonly cacheDays: number;
  readonly cacheEntries?: number;
  readonly limits?: LibraryLimits;
  readonly onError: (error: unknown) => void;
}): Promise<Store> {
  const database = await openDatabase(wish.dataDir);
  const library = remembered(kyselyLibrary(database, wish.limits), () => libraryVersion(database));
  const cache = openCache({
    database,
    namespace: "verified",
    ttl: wish.cacheDays * day,
    maximum: wish.cacheEntries ?? mostEntries,
    onError: wish.onError,
  });
  const discussions = kyselyDiscussions(database);
  const counters = kyselyCounters(database, { onError: wish.onError });
  const close = async (): Promise<void> => {
    await counters.close();
    await library.close();
  };
  return {
    library,
    previews: kyselyPreviews(database),
    posts: kyselyPosts(database, { gatherFor: postsTogether }),
    postMarks: kyselyPostMarks(database),
    departures: kyselyDepartures(database),
    upkeep: kyselyUpkeep(database),
    discussions,
    counters,
    reservations: kyselyReservations(database),
    recaps: kyselyRecaps(database),
    optOuts: kyselyOptOuts(database),
    cache,
    close,
  };
}

// --- internal ---

/** In ms. */
const day = 24 * 60 * 60 * 1_000;

const mostEntries = 5_000;
/** In ms. What a crash may lose: an answer of that moment, under which later changes of its article are not told. */
const postsTogether = 50;
