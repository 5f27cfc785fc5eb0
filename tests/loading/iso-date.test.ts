import { describe, expect, it } from "vitest";
import { isoDate, putsDayFirst } from "../../src/loading/iso-date.ts";

describe("a date in words", () => {
  it.each([
    ["Published 5 September 2025, 10:31", "2025-09-05"],
    ["4. November 2025", "2025-11-04"],
    ["4 de noviembre de 2025", "2025-11-04"],
    ["1er avril 2024", "2024-04-01"],
    ["4 ноября 2025", "2025-11-04"],
    ["25 grudnia 2024", "2024-12-25"],
    ["4 نوفمبر 2025", "2025-11-04"],
    ["2025年11月4日 10時00分", "2025-11-04"],
    ["2025년 11월 4일", "2025-11-04"],
  ])("%s is %s", (words, day) => {
    expect(isoDate(words)).toBe(day);
  });

  it.each(["May 2025", "31/11/2025", "4 Fnord 2025", "1762251300"])("%s is no day", (words) => {
    expect(isoDate(words)).toBeNull();
  });
});

describe("a time after a date", () => {
  it.each([
    ["Tue, 04 Nov 2025 10:15:00 GMT", "2025-11-04T10:15:00Z"],
    ["Tue Nov 04 2025 10:15:00 GMT+0100 (CET)", "2025-11-04T10:15:00+01:00"],
    ["2025-11-04 10:15:00 +0100", "2025-11-04T10:15:00+01:00"],
    ["November 4, 2025 at 9:14 p.m. EST", "2025-11-04T21:14:00-05:00"],
    ["Nov. 4, 2025 12:05 AM PDT", "2025-11-04T00:05:00-07:00"],
    ["4. März 2025, 10.15 Uhr MEZ", "2025-03-04T10:15:00+01:00"],
  ])("is kept with its zone: %s", (words, moment) => {
    expect(isoDate(words)).toBe(moment);
  });

  it.each(["4 November 2025, 10:15", "4 November 2025 10:15 XYZ", "4 November 2025 27:15 GMT"])(
    "is left out where it names no moment: %s",
    (words) => {
      expect(isoDate(words)).toBe("2025-11-04");
    },
  );
});

describe("numbers alone", () => {
  it("are a day where the text's language puts it first", () => {
    expect(isoDate("04.11.2025", putsDayFirst("de"))).toBe("2025-11-04");
    expect(isoDate("04/11/2025", putsDayFirst("pt-BR"))).toBe("2025-11-04");
  });

  it("are none in English, whose countries differ, or where no language is known", () => {
    expect(isoDate("04/11/2025", putsDayFirst("en-GB"))).toBeNull();
    expect(isoDate("04/11/2025", putsDayFirst(null))).toBeNull();
  });
});
