import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipped } from "../../src/text/clipped.ts";

describe("a clipped text", () => {
  it("is the text itself where it fits", () => {
    expect(clipped("Tramway", 7)).toBe("Tramway");
  });

  it("ends in an ellipsis that counts", () => {
    expect(clipped("Tramways", 7)).toBe("Tramwa…");
  });

  it("drops an emoji that it would have to halve", () => {
    expect(clipped("Tram🚋way", 6)).toBe("Tram…");
  });

  it("is never longer than asked for, and never holds half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 40 }), (text, longest) => {
        const cut = clipped(text, longest);
        expect(cut.length).toBeLessThanOrEqual(longest);
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });
});
