import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asShown, escapeForeign } from "../../src/discord/escape.ts";
import { lineText } from "../../src/discord/lines.ts";
import { asRead, plainText } from "../../src/discord/plain-text.ts";
import { renderReply } from "../../src/discord/render.ts";
import { anyText, NASTY } from "./support/nasty.ts";
import { claim, quote, reply } from "./support/views.ts";

const withoutIsolates = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

describe("text of ours, read again", () => {
  it.each(NASTY)("is what was escaped: %j", (text) => {
    expect(asRead(escapeForeign(text))).toBe(withoutIsolates(asShown(text)));
  });

  it("is what was escaped, whatever that is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(asRead(escapeForeign(text))).toBe(withoutIsolates(asShown(text)));
      }),
    );
  });

  it("loses our marks and the addresses of links, and keeps their labels", () => {
    const line = lineText([
      "See `/articles` or ",
      { foreign: "a page [1]", url: "https://a.example/b" },
      ".",
    ]);
    expect(asRead(line)).toBe("See /articles or a page [1] ↗.");
    const titled = renderReply(
      reply({
        heading: { foreign: "The *title*", url: "https://a.example" },
        sections: [
          { kind: "claims", claims: [claim({ text: "It is 5* good." })] },
          { kind: "quotes", quotes: [quote({ text: "Two\nlines" })] },
        ],
        actions: [{ label: "Button", id: "x" }],
      }),
      { page: 1 },
    );
    expect(plainText(titled.components)).toBe(
      "The *title*\n1. It is 5* good. [3]\n“Two\nlines”\n— Jo Cox [12]",
    );
  });

  it("of hostile length takes no longer than its length", () => {
    for (const unit of ["\\", "[", "](https://", "*", "> ", "\u2068"]) {
      const text = unit.repeat(300_000);
      expect(asRead(text).length).toBeLessThanOrEqual(text.length);
    }
  });
});
