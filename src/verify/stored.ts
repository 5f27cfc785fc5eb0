/** What is cached of a digest: places and numbers, so that each read is checked and printed anew. */
import * as z from "zod";
import type { Digest, Draft, Reason } from "../types.ts";
import { brand } from "./brand.ts";
import type { Index } from "./index-content.ts";
import { verifyDraft } from "./verify-draft.ts";

/** A draft of what survived, and why the rest did not: without its words, which nobody could check. Plain JSON. */
export type StoredDigest = Draft & { readonly leftOut: readonly Reason[] };

/**
 * The digest as a draft: copied claims by place, quotes by number (or by passage and words, where an engine proposed them),
 * sources by number. A written claim keeps its words, because no place in the text has them.
 */
export function toStored(digest: Digest): StoredDigest {
  return {
    claims: digest.claims.map((claim) =>
      claim.basis === "copied"
        ? { kind: "excerpt", span: claim.spans[0]!, asserter: claim.asserterSpan ?? null }
        : { kind: "written", text: claim.text, passages: claim.passages },
    ),
    quotes: digest.quotes.map(({ number, passage, text, speaker }) =>
      number === null ? { passage, words: text, speaker } : { number },
    ),
    sources: digest.sources.map(({ id, name, kind, url }) => (id > 0 ? { number: id } : { name, kind, url })),
    leftOut: digest.leftOut.map(({ reason }) => reason),
  };
}

/**
 * Reads what `toStored` gave, after a cache had it: every claim, quote and source is checked again. Null when the value has
 * another shape, or when anything in it fails: then it is not what was stored, and must be made anew.
 */
export function fromStored(index: Index, value: unknown, engine: string): Digest | null {
  const parsed = storedDigest.safeParse(value);
  if (!parsed.success) return null;
  const digest = verifyDraft(index, parsed.data, engine);
  if (digest.leftOut.length > 0) return null;
  const leftOut = parsed.data.leftOut.map((reason) => ({ text: "", reason, detail: "" }));
  return brand({ ...digest, leftOut });
}

// --- internal ---

const span = z.object({ start: z.number().int(), end: z.number().int() });
const reason = z.enum([
  "exact",
  "altered",
  "joined",
  "cut",
  "narration",
  "wrong-speaker",
  "no-speaker",
  "value",
  "polarity",
  "contradicted",
  "uncovered",
  "not-found",
  "covered",
]);
const sourceKind = z.enum([
  "outlet",
  "person",
  "organisation",
  "document",
  "page",
  "machine",
  "anonymous",
  "author",
]);

const storedDigest = z.object({
  claims: z.array(
    z.union([
      z.object({ kind: z.literal("excerpt"), span, asserter: span.nullable() }),
      z.object({ kind: z.literal("written"), text: z.string(), passages: z.array(z.number().int()) }),
    ]),
  ),
  quotes: z.array(
    z.union([
      z.object({ number: z.number().int() }),
      z.object({ passage: z.number().int(), words: z.string(), speaker: z.string().nullable() }),
    ]),
  ),
  sources: z.array(
    z.union([
      z.object({ number: z.number().int() }),
      z.object({ name: z.string(), kind: sourceKind, url: z.string().nullable() }),
    ]),
  ),
  leftOut: z.array(reason),
});
