/** A cache that can only help: slow, broken or forged, it costs an engine call and nothing else. */
import type { Keyv } from "keyv";

export type DigestCache = {
  /** Whatever is kept under the key, untrusted; null: nothing, or no answer in time. */
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
};

/** How long a cache may take, in milliseconds: a tenth of what Discord allows for a first answer. */
const patience = 300;

/** `onFault` hears of each failure; no operation throws. */
export function digestCache(keyv: Keyv, onFault: (fault: unknown) => void): DigestCache {
  const attempt = async <Result>(operation: () => Promise<Result>): Promise<Result | null> => {
    try {
      return await withinPatience(operation());
    } catch (fault) {
      onFault(fault);
      return null;
    }
  };
  return {
    async get(key) {
      return (await attempt(() => keyv.get(key))) ?? null;
    },
    async set(key, value) {
      await attempt(() => keyv.set(key, value));
    },
    async delete(key) {
      await attempt(() => keyv.delete(key));
    },
  };
}

// --- internal ---

async function withinPatience<Result>(operation: Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`The cache gave no answer in ${patience} ms.`)), patience);
  try {
    return await Promise.race([operation, promise]);
  } finally {
    clearTimeout(timer);
  }
}
