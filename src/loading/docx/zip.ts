/** A zip's parts, under limits that hold whatever the archive says of itself; and parts as a zip that is not packed. */
import { crc32, inflateRawSync } from "node:zlib";

export type ZipLimits = {
  readonly parts: number;
  /** Bytes that one part, and all of those that are wanted, may unpack to. */
  readonly partBytes: number;
  readonly allBytes: number;
};

/** `damaged`: no sound archive; `locked`: encrypted; `too large`: past a limit, by what it says or by what it does. */
export class ZipFault extends Error {
  override readonly name = "ZipFault";
  readonly kind: "damaged" | "locked" | "too large";

  constructor(kind: ZipFault["kind"]) {
    super(`The zip archive is ${kind}`);
    this.kind = kind;
  }
}

/**
 * The wanted parts by name. Sizes in the archive's directory are held against the limits before anything is unpacked, and no
 * part may unpack to more than its own says. Throws ZipFault.
 */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: ZipLimits,
): Map<string, Uint8Array> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(archive, limits).filter(({ name }) => isWanted(name));
  const all = entries.reduce((sum, { size }) => sum + size, 0);
  if (all > limits.allBytes || entries.some(({ size }) => size > limits.partBytes))
    throw new ZipFault("too large");
  return new Map(entries.map((entry) => [entry.name, partOf(archive, entry)]));
}

/** A zip of these parts as they are: what reads it meets no packing and no directory but ours. */
export function zipStored(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of parts) {
    const path = Buffer.from(name, "utf8");
    const head = storedHead(bytes, path.length);
    files.push(Buffer.concat([signed(localSignature), head, path, bytes]));
    directory.push(directoryEntry(head, path, offset));
    offset += files.at(-1)!.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listed, signed(endSignature), end]);
}

// --- internal ---

// Signatures and offsets: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
const localSignature = 0x04034b50;
const directorySignature = 0x02014b50;
const endSignature = 0x06054b50;
const localLength = 30;
const directoryLength = 46;
const endLength = 22;
const longestComment = 65_535;
const stored = 0;
const deflated = 8;
const encryptedFlag = 1;
const utf8Flag = 0x0800;

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
};

function entriesOf(archive: Buffer, limits: ZipLimits): Entry[] {
  const end = archive.lastIndexOf(signed(endSignature));
  if (end < 0 || end < archive.length - endLength - longestComment || end + endLength > archive.length)
    throw new ZipFault("damaged");
  const count = archive.readUInt16LE(end + 10);
  if (count > limits.parts) throw new ZipFault("too large");
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let number = 0; number < count; number += 1) {
    const entry = entryAt(archive, at);
    entries.push(entry.entry);
    at = entry.next;
  }
  return entries;
}

function entryAt(archive: Buffer, at: number): { readonly entry: Entry; readonly next: number } {
  if (at + directoryLength > archive.length || archive.readUInt32LE(at) !== directorySignature)
    throw new ZipFault("damaged");
  const nameLength = archive.readUInt16LE(at + 28);
  const next =
    at + directoryLength + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  const name = archive.toString("utf8", at + directoryLength, at + directoryLength + nameLength);
  return {
    entry: {
      name,
      flags: archive.readUInt16LE(at + 8),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      offset: archive.readUInt32LE(at + 42),
    },
    next,
  };
}

function partOf(archive: Buffer, { offset, packed, size, method, flags }: Entry): Uint8Array {
  if (flags & encryptedFlag) throw new ZipFault("locked");
  if (offset + localLength > archive.length || archive.readUInt32LE(offset) !== localSignature)
    throw new ZipFault("damaged");
  const start = offset + localLength + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  if (start + packed > archive.length) throw new ZipFault("damaged");
  const data = archive.subarray(start, start + packed);
  const part = method === stored ? data : method === deflated ? inflated(data, size) : null;
  if (part?.length !== size) throw new ZipFault("damaged");
  return part;
}

/** One byte more than it says would be one too many. */
function inflated(data: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch (fault) {
    const isOver = (fault as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw Object.assign(new ZipFault(isOver ? "too large" : "damaged"), { cause: fault });
  }
}

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}

/** What local and directory entries share: version, flags, method, time, checksum, sizes, name's length. */
function storedHead(bytes: Uint8Array, nameLength: number): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(utf8Flag, 2);
  head.writeUInt16LE(stored, 4);
  head.writeUInt32LE(crc32(bytes), 10);
  head.writeUInt32LE(bytes.length, 14);
  head.writeUInt32LE(bytes.length, 18);
  head.writeUInt16LE(nameLength, 22);
  return head;
}

function directoryEntry(head: Buffer, path: Buffer, offset: number): Buffer {
  const version = Buffer.from([20, 0]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signed(directorySignature), version, head, rest, path]);
}
