import { describe, expect, it } from "vitest";
import { dayIn } from "../../src/words/day-in.ts";

describe("a day", () => {
  it.each([
    ["en", "5 Sept 2025"],
    ["de", "5. Sept. 2025"],
    ["es", "5 sept 2025"],
  ] as const)(
    "is written as %s does, the one that the page says, whatever its hour and zone",
    (locale, day) => {
      expect(dayIn("2025-09-05T23:30:00-11:00", locale)).toBe(day);
      expect(dayIn("2025-09-05", locale)).toBe(day);
    },
  );

  it.each(["yesterday", "05/09/2025", "", null])("is not made up from %j", (iso) => {
    expect(dayIn(iso, "en")).toBeNull();
  });
});
