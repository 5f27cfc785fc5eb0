/** Reading an answer's body: unpacked, within limits on both sides of the unpacking. */
import type { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createZstdDecompress,
} from "node:zlib";
import { UserError } from "../../errors.ts";
import { said } from "../../words/said.ts";

export type BodyRules = {
  /** The content-encoding header. */
  readonly packing: string | null;
  /** Bytes, on the wire and unpacked. */
  readonly limit: number;
  /** What is longer is cut there, not refused. */
  readonly cut: boolean;
};

/**
 * All bytes of the body. What is held is never more than the limit: the wire is read no faster than it is unpacked, and
 * unpacking stops at the limit. Throws UserError: too large, packed too tightly, packed in a way that is not read; the
 * streams' own errors where the body breaks off.
 */
export async function unpackedBody(body: Readable, { packing, limit, cut }: BodyRules): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const wire = { bytes: 0 };
  let size = 0;
  try {
    for await (const part of unpacked(counted(body, wire), packing)) {
      const room = limit - size;
      size += part.length;
      if (!cut) refuseTooMuch(size, wire.bytes, limit);
      parts.push(part.subarray(0, room));
      if (size >= limit) break;
    }
  } finally {
    body.destroy();
  }
  return Buffer.concat(parts);
}

// --- internal ---

/**
 * Times that a page's bytes unpack to. Pages reach 5 to 12, lists of one line repeated 50; gzip's most is 1,030 and other
 * packings know no bound. Looked at from the first megabyte on: small pages reach anything. A part of 64 kB that is on its
 * way into the unpacker counts already, so a bomb is told by this a little late, and by its size at the latest.
 */
const mostTight = 100;
const leastLooked = 1_000_000;

function refuseTooMuch(size: number, wire: number, limit: number): void {
  if (size > leastLooked && size > wire * mostTight) throw new UserError(said("loading.packed-too-tightly"));
  if (size > limit)
    throw new UserError(said("loading.page-too-large", { megabytes: Math.round(limit / 1_000_000) }));
}

const unknownPacking = (): UserError => new UserError(said("loading.unknown-packing"));

/** No page is packed twice: it is what bombs are made of, and refused. */
function unpacked(wire: AsyncIterable<Uint8Array>, packing: string | null): AsyncIterable<Uint8Array> {
  const names = (packing ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (names.length === 0) return wire;
  const unpacker = names.length === 1 ? unpackers[names[0]!] : undefined;
  if (!unpacker) throw unknownPacking();
  return through(wire, unpacker());
}

/** What RFC 8878 lets a site use: eight megabytes of window. The format's own most is 128. */
const zstdWindow = { params: { [constants.ZSTD_d_windowLogMax]: 23 } };
const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: () => createZstdDecompress(zstdWindow),
};

async function* counted(body: Readable, wire: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const part of body as AsyncIterable<Uint8Array>) {
    wire.bytes += part.length;
    yield part;
  }
}

/** A fault of either side ends the iteration with it; leaving the iteration ends both sides. */
async function* through(wire: AsyncIterable<Uint8Array>, unpacker: Transform): AsyncGenerator<Uint8Array> {
  const fed = pipeline(wire, unpacker);
  // The same fault comes out of the iteration below; here it would only be said twice.
  fed.catch(() => undefined);
  yield* unpacker as AsyncIterable<Uint8Array>;
}
