import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agencyOf, datelineAt } from "../../../src/loading/credits/dateline.ts";
import { anyText } from "../../text/arbitrary.ts";

const report =
  "A ferry with 83 people aboard was towed into Brannoc on Tuesday after a fire in its engine room.";
const dateline = (text: string): string | null => {
  const span = datelineAt(text, { start: 0, end: text.length });
  return span && text.slice(span.start, span.end);
};

describe("a dateline in front of a report", () => {
  it.each([
    "BRANNOC, Aug. 4 (Coastline Wire) - ",
    "BRANNOC,\nAug. 4 (Coastline\nWire) - ",
    "BRANNOC, AUG. 4, 2026 — ",
    "BRANNOC, 4 August (EFA) – ",
    "BRANNOC — ",
    "BRANNOC — “",
    "PORT ELLERY, Vane — ",
    "NEW YORK (Reuters) - ",
    "WASHINGTON, D.C. (AP) – ",
    "PORT-AU-PRINCE, Haiti (AP) -- ",
    "HONOLULU, Hawaii (HawaiiNewsNow) - ",
    "(CNN)",
    "(Reuters) — ",
    "Tokyo (CNN)",
    "Easley, South Carolina (CNN) -- ",
    "Washington (AFP) – ",
  ])("%s", (words) => {
    expect(dateline(words + report)).toBe(words.replace("“", ""));
  });
});

describe("no dateline is", () => {
  it.each([
    ["a label", "UPDATE — "],
    ["a label of two words", "BREAKING NEWS - "],
    ["a politician's party", "REP. JOHN DOE (R-TX) — "],
    ["a name beside a party", "Gov. Jane Doe (R) "],
    ["a body with its short form", "Ellery Ferries (ELF) "],
    ["a place in running prose", "Brannoc — "],
    ["capitals without a dash", "SOS "],
    ["a hyphen inside of a word", "X-RAY"],
  ])("%s: %s", (_, words) => {
    expect(dateline(words + report)).toBeNull();
  });

  it("a name in capitals that goes on in small letters", () => {
    expect(dateline(`NASA — the agency that ${report}`)).toBeNull();
  });

  it("a name that the paragraph writes in capitals again", () => {
    expect(dateline(`NASA — The agency, and nobody but NASA, said: ${report}`)).toBeNull();
  });

  it("a line of a table", () => {
    expect(dateline("BRANNOC — 14 11 6 15")).toBeNull();
  });
});

describe("the agency of a dateline", () => {
  it("stands in its brackets", () => {
    expect(agencyOf("BRANNOC, Aug. 4 (Coastline Wire) - ")).toBe("Coastline Wire");
    expect(agencyOf("BRANNOC — ")).toBeNull();
  });
});

describe("looking for a dateline in any text", () => {
  it("gives one that opens it and is shorter than it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = dateline(`BRANNOC (AP) ${text}`);
        if (found !== null) expect(`BRANNOC (AP) ${text}`.startsWith(found)).toBe(true);
      }),
    );
  });
});
