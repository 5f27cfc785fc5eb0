import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { documentKind } from "../../../src/loading/document-kind.ts";
import { readDocx } from "../../../src/loading/docx/read-docx.ts";
import type { Content } from "../../../src/types.ts";
import {
  documentOf,
  footnote,
  link,
  p,
  properties,
  run,
  writeDocx,
  writeZip,
  type ZipPart,
} from "./support/write-docx.ts";

const read = (bytes: Uint8Array, title: string | null = null): Promise<Content> =>
  readDocx({ name: "a.docx", bytes, contentType: null }, title);
const sentence = "The harbour board voted on Tuesday night to pay for a new flood barrier.";
const picture =
  '<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="rPicture"/></w:drawing></w:r>';

describe("a Word document", () => {
  it("reads as it was written: title, headings, quotations, links, notes at the end", async () => {
    const body = [
      p("The barrier nobody wanted", "Title"),
      `<w:p>${run("The mayor gave the ")}${link("winter report")}${run(" to the board.")}${footnote}${picture}</w:p>`,
      p("What comes next", "Heading2"),
      p("Water has no politics.", "Quote"),
      p(sentence),
      "<w:p><w:ins><w:r><w:t>It was added.</w:t></w:r></w:ins><w:del><w:r><w:delText>It was deleted.</w:delText></w:r></w:del></w:p>",
    ].join("");
    const content = await read(writeDocx(body, [{ name: "word/media/picture.png", data: "no picture" }]));
    expect(content.text).toBe(
      `The barrier nobody wanted\n\nThe mayor gave the winter report to the board.\n\nWhat comes next\n\nWater has no politics.\n\n${sentence}\n\nIt was added.\n\n• Minutes of the board, page nine.`,
    );
    expect(content.title).toBe("The barrier nobody wanted");
    expect(content.links).toMatchObject([{ text: "winter report", url: "https://ellery.example/report" }]);
    expect(content.quotes.map((quote) => content.text.slice(quote.start, quote.end))).toEqual([
      "Water has no politics.",
    ]);
  });

  it("is told by its bytes, whatever it is called", () => {
    const kindOf = (bytes: Uint8Array, name = "article.txt") =>
      documentKind({ name, bytes, contentType: null });
    expect(kindOf(writeDocx(p(sentence)))).toBe("docx");
    expect(kindOf(writeZip([{ name: "notes.txt", data: sentence }]), "a.docx")).toBe(null);
    expect(kindOf(new TextEncoder().encode("%PDF-1.7 …"))).toBe("pdf");
    const compound = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    expect(kindOf(compound)).toBe("locked office");
    expect(kindOf(new TextEncoder().encode("A file that begins with %PDF- is a PDF."))).toBe(null);
  });

  it("says its title, author and date where its text says them too", async () => {
    const body = p("The barrier nobody wanted", "Title") + p("By Ada Reed, 2024") + p(sentence.repeat(3));
    const stated = properties(
      "<dc:title>The Barrier Nobody Wanted</dc:title><dc:creator>Ada Reed</dc:creator><dcterms:created>2024-03-05T10:00:00Z</dcterms:created><dc:language>en-GB</dc:language>",
    );
    expect(await read(writeDocx(body, [stated]))).toMatchObject({
      title: "The Barrier Nobody Wanted",
      byline: "Ada Reed",
      publishedAt: "2024-03-05",
      language: "en-GB",
    });
    const others = properties(
      "<dc:title>Document1</dc:title><dc:creator>Office User</dc:creator><dcterms:created>2019-03-05T10:00:00Z</dcterms:created>",
    );
    expect(await read(writeDocx(body, [others]))).toMatchObject({
      title: "The barrier nobody wanted",
      byline: "Ada Reed",
      publishedAt: null,
    });
    expect((await read(writeDocx(body, [stated]), "The vote")).title).toBe("The vote");
  });
});

describe("a Word document that can't be read", () => {
  const refusal = async (bytes: Uint8Array): Promise<string> => {
    const fault = await read(bytes).catch((error: Error) => error);
    expect(fault).toBeInstanceOf(UserError);
    return (fault as UserError).message;
  };
  const sound = writeDocx(p(sentence));
  const withDocument = (document: ZipPart["data"], more: Partial<ZipPart> = {}) =>
    writeZip([
      { name: "[Content_Types].xml", data: "<Types/>" },
      { name: "word/document.xml", data: document, ...more },
    ]);

  it.each([
    ["cut in its middle", sound.slice(0, sound.length / 2)],
    ["without its main part", writeZip([{ name: "word/other.xml", data: "<a/>" }])],
    ["with broken markup", withDocument("<w:document><w:body>")],
    [
      "with a document type of its own",
      withDocument(`<!DOCTYPE a [<!ENTITY b "c">]>${documentOf(p("&b;"))}`),
    ],
    [
      "with 100,000 nested elements",
      writeDocx("<w:sdt><w:sdtContent>".repeat(100_000) + "</w:sdtContent></w:sdt>".repeat(100_000)),
    ],
  ])("%s is said to be damaged", async (_, bytes) => {
    expect(await refusal(bytes)).toMatch(/damaged|no word|no text/u);
  });

  it("locked by a password is said to be", async () => {
    expect(await refusal(withDocument(documentOf(p(sentence)), { locked: true }))).toMatch(/password/u);
  });

  it("that says it unpacks to too much is not unpacked", async () => {
    expect(await refusal(withDocument("<a/>", { saidSize: 2_000_000_000 }))).toMatch(/unpacks to more/u);
  });

  it("that unpacks to more than it says is stopped there", async () => {
    const bomb = withDocument(Buffer.alloc(50_000_000, 0x20), { saidSize: 1_000 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(bomb)).toMatch(/unpacks to more/u);
  });

  it("whatever is broken in it gives its text or a sentence", async () => {
    const whole = writeDocx(p(sentence), [properties("<dc:title>A barrier</dc:title>")]);
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(damage, async (places) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of places) bytes[at] = byte;
        const outcome = await read(bytes).catch((error: Error) => error);
        expect("text" in outcome || outcome instanceof UserError, String(outcome)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("has only its text unpacked: a picture may be a bomb", async () => {
    const bytes = writeDocx(p(sentence), [
      { name: "word/media/picture.png", data: deflateRawSync("x"), saidSize: 4_000_000_000 },
    ]);
    expect((await read(bytes)).text).toBe(sentence);
  });
});
