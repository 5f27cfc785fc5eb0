/** One run a key: who comes while it runs waits for the same result. */

export type SingleFlight = <Result>(key: string, run: () => Promise<Result>) => Promise<Result>;

/** Nothing is remembered after a run, so a failure is tried anew by the next caller. */
export function singleFlight(): SingleFlight {
  const running = new Map<string, Promise<unknown>>();
  return <Result>(key: string, run: () => Promise<Result>): Promise<Result> => {
    const joined = running.get(key);
    if (joined) return joined as Promise<Result>;
    const started = run().finally(() => running.delete(key));
    running.set(key, started);
    return started;
  };
}
