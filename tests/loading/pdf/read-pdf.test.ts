import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { readPdf } from "../../../src/loading/pdf/read-pdf.ts";
import type { Content } from "../../../src/types.ts";
import { typeset } from "./support/typeset.ts";
import { type PdfPlan, type Placed, writePdf } from "./support/write-pdf.ts";

const read = (plan: PdfPlan, title: string | null = null): Promise<Content> =>
  readPdf({ name: "a.pdf", bytes: writePdf(plan), contentType: null }, title);
const onePage = (...texts: Placed[]): PdfPlan => ({ pages: [{ texts }] });
/** Lines under each other in one column. */
const column = (lines: readonly string[], x = 60, y = 100): Placed[] =>
  lines.map((text, at) => ({ text, x, y: y + at * 12 }));
const body = (content: Content): string[] => content.text.split("\n\n");

const board =
  "The harbour board voted on Tuesday night to pay for a new flood barrier, after two winters of unusually high water.";
const engineers =
  "Engineers described the construction as straightforward, although environmental organisations disagreed considerably.";
const paragraphs = Array.from(
  { length: 12 },
  (_, at) => `${at % 2 ? board : engineers} ${board} Number ${at} ends.`,
);

describe("a PDF", () => {
  it.each([
    [1, "space"],
    [1, "indent"],
    [2, "space"],
    [2, "indent"],
    [3, "indent"],
  ] as const)("set in %i columns with paragraphs by %s reads as it was written", async (columns, parted) => {
    const content = await read(typeset(["# The barrier nobody wanted", ...paragraphs], { columns, parted }));
    expect(body(content)).toEqual(["The barrier nobody wanted", ...paragraphs]);
    expect(content.title).toBe("The barrier nobody wanted");
  });

  it("is read around its headings over all columns, band by band", async () => {
    const plan = typeset(
      ["# First part here", ...paragraphs.slice(0, 4), "# Second part here", ...paragraphs.slice(4)],
      {
        columns: 2,
        parted: "indent",
      },
    );
    expect(body(await read(plan))).toEqual([
      "First part here",
      ...paragraphs.slice(0, 4),
      "Second part here",
      ...paragraphs.slice(4),
    ]);
  });

  it("leaves out running heads and page numbers, and keeps the title that the heads repeat", async () => {
    const plan = typeset(["# Annual report of the board", ...paragraphs, ...paragraphs], {
      head: "Annual report of the board",
      numbered: true,
      size: 16,
      parted: "indent",
    });
    expect(plan.pages.length).toBeGreaterThan(2);
    const { text } = await read(plan);
    expect(text.match(/Annual report/gu)).toHaveLength(1);
    expect(text).not.toMatch(/\n\d\n/u);
    expect(text.split("\n\n")).toEqual(["Annual report of the board", ...paragraphs, ...paragraphs]);
  });

  it("gives every word in order, whatever is written and however it is set", async () => {
    const word = fc.stringMatching(/^[a-z]{2,12}$/u);
    const sentence = fc
      .array(word, { minLength: 6, maxLength: 24 })
      .map((words) => `${words[0]![0]!.toUpperCase()}${words.join(" ").slice(1)}.`);
    const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((some) => some.join(" "));
    const setting = fc.record({
      columns: fc.constantFrom(1, 2, 3),
      parted: fc.constantFrom("space" as const, "indent" as const),
      divided: fc.boolean(),
      head: fc.constantFrom(null, "The Ellery Review of Books"),
      numbered: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(paragraph, { minLength: 24, maxLength: 40 }),
        setting,
        async (written, how) => {
          const { text } = await read(typeset(written, how));
          // Divided before "and", "to" and the like a hyphen may be the word's own.
          const plain = (words: string) => words.replaceAll(/[\s-]+/gu, "");
          expect(plain(text)).toBe(plain(written.join(" ")));
        },
      ),
      { numRuns: 25 },
    );
  });

  it("undoes the division of words and keeps hyphens that are the word's own", async () => {
    const lines = [
      "The committee made a recommen-",
      "dation that the well-",
      "known engineer, an Anglo-",
      "American who is not anti-",
      "war, gave a 20-",
      "year guarantee for two-",
      "and three-lane roads; the co-",
      "operative and its co-operative store, the state-of-the-",
      "art pump and the bar-",
      "rier held.",
    ];
    const [text] = body(await read(onePage(...column(lines))));
    expect(text).toBe(
      "The committee made a recommendation that the well-known engineer, an Anglo-American who is not anti-war, gave a 20-year guarantee for two- and three-lane roads; the co-operative and its co-operative store, the state-of-the-art pump and the barrier held.",
    );
  });

  it("spells out ligatures, and makes words whole that soft hyphens divide", async () => {
    const lines = [
      "The \ufb01re brigade \ufb02ooded the har\u00adbour on Mon\u00ad",
      "day night, of\ufb01cials said, and every Monday before.",
    ];
    expect((await read(onePage(...column(lines)))).text).toBe(
      "The fire brigade flooded the harbour on Monday night, officials said, and every Monday before.",
    );
  });

  it("drops marks of footnotes and keeps exponents", async () => {
    const y = 100;
    const content = await read(
      onePage(
        { text: "The lake covers 14 km", x: 60, y },
        { text: "2", x: 60 + 21 * 6, y: y - 4, size: 6 },
        { text: "and is old, the board said.", x: 60 + 22.5 * 6, y },
        { text: "12", x: 60 + 49.5 * 6, y: y - 4, size: 6 },
      ),
    );
    expect(content.text).toBe("The lake covers 14 km2 and is old, the board said.");
  });

  it("puts a large initial back to its word", async () => {
    const content = await read(
      onePage(
        { text: "T", x: 60, y: 124, size: 34 },
        ...column(
          [
            "he harbour board voted on Tuesday night to",
            "pay for a new flood barrier, after two very",
            "hard winters",
          ],
          84,
          101,
        ),
        ...column(
          [
            "and a spring without any rain at all in the hills",
            "above the town, the mayor said on Wednesday.",
          ],
          60,
          137,
        ),
      ),
    );
    expect(content.text).toBe(
      "The harbour board voted on Tuesday night to pay for a new flood barrier, after two very hard winters and a spring without any rain at all in the hills above the town, the mayor said on Wednesday.",
    );
  });

  it("keeps the cells of a table in their rows", async () => {
    const rows = ["Harbour", "Bridge", "Tunnel", "Library"].map((name, at) => [
      name,
      `${at + 2} million euros`,
    ]);
    const texts = rows.flatMap(([name, cost], at) => [
      { text: name!, x: 60, y: 300 + at * 14 },
      { text: cost!, x: 260, y: 300 + at * 14 },
    ]);
    const { text } = await read(onePage(...column([board.slice(0, 72), board.slice(73)]), ...texts));
    for (const [name, cost] of rows) expect(text).toContain(`${name} ${cost}`);
  });

  it("leaves out what stands across the page", async () => {
    const plan = onePage(...column([board.slice(0, 72), board.slice(73)]), {
      text: "DRAFT COPY",
      x: 30,
      y: 500,
      across: true,
    });
    expect((await read(plan)).text).toBe(board);
  });

  it("goes on over a footnote to the next page", async () => {
    const small = (text: string, y: number): Placed => ({ text, x: 60, y, size: 8 });
    const plan: PdfPlan = {
      pages: [
        {
          texts: [
            ...column(
              [
                "The harbour board voted on Tuesday night to pay for",
                "a new flood barrier, and the mayor said that it was",
              ],
              60,
              600,
            ),
            small("Minutes of the board, fourth volume, page nine.", 780),
          ],
        },
        {
          texts: column(
            ["the best of all the plans that anybody had proposed", "in the last ten years."],
            60,
            90,
          ),
        },
      ],
    };
    expect(body(await read(plan))).toEqual([
      "The harbour board voted on Tuesday night to pay for a new flood barrier, and the mayor said that it was the best of all the plans that anybody had proposed in the last ten years.",
      "Minutes of the board, fourth volume, page nine.",
    ]);
  });

  it("keeps the lines of a table of contents apart", async () => {
    const lines = [
      "1 Introduction . . . . . . . . . . . . . . 1",
      "2 Naming . . . . . . . . . . . . . . . . . 2",
    ];
    expect(body(await read(onePage(...column([...lines, "The board met on Tuesday."])))).slice(0, 2)).toEqual(
      lines,
    );
  });

  it("is called by its headline, not by the name of the paper or of its authors", async () => {
    const titled = (name: number, headline: number, words = "The barrier nobody wanted") =>
      read(
        onePage(
          { text: "Elleryposten", x: 60, y: 60, size: name },
          { text: words, x: 60, y: 100, size: headline },
          ...column(["The harbour board voted on Tuesday night to pay for", "a new flood barrier."], 60, 140),
        ),
      );
    expect((await titled(26, 20)).title).toBe("The barrier nobody wanted");
    expect((await titled(26, 12, "Ada Reed and Bo Lind")).title).toBe("Elleryposten");
  });

  it("takes its bookmarks as headings", async () => {
    const lines = ["What the board decided", "The board decided on Tuesday to pay for the new barrier."];
    const plan = onePage(...column(lines));
    expect(body(await read({ ...plan, bookmarks: ["1 What the board decided"] }))).toEqual(lines);
  });

  it("gives its links with the words that they stand on", async () => {
    const plan: PdfPlan = {
      pages: [
        {
          texts: column([
            "The mayor gave the winter report to the board on",
            "Tuesday night, before it voted on the new barrier.",
          ]),
          links: [
            {
              url: "https://ellery.example/report",
              x: 60 + 19 * 6 - 1,
              y: 90,
              width: 13 * 6 + 1,
              height: 13,
            },
          ],
        },
      ],
    };
    const { links, text, sources } = await read(plan);
    expect(links).toEqual([
      { text: "winter report", url: "https://ellery.example/report", span: { start: 19, end: 32 } },
    ]);
    expect(text.slice(19, 32)).toBe("winter report");
    expect(sources.find(({ url }) => url === "https://ellery.example/report")?.kind).toBe("document");
  });
});

