import { describe, expect, it } from "vitest";
import { findingsOf, isHeldAgainst, talks } from "./talks.ts";

const all = talks.flatMap((talk) => findingsOf(talk));
const said = talks.flatMap(({ lines }) => lines);

describe("of ten discussions as people write them", () => {
  it("each has three statements that its article does not bear out, among opinions, jokes and true ones", () => {
    for (const { about, lines } of talks) {
      expect(
        lines.filter(({ holds }) => holds === "false"),
        about,
      ).toHaveLength(3);
      expect(lines.length, about).toBeGreaterThanOrEqual(39);
    }
  });

  it("nothing is held against the article that is true, an opinion, a question or a joke", () => {
    expect(all.filter((found) => isHeldAgainst(found) && found.holds !== "false")).toEqual([]);
  });

  it("no false statement is said to be in the article", () => {
    expect(all.filter((found) => !isHeldAgainst(found) && found.holds === "false")).toEqual([]);
  });

  it("four false statements in five are found", () => {
    const wrong = said.filter(({ holds }) => holds === "false").length;
    expect(all.filter(isHeldAgainst).length / wrong).toBeGreaterThanOrEqual(0.8);
  });
});
