/** What is cached of a digest or an answer: places and numbers, so that each read is checked and printed anew. */
import * as z from "zod";
import type { Answer, Digest, Draft, Reason, VerifiedClaim } from "../types.ts";
import { brand } from "./brand.ts";
import type { Index } from "./index-content.ts";
import { type Judgements, judgementsOf } from "./judgements.ts";
import { verifyAnswer } from "./verify-answer.ts";
import { type Ruling, verifyDraft } from "./verify-draft.ts";

/** A draft of what survived, and why the rest did not: without its words, which nobody could check. Plain JSON. */
export type StoredDigest = Omit<Draft, "claims"> & {
  readonly claims: readonly StoredClaim[];
  readonly leftOut: readonly Reason[];
};
export type StoredAnswer = Pick<StoredDigest, "claims" | "leftOut"> & {
  readonly answered: boolean;
  readonly score: number;
  /** Places of passages, best first. */
  readonly ranked: readonly number[];
};

/**
 * The digest as a draft: copied claims by place, quotes by number (or by passage and words, where an engine proposed them),
 * sources by number. A written claim keeps its words, because no place in the text has them, and whether a judge carried it.
 */
export function toStored(digest: Digest): StoredDigest {
  return {
    claims: digest.claims.map(storedClaim),
    quotes: digest.quotes.map(({ number, passage, text, speaker }) =>
      number === null ? { passage, words: text, speaker } : { number },
    ),
    sources: digest.sources.map(({ id, name, kind, url }) => (id > 0 ? { number: id } : { name, kind, url })),
    leftOut: digest.leftOut.map(({ reason }) => reason),
  };
}

/**
 * Reads what `toStored` gave, after a cache had it: every claim, quote and source is checked again, and a judge's yes counts only
 * for what rules still leave open. Null when the value has another shape, or when anything in it fails: then it is not what
 * was stored, and must be made anew. `language`: as the digest was asked for.
 */
export function fromStored(
  index: Index,
  value: unknown,
  engine: string,
  language: string | null = null,
): Digest | null {
  const parsed = storedDigest.safeParse(value);
  if (!parsed.success) return null;
  const digest = verifyDraft(index, parsed.data, engine, rulingOf(parsed.data.claims, language));
  if (digest.leftOut.length > 0) return null;
  return brand({ ...digest, leftOut: parsed.data.leftOut.map(wordless) });
}

/** The same for an answer. */
export function toStoredAnswer(index: Index, answer: Answer): StoredAnswer {
  const numbers = new Map(index.content.passages.map(({ id, start }) => [start, id]));
  return {
    answered: answer.answered,
    score: answer.score,
    claims: answer.claims.map(storedClaim),
    leftOut: answer.leftOut.map(({ reason }) => reason),
    ranked: answer.ranked.flatMap(({ start }) => numbers.get(start) ?? []),
  };
}

/** The same for an answer. */
export function answerFromStored(
  index: Index,
  value: unknown,
  engine: string,
  language: string | null = null,
): Answer | null {
  const parsed = storedAnswer.safeParse(value);
  if (!parsed.success) return null;
  const { data } = parsed;
  const draft = { ...data, quotes: [], sources: [] };
  const answer = verifyAnswer(index, draft, engine, rulingOf(data.claims, language));
  if (answer.leftOut.length > 0 || answer.answered !== data.answered) return null;
  if (answer.claims.length !== data.claims.length || answer.ranked.length !== data.ranked.length) return null;
  return brand({ ...answer, leftOut: data.leftOut.map(wordless) });
}

// --- internal ---

/** `judged`: a judge carried it. Bound to these words and passages; the key that it is kept under names the text. */
type StoredClaim = z.infer<typeof claim>;

const storedClaim = (claim: VerifiedClaim): StoredClaim =>
  claim.basis === "copied"
    ? { kind: "excerpt", span: { ...claim.spans[0]! }, asserter: claim.asserterSpan ?? null }
    : {
        kind: "written",
        text: claim.text,
        passages: [...claim.passages],
        ...(claim.basis === "checked" ? {} : { judged: true }),
      };

const rulingOf = (claims: readonly StoredClaim[], language: string | null): Ruling => ({
  language,
  judgements: keptJudgements(claims),
});

function keptJudgements(claims: readonly StoredClaim[]): Judgements {
  const judged = claims.flatMap((one) => (one.kind === "written" && one.judged ? [one] : []));
  return judgementsOf(
    judged,
    judged.map(() => true),
  );
}

const wordless = (why: Reason) => ({ text: "", reason: why, detail: null });

const span = z.object({ start: z.number().int(), end: z.number().int() });
const claim = z.union([
  z.object({ kind: z.literal("excerpt"), span, asserter: span.nullable() }),
  z.object({
    kind: z.literal("written"),
    text: z.string(),
    passages: z.array(z.number().int()),
    judged: z.boolean().optional(),
  }),
]);
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
  claims: z.array(claim),
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

const storedAnswer = z.object({
  answered: z.boolean(),
  score: z.number(),
  claims: z.array(claim),
  ranked: z.array(z.number().int()),
  leftOut: z.array(reason),
});
