/** Long work in steps, so that whoever drives it may do something else in between. What it makes does not depend on who drives it. */

export type Steps<Made> = Generator<undefined, Made, undefined>;

/** All of it now. */
export function atOnce<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What `work` makes of each item, in order; one step each. */
export function* each<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item, at: number) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(work(item, results.length));
    yield;
  }
  return results;
}
