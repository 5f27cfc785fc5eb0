import { describe, expect, it } from "vitest";
import { looseValues } from "../../../src/text/values/loose-values.ts";

const setting = { publishedAt: null, language: "en" };
const read = (text: string): unknown[] =>
  looseValues(text, setting).map((value) =>
    value.kind === "quantity" ? value.low : { ...value, start: 0, end: 0 },
  );

describe("numbers that a space was slipped into", () => {
  it.each([
    ["took charge of 1, 056 matches", [1056]],
    ["in 98. 7 per cent of cases", [98.7]],
    ["a 28 - 24 win", [{ kind: "pair", first: 28, second: 24, start: 0, end: 0 }]],
  ])("“%s” may be read whole", (text, values) => {
    expect(read(text)).toEqual(values);
  });

  it("nothing is read a second time where no space stands in a number", () => {
    expect(read("They won 28-24 on 5 May, and 1,056 people saw it. 300 left.")).toEqual([]);
  });
});
