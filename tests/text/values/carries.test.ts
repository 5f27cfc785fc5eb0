import { describe, expect, it } from "vitest";
import { carries } from "../../../src/text/values/agree.ts";
import { valuesOf } from "../../../src/text/values/values-of.ts";

const setting = { publishedAt: "2025-09-06", language: "en" };
const german = { publishedAt: null, language: "de" };

/** Whether the source carries every value that the claim is held to. */
function holds(
  source: string,
  claim: string,
  where: { publishedAt: string | null; language: string | null } = setting,
): boolean {
  const claimed = valuesOf(claim, where).filter((value) => !(value.kind === "quantity" && value.idle));
  expect(claimed.length, `no value in “${claim}”`).toBeGreaterThan(0);
  const year = where.publishedAt ? Number(where.publishedAt.slice(0, 4)) : null;
  return claimed.every((value) => carries(valuesOf(source, where), value, year));
}

describe("the same value in another form", () => {
  it.each([
    ["twenty-six nations", "26 nations"],
    ["26 nations", "twenty-six nations"],
    ["two hundred and five thousand people", "205,000 people"],
    ["$1.2bn", "1.2 billion dollars"],
    ["1.2 billion dollars", "$1,200,000,000"],
    ["US$5m", "5 million dollars"],
    ["£3.50", "3.5 pounds"],
    ["12.5 per cent", "12.5%"],
    ["half of voters", "50 percent of voters"],
    ["a man aged 47", "a 47-year-old man"],
    ["Smith, 47, said", "the 47-year-old"],
    ["100km", "100 kilometres"],
    ["90 minutes", "1.5 hours"],
    ["20 to 25 people", "between 20 and 25 people"],
    ["Friday, Sept. 5, 2025", "September 5"],
    ["Friday, Sept. 5, 2025", "5 September 2025"],
    ["2025-09-05", "Friday"],
    ["yesterday", "September 5"],
    ["last year", "in 2024"],
    ["at 9.45pm", "at 21:45"],
    ["10 a.m.", "10:00"],
    ["the 2014-15 season", "2014-2015"],
    ["in 1994", "the 1990s"],
    ["٢٦ دولة", "26"],
    ["won 2-1", "a 2–1 win"],
  ])("“%s” carries “%s”", (source, claim) => {
    expect(holds(source, claim)).toBe(true);
  });

  it("German points group digits", () => {
    expect(holds("1.250.000 Euro", "1.250.000 Euro", german)).toBe(true);
    expect(holds("52,4 Prozent", "52,4 %", german)).toBe(true);
    expect(holds("52,4 Prozent", "54,2 Prozent", german)).toBe(false);
  });
});

describe("a range", () => {
  it.each([
    ["between 2.1 million and 2.9 million euros", "between 2.1 million and 2.9 million euros", true],
    ["between 2.1 million and 2.9 million euros", "between 2.1 million and 9.2 million euros", false],
    ["between 2.1 million and 2.9 million euros", "between 1.2 million and 2.9 million euros", false],
    ["between 92 and 138 boats", "between 90 and 140 boats", true],
    ["25 boats", "between 20 and 30 boats", true],
  ])("has both its ends: “%s”, “%s”: %s", (source, claim, expected) => {
    expect(holds(source, claim)).toBe(expected);
  });
});

describe("another value", () => {
  it.each([
    ["26 nations", "27 nations"],
    ["$1.2bn", "$1.2m"],
    ["$1.2bn", "€1.2bn"],
    ["A$5m", "£5m"],
    ["5 percent", "5 percentage points"],
    ["three months", "three years"],
    ["three days", "three"],
    ["47 km", "47 miles"],
    ["won 2-1", "won 1-2"],
    ["Friday, Sept. 5", "Monday"],
    ["Sept. 5", "Sept. 6"],
    ["in 2019", "in 2018"],
    ["at 9.45pm", "at 9.45am"],
    ["the second round", "the fourth round"],
    ["10 people, 2 people", "102 people"],
    ["10² metres", "102 metres"],
    ["the 1990s", "the 1980s"],
    ["minus 5 degrees or -5", "15"],
  ])("“%s” does not carry “%s”", (source, claim) => {
    expect(holds(source, claim)).toBe(false);
  });
});

describe("rounding and bounds", () => {
  it.each([
    ["26 people", "about 26 people", true],
    ["26 people", "about 25 people", true],
    ["26 people", "about 30 people", false],
    ["about 30 people", "26 people", false],
    ["nearly 30 people", "30 people", false],
    ["nearly 30 people", "more than 30 people", false],
    ["nearly 30 people", "nearly 30 people", true],
    ["nearly 30 people", "almost 30 people", true],
    ["more than 30 people", "over 30 people", true],
    ["more than 30 people", "30 people", false],
    ["26 people", "more than 25 people", true],
    ["26 people", "more than 30 people", false],
    ["29 people", "nearly 30 people", true],
    ["nearly 900 votes", "nearly 903 votes", false],
    ["nearly 900 votes", "nearly 910 votes", false],
    ["more than 229 million", "more than 222 million", false],
    ["more than 1,400 boxes", "more than 1,000 boxes", true],
    ["about 260,000 euros", "about 250,000 euros", false],
    ["263,118 euros", "about 260,000 euros", true],
    ["263,118 euros", "about 263,000 euros", true],
    ["about 260,000 euros", "about 263,000 euros", false],
    ["up to 4.5 million", "up to 4.6 million", false],
    ["at least six firms", "at least four firms", false],
    ["1.3 million euros", "1.0 million euros", false],
    ["1.3 million euros", "1 million euros", false],
    ["1.04 million euros", "1 million euros", true],
    ["20 people", "nearly 30 people", false],
    ["1,234,567,890 dollars", "1.2 billion dollars", true],
    ["1,264,567,890 dollars", "1.2 billion dollars", false],
    ["at least 5 people", "5 people", false],
    ["up to 5 people", "5 people", false],
  ])("“%s” → “%s”: %s", (source, claim, expected) => {
    expect(holds(source, claim)).toBe(expected);
  });
});

describe("reading values", () => {
  it("gives spans that cut the words out of the text", () => {
    const text = "About $1.2bn and twenty-six people on Sept. 5, 2025 at 9.45pm.";
    const cut = valuesOf(text, setting).map(({ start, end }) => text.slice(start, end));
    expect(cut).toEqual(["$1.2bn", "twenty-six", "Sept. 5, 2025", "9.45pm"]);
  });

  it("takes “may” and “march” for months only where they date", () => {
    expect(valuesOf("They may march on.", setting)).toEqual([]);
    expect(valuesOf("in May", setting)).toMatchObject([{ kind: "date", month: 5 }]);
  });

  it("is linear on a million digits, points or number words", () => {
    for (const part of ["1", "1,", "one ", "two million ", "5-", "$", "may ", "1:"])
      expect(valuesOf(part.repeat(1_000_000 / part.length), setting)).toBeInstanceOf(Array);
  });
});
