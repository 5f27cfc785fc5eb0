/** How files begin that are no text. `name` completes "This looks like …"; `next` says what to do with such a file. */
type Signature = {
  readonly bytes: readonly number[];
  readonly offset?: number;
  readonly name: string;
  readonly next: string;
};

const copyText = "Open it, copy the article's text, and paste that instead.";
const asText = "Save it as plain text, HTML or Markdown, or paste the text.";
const unpack = "Unpack it and load the text file that is inside.";
const noText = "Only files with text can be loaded.";

const ascii = (letters: string): number[] => [...letters].map((letter) => letter.charCodeAt(0));

/** Published signatures of file formats; the order is from the longest to those that could be mistaken. */
export const signatures: readonly Signature[] = [
  { bytes: ascii("%PDF-"), name: "a PDF", next: copyText },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: "a picture (PNG)", next: noText },
  { bytes: [0xff, 0xd8, 0xff], name: "a picture (JPEG)", next: noText },
  { bytes: ascii("GIF8"), name: "a picture (GIF)", next: noText },
  { bytes: ascii("WEBP"), offset: 8, name: "a picture (WebP)", next: noText },
  { bytes: ascii("II*\u0000"), name: "a picture (TIFF)", next: noText },
  { bytes: ascii("MM\u0000*"), name: "a picture (TIFF)", next: noText },
  { bytes: ascii("ftyp"), offset: 4, name: "a video or a picture of a phone", next: noText },
  { bytes: [0x1a, 0x45, 0xdf, 0xa3], name: "a video", next: noText },
  { bytes: ascii("OggS"), name: "a sound file", next: noText },
  { bytes: ascii("ID3"), name: "a sound file", next: noText },
  { bytes: ascii("fLaC"), name: "a sound file", next: noText },
  { bytes: ascii("RIFF"), name: "a sound or video file", next: noText },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: "an old Office document", next: asText },
  { bytes: ascii("{\\rtf"), name: "a Rich Text document", next: asText },
  { bytes: ascii("%!PS"), name: "a PostScript document", next: copyText },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    name: "a ZIP archive or an Office document",
    next: `${unpack} For an Office document: ${asText.toLowerCase()}`,
  },
  { bytes: [0x50, 0x4b, 0x05, 0x06], name: "an empty ZIP archive", next: noText },
  { bytes: [0x1f, 0x8b], name: "a gzip archive", next: unpack },
  { bytes: ascii("BZh"), name: "a bzip2 archive", next: unpack },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], name: "an xz archive", next: unpack },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], name: "a Zstandard archive", next: unpack },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: "a 7z archive", next: unpack },
  { bytes: ascii("Rar!"), name: "a RAR archive", next: unpack },
  { bytes: ascii("SQLite format 3"), name: "a database", next: noText },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: "a program", next: noText },
  { bytes: ascii("MZ\u0090\u0000"), name: "a program", next: noText },
  { bytes: [0x00, 0x61, 0x73, 0x6d], name: "a program", next: noText },
  { bytes: ascii("wOF2"), name: "a font", next: noText },
  { bytes: [0xff, 0xfe, 0x00, 0x00], name: "text in UTF-32", next: "Save it as UTF-8." },
  { bytes: [0x00, 0x00, 0xfe, 0xff], name: "text in UTF-32", next: "Save it as UTF-8." },
];
