import { describe, expect, it } from "vitest";
import { readContent } from "../../src/loading/content.ts";
import { checkExcerpt } from "../../src/verify/excerpt.ts";
import { indexContent } from "../../src/verify/index.ts";

const text = `Otto Lund’s wall is low, the council of Garsen found in March.

“The wall of this town is too low for the river,” Lund said after the vote.`;
const content = readContent({ text });
const index = indexContent(content);
const last = content.passages.at(-1)!;
const excerpt = { start: last.start, end: last.end };

describe("who asserts an excerpt", () => {
  it("may be named where the name stands before its possessive", () => {
    expect(checkExcerpt(index, excerpt, { start: 0, end: "Otto Lund".length })).toMatchObject({
      verdict: { verdict: "supported" },
      asserter: { start: 0, end: 9 },
    });
  });

  it("is refused where the span cuts the name, or names somebody else", () => {
    const council = text.indexOf("the council");
    for (const asserter of [
      { start: 0, end: 7 },
      { start: 1, end: 9 },
      { start: council, end: council + "the council of Garsen".length },
    ]) {
      expect(checkExcerpt(index, excerpt, asserter).verdict).toMatchObject({
        verdict: "unsupported",
        reason: "wrong-speaker",
      });
    }
  });
});
