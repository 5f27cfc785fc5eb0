import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { cleanText } from "../../src/loading/clean.ts";
import { decodeBytes } from "../../src/loading/encoding.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const decode = (bytes: Uint8Array, kind: "html" | "text" = "text", charset: string | null = null): string =>
  decodeBytes({ bytes, kind, charset }).text;

describe("decoding a text file", () => {
  it.each([
    ["UTF-8", utf8("“Café” – naïve")],
    ["UTF-8 with a mark", new Uint8Array([0xef, 0xbb, 0xbf, ...utf8("“Café” – naïve")])],
    ["windows-1252", latin("\x93Caf\xe9\x94 \x96 na\xefve")],
    [
      "UTF-16 little-endian with a mark",
      new Uint8Array([0xff, 0xfe, ...Buffer.from("“Café” – naïve", "utf16le")]),
    ],
    [
      "UTF-16 big-endian with a mark",
      new Uint8Array([0xfe, 0xff, ...Buffer.from("“Café” – naïve", "utf16le").swap16()]),
    ],
  ])("reads %s", (_, bytes) => {
    expect(decode(bytes)).toBe("“Café” – naïve");
  });

  it("reads UTF-16 without a mark, by its zero bytes", () => {
    expect(decode(Buffer.from("The board voted on Tuesday.", "utf16le"))).toBe("The board voted on Tuesday.");
    expect(decode(Buffer.from("The board voted on Tuesday.", "utf16le").swap16())).toBe(
      "The board voted on Tuesday.",
    );
  });

  it("believes valid UTF-8 more than a wrong label", () => {
    expect(decode(utf8("Flóra said “no”."), "text", "windows-1252")).toBe("Flóra said “no”.");
  });

  it("uses the declared encoding where the bytes are not UTF-8", () => {
    expect(decode(new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), "text", "windows-1251")).toBe(
      "Привет",
    );
    expect(decode(latin("caf\xe9"), "text", "no-such-encoding")).toBe("café");
  });

  it("reads the page's own declaration", () => {
    const page = new Uint8Array([
      ...utf8('<meta charset="windows-1251"><p>'),
      0xcf,
      0xf0,
      0xe8,
      0xe2,
      0xe5,
      0xf2,
    ]);
    expect(decode(page, "html")).toContain("Привет");
  });

  it("keeps UTF-8 with a few damaged bytes as UTF-8, and says so", () => {
    const words = "“Flóra” – “Zoë” – “Łódź” – “señor” – “coöperate”. ";
    const decoded = decodeBytes({
      bytes: new Uint8Array([...utf8(words.repeat(3)), 0x93]),
      kind: "text",
      charset: null,
    });
    expect(decoded.text).toBe(`${words.repeat(3)}\ufffd`);
    expect(decoded.warnings).toEqual(["1 damaged character was replaced by \ufffd."]);
  });

  it("gives back any text that was written in UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        fc.pre(!/[\p{Cc}\ufeff]/u.test(text));
        expect(decode(utf8(`. ${text}`))).toBe(`. ${text}`);
      }),
    );
  });
});

describe("a file that is not text", () => {
  it.each([
    ["a PDF", latin("%PDF-1.7\n%\xe2\xe3\xcf\xd3")],
    ["a picture (PNG)", latin("\x89PNG\r\n\x1a\n\0\0\0\rIHDR")],
    ["a picture (JPEG)", latin("\xff\xd8\xff\xe0\0\x10JFIF")],
    ["a ZIP archive or an Office document", latin("PK\x03\x04\x14\0\0\0")],
    ["an old Office document", latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")],
    ["a video or a picture of a phone", latin("\0\0\0\x18ftypmp42")],
    ["a program", latin("\x7fELF\x02\x01\x01\0")],
    ["a file for a program, not for reading", latin("settings\0\0\x01\0value")],
    ["data for a program", latin("\x01\x02\x03\x04\x05abc".repeat(20))],
    ["text in UTF-32", new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])],
  ])("is refused, and named: %s", (name, bytes) => {
    expect(() => decode(bytes)).toThrow(UserError);
    expect(() => decode(bytes)).toThrow(`it looks like ${name}`);
  });
});

describe("cleaning", () => {
  it("makes every line end a line feed", () => {
    expect(cleanText("a\r\nb\rc\fd\u2028e\u2029f")).toBe("a\nb\nc\nd\ne\n\nf");
  });

  it("drops control characters, keeps tabs", () => {
    expect(cleanText("\ufeffa\0b\u0007c\td\u007f")).toBe("abc\td");
  });

  it("replaces lone surrogates and leaves pairs, accents and directions alone", () => {
    expect(cleanText("a\ud800b \u{1f600} e\u0301 \u202eabc")).toBe("a\ufffdb \u{1f600} e\u0301 \u202eabc");
  });

  it("has nothing left to do the second time, and leaves a well-formed text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = cleanText(text.replaceAll("\ufeff", ""));
        expect(cleanText(once)).toBe(once);
        expect(once.isWellFormed()).toBe(true);
      }),
    );
  });
});
