import { describe, expect, it } from "vitest";
import { machineClaim } from "../../src/care/machine-claim.ts";
import { readContent } from "../../src/loading/content.ts";

const body = Array.from({ length: 12 }, (_, at) => `The council met for the ${at + 1}th time this year.`);
const claim = (sentence: string, at = body.length) =>
  machineClaim(readContent({ text: body.toSpliced(at, 0, sentence).join("\n\n") }));

describe("a page that says that a machine had a part in it", () => {
  it.each([
    "This article was generated with the help of AI and edited by our staff.",
    "This story was written by a large language model.",
    "AI-generated: checked by an editor.",
    "Dieser Text wurde mit Hilfe von KI erstellt.",
    "Este artículo ha sido elaborado con inteligencia artificial.",
  ])("is told by “%s”", (sentence) => {
    expect(claim(sentence)).toBe(sentence);
    expect(claim(sentence, 0)).toBe(sentence);
  });

  it("is told by its byline", () => {
    expect(machineClaim(readContent({ text: body.join("\n\n"), byline: "ChatGPT and Ana Ruiz" }))).toBe(
      "ChatGPT and Ana Ruiz",
    );
    expect(machineClaim(readContent({ text: body.join("\n\n"), byline: "Claude Monet" }))).toBeNull();
  });

  it.each([
    "The essay was written by ChatGPT, the teacher said.",
    "This article is about artificial intelligence in schools.",
    "AI will change how this city works, the mayor said.",
  ])("is not told by “%s”", (sentence) => {
    expect(claim(sentence)).toBeNull();
  });

  it("is not told by a report in the middle of the text", () => {
    expect(claim("This article was generated with AI, the headline read.", 6)).toBeNull();
  });

  it("gets through a hostile text of a million characters, and finds nothing in it", () => {
    for (const text of ["this article ".repeat(80_000), `this article ${"a".repeat(1_000_000)}`])
      expect(machineClaim(readContent({ text }))).toBeNull();
  });
});
