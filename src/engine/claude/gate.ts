/** On a prefix that is not cached yet one request goes first; the others wait until its answer begins, and then read what it wrote. */

export interface Gate {
  /** Waits for its turn, for each who goes first `patienceMs` at most. Throws what `signal` is ended with. */
  enter(prefix: string, signal: AbortSignal): Promise<Pass>;
}

/** What a request that is through says back. */
export type Pass = {
  /** The answer began: whoever waits may come. */
  readonly opened: () => void;
  /** The request is over. If its answer never began, one of those who wait goes first instead. */
  readonly left: () => void;
};

export type GateWish = {
  /** How long a cached prefix lasts after its last use, in ms. */
  readonly lifetimeMs: number;
  /**
   * In ms. Whoever has waited that long goes too, because the first answer may never begin; it costs one more write to the cache at most.
   */
  readonly patienceMs: number;
  /** Ms since 1970. */
  readonly now?: () => number;
};

export function createGate({ lifetimeMs, patienceMs, now = Date.now }: GateWish): Gate {
  const warmUntil = new Map<string, number>();
  const leaders = new Map<string, Promise<void>>();
  const isWarm = (prefix: string): boolean => (warmUntil.get(prefix) ?? 0) > now();
  const warm = (prefix: string): void => {
    for (const [known, until] of warmUntil) if (until <= now()) warmUntil.delete(known);
    warmUntil.set(prefix, now() + lifetimeMs);
  };
  return {
    async enter(prefix, signal) {
      while (!isWarm(prefix)) {
        const leader = leaders.get(prefix);
        if (!leader) return lead(prefix, leaders, warm);
        if (!(await isLetGo(leader, patienceMs, signal))) break;
      }
      return { opened: () => warm(prefix), left: nothing };
    },
  };
}

// --- internal ---

const nothing = (): void => undefined;

function lead(prefix: string, leaders: Map<string, Promise<void>>, warm: (prefix: string) => void): Pass {
  const { promise, resolve } = Promise.withResolvers<void>();
  leaders.set(prefix, promise);
  const release = (): void => {
    if (leaders.get(prefix) === promise) leaders.delete(prefix);
    resolve();
  };
  return {
    opened: () => {
      warm(prefix);
      release();
    },
    left: release,
  };
}

/** False where `done` takes longer than `patienceMs`. The listener is removed with the wait: thousands may wait on one signal. */
async function isLetGo(done: Promise<void>, patienceMs: number, signal: AbortSignal): Promise<boolean> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<false>();
  const stop = (): void => reject(signal.reason);
  signal.addEventListener("abort", stop, { once: true });
  const timer = setTimeout(() => resolve(false), patienceMs);
  try {
    return await Promise.race([done.then(() => true), promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}
