/** Keeps the most recently used values of something that is costly to make. */

export type Recent<Value> = {
  /** The value under `key`; `make` is called where it is not among the last used. */
  of(key: string, make: () => Value): Value;
  /** The value under `key`, which is then the last used; undefined where it is not among them. */
  get(key: string): Value | undefined;
  forget(key: string): void;
};

/** Holds at most `most` values. */
export function recent<Value>(most: number): Recent<Value> {
  const kept = new Map<string, Value>();
  const keep = (key: string, value: Value): Value => {
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return value;
  };
  return {
    of: (key, make) => keep(key, kept.has(key) ? kept.get(key)! : make()),
    get: (key) => (kept.has(key) ? keep(key, kept.get(key)!) : undefined),
    forget(key) {
      kept.delete(key);
    },
  };
}
