/** How files begin that are no text. */
import { type Said, said } from "../words/said.ts";

/** `name` completes "It looks like …"; `next` says what to do with such a file. */
type Signature = {
  readonly bytes: readonly number[];
  readonly offset?: number;
  readonly name: Said;
  readonly next: Said;
};

const copyText = said("loading.next-copy");
const asText = said("loading.next-save");
const unpack = said("loading.next-unpack");
/** For everything that has no text in it. */
export const noText = said("loading.next-none");

const picture = (format: string): Said => said("loading.looks-picture", { format });
const archive = (format: string): Said => said("loading.looks-archive", { format });
const sound = said("loading.looks-sound");
const program = said("loading.looks-program");

const ascii = (letters: string): number[] => [...letters].map((letter) => letter.charCodeAt(0));

/** Published signatures of file formats; the order is from the longest to those that could be mistaken. */
export const signatures: readonly Signature[] = [
  { bytes: ascii("%PDF-"), name: said("loading.looks-pdf"), next: copyText },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: picture("PNG"), next: noText },
  { bytes: [0xff, 0xd8, 0xff], name: picture("JPEG"), next: noText },
  { bytes: ascii("GIF8"), name: picture("GIF"), next: noText },
  { bytes: ascii("WEBP"), offset: 8, name: picture("WebP"), next: noText },
  { bytes: ascii("II*\u0000"), name: picture("TIFF"), next: noText },
  { bytes: ascii("MM\u0000*"), name: picture("TIFF"), next: noText },
  { bytes: ascii("ftyp"), offset: 4, name: said("loading.looks-phone"), next: noText },
  { bytes: [0x1a, 0x45, 0xdf, 0xa3], name: said("loading.looks-video"), next: noText },
  { bytes: ascii("OggS"), name: sound, next: noText },
  { bytes: ascii("ID3"), name: sound, next: noText },
  { bytes: ascii("fLaC"), name: sound, next: noText },
  { bytes: ascii("RIFF"), name: said("loading.looks-recording"), next: noText },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: said("loading.looks-office"), next: asText },
  { bytes: ascii("{\\rtf"), name: said("loading.looks-rich-text"), next: asText },
  { bytes: ascii("%!PS"), name: said("loading.looks-postscript"), next: copyText },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    name: said("loading.looks-zip"),
    next: said("loading.next-unpack-or-save"),
  },
  { bytes: [0x50, 0x4b, 0x05, 0x06], name: said("loading.looks-empty-zip"), next: noText },
  { bytes: [0x1f, 0x8b], name: archive("gzip"), next: unpack },
  { bytes: ascii("BZh"), name: archive("bzip2"), next: unpack },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], name: archive("xz"), next: unpack },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], name: archive("Zstandard"), next: unpack },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: archive("7z"), next: unpack },
  { bytes: ascii("Rar!"), name: archive("RAR"), next: unpack },
  { bytes: ascii("SQLite format 3"), name: said("loading.looks-database"), next: noText },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: program, next: noText },
  { bytes: ascii("MZ\u0090\u0000"), name: program, next: noText },
  { bytes: [0x00, 0x61, 0x73, 0x6d], name: program, next: noText },
  { bytes: ascii("wOF2"), name: said("loading.looks-font"), next: noText },
  { bytes: [0xff, 0xfe, 0x00, 0x00], name: said("loading.looks-utf-32"), next: said("loading.next-utf-8") },
  { bytes: [0x00, 0x00, 0xfe, 0xff], name: said("loading.looks-utf-32"), next: said("loading.next-utf-8") },
];
