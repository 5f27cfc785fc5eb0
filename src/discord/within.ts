/** Waiting for something, but not for ever. */
import { setTimeout as sleep } from "node:timers/promises";

/** Resolves once `work` is done, or after `ms`; `work` goes on then. Rejects where `work` rejects before. */
export async function within(work: Promise<unknown>, ms: number): Promise<void> {
  const timer = new AbortController();
  try {
    await Promise.race([work, sleep(ms, undefined, { signal: timer.signal }).catch(() => undefined)]);
  } finally {
    timer.abort();
  }
}
