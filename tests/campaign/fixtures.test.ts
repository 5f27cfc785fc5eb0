import { describe, expect, it } from "vitest";
import { fixtures } from "./articles/index.ts";
import { passagesWith, subjectOf } from "./subject.ts";

describe.each(fixtures.map((fixture) => [fixture.name, subjectOf(fixture)] as const))(
  "%s",
  (_, { fixture, content }) => {
    const all = [
      ...fixture.truths,
      ...fixture.falsehoods,
      ...fixture.questions.flatMap(({ answer }) => answer ?? []),
    ];

    it("is an article of the length that news has", () => {
      const words = content.text.split(/\s+/u).length;
      expect(words).toBeGreaterThanOrEqual(350);
      expect(words).toBeLessThanOrEqual(700);
    });

    it("has twelve true and twelve false statements, and questions of both sorts", () => {
      expect(fixture.truths.length).toBeGreaterThanOrEqual(12);
      expect(fixture.falsehoods.length).toBeGreaterThanOrEqual(12);
      expect(fixture.questions.some(({ answer }) => answer === null)).toBe(true);
      expect(fixture.questions.some(({ answer }) => answer !== null)).toBe(true);
    });

    it.each(all.map(({ text, at }) => [text, at] as const))("knows where it rests: %s", (_text, at) => {
      expect(passagesWith(content, at).length).toBeGreaterThan(0);
    });

    it("lists nothing as true and false at once, unless only the citation is wrong", () => {
      const truths = new Set(fixture.truths.map(({ text }) => text));
      for (const { text, kind } of fixture.falsehoods)
        expect(truths.has(text)).toBe(kind === "wrong citation");
    });

    it("lists every quotation of the text, word for word", () => {
      const quoted = [...content.text.matchAll(/“([^”]*)”/gu)].map(([, words]) => words ?? "");
      for (const words of quoted)
        expect(
          fixture.quotes.some(
            (quote) => quote.words.startsWith(words.slice(0, -1)) || words.startsWith(quote.words),
          ),
        ).toBe(true);
      for (const { words, speaker } of fixture.quotes) {
        expect(quoted.some((one) => one.startsWith(words))).toBe(true);
        if (speaker !== null) expect(content.text).toContain(speaker);
      }
    });
  },
);
