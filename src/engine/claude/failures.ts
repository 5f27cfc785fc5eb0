/** Says to a model what a check refused: the item, why, and the nearest place in the text. */
import { passagesAt } from "../../text/passage-at.ts";
import type { Content, DraftClaim, Reason } from "../../types.ts";
import { speak } from "../../words/speak.ts";
import type { Failure } from "../engine.ts";
import { asData, fenced } from "./fence.ts";

export function failuresBlock(content: Content, failures: readonly Failure[]): string {
  return fenced(
    "failures",
    failures.slice(0, mostTold).map((failure, at) => failureLine(content, failure, at + 1)),
  );
}

// --- internal ---

const mostTold = 40;
const mostShown = 300;

/** What each reason asks for, in the words of `system.md`. */
const advice: Readonly<Record<Reason, string>> = {
  exact: "these words are somebody's, and the text does not name whose",
  altered: "the words are not exactly those of the text",
  joined: "words from two places were joined",
  cut: "the part that was cut off denies, limits or embeds what is left",
  narration: "these words do not stand between quotation marks in the text",
  "wrong-speaker": "the text gives it to somebody else",
  "no-speaker": "the text does not say who spoke",
  value: "a number, date, amount or name is not as in the passages",
  polarity: "a denial or a hedge, or who says so, was dropped or added",
  contradicted: "the passages say otherwise",
  uncovered: "the cited passages do not carry all of it",
  "not-found": "it is not in the text",
  covered: "the rules could not decide it",
};

function failureLine(content: Content, { item, verdict }: Failure, number: number): string {
  const span = verdict.spans[0];
  const passage = span ? passagesAt(content.passages, span)[0] : undefined;
  const near =
    span && passage
      ? ` Nearest, in [${passage.id}]: ${asData(content.text.slice(span.start, Math.min(span.end, span.start + mostShown)))}`
      : "";
  const said = asData(speak("en").say(verdict.detail).slice(0, mostShown));
  return `(${number}) ${itemWords(content, item)} Refused: ${advice[verdict.reason]}. ${said}${near}`;
}

function itemWords(content: Content, item: Failure["item"]): string {
  if (item.kind === "claim") return `Claim${cited(item.claim)}: ${shown(claimText(content, item.claim))}`;
  if (item.kind === "quote")
    return "number" in item.quote
      ? `Quote number ${item.quote.number}.`
      : `Quote in [${item.quote.passage}] by ${shown(item.quote.speaker ?? "nobody named")}: ${shown(item.quote.words)}`;
  return "number" in item.source
    ? `Source number ${item.source.number}.`
    : `Source: ${shown(item.source.name)}`;
}

const claimText = (content: Content, claim: DraftClaim): string =>
  claim.kind === "written" ? claim.text : content.text.slice(claim.span.start, claim.span.end);

const cited = (claim: DraftClaim): string =>
  claim.kind === "written" && claim.passages.length > 0 ? `, citing ${claim.passages.join(", ")}` : "";

const shown = (words: string): string => asData(words.slice(0, mostShown * 2));
