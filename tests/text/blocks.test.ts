import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf } from "../../src/text/blocks.ts";
import { anyText } from "./arbitrary.ts";

const seen = (text: string): [string, string][] =>
  blocksOf(text).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

const wrapped = [
  "The harbour board voted on Tuesday night to pay for a new flood",
  "barrier at Port Ellery, after two winters in which the river came over",
  "the quay. The vote was close.",
];

describe("blocks", () => {
  it("are parted by blank lines", () => {
    expect(seen("The lock is shut.\n\nFerries wait.")).toEqual([
      ["paragraph", "The lock is shut."],
      ["paragraph", "Ferries wait."],
    ]);
  });

  it("are parted by single line ends where each line is a paragraph", () => {
    expect(seen("The lock is shut.\nFerries wait.")).toEqual([
      ["paragraph", "The lock is shut."],
      ["paragraph", "Ferries wait."],
    ]);
  });

  it.each([["\n"], ["\r\n"], ["\r"], ["\u2028"], ["  \n  "]])(
    "go on over the line ends of text wrapped at 72 columns (%j)",
    (lineEnd) => {
      const text = wrapped.join(lineEnd);
      expect(seen(text)).toEqual([["paragraph", text]]);
    },
  );

  it("go on over a wrapped line that opens with a dash", () => {
    const text =
      "The barrier has been promised by three boards in a row now\n– none of which paid – and is still a plan.";
    expect(seen(text)).toEqual([["paragraph", text]]);
  });

  it("go on over a wrapped line that ends with a stop and goes on in lower case", () => {
    const text =
      "It was signed in the presence of the mayor and of Harbor Works Inc.\nofficials, who left at once.";
    expect(seen(text)).toHaveLength(1);
  });

  it("are headings where a short line without a stop stands alone", () => {
    expect(seen("What the vote means\n\nThe lock is shut.\n\nWho pays\n\nNobody.")).toEqual([
      ["heading", "What the vote means"],
      ["paragraph", "The lock is shut."],
      ["heading", "Who pays"],
      ["paragraph", "Nobody."],
    ]);
  });

  it.each([["\n"], ["\r\n"]])(
    "are no headings where more lines of the same paragraph follow (%j)",
    (lineEnd) => {
      expect(
        seen(["Port Ellery", "12 March", "The lock is shut."].join(lineEnd)).map(([kind]) => kind),
      ).toEqual(["paragraph", "paragraph", "paragraph"]);
    },
  );

  it.each(["• ", "- ", "* ", "– ", "1. ", "12) ", "‣ ", "•\u00a0"])(
    "are items behind %j, without the bullet",
    (mark) => {
      expect(seen(`The board wants:\n${mark}a wall\n${mark}a gate`).slice(1)).toEqual([
        ["item", "a wall"],
        ["item", "a gate"],
      ]);
    },
  );

  it("are items even where they are long and have no stop", () => {
    const item = "a wall along the whole of the northern quay from the fish market";
    expect(seen(`- ${item}\n- ${item}\n- ${item}`).map(([kind]) => kind)).toEqual(["item", "item", "item"]);
  });

  it("keep a year, an amount or a minus at the start of a line", () => {
    expect(seen("1931. The wall was built.")).toEqual([["paragraph", "1931. The wall was built."]]);
    expect(seen("-5 degrees were measured.")).toEqual([["paragraph", "-5 degrees were measured."]]);
    expect(seen("3.5 metres are enough.")).toEqual([["paragraph", "3.5 metres are enough."]]);
  });

  it("are none in an empty text or one of spaces and line ends", () => {
    for (const text of ["", " ", "\n\n\r\n", "\u2028\t"]) expect(seen(text)).toEqual([]);
  });
});

describe("known gaps", () => {
  it.fails("a German date at the start of a line: it looks like the number of an item", () => {
    expect(seen("5. September 1931 wurde die Mauer gebaut.")[0]![1]).toMatch(/^5\./u);
  });
});

describe("any text", () => {
  it("gives blocks in order, trimmed, that part no letter from the rest", () => {
    fc.assert(
      fc.property(
        fc.array(anyText).map((parts) => parts.join("\n")),
        (text) => {
          let at = 0;
          for (const { start, end } of blocksOf(text)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(at, start)).not.toMatch(/\p{L}/u);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            at = end;
          }
          expect(text.slice(at)).not.toMatch(/\p{L}/u);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
