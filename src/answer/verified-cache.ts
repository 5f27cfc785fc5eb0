/** A cache that can only help: slow, broken or forged, it costs a run and nothing else. */
import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";
import type { Keyv } from "keyv";
import { z } from "zod";
import { generationKey } from "./cache-key.ts";
import type { Scoped } from "./pipeline.ts";

/** The text that a value is of, in its guild. */
type Place = Pick<Scoped, "guildId" | "contentHash">;

export type VerifiedCache = {
  /** What is kept under the key, to be checked again; null: nothing that counts, or no answer in time. */
  get(place: Place, key: string): Promise<Kept>;
  delete(key: string): Promise<void>;
  /** From now on nothing counts that was kept of this text. */
  forget(place: Place): Promise<void>;
};

/** `keep` writes in place of what was not there. What is forgotten between the reading and the writing stays forgotten. */
export type Kept = {
  /** What was kept, read on first use; null where nothing counts. */
  readonly value: unknown;
  /** The same for the same characters under the same key, and for nothing else; null where nothing counts. */
  readonly seal: string | null;
  keep(value: unknown, lifetime?: number): Promise<void>;
};

/** Where there is no cache, or no answer of it. */
export const nothingKept: Kept = { value: null, seal: null, keep: async () => undefined };

type Wish = {
  readonly keyv: Keyv;
  /**
   * Seals what is kept, so that whoever can write to the cache, and to nothing else, cannot put in a judge's yes. The text's own
   * words need no seal: they are checked again on each read.
   */
  readonly secret: string;
  /** How long an answer of the cache is waited for, in ms. */
  readonly patience: number;
  /** Hears of each failure; no operation throws but `forget`. */
  readonly onFault: (fault: unknown) => void;
};

export function verifiedCache({ keyv, secret, patience, onFault }: Wish): VerifiedCache {
  const attempt = attempting(patience, onFault);
  return {
    async get(place, key) {
      const read = await attempt(() => keyv.getMany([generationKey(place), key]));
      // Without an answer nothing is known of the generation: nothing is written under a wrong one.
      if (read === null) return nothingKept;
      const generation = generationOf(read[0]);
      const entry = opened(read[1], { key, generation, secret });
      return {
        seal: entry?.seal ?? null,
        // What was checked already is known by its seal: nobody needs it read once more.
        get value() {
          return entry && JSON.parse(entry.value);
        },
        async keep(value, lifetime) {
          const written = sealed(value, { key, generation, secret });
          await attempt(() =>
            lifetime === undefined ? keyv.set(key, written) : keyv.set(key, written, lifetime),
          );
        },
      };
    },
    async delete(key) {
      await attempt(() => keyv.delete(key));
    },
    async forget(place) {
      const lifetime = typeof keyv.ttl === "number" ? keyv.ttl * outlives : undefined;
      const next = randomUUID();
      const key = generationKey(place);
      const writing = lifetime === undefined ? keyv.set(key, next) : keyv.set(key, next, lifetime);
      // Said aloud where it fails: a moderator was promised that nothing is left.
      if (!(await within(patience, writing))) throw new Error("What is cached could not be forgotten.");
    },
  };
}

// --- internal ---

/** A generation is remembered longer than anything of the one before it is kept. */
const outlives = 2;

type Seal = { readonly key: string; readonly generation: string; readonly secret: string };

const entrySchema = z.object({ generation: z.string(), value: z.string(), seal: z.string() });

/** Everything of a text belongs to the first generation until something of it is forgotten. */
const generationOf = (read: unknown): string => (typeof read === "string" ? read : "");

function sealed(value: unknown, seal: Seal): z.infer<typeof entrySchema> {
  const text = JSON.stringify(value);
  return { generation: seal.generation, value: text, seal: sealOf(text, seal) };
}

/** Null for what is of an older generation, damaged, or not sealed by us under this key. */
function opened(read: unknown, seal: Seal): z.infer<typeof entrySchema> | null {
  const entry = entrySchema.safeParse(read);
  if (!entry.success || entry.data.generation !== seal.generation) return null;
  const expected = Buffer.from(sealOf(entry.data.value, seal));
  const given = Buffer.from(entry.data.seal);
  return given.length === expected.length && timingSafeEqual(given, expected) ? entry.data : null;
}

const sealOf = (text: string, { key, generation, secret }: Seal): string =>
  createHmac("sha256", secret)
    .update(JSON.stringify([key, generation, text]))
    .digest("base64url");

const attempting =
  (patience: number, onFault: Wish["onFault"]) =>
  async <Result>(operation: () => Promise<Result>): Promise<Result | null> => {
    try {
      return await within(patience, operation());
    } catch (fault) {
      onFault(fault);
      return null;
    }
  };

async function within<Result>(ms: number, operation: Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`The cache gave no answer in ${ms} ms.`)), ms);
  try {
    return await Promise.race([operation, promise]);
  } finally {
    clearTimeout(timer);
  }
}
