import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passagesAt } from "../../src/text/passage-at.ts";
import type { Passage } from "../../src/types.ts";

const passage = (id: number, start: number, end: number): Passage => ({
  id,
  start,
  end,
  kind: "sentence",
  block: 0,
});
const three = [passage(1, 0, 10), passage(2, 11, 20), passage(3, 25, 30)];
const ids = (start: number, end: number): number[] => passagesAt(three, { start, end }).map(({ id }) => id);

describe("the passages at a span", () => {
  it.each([
    ["inside one", 2, 5, [1]],
    ["over two", 9, 12, [1, 2]],
    ["over all", 0, 30, [1, 2, 3]],
    ["between two", 10, 11, []],
    ["in a gap and a little more", 20, 26, [3]],
    ["after the last", 30, 40, []],
    ["empty", 5, 5, []],
  ])("%s", (_, start, end, expected) => expect(ids(start, end)).toEqual(expected));

  it("are those that a search through all of them gives", () => {
    const lengths = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 5 })), { maxLength: 20 });
    fc.assert(
      fc.property(lengths, fc.nat({ max: 120 }), fc.nat({ max: 40 }), (parts, start, length) => {
        let at = 0;
        const passages = parts.map(([gap, width], index) => {
          const one = passage(index + 1, at + gap, at + gap + width);
          at = one.end;
          return one;
        });
        const end = start + length;
        expect(passagesAt(passages, { start, end })).toEqual(
          passages.filter((one) => Math.max(one.start, start) < Math.min(one.end, end)),
        );
      }),
    );
  });
});
