/** Puts what an engine wrote anew in the place of what failed. Pure. */
import type { Failure } from "../engine/engine.ts";
import type { Draft } from "../types.ts";

/**
 * Claims, quotes and sources apart: the first new one takes the place of the first that failed, and so on. A repair mends and adds
 * nothing, so that no more comes out than went in; what is not mended stays, fails again and is counted as left out.
 */
export function mergeRepair<Drafted extends Draft>(
  draft: Drafted,
  failures: readonly Failure[],
  repair: Draft,
): Drafted {
  const failed = new Set<unknown>(failures.map(({ item }) => itemOf(item)));
  return {
    ...draft,
    claims: replaced(draft.claims, failed, repair.claims),
    quotes: replaced(draft.quotes, failed, repair.quotes),
    sources: replaced(draft.sources, failed, repair.sources),
  };
}

// --- internal ---

function itemOf(item: Failure["item"]): unknown {
  if (item.kind === "claim") return item.claim;
  return item.kind === "quote" ? item.quote : item.source;
}

function replaced<Item>(
  items: readonly Item[],
  failed: ReadonlySet<unknown>,
  others: readonly Item[],
): Item[] {
  const coming = others[Symbol.iterator]();
  return items.map((item) => {
    if (!failed.has(item)) return item;
    const next = coming.next();
    return next.done ? item : next.value;
  });
}
