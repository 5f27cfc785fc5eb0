/** Names everything that shapes a digest, so that a change of any of it is another key. Pure. */
import { createHash } from "node:crypto";
import type { Length } from "../types.ts";

export type DigestShape = {
  readonly guildId: string;
  readonly contentHash: string;
  readonly engine: string;
  /** Rules version, prompt hash, model: whatever the engine says shapes its drafts. */
  readonly fingerprint: string;
  /** Of the checks and of the form in which a checked digest is kept. */
  readonly verifyVersion: string;
  readonly length: Length;
  readonly points: number | null;
};

/** SHA-256, hex, over the shape as JSON: no separator that a value could hold, no two shapes with one key. */
export function digestKey(shape: DigestShape): string {
  const named = [
    "digest",
    shape.guildId,
    shape.contentHash,
    shape.engine,
    shape.fingerprint,
    shape.verifyVersion,
    shape.length,
    shape.points,
  ];
  return createHash("sha256").update(JSON.stringify(named)).digest("hex");
}
