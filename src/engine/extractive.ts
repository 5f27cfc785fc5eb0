/** The embedded engine: it writes nothing, it chooses. No key, no network, the same draft for the same content. */
import { inTurns } from "../answer/in-turns.ts";
import type { Steps } from "../text/steps.ts";
import type { Content, Draft } from "../types.ts";
import type { DigestWish, Engine, Question } from "./engine.ts";
import { answerFromPassages } from "./extractive/answer.ts";
import { choosePassages } from "./extractive/choose.ts";
import { excerptOf } from "./extractive/excerpt.ts";
import { judgePassages } from "./extractive/judged.ts";
import { keyQuotes, keySources } from "./extractive/key-references.ts";
import { largestShare, sizes } from "./sizes.ts";

/** An engine whose claims are whole passages of the article. Pure behind the interface: no clock, no randomness, no I/O. */
export function extractiveEngine() {
  return {
    name: "extractive",
    fingerprint: `extractive-${rulesVersion}`,
    digest: (content: Content, wish: DigestWish) => inTurns(digest(content, wish)),
    answer: async (content: Content, question: Question) => answerFromPassages(content, question),
    writer: null,
  } satisfies Engine;
}

// --- internal ---

/** Raised with every change that can change a draft: it is part of the cache key. */
const rulesVersion = 5;

function* digest(content: Content, wish: DigestWish): Steps<Draft> {
  const judged = yield* judgePassages(content);
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
