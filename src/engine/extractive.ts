/** The embedded engine: it writes nothing, it chooses. No key, no network, the same draft for the same content. */
import type { Content, Draft, Length } from "../types.ts";
import type { DigestWish, Engine } from "./engine.ts";
import { answerFromPassages } from "./extractive/answer.ts";
import { choosePassages } from "./extractive/choose.ts";
import { excerptOf } from "./extractive/excerpt.ts";
import { judgePassages } from "./extractive/judged.ts";
import { keyQuotes, keySources } from "./extractive/key-references.ts";

/** An engine whose claims are whole passages of the article. Pure behind the interface: no clock, no randomness, no I/O. */
export function extractiveEngine(): Engine {
  return {
    name: "extractive",
    fingerprint: `extractive-${rulesVersion}`,
    digest: async (content, wish) => digest(content, wish),
    answer: async (content, question) => answerFromPassages(content, question),
  };
}

// --- internal ---

/** Raised with every change that can change a draft: it is part of the cache key. */
const rulesVersion = 2;

/** Claims and quotes for each length. Few: a reader on a phone sees a standard summary without scrolling far. */
const sizes: Readonly<Record<Length, { readonly claims: number; readonly quotes: number }>> = {
  short: { claims: 3, quotes: 2 },
  standard: { claims: 5, quotes: 4 },
  long: { claims: 8, quotes: 6 },
};
/** A summary is at most this part of the article's passages, so that a short article is not simply printed again. */
const largestShare = 0.5;

function digest(content: Content, wish: DigestWish): Draft {
  const judged = judgePassages(content);
  const size = sizes[wish.length];
  const claims = wish.points ?? Math.min(size.claims, shareOf(judged.filter((one) => one.fit).length));
  const chosen = choosePassages(judged, claims);
  const excerpts = chosen.map(({ judged: { passage }, after }) =>
    excerptOf(content, passage, after?.passage),
  );
  return {
    claims: excerpts,
    quotes: keyQuotes(
      content,
      judged,
      excerpts.map(({ span }) => span),
      size.quotes,
    ),
    sources: keySources(content),
  };
}

const shareOf = (fit: number): number => Math.max(1, Math.ceil(fit * largestShare));
