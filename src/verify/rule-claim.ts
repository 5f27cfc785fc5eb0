/** What rules say of one claim of a draft: it is kept, it fails, or it is left for a judge. */
import { passagesAt } from "../text/passage-at.ts";
import type { DraftClaim, Span, Verdict, VerifiedClaim } from "../types.ts";
import { said } from "../words/said.ts";
import { failedAcross, isTranslated } from "./across-languages.ts";
import { brand } from "./brand.ts";
import { checkClaim, claimSentences, longestClaim, placesIn } from "./check-claim.ts";
import { checkExcerpt } from "./excerpt.ts";
import { isForJudge } from "./for-a-judge.ts";
import type { Index } from "./index-content.ts";
import type { Statement } from "./judgements.ts";
import { failedStretch } from "./quoted-stretch.ts";
import { threshold } from "./support.ts";
import { isUndecided } from "./undecided.ts";
import { unsupported } from "./verdict.ts";

export type RuledClaim =
  | { readonly kind: "kept"; readonly kept: VerifiedClaim }
  | { readonly kind: "failed"; readonly text: string; readonly verdict: Verdict }
  | {
      readonly kind: "undecided";
      readonly statement: Statement;
      readonly verdict: Verdict;
      readonly basis: "judged" | "translated";
    };

/** `language`: the one that claims were asked for in, where it is another than the article's. */
export function ruleClaim(index: Index, claim: DraftClaim, language: string | null): RuledClaim {
  return claim.kind === "excerpt" ? ruleExcerpt(index, claim) : ruleWritten(index, claim, language);
}

/** What a judge found carried, as it may be shown. */
export function judgedClaim(index: Index, ruled: Extract<RuledClaim, { kind: "undecided" }>): VerifiedClaim {
  const { text, passages } = ruled.statement;
  return brand({
    text,
    passages,
    spans: citedSpans(index, passages)!,
    asserter: null,
    basis: ruled.basis,
    score: Math.max(threshold, ruled.verdict.score),
  });
}

// --- internal ---

type Excerpt = DraftClaim & { kind: "excerpt" };
type WrittenClaim = DraftClaim & { kind: "written" };

function ruleExcerpt(index: Index, claim: Excerpt): RuledClaim {
  const { verdict, asserter } = checkExcerpt(index, claim.span, claim.asserter);
  const shown = passagesAt(index.content.passages, claim.span).map((passage) => passage.id);
  const text = index.content.text.slice(claim.span.start, claim.span.end);
  if (verdict.verdict !== "supported") return { kind: "failed", text, verdict };
  if (restsOnOrders(index, shown)) return { kind: "failed", text, verdict: anOrder };
  const kept: VerifiedClaim = brand({
    text,
    passages: shown,
    spans: [claim.span],
    asserter: asserter && index.content.text.slice(asserter.start, asserter.end),
    asserterSpan: asserter,
    basis: "copied",
    score: 1,
  });
  return { kind: "kept", kept };
}

function ruleWritten(index: Index, claim: WrittenClaim, language: string | null): RuledClaim {
  const cited = citedSpans(index, claim.passages);
  if (cited === null) return failed(claim, unknownPassage(claim.passages));
  if (restsOnOrders(index, claim.passages)) return failed(claim, anOrder);
  if (claimSentences(claim.text).length > mostSentences) return failed(claim, aText);
  const verdict = checkClaim(
    index,
    cited.length > 0 ? { text: claim.text, passages: cited } : { text: claim.text },
  );
  if (restsOnOrders(index, passageNumbers(index, verdict.spans))) return failed(claim, anOrder);
  if (verdict.verdict === "supported") return keepWritten(index, claim, cited, verdict);
  const spans = cited.length > 0 ? cited : verdict.spans;
  return ruleUncovered(index, { ...claim, passages: passageNumbers(index, spans) }, verdict, language);
}

/** What an article tells machines to write is not what it says. */
const restsOnOrders = (index: Index, passages: readonly number[]): boolean =>
  passages.some((passage) => index.toMachines().has(passage));

const anOrder: Verdict = unsupported({
  reason: "not-found",
  detail: said("verdict.to-machines"),
  score: 0,
  spans: [],
});

/** A claim is one sentence, or a few; each is looked for in all of what it cites. */
const mostSentences = 8;

const aText: Verdict = unsupported({
  reason: "uncovered",
  detail: said("verdict.too-long"),
  score: 0,
  spans: [],
});

const failed = ({ text }: WrittenClaim, verdict: Verdict): RuledClaim => ({ kind: "failed", text, verdict });

function keepWritten(
  index: Index,
  claim: WrittenClaim,
  cited: readonly Span[],
  verdict: Verdict,
): RuledClaim {
  // Somebody's words, copied: with who says them, or not at all.
  const copied = verdict.reason === "exact" ? passagesAt(index.content.passages, verdict.spans[0]!) : [];
  if (copied.length > 0)
    return ruleExcerpt(index, {
      kind: "excerpt",
      span: { start: copied[0]!.start, end: copied.at(-1)!.end },
      asserter: null,
    });
  const spans = cited.length > 0 ? cited : verdict.spans;
  const stretch = failedStretch(index, claim.text, spans);
  if (stretch) return failed(claim, stretch);
  const passages = passageNumbers(index, spans);
  if (isForJudge(index, claim.text, placesIn(index, spans)))
    return { kind: "undecided", statement: { text: claim.text, passages }, verdict, basis: "judged" };
  const kept: VerifiedClaim = brand({
    text: claim.text,
    passages,
    spans,
    asserter: null,
    basis: "checked",
    score: verdict.score,
  });
  return { kind: "kept", kept };
}

/** A claim that is not supported by rule, with the passages that it rests on: wrong, or open. */
function ruleUncovered(
  index: Index,
  claim: WrittenClaim,
  verdict: Verdict,
  language: string | null,
): RuledClaim {
  const spans = citedSpans(index, claim.passages)!;
  if (spans.length === 0) return failed(claim, verdict);
  const translated = claim.text.length <= longestClaim && isTranslated(index, claim.text, language);
  const wrong = translated ? failedAcross(index, claim.text, placesIn(index, spans), spans) : null;
  if (wrong) return failed(claim, wrong);
  if (!translated && !isUndecided(index, claim.text, spans, verdict)) return failed(claim, verdict);
  const stretch = failedStretch(index, claim.text, spans);
  if (stretch) return failed(claim, stretch);
  const statement = { text: claim.text, passages: claim.passages };
  return { kind: "undecided", statement, verdict, basis: translated ? "translated" : "judged" };
}

/** The spans of the passages by number, each once; null when one does not exist. */
function citedSpans(index: Index, numbers: readonly number[]): Span[] | null {
  const cited = [...new Set(numbers)].map((number) => index.content.passages[number - 1]);
  if (cited.some((passage) => passage === undefined)) return null;
  return cited.map((passage) => ({ start: passage!.start, end: passage!.end }));
}

const passageNumbers = (index: Index, spans: readonly Span[]): number[] => [
  ...new Set(spans.flatMap((span) => passagesAt(index.content.passages, span)).map(({ id }) => id)),
];

const unknownPassage = (numbers: readonly number[]): Verdict =>
  unsupported({
    reason: "uncovered",
    detail: said("verdict.unknown-passage", { numbers: numbers.join(", ") }),
    score: 0,
    spans: [],
  });
