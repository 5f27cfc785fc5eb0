/** On a prefix that is not cached yet one request goes first; the others wait until its answer begins, and then read what it wrote. */

export interface Gate {
  /** Waits for its turn. Throws what `signal` is ended with. */
  enter(prefix: string, signal: AbortSignal): Promise<Pass>;
}

/** What a request that is through says back. */
export type Pass = {
  /** The answer began: whoever waits may come. */
  readonly opened: () => void;
  /** The request is over. If its answer never began, one of those who wait goes first instead. */
  readonly left: () => void;
};

/** `lifetimeMs`: how long a cached prefix lasts after its last use. `now`: ms. */
export function createGate(lifetimeMs: number, now: () => number = Date.now): Gate {
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
        await orAborted(leader, signal);
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

/** The listener goes with the wait: thousands may wait on one signal's owner. */
async function orAborted(done: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(signal.reason);
  signal.addEventListener("abort", stop, { once: true });
  try {
    await Promise.race([done, promise]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
