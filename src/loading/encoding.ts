/** Bytes → text: which encoding, and whether it is text at all. */
import sniffHtml from "html-encoding-sniffer";
import { UserError } from "../errors.ts";
import { type Said, said } from "../words/said.ts";
import { noText, signatures } from "./binary-signatures.ts";
import { warningOf } from "./warning.ts";

export type Decoded = { readonly text: string; readonly warnings: readonly string[] };

/**
 * Decodes a file. The order is by how sure each sign is: a byte order mark; the zero bytes of UTF-16; valid UTF-8 (text in
 * another encoding practically never is); for `html` what the page or `charset` declares; UTF-8 with a few damaged
 * characters; `charset` as declared; windows-1252, which is what undeclared old text is on the web.
 * Throws UserError, naming what it looks like, when the bytes are no text.
 */
export function decodeBytes(input: {
  readonly bytes: Uint8Array;
  readonly kind: "html" | "text";
  readonly charset: string | null;
}): Decoded {
  const { bytes } = input;
  refuseKnownFormats(bytes);
  const wide = utf16Of(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), warnings: [] };
  if (bytes.includes(0)) throw notText(said("loading.looks-unreadable"), noText);
  const decoded = decodeUtf8(bytes) ?? decodeOther(input);
  refuseControls(decoded.text);
  return decoded;
}

// --- internal ---

const notText = (name: Said, next: Said): UserError =>
  new UserError(said("loading.not-text", { name, next }));

function refuseKnownFormats(bytes: Uint8Array): void {
  const known = signatures.find(({ bytes: wanted, offset = 0 }) =>
    wanted.every((byte, index) => bytes[offset + index] === byte),
  );
  if (known) throw notText(known.name, known.next);
}

/** Units of UTF-16 looked at for its pattern of zero bytes. */
const sampleBytes = 4096;

/** By its mark, or because nearly every second byte is zero, as in Latin text, and the others are not. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, sampleBytes);
  const pairs = sample.length >> 1;
  if (pairs < 2) return null;
  const zeros = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) if (sample[at] === 0) zeros[at & 1]! += 1;
  const [even, odd] = zeros as [number, number];
  if (odd > pairs * 0.7 && even < pairs * 0.05) return "utf-16le";
  return even > pairs * 0.7 && odd < pairs * 0.05 ? "utf-16be" : null;
}

function decodeUtf8(bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), warnings: [] };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function decodeOther({ bytes, kind, charset }: Parameters<typeof decodeBytes>[0]): Decoded {
  const declared = kind === "html" ? sniffed(bytes, charset) : (knownLabel(charset) ?? "windows-1252");
  return damagedUtf8(bytes) ?? { text: new TextDecoder(declared).decode(bytes), warnings: [] };
}

function sniffed(bytes: Uint8Array, charset: string | null): string {
  const label = knownLabel(charset);
  return sniffHtml(bytes, label ? { transportLayerEncodingLabel: label } : {});
}

function knownLabel(charset: string | null): string | null {
  if (charset === null) return null;
  try {
    const name = new TextDecoder(charset).encoding;
    return name.startsWith("utf") ? null : name;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Of the non-ASCII characters, the share that may be broken for a text to be UTF-8 with damage rather than another encoding. */
const mostDamage = 0.1;

function damagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const foreign = countUnits(text, (unit) => unit > 0x7f);
  const broken = countUnits(text, (unit) => unit === 0xfffd);
  if (foreign - broken < 3 || broken > foreign * mostDamage) return null;
  return { text, warnings: [warningOf(said("loading.warn-damaged", { count: broken }))] };
}

/** Text has next to no control characters; a file without zero bytes that is full of them is no text. */
function refuseControls(text: string): void {
  const controls = countUnits(text, (unit) => unit < 0x20 && !textControls.has(unit));
  if (controls > 8 && controls > text.length * 0.01) throw notText(said("loading.looks-data"), noText);
}

/** Tab, line ends, form feed, and the escape of old terminals' colours. */
const textControls: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);

function countUnits(text: string, wanted: (unit: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (wanted(text.charCodeAt(at))) count += 1;
  return count;
}
