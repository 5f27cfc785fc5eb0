import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyText } from "../../src/loading/body-text.ts";
import { readContent } from "../../src/loading/content.ts";
import type { Furniture } from "../../src/types.ts";
import { anyText } from "../text/arbitrary.ts";
import { article } from "./an-article.ts";

const words = (text: string) => readContent({ text });

describe("reading a text", () => {
  const content = words(article);

  it("keeps the text as it came", () => {
    expect(content.text).toBe(article);
  });

  it("takes the title and the language from the text where nobody gave them", () => {
    expect(content.title).toBe("Ferry crews to strike over night sailings in Port Ellery");
    expect(content.language).toBe("en");
  });

  it("prefers what is given", () => {
    const given = readContent({
      text: article,
      title: "Strike",
      language: "en-GB",
      byline: "J. Marsh",
      siteName: "Ellery Post",
    });
    expect([given.title, given.language, given.byline, given.siteName]).toEqual([
      "Strike",
      "en-GB",
      "J. Marsh",
      "Ellery Post",
    ]);
  });

  it("makes passages of the article and none of its furniture", () => {
    const passages = content.passages.map(({ start, end }) => article.slice(start, end));
    expect(passages).toContain("She said that talks could resume within hours.");
    expect(passages.some((passage) => /Watch Mara|CoastWire|Related/u.test(passage))).toBe(false);
  });

  it("reads the byline that stands under the title", () => {
    const text =
      "Flood barrier agreed\n\nBy Jane Marsh\n\nThe board voted on Tuesday night to pay for a new flood barrier on the quay.";
    expect(words(text).byline).toBe("Jane Marsh");
  });
});

describe("who wrote a text, for whom and when, where nobody gave it", () => {
  const body =
    "The board voted on Tuesday night to pay for a new flood barrier on the quay, its chairman said.";
  const known = ({ title, byline, siteName, publishedAt }: ReturnType<typeof words>) => [
    title,
    byline,
    siteName,
    publishedAt,
  ];

  it.each<[string, string, (string | null)[]]>([
    [
      "a line under the title",
      `Flood barrier agreed\n\nBy Jane Marsh, Ellery Post, 4 August 2026\n\n${body}`,
      ["Flood barrier agreed", "Jane Marsh", "Ellery Post", "2026-08-04"],
    ],
    [
      "a line over the title",
      `Jane Marsh, 4 August 2026\n\nFlood barrier agreed\n\n${body}`,
      ["Flood barrier agreed", "Jane Marsh", null, "2026-08-04"],
    ],
    [
      "lines of their own",
      `Flood barrier agreed\n\nA second deck.\n\nBy Jane Marsh\n\nPublished 4 Aug 2026, 10:31\n\n${body}`,
      ["Flood barrier agreed", "Jane Marsh", null, "2026-08-04"],
    ],
    [
      "a date of change, where no other stands",
      `Flood barrier agreed\n\nUpdated: 5 August 2026\n\n${body}`,
      ["Flood barrier agreed", null, null, "2026-08-05"],
    ],
    [
      "a dateline",
      `Flood barrier agreed\n\nBRANNOC, Aug. 4, 2026 (Coastline Wire) - ${body}`,
      ["Flood barrier agreed", null, "Coastline Wire", "2026-08-04"],
    ],
    [
      "nothing: a date in the prose is of something else",
      `${body}\n\nIt meets on 4 August 2026.`,
      [null, null, null, null],
    ],
  ])("is read from %s", (_, text, expected) => {
    expect(known(words(text))).toEqual(expected);
  });

  it("is not taken from a date far from the headline", () => {
    const text = `Flood barrier agreed\n\n${`${body}\n\n`.repeat(6)}First published: 4 August 2026`;
    expect(words(text).publishedAt).toBeNull();
  });

  it("is not the agency of the dateline where the text is a page's", () => {
    const text = `BRANNOC (Reuters) - ${body}`;
    expect(words(text).siteName).toBe("Reuters");
    expect(readContent({ text, url: "https://ellery.example/barrier" }).siteName).toBeNull();
  });
});

describe("a dateline", () => {
  const text =
    "Flood barrier agreed\n\nBRANNOC, Aug. 4 (Coastline Wire) - The board voted on Tuesday to pay for a barrier. It will cost a fortune.";

  it("is no part of the first sentence", () => {
    const [first] = words(text).passages;
    expect(text.slice(first!.start, first!.end)).toBe("The board voted on Tuesday to pay for a barrier.");
  });

  it("stays in the body that is printed", () => {
    expect(bodyText(words(text)).startsWith("BRANNOC, Aug. 4 (Coastline Wire) - The board")).toBe(true);
  });
});

describe("the content hash", () => {
  const text = "The board voted. It will pay.";
  const hash = (input: Partial<Parameters<typeof readContent>[0]>): string =>
    readContent({ text, ...input }).contentHash;
  const link = { text: "board", url: "https://ellery.example/board", span: { start: 4, end: 9 } };

  it("is 64 hexadecimal digits, the same for the same content", () => {
    expect(hash({})).toMatch(/^[0-9a-f]{64}$/u);
    expect(hash({})).toBe(hash({}));
  });

  it.each<[string, Partial<Parameters<typeof readContent>[0]>]>([
    ["text", { text: `${text} ` }],
    ["title", { title: "Vote" }],
    ["byline", { byline: "Jane Marsh" }],
    ["date", { publishedAt: "2025-09-05" }],
    ["links", { links: [link] }],
    ["furniture", { furniture: [{ start: 17, end: 29, kind: "related" }] }],
  ])("is another for another %s", (_, input) => {
    expect(hash(input)).not.toBe(hash({}));
  });

  it("does not depend on where the text came from, nor on warnings", () => {
    expect(hash({ url: "https://ellery.example/a", warnings: ["Thin."], siteName: "Ellery Post" })).toBe(
      hash({}),
    );
  });
});

describe("furniture from markup", () => {
  const text = "The board voted.\n\nRead more: Ferry fares to rise\n\nIt will pay.";
  const known: Furniture = { start: 18, end: 48, kind: "newsletter" };

  it("wins over the rule's in the same place", () => {
    expect(readContent({ text, furniture: [known] }).furniture).toEqual([known]);
  });

  it.each<[string, Furniture[]]>([
    ["outside the text", [{ start: 60, end: 90, kind: "share" }]],
    ["empty", [{ start: 3, end: 3, kind: "share" }]],
    ["over another", [known, { ...known, start: 20 }]],
  ])("is a broken invariant where it is %s", (_, furniture) => {
    expect(() => readContent({ text, furniture })).toThrow(RangeError);
  });
});

describe("the body alone", () => {
  it("holds the article's paragraphs, parted by one blank line, and nothing else", () => {
    const alone = bodyText(words(article));
    expect(alone.startsWith("Ferry crews in Port Ellery will stop")).toBe(true);
    expect(alone.endsWith("Shopkeepers on the island fear for the autumn trade.")).toBe(true);
    expect(alone).toContain("resume within hours.\n\nThe board dismissed");
    expect(alone).not.toMatch(/Related|Watch|Sources|•/u);
  });

  it("is never longer than the text", () => {
    fc.assert(fc.property(anyText, (text) => bodyText(words(text)).length <= text.length));
  });
});

describe("reading any text", () => {
  it("gives passages and furniture that do not touch", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), (lines) => {
        const { passages, furniture } = words(lines.join("\n\n"));
        expect(
          passages.some((passage) =>
            furniture.some((piece) => piece.start < passage.end && passage.start < piece.end),
          ),
        ).toBe(false);
      }),
    );
  });
});
