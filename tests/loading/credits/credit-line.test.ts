import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creditLine } from "../../../src/loading/credits/credit-line.ts";
import { anyText } from "../../text/arbitrary.ts";

const said = (line: string): (string | null)[] | null => {
  const credit = creditLine(line);
  return credit && [credit.byline, credit.siteName, credit.publishedAt];
};

describe("a line of credits says who wrote, for whom and when", () => {
  it.each<[string, string | null, string | null, string | null]>([
    ["By Jane Doe", "Jane Doe", null, null],
    ["By JANE DOE and John Roe, Ellery Post", "JANE DOE and John Roe", "Ellery Post", null],
    ["By Ann Poe, John Roe, and Jane Doe", "Ann Poe, John Roe and Jane Doe", null, null],
    ["By Jane Doe, 4 August 2026", "Jane Doe", null, "2026-08-04"],
    ["By Jane Doe (4 August 2026)", "Jane Doe", null, "2026-08-04"],
    ["Jane Doe, 4 August 2026", "Jane Doe", null, "2026-08-04"],
    ["Jane Doe | August 4, 2026 | 5 min read", "Jane Doe", null, "2026-08-04"],
    ["J. K. Marsh, Ellery Post, 2026-08-04", "J. K. Marsh", "Ellery Post", "2026-08-04"],
    [
      "*By Petra Okafor, Vane Council Notes, 9 February 2026*",
      "Petra Okafor",
      "Vane Council Notes",
      "2026-02-09",
    ],
    ["By Jane Doe, Staff Writer", "Jane Doe", null, null],
    ["By Jane Doe in London", "Jane Doe", null, null],
    ["By Jane Doe for the Ellery Post", "Jane Doe", "Ellery Post", null],
    ["By Jane Doe/Coastline Wire", "Jane Doe", "Coastline Wire", null],
    ["By Ludwig van Rossum, Vienna", "Ludwig van Rossum", null, null],
    ["Written by Jane Doe", "Jane Doe", null, null],
    ["By Reuters", "Reuters", null, null],
    ["By The Associated Press", "The Associated Press", null, null],
    ["Port Ellery, 4 August 2026", null, null, "2026-08-04"],
    ["Published: Friday, 5 September 2025, 08:38", null, null, "2025-09-05"],
    [
      "By Jane Doe | Updated 5 Aug 2026 | Published 4 Aug 2026 at 10:31 a.m. EST",
      "Jane Doe",
      null,
      "2026-08-04T10:31:00-05:00",
    ],
  ])("%s", (line, byline, siteName, publishedAt) => {
    expect(said(line)).toEqual([byline, siteName, publishedAt]);
  });

  it("and whether the date is that of a change", () => {
    expect(creditLine("Last updated: 5 Aug 2026")).toMatchObject({
      publishedAt: "2026-08-05",
      updated: true,
    });
  });
});

describe("no line of credits is", () => {
  it.each([
    "By the Numbers",
    "By Popular Demand",
    "By Monday",
    "by the end of the year",
    "By Tuesday Night, Half The Quay Was Under Water",
    "From Port Ellery With Love",
    "Barack Obama, 2008",
    "The board voted on 4 August 2026.",
    "Ferry Fares To Rise On 4 August 2026",
    "Ferry Fares Rise, 4 August 2026",
    "The vote: 4 August 2026",
    "Ferry crews to strike over night sailings",
  ])("%s", (line) => {
    expect(said(line)).toBeNull();
  });
});

describe("reading any line", () => {
  it("gives names that stand in it", () => {
    fc.assert(
      fc.property(anyText, (line) => {
        const byline = creditLine(`By ${line}`)?.byline ?? "";
        for (const name of byline.split(/, | and /u))
          expect(`By ${line}`.replaceAll(/\s+/gu, " ")).toContain(name);
      }),
    );
  });
});
