import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contextAction } from "../../src/answer/actions.ts";
import { contextOf, decodePassages, encodePassages } from "../../src/answer/context.ts";
import { readContent } from "../../src/loading/content.ts";
import type { Revision } from "../../src/types.ts";

const content = readContent({
  text: "The bridge closed on Monday. Ferries ran all night. The mayor went home. Rain fell.",
});

describe("a passage in its context", () => {
  it("stands between the passage before it and the one after", () => {
    expect(contextOf(content, [2])).toEqual([
      {
        passage: 2,
        before: "The bridge closed on Monday.",
        cited: "Ferries ran all night.",
        after: "The mayor went home.",
        url: null,
      },
    ]);
  });

  it("has a link to its words where the page has an address", () => {
    const page = { ...content, url: "https://ellery.example/bridge#top" };
    expect(contextOf(page, [2])[0]?.url).toBe(
      "https://ellery.example/bridge#:~:text=Ferries%20ran%20all%20night",
    );
  });

  it("has nothing before the first and nothing after the last", () => {
    const [first, last] = contextOf(content, [4, 1]);
    expect(first?.before).toBe("");
    expect(last?.after).toBe("");
  });

  it("does not repeat what stands with the passage before", () => {
    const shown = (numbers: number[]) =>
      contextOf(content, numbers)
        .flatMap(({ before, cited, after }) => [before, cited, after])
        .join("");
    for (const numbers of [
      [2, 3],
      [1, 3],
      [1, 2, 3, 4],
      [1, 4],
    ])
      expect(shown(numbers), numbers.join()).toBe(content.text.replaceAll(". ", "."));
  });

  it("is shown once, in reading order, and only where the article has it", () => {
    expect(contextOf(content, [3, 1, 3, 99, 0, -1]).map(({ passage }) => passage)).toEqual([1, 3]);
  });
});

describe("passages in a button", () => {
  it("come back from its id as they went in", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 100_000 })), (numbers) => {
        expect(decodePassages(encodePassages(numbers))).toEqual(numbers);
      }),
    );
  });

  it("are none where the id is junk", () => {
    fc.assert(
      fc.property(fc.string(), (junk) => {
        for (const number of decodePassages(junk)) expect(number).toBeGreaterThan(0);
      }),
    );
    expect(decodePassages("")).toEqual([]);
    expect(decodePassages("…..-5.0")).toEqual([]);
  });

  it("fit the id however many are cited", () => {
    const many = Array.from({ length: 500 }, (_, at) => at + 1000);
    const action = contextAction(
      { ...content, id: "7", articleId: "1", guildId: "1", number: 1, loadedAt: "" } satisfies Revision,
      many,
      "en",
    );
    expect(action && "id" in action && action.id.length).toBeLessThanOrEqual(90);
    expect(action && "id" in action && decodePassages(action.id.split(":")[2]!)[0]).toBe(1000);
  });
});
