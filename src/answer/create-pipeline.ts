/** Puts the pipeline together: cache, engine and verify behind `Pipeline`. */
import type { Keyv } from "keyv";
import type { Engine } from "../engine/engine.ts";
import { recent } from "../recent.ts";
import type { Digest } from "../types.ts";
import {
  fromStored,
  type Index,
  indexContent,
  quotesOf,
  sourcesOf,
  toStored,
  verifyAnswer,
  verifyDraft,
  verifyVersion,
} from "../verify/index.ts";
import { digestKey } from "./cache-key.ts";
import { checkAsked } from "./check-asked.ts";
import { type DigestCache, digestCache } from "./digest-cache.ts";
import type { DigestWish, Pipeline, Scoped } from "./pipeline.ts";
import { singleFlight } from "./single-flight.ts";

type Parts = {
  readonly engine: Engine;
  /** Null: every digest is made anew, as in the terminal. */
  readonly cache: Keyv | null;
  readonly onCacheFault: (fault: unknown) => void;
};

/** How many indexed texts stay in memory: a channel discusses a handful, and an index takes some ten times its text. */
const indexesKept = 32;

export function createPipeline({ engine, cache, onCacheFault }: Parts): Pipeline {
  const indexes = recent<Index>(indexesKept);
  // By guild too: the same text may have been loaded elsewhere by other rules, with other passages and quotes.
  const indexOf = (revision: Scoped): Index =>
    indexes.of(`${revision.guildId}:${revision.contentHash}`, () => indexContent(revision));
  const digests = cache && digestCache(cache, onCacheFault);
  const once = singleFlight();
  return {
    digest(revision, wish) {
      const key = keyOf(engine, revision, wish);
      return once(key, async () => {
        const index = indexOf(revision);
        const known = digests && (await fromCache(digests, key, index, engine.name));
        return known ?? make(engine, revision, wish, index, digests, key);
      });
    },
    async answer(revision, question) {
      return verifyAnswer(indexOf(revision), await engine.answer(revision, question), engine.name);
    },
    quotes: (revision) => quotesOf(indexOf(revision)),
    sources: (revision) => sourcesOf(indexOf(revision)),
    check: (revision, asked) => checkAsked(indexOf(revision), asked),
  };
}

// --- internal ---

const keyOf = (engine: Engine, revision: Scoped, { length, points }: DigestWish): string =>
  digestKey({
    guildId: revision.guildId,
    contentHash: revision.contentHash,
    engine: engine.name,
    fingerprint: engine.fingerprint,
    verifyVersion,
    length,
    points: points ?? null,
  });

/** A kept digest passes the checks again, all of it, or is dropped: a damaged or forged cache puts no words on the page. */
async function fromCache(
  digests: DigestCache,
  key: string,
  index: Index,
  engine: string,
): Promise<Digest | null> {
  const kept = await digests.get(key);
  if (kept === null) return null;
  const digest = fromStored(index, kept, engine);
  if (!digest) await digests.delete(key);
  return digest;
}

async function make(
  engine: Engine,
  revision: Scoped,
  wish: DigestWish,
  index: Index,
  digests: DigestCache | null,
  key: string,
): Promise<Digest> {
  const draft = await engine.digest(revision, wish);
  const digest = verifyDraft(index, draft, engine.name);
  await digests?.set(key, toStored(digest));
  return digest;
}
