/** A small PDF writer for tests: pages of text at given places, with what else a PDF may have. */
import { deflateSync } from "node:zlib";

/** `y` counts from the top of the page down to the baseline; points. `across`: turned by a quarter. */
export type Placed = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: "F1" | "F2";
  readonly across?: boolean;
};
export type Linked = {
  readonly url: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type PdfPlan = {
  readonly pages: readonly { readonly texts: readonly Placed[]; readonly links?: readonly Linked[] }[];
  readonly info?: Readonly<Record<string, string>>;
  readonly bookmarks?: readonly string[];
  readonly locked?: boolean;
  /** Further objects of the catalog ("/OpenAction << … >>"). */
  readonly catalog?: string;
  /** Bytes of a page's content stream in place of its texts, packed as they are given. */
  readonly rawContent?: Uint8Array;
};

export const pageWidth = 595;
export const pageHeight = 842;

/** Courier: each letter is 0.6 of the size wide, so that a test can set columns by counting letters. */
export const widthOf = (text: string, size: number): number => text.length * size * 0.6;

export function writePdf(plan: PdfPlan): Uint8Array {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): number => objects.push(Buffer.from(body));
  const catalog = add("");
  const pages = add("");
  const fonts = [font(add, "Courier"), font(add, "Courier-Bold")];
  const kids = plan.pages.map((page) => addPage(add, plan, page, pages, fonts));
  objects[pages - 1] = Buffer.from(
    `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] /Count ${kids.length} >>`,
  );
  const outline = plan.bookmarks ? ` /Outlines ${addOutline(add, plan.bookmarks, kids[0]!)} 0 R` : "";
  objects[catalog - 1] = Buffer.from(
    `<< /Type /Catalog /Pages ${pages} 0 R${outline} ${plan.catalog ?? ""} >>`,
  );
  const info = plan.info ? add(dictionary(plan.info)) : null;
  const lock = plan.locked ? add(locked) : null;
  return joined(objects, catalog, info, lock);
}

// --- internal ---

type Add = (body: string | Buffer) => number;

const locked = `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${"5a".repeat(32)}> /U <${"a5".repeat(32)}> >>`;

const font = (add: Add, name: string): number =>
  add(
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl /uni00AD] >> >>`,
  );

function addPage(
  add: Add,
  plan: PdfPlan,
  { texts, links = [] }: PdfPlan["pages"][number],
  parent: number,
  fonts: readonly number[],
): number {
  const packed = plan.rawContent ?? deflateSync(Buffer.from(contentOf(texts), "latin1"));
  const content = add(
    Buffer.concat([
      Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
      packed,
      Buffer.from("\nendstream"),
    ]),
  );
  const annotations = links.map(({ url, x, y, width, height }) =>
    add(
      `<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [${x} ${pageHeight - y - height} ${x + width} ${pageHeight - y}] /A << /S /URI /URI (${escaped(url)}) >> >>`,
    ),
  );
  return add(
    `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Contents ${content} 0 R /Annots [${annotations.map((one) => `${one} 0 R`).join(" ")}] /Resources << /Font << /F1 ${fonts[0]} 0 R /F2 ${fonts[1]} 0 R >> >> >>`,
  );
}

const contentOf = (texts: readonly Placed[]): string =>
  texts
    .map(({ text, x, y, size = 10, font: name = "F1", across = false }) => {
      const turn = across ? "0 1 -1 0" : "1 0 0 1";
      return `BT /${name} ${size} Tf ${turn} ${x.toFixed(2)} ${(pageHeight - y).toFixed(2)} Tm (${escaped(encoded(text))}) Tj ET`;
    })
    .join("\n");

function addOutline(add: Add, titles: readonly string[], page: number): number {
  const root = add("");
  const first = root + 1;
  titles.forEach((title, at) => {
    const next = at + 1 < titles.length ? ` /Next ${first + at + 1} 0 R` : "";
    const last = at > 0 ? ` /Prev ${first + at - 1} 0 R` : "";
    add(
      `<< /Title (${escaped(encoded(title))}) /Parent ${root} 0 R${next}${last} /Dest [${page} 0 R /Fit] >>`,
    );
  });
  // The root stands before its items, whose numbers follow it.
  outlineRoots.set(root, `<< /Type /Outlines /First ${first} 0 R /Last ${first + titles.length - 1} 0 R >>`);
  return root;
}
const outlineRoots = new Map<number, string>();

const dictionary = (values: Readonly<Record<string, string>>): string =>
  `<< ${Object.entries(values)
    .map(([key, value]) => `/${key} (${escaped(encoded(value))})`)
    .join(" ")} >>`;

function joined(
  objects: readonly Buffer[],
  catalog: number,
  info: number | null,
  lock: number | null,
): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  objects.forEach((body, at) => {
    const number = at + 1;
    const whole = body.length === 0 ? Buffer.from(outlineRoots.get(number) ?? "null") : body;
    const object = Buffer.concat([Buffer.from(`${number} 0 obj\n`), whole, Buffer.from("\nendobj\n")]);
    offsets.push(length);
    length += object.length;
    parts.push(object);
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const extra = `${info ? ` /Info ${info} 0 R` : ""}${lock ? ` /Encrypt ${lock} 0 R /ID [<00> <00>]` : ""}`;
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R${extra} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** WinAnsi beyond Latin-1, and what the fonts' own encoding has: two ligatures and the soft hyphen. */
const special: Readonly<Record<string, string>> = {
  "\u2018": "\x91",
  "\u2019": "\x92",
  "\u201c": "\x93",
  "\u201d": "\x94",
  "\u2022": "\x95",
  "\u2013": "\x96",
  "\u2014": "\x97",
  "\ufb01": "\x01",
  "\ufb02": "\x02",
  "\u00ad": "\x03",
};
const encoded = (text: string): string => [...text].map((letter) => special[letter] ?? letter).join("");
const escaped = (text: string): string => [...text].map(escapedLetter).join("");
const escapedLetter = (letter: string): string => {
  const code = letter.charCodeAt(0);
  const isPlain = code >= 0x20 && code < 0x7f && !"\\()".includes(letter);
  return isPlain ? letter : `\\${code.toString(8).padStart(3, "0")}`;
};
