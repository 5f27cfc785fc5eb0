import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asShown, escapeForeign, escapeMarkup, oneLine } from "../../src/discord/escape.ts";
import { linked } from "../../src/discord/link.ts";
import { blockQuote } from "../../src/discord/sections/quotes.ts";
import { type BlockNode, type InlineNode, parseMarkdown, plainText } from "../../src/playground/markdown.ts";
import { anyText, NASTY } from "./support/nasty.ts";

/** Isolates are invisible, ours and the text's own alike; what is left must be the text. */
const withoutIsolates = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

function expectShown(message: string, stored: string): void {
  expect(withoutIsolates(plainText(parseMarkdown(message)))).toBe(withoutIsolates(stored));
}

/** Everything but plain text that a message holds. */
function markupIn(nodes: readonly (BlockNode | InlineNode)[]): string[] {
  return nodes.flatMap((node): string[] => {
    const inside =
      "children" in node
        ? markupIn(node.children)
        : "items" in node
          ? markupIn(node.items.map((item) => item.content))
          : [];
    return node.kind === "paragraph" || node.kind === "text" ? inside : [node.kind, ...inside];
  });
}

/** How deep in isolates each character stands; what follows the text must stand as deep as what went before. */
function depthAfter(line: string): number {
  let depth = 0;
  for (const control of line.match(/[\u2066-\u2069]/g) ?? [])
    depth = Math.max(0, depth + (control === "\u2069" ? -1 : 1));
  return depth;
}

/** Where a bidi paragraph ends, and every isolate with it. */
const PARAGRAPH_END = new RegExp(`[${"\n\u001c\u001d\u001e\u0085\u2029"}]`);

const PLACES: readonly {
  name: string;
  place: (text: string) => string;
  shown: (text: string) => string;
  markup: string[];
}[] = [
  { name: "alone", place: escapeForeign, shown: asShown, markup: [] },
  { name: "in a block quotation", place: (text) => blockQuote(text), shown: asShown, markup: ["quote"] },
  {
    name: "in a heading",
    place: (text) => `## ${escapeForeign(oneLine(text))}`,
    shown: oneLine,
    markup: ["heading"],
  },
  {
    name: "in small print",
    place: (text) => `-# ${escapeForeign(oneLine(text))}`,
    shown: oneLine,
    markup: ["subtext"],
  },
  {
    name: "on a numbered line",
    place: (text) => `7. ${escapeForeign(oneLine(text))}`,
    shown: (text) => `7. ${oneLine(text)}`,
    markup: ["list"],
  },
  {
    name: "in strong print",
    place: (text) => `**${escapeForeign(oneLine(text))}**`,
    shown: oneLine,
    markup: ["bold"],
  },
];

describe("foreign text", () => {
  for (const { name, place, shown, markup } of PLACES) {
    it(`${name} is shown as stored, whatever it holds`, () => {
      fc.assert(
        fc.property(
          anyText.filter((text) => text !== ""),
          (text) => {
            expectShown(place(text), shown(text));
            expect(markupIn(parseMarkdown(place(text)))).toEqual(markup);
          },
        ),
        { numRuns: 2_000 },
      );
    });

    it.each(NASTY.filter((text) => text !== ""))(`${name}: %j`, (text) => {
      expectShown(place(text), shown(text));
      expect(markupIn(parseMarkdown(place(text)))).toEqual(markup);
    });
  }

  it("as the label of a link is shown as stored, and nothing but our link is one", () => {
    const url = "https://example.com/a";
    fc.assert(
      fc.property(
        anyText.filter((text) => text !== ""),
        (text) => {
          const label = oneLine(text);
          const nodes = parseMarkdown(linked(escapeForeign(label), label, url));
          expect(withoutIsolates(plainText(nodes)).replace(/ ↗$/, "")).toBe(withoutIsolates(label));
          expect(markupIn(nodes)).toEqual(["link"]);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("between our own marks leaves what follows it untouched", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectShown(`“${escapeForeign(oneLine(text))}” — **said** so`, `“${oneLine(text)}” — said so`);
      }),
      { numRuns: 2_000 },
    );
  });

  it("never reaches beyond itself with direction marks: every line ends as deep as it began", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const line of escapeForeign(text).split(PARAGRAPH_END)) {
          expect(depthAfter(line)).toBe(0);
          if (line !== "") expect(line.startsWith("\u2068") && line.endsWith("\u2069")).toBe(true);
          const inside = line.slice(0, -1);
          for (let at = 1; at < inside.length; at += 1)
            expect(depthAfter(inside.slice(0, at))).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("a well-behaved text gets exactly two marks: one isolate opened and closed", () => {
    expect(escapeForeign("Angela Merkel")).toBe("\u2068Angela Merkel\u2069");
    expect(escapeForeign("first\nsecond")).toBe("\u2068first\u2069\n\u2068second\u2069");
  });

  it("a stray closing isolate cannot end ours: it gets a partner", () => {
    expect(escapeForeign("a\u2069b")).toBe("\u2068\u2068a\u2069b\u2069");
    expect(escapeForeign("a\u2067b")).toBe("\u2068a\u2067b\u2069\u2069");
  });

  it("an empty text stays empty, so that no message is made of isolates alone", () => {
    expect(escapeForeign("")).toBe("");
  });

  it("addresses and mentions are words, not links or pings", () => {
    expect(escapeForeign("https://example.com/a")).toBe("\u2068https\\://example.com/a\u2069");
    expect(escapeForeign("@everyone")).toBe("\u2068\\@everyone\u2069");
    expect(escapeForeign("<@1>")).toBe("\u2068\\<\\@1\\>\u2069");
  });

  it("costs nothing where nothing could be misread: hyphens, decimals, times of day before a space", () => {
    expect(escapeMarkup("A follow-up: 3.5 percent of v1.2, he said.")).toBe(
      "A follow-up: 3.5 percent of v1.2, he said.",
    );
  });

  it.each(["a", " ", '"', "*", "\\", "1. ", "\u2069", ":", "[", "\n", "`"])(
    "a million times %j takes time in proportion",
    (unit) => {
      const text = unit.repeat(Math.floor(1_000_000 / unit.length));
      expect(escapeForeign(text).length).toBeLessThanOrEqual(3 * text.length + 2);
      expect(oneLine(text)).toHaveLength(text.length);
    },
  );
});
