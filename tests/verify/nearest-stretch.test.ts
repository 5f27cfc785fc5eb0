import search from "approx-string-match";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestStretch } from "../../src/verify/nearest-stretch.ts";

describe("the stretch that words nearly are", () => {
  it("is found with the fewest letters changed, and none where too many are", () => {
    expect(nearestStretch("we will rebuild the bridge", "will not rebuild", 5)).toEqual({
      start: 3,
      end: 15,
      errors: 4,
    });
    expect(nearestStretch("we will rebuild the bridge", "quartz", 2)).toBeNull();
    expect(nearestStretch("", "a", 0)).toBeNull();
  });

  it("is the first that a search by bits finds, in texts that repeat themselves too", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c", " "), maxLength: 120 });
    const pattern = fc.string({ unit: fc.constantFrom("a", "b", "c", "z"), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, pattern, fc.integer({ min: 0, max: 12 }), (stored, given, most) => {
        fc.pre(most < given.length);
        const found = search(stored, given, most).toSorted((one, other) => one.errors - other.errors)[0];
        expect(nearestStretch(stored, given, most)).toEqual(found ?? null);
      }),
      { numRuns: 1_000 },
    );
  });
});
