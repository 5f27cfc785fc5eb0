/** Long work in slices, so that whoever else is waiting is answered in between: the bot has one thread. */
import { setImmediate as nextTurn } from "node:timers/promises";

/** In ms: how long others may be kept waiting by one slice, and by the last item in it. */
const slice = 30;

/** What `work` makes of each item, in order. After each slice everything else that is due has its turn. */
export async function inTurns<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  let until = performance.now() + slice;
  for (const item of items) {
    results.push(work(item));
    if (performance.now() < until) continue;
    await nextTurn();
    until = performance.now() + slice;
  }
  return results;
}
