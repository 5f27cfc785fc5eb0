/** A small writer of Word documents for tests: the parts as they are given, in a zip of its own. */
import { crc32, deflateRawSync } from "node:zlib";

export type ZipPart = {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** What the directory says that it unpacks to, where that is a lie. */
  readonly saidSize?: number;
  readonly locked?: boolean;
};

/** A sound document around `body`, the markup inside of `w:body`. */
export const writeDocx = (body: string, more: readonly ZipPart[] = []): Uint8Array =>
  writeZip([
    { name: "[Content_Types].xml", data: contentTypes },
    { name: "_rels/.rels", data: rootRelations },
    { name: "word/document.xml", data: documentOf(body) },
    { name: "word/_rels/document.xml.rels", data: relations },
    { name: "word/styles.xml", data: styles },
    { name: "word/footnotes.xml", data: footnotes },
    ...more,
  ]);

export const documentOf = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body}</w:body></w:document>`;

export const properties = (inside: string): ZipPart => ({
  name: "docProps/core.xml",
  data: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${inside}</cp:coreProperties>`,
});

/** A paragraph; `style` as the style's id. */
export const p = (text: string, style = ""): string =>
  `<w:p><w:pPr>${style === "" ? "" : `<w:pStyle w:val="${style}"/>`}</w:pPr>${run(text)}</w:p>`;
export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const link = (text: string): string => `<w:hyperlink r:id="rLink">${run(text)}</w:hyperlink>`;
export const footnote = '<w:r><w:footnoteReference w:id="1"/></w:r>';

export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, saidSize, locked = false } of parts) {
    const bytes = Buffer.from(data);
    const packed = deflateRawSync(bytes);
    const path = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(locked ? 1 : 0, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(saidSize ?? bytes.length, 18);
    head.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const file = Buffer.concat([Buffer.from("PK\u0003\u0004"), head, path, packed]);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), head, place, path]));
    files.push(file);
    offset += file.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...files, listed, Buffer.from("PK\u0005\u0006"), end]));
}

// --- internal ---

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

const contentTypes = `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const rootRelations = `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`;
const relations = `<Relationships xmlns="${packages}/relationships"><Relationship Id="rLink" Type="${office}/hyperlink" Target="https://ellery.example/report" TargetMode="External"/><Relationship Id="rStyles" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rNotes" Type="${office}/footnotes" Target="footnotes.xml"/><Relationship Id="rPicture" Type="${office}/image" Target="media/picture.png"/></Relationships>`;
const styleOf = (id: string, name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
const styles = `<w:styles xmlns:w="${word}">${styleOf("Title", "Title")}${styleOf("Heading2", "heading 2")}${styleOf("Quote", "Quote")}</w:styles>`;
const footnotes = `<w:footnotes xmlns:w="${word}"><w:footnote w:id="1"><w:p><w:r><w:t>Minutes of the board, page nine.</w:t></w:r></w:p></w:footnote></w:footnotes>`;
