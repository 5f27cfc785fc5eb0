/** Writes that come close together as one: each write to disk is waited for by everybody. */

export type Gathered<Item> = {
  /** Resolves once the item is written; rejects with what kept it from that. */
  add(item: Item): Promise<void>;
  /** Resolves when all that was added until now is written or has failed. */
  settled(): Promise<void>;
};

/**
 * `write` writes all or none. Items wait for `ms` from the first on; where they cannot be written together, each is tried alone, so
 * that one that cannot be written keeps none of the others.
 */
export function gathering<Item>(
  write: (items: readonly Item[]) => Promise<void>,
  ms: number,
): Gathered<Item> {
  let open: Batch<Item> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const close = async (batch: Batch<Item>): Promise<void> => {
    clearTimeout(batch.timer);
    if (open !== batch) return;
    open = null;
    last = written(write, batch);
    await last;
  };
  return {
    add(item) {
      open ??= openBatch((batch) => void close(batch), ms);
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      open.waiting.push({ item, resolve, reject });
      return promise;
    },
    async settled() {
      if (open) await close(open);
      await last;
    },
  };
}

// --- internal ---

type Waiting<Item> = {
  readonly item: Item;
  readonly resolve: () => void;
  readonly reject: (fault: unknown) => void;
};
type Batch<Item> = { readonly waiting: Waiting<Item>[]; readonly timer: NodeJS.Timeout };

function openBatch<Item>(close: (batch: Batch<Item>) => void, ms: number): Batch<Item> {
  const batch: Batch<Item> = { waiting: [], timer: setTimeout(() => close(batch), ms) };
  return batch;
}

/** Never rejects: who added an item hears of it. */
async function written<Item>(
  write: (items: readonly Item[]) => Promise<void>,
  { waiting }: Batch<Item>,
): Promise<void> {
  try {
    await write(waiting.map(({ item }) => item));
    for (const { resolve } of waiting) resolve();
  } catch (fault) {
    if (waiting.length === 1) return waiting[0]!.reject(fault);
    for (const { item, resolve, reject } of waiting) await write([item]).then(resolve, reject);
  }
}
