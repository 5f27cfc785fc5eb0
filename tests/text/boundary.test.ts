import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInsideWord } from "../../src/text/boundary.ts";
import { anyText } from "./arbitrary.ts";

/** The text with a bar at the place asked about. */
const asked = (marked: string): boolean => {
  const at = marked.indexOf("|");
  return isInsideWord(marked.slice(0, at) + marked.slice(at + 1), at);
};

describe("inside a word", () => {
  it.each([
    "re|port",
    "caf|e\u0301",
    "cafe|\u0301",
    "Ｒｅ|ｐ",
    "can|'t",
    "can'|t",
    "can|’t",
    "can‘|t",
    "un|-American",
    "un-|American",
    "un‑|American",
    "2|,000",
    "2,|000",
    "3|.5",
    "9/|11",
    "3:|30",
    "5|%",
    "20|°C",
    "$|5",
    "5|€",
    "US|$5",
    "A|$5",
    "10–|15",
    "10|-15",
    "(−|5)",
    "−|5",
    "at -|5 degrees",
    "at -|$5",
    "2|\u00a0000",
    "2\u202f|000",
    "U|.S.",
    "U.|S.",
    "U.S|.A.",
    "a.|m.",
    "re|\u200bport",
    "re\u200b|port",
    "re\u00ad|port",
    "\ud83d|\ude00",
    "م|ن",
    "snake|_case",
    "か|\u3099",
    "가|나",
    "2²|³",
  ])("%s", (marked) => expect(asked(marked)).toBe(true));
});

describe("outside words", () => {
  it.each([
    "|word",
    "word|",
    "two| words",
    "two |words",
    "end|.",
    "end.| Then",
    "end.|Then",
    "“|word”",
    "word|”",
    "boys|’ club",
    "boys’| club",
    "the deal|—which",
    "the deal—|which",
    "the deal--|which",
    "post–|Cold War",
    "5|, 6",
    "5 |– 6",
    "5 –| 6",
    "漢|字",
    "か|な",
    "ไท|ย",
    "(|5)",
    "$5| more",
    "100% |sure",
    "example|.com",
    "|\ud800",
    "\ud800|\ud800",
    "2\u00a0|boats",
    "a |\u0301b",
    "Plan |B",
    "and|/",
    "#|5",
    "😀|😀",
    "x|😀",
    "said: |“",
    "10 |000",
    "…|and",
  ])("%s", (marked) => expect(asked(marked)).toBe(false));
});

it("both ends of a text, and places beyond them, are outside", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const at of [-1, 0, text.length, text.length + 1]) expect(isInsideWord(text, at)).toBe(false);
    }),
  );
});

it("a place beside a plain space is outside unless the space groups thousands", () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      expect(isInsideWord(`${one} ${other}`, one.length)).toBe(false);
    }),
  );
});
