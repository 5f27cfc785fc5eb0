import fc from "fast-check";
import { expect, it } from "vitest";
import { lineText } from "../../src/discord/lines.ts";

it("marks words inside of a foreign text, with the spaces outside of the marks", () => {
  const line = lineText([{ foreign: "The repair cost 4.2 million", marks: [{ start: 15, end: 20 }] }]);
  expect(line).toBe("\u2068The repair cost **4.2** million\u2069");
});

it("escapes what stands in the marks and around them, and isolates all of it once", () => {
  const line = lineText([{ foreign: "a *b* @everyone **c**", marks: [{ start: 2, end: 5 }] }]);
  expect(line).toBe("\u2068a **\\*b\\*** \\@everyone \\*\\*c\\*\\*\u2069");
});

it("shows every character, wherever the marks are", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "é", " ", "5", "x") });
  fc.assert(
    fc.property(text, fc.nat(20), fc.nat(20), (foreign, one, other) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)].map((at) =>
        Math.min(at, foreign.length),
      ) as [number, number];
      const shown = lineText([{ foreign, marks: [{ start, end }] }]);
      expect(shown.replaceAll(/[\u2068\u2069*]/gu, "")).toBe(foreign);
    }),
  );
});

it("shows a member by id, and nothing of what is no id", () => {
  expect(lineText(["by ", { user: "123" }])).toBe("by <@123>");
  expect(lineText([{ user: "@everyone" }])).toBe("\\@everyone");
});
