import { describe, expect, it } from "vitest";
import { readContent } from "../../src/loading/content.ts";
import { checkQuote, indexContent } from "../../src/verify/index.ts";
import { speak } from "../../src/words/speak.ts";

const text = `“Once in 70 years is a risk that this city can afford,” said treasurer Tomas Vale.

“I can’t afford it,” replied councillor Ruth Adeyemi.`;
const index = indexContent(readContent({ text }));
const said = (words: string) => {
  const { reason, detail, spans } = checkQuote(index, { words });
  return { reason, detail: speak("en").say(detail), spans };
};

describe("a quote that is nearly there", () => {
  it("is held against the nearest words, not against those that share the most", () => {
    const { reason, detail, spans } = said("I can afford it");
    expect(reason).toBe("altered");
    expect(text.slice(spans[0]!.start, spans[0]!.end)).toBe("I can’t afford it");
    expect(detail).toContain("the article has “can't” where this has “can”");
  });

  it("is told word by word what it adds, leaves out and changes", () => {
    expect(said("Once in 70 years is a great risk that this city can afford").detail).toContain(
      "this adds “great”",
    );
    expect(said("Once in 70 years is a risk that city can afford").detail).toContain(
      "this leaves out “this”",
    );
    expect(said("Once in 90 years is a risk that this city can afford").detail).toContain(
      "has “70” where this has “90”",
    );
  });

  it("is not near where little of it is the same", () => {
    expect(said("Nobody paid for the lighthouse")).toMatchObject({ reason: "not-found", spans: [] });
  });
});
