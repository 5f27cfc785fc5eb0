/** How long what may take. Together a run stays well below the 15 minutes that Discord keeps a reply open. */
import { EngineFault, type EngineRun } from "../engine.ts";

/** All in ms. */
export type Deadlines = {
  /** A digest, an answer or a recap, with second tries and all its parts. */
  readonly draftMs: number;
  readonly repairMs: number;
  readonly judgeMs: number;
  /** One request, until the first byte of its answer. */
  readonly firstByteMs: number;
  /** How long a request waits for the first byte of another one that writes the same prefix to the cache. */
  readonly followMs: number;
  /** Silence within an answer. */
  readonly idleMs: number;
  /** The longest wait that the API may ask for before the next try; asked for more, there is none. */
  readonly retryAfterMs: number;
  /** The wait before a second try where the API asks for none; doubled for a third. */
  readonly retryMs: number;
  /** How long nothing is sent after several requests in a row failed. */
  readonly breakMs: number;
};

/** Draft, repair and judgement together: nine minutes at most. A first byte comes within seconds, and a minute for the slowest model. */
export const usualDeadlines: Deadlines = {
  draftMs: 360_000,
  repairMs: 120_000,
  judgeMs: 60_000,
  firstByteMs: 60_000,
  followMs: 20_000,
  idleMs: 30_000,
  retryAfterMs: 20_000,
  retryMs: 500,
  breakMs: 30_000,
};

/**
 * Does `work` with a run whose signal ends when that of `run` does, or after `ms`. Throws what the signal of `run` was ended with;
 * after `ms`, EngineFault "unavailable".
 */
export async function within<T>(
  ms: number,
  run: EngineRun,
  work: (bounded: EngineRun) => Promise<T>,
): Promise<T> {
  run.signal.throwIfAborted();
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), ms);
  try {
    return await work({ ...run, signal: AbortSignal.any([run.signal, late.signal]) });
  } catch (fault) {
    run.signal.throwIfAborted();
    if (!late.signal.aborted) throw fault;
    throw new EngineFault("unavailable", `Claude was not done within ${ms / 1000} seconds.`);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits, or throws what `signal` is ended with. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal.addEventListener("abort", stop, { once: true });
  });
}
