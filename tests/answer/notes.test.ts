import { describe, expect, it } from "vitest";
import { notesOf, reasonsOf } from "../../src/answer/notes.ts";
import { readContent } from "../../src/loading/content.ts";
import type { Draft, Instead, Reason } from "../../src/types.ts";
import { indexContent, verifyDraft } from "../../src/verify/index.ts";
import { locales } from "../../src/words/locale.ts";
import { said } from "../../src/words/said.ts";
import { speak } from "../../src/words/speak.ts";

const index = indexContent(
  readContent({ text: "The well is dry. “We carry water,” said Ida Holm.", language: "en" }),
);
const draft: Draft = {
  claims: [{ kind: "written", text: "The well is dry.", passages: [1] }],
  quotes: [{ number: 1 }],
  sources: [],
};
const words = (instead?: Instead): string[] =>
  notesOf(verifyDraft(index, draft, "claude", instead ? { instead } : {})).map((line) => line.join(""));

describe("the last lines of a summary", () => {
  it("count what was checked, and say by whom it was made", () => {
    expect(words()).toEqual([
      "1 statement checked against the stored text · 1 quote checked · written by Claude",
    ]);
  });

  it.each<Instead>([
    "budget",
    "server budget",
    "member limit",
    "unavailable",
    "refused",
    "too long",
    "nothing held",
  ])("say in words why another engine answered: %s", (instead) => {
    expect(words(instead)).toHaveLength(2);
    expect(words(instead)[1]).toMatch(/^Not written by Claude: /u);
  });
});

describe("why something was left out", () => {
  const leftOut = (["value", "altered", "value"] as Reason[]).map((reason) => ({
    text: "secret words",
    reason,
    detail: said("verdict.nameless", { word: "secret words" }),
  }));

  it("is told by reason, the most frequent first, and never with the words", () => {
    const lines = reasonsOf({ leftOut }).map((line) => line.join(""));
    expect(lines[0]).toBe("2 × a number, date or name is not in the passages cited");
    expect(lines[1]).toMatch(/^1 × /u);
    expect(lines.join()).not.toContain("secret");
  });

  it.each(locales)("has a sentence where nothing was: %s", (locale) => {
    expect(reasonsOf({ leftOut: [] }, speak(locale))[0]?.[0]).toMatch(/\.$/u);
  });
});
