import { describe, expect, it } from "vitest";
import { differenceOf } from "../../src/answer/retrieval/disagreement.ts";
import { contentOf } from "../engine/content-of.ts";

const differs = (question: string, ...sides: string[]) =>
  differenceOf(
    question,
    sides.map((words) => ({ content: contentOf(words), words })),
  );

describe("two articles on one question", () => {
  it.each([
    ["How many people were aboard?", "There were 83 people aboard.", "The boat had 97 people aboard."],
    ["When did it open?", "It opened in 1951.", "The bridge opened in 1953."],
    ["What share of the votes did it get?", "It got 54 per cent of the votes.", "It got 45% of the votes."],
    ["How much money did it cost?", "It cost $4 million.", "It cost $5 million, he said."],
  ])("%s differ where neither has the other's value", (question, one, other) => {
    expect(differs(question, one, other)?.kind).toBe("values");
  });

  it("show the words of each side's value", () => {
    expect(
      differs("How many people were aboard?", "There were 83 people aboard.", "It had 97 people aboard."),
    ).toEqual({
      kind: "values",
      values: ["83", "97"],
    });
  });

  it.each([
    ["How many people were aboard?", "Twenty-six people were aboard.", "There were 26 people aboard."],
    ["How many people live there?", "Some 1.2 million people live there.", "It has 1,200,000 people."],
    ["When did it open?", "It opened in May 1951.", "It opened in 1951."],
    ["How many people were aboard?", "The boat had 83 people aboard.", "Nobody was hurt."],
    ["Who built it?", "Lund built it.", "Tidewater built it."],
    ["How many people were hurt?", "On 4 August 3 people were hurt.", "Of 97 aboard 3 people were hurt."],
  ])("%s do not differ where values agree, are missing, or are names", (question, one, other) => {
    expect(differs(question, one, other)).toBeNull();
  });

  it("differ where one denies what is asked, and only then", () => {
    expect(
      differs("Did the boat pass the inspection?", "The boat passed it.", "The boat did not pass it."),
    ).toEqual({
      kind: "denial",
      denies: [false, true],
    });
    expect(differs("Did it pass?", "It passed.", "It passed, he said.")).toBeNull();
    expect(differs("Why did it fail?", "It failed.", "It did not fail.")).toBeNull();
  });

  it("are needed: one alone does not differ", () => {
    expect(differs("How many people?", "83 people.")).toBeNull();
  });
});
