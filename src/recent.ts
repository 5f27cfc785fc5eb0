/** Keeps the most recently used values of something that is costly to make. */

export type Recent<Value> = {
  /** The value under `key`; `make` is called where it is not among the last used. */
  of(key: string, make: () => Value): Value;
  forget(key: string): void;
};

/** Holds at most `most` values. */
export function recent<Value>(most: number): Recent<Value> {
  const kept = new Map<string, Value>();
  return {
    of(key, make) {
      const value = kept.has(key) ? kept.get(key)! : make();
      kept.delete(key);
      kept.set(key, value);
      if (kept.size > most) kept.delete(kept.keys().next().value!);
      return value;
    },
    forget(key) {
      kept.delete(key);
    },
  };
}
