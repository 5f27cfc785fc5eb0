/** Remembers something for a short time. */

export type Brief<Value> = {
  /** Null once its time is over. */
  get(key: string): Value | null;
  set(key: string, value: Value): void;
  clear(): void;
};

/** Each value for `lifetime` ms; at most `most`, the oldest go first. `now`: milliseconds since 1970. */
export function briefly<Value>(lifetime: number, most: number, now: () => number = Date.now): Brief<Value> {
  const kept = new Map<string, { readonly value: Value; readonly until: number }>();
  return {
    get(key) {
      const found = kept.get(key);
      return found && found.until > now() ? found.value : null;
    },
    set(key, value) {
      kept.delete(key);
      kept.set(key, { value, until: now() + lifetime });
      if (kept.size > most) kept.delete(kept.keys().next().value!);
    },
    clear: () => kept.clear(),
  };
}
