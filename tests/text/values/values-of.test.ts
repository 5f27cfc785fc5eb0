import { describe, expect, it } from "vitest";
import { valuesOf } from "../../../src/text/values/values-of.ts";

const setting = { language: "en", publishedAt: null };

describe("a day of the week", () => {
  it("belongs to the date behind it, and to no other day of the week", () => {
    expect(valuesOf("on Friday, Monday, 5 May 2025", setting)).toMatchObject([
      { kind: "date", weekday: 5, day: null },
      { kind: "date", weekday: 1, day: 5, month: 5, year: 2025 },
    ]);
  });

  it("is read however many follow one another", () => {
    expect(valuesOf("Friday, ".repeat(50_000), setting)).toHaveLength(50_000);
  });
});