describe("what a PDF says of itself", () => {
  const plan = typeset(["# The barrier nobody wanted", "By Ada Reed", "5 March 2024", ...paragraphs]);

  it("counts where its first page says it too", async () => {
    const content = await read({
      ...plan,
      info: { Title: "The Barrier Nobody Wanted", Author: "Ada Reed", CreationDate: "D:20250101120000Z" },
    });
    expect(content).toMatchObject({
      title: "The Barrier Nobody Wanted",
      byline: "Ada Reed",
      publishedAt: "2024-03-05",
    });
  });

  it("does not count where a program or a computer says it", async () => {
    const content = await read({
      ...plan,
      info: {
        Title: "Microsoft Word - barrier_final.docx",
        Author: "Office User",
        CreationDate: "D:20250101120000Z",
      },
    });
    expect(content).toMatchObject({
      title: "The barrier nobody wanted",
      byline: "Ada Reed",
      publishedAt: "2024-03-05",
    });
  });

  it("gives way to what the moderator calls it", async () => {
    expect((await read(plan, "The vote")).title).toBe("The vote");
  });
});

describe("a PDF that can't be read", () => {
  const refusal = async (bytes: Uint8Array): Promise<Error> => {
    const fault = await readPdf({ name: "a.pdf", bytes, contentType: null }, null).catch(
      (error: Error) => error,
    );
    expect(fault).toBeInstanceOf(UserError);
    return fault as Error;
  };
  const sound = writePdf(typeset(paragraphs));

  it.each([
    ["that is only a header", new TextEncoder().encode("%PDF-1.7\n")],
    [
      "of noise",
      Uint8Array.from({ length: 3000 }, (_, at) => (at < 5 ? "%PDF-".charCodeAt(at) : (at * 7919) % 256)),
    ],
  ])("%s is said to be damaged", async (_, bytes) => {
    expect((await refusal(bytes)).message).toMatch(/damaged/u);
  });

  it("because it is locked is said to have a password", async () => {
    expect((await refusal(writePdf({ ...typeset(paragraphs), locked: true }))).message).toMatch(/password/u);
  });

  it("because it is pictures alone is said to hold no text", async () => {
    expect((await refusal(writePdf({ pages: [{ texts: [] }, { texts: [] }] }))).message).toMatch(/pictures/u);
  });

  it("because it has too many pages is told how many may be", async () => {
    const pages = Array.from({ length: 601 }, () => ({ texts: column(["A line of text."]) }));
    expect((await refusal(writePdf({ pages }))).message).toMatch(/has 601 pages; at most 600/u);
  });

  it("wherever it is cut gives its text or a sentence", async () => {
    for (let at = 200; at < sound.length; at += Math.floor(sound.length / 12)) {
      const outcome = await readPdf(
        { name: "a.pdf", bytes: sound.slice(0, at), contentType: null },
        null,
      ).catch((error: Error) => error);
      expect("text" in outcome || outcome instanceof UserError, `cut at ${at}: ${String(outcome)}`).toBe(
        true,
      );
    }
  });

  it("whatever is broken in it gives its text or a sentence", async () => {
    const plan = typeset(paragraphs.slice(0, 4));
    const whole = writePdf({ ...plan, info: { Title: "A barrier" }, bookmarks: ["One", "Two"] });
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(damage, async (places) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of places) bytes[at] = byte;
        const outcome = await readPdf({ name: "a.pdf", bytes, contentType: null }, null).catch(
          (error: Error) => error,
        );
        expect("text" in outcome || outcome instanceof UserError, String(outcome)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("runs nothing that it holds", async () => {
    const script =
      "/OpenAction << /S /JavaScript /JS (globalThis.ran = true; app.launchURL\\('http://127.0.0.1:1/'\\);) >>";
    await read({ ...typeset(paragraphs), catalog: script });
    expect("ran" in globalThis).toBe(false);
  });
});
