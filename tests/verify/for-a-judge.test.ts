/** What rules support and yet do not call checked: honest more often than not, and a judge has to say so. */
import { describe, expect, it } from "vitest";
import type { DraftClaim } from "../../src/types.ts";
import { verifyDraft } from "../../src/verify/index.ts";
import { indexOf } from "./content-of.ts";

const text = `Tram line to be extended

The line to Aspen Hill will open in May, two years late. I think that the council is right to extend the line, as its planners proposed last week, and I think that the people who have called the line useless have not read the plan.

The city had borrowed the money in 2019, when rates were low, Mr Duarte said, and the sale of the depot repaid that debt in full.

Ms Voss denied that the builder had left the site. “We told them of the cracks on the day that we knew,” she said.

The operator said it now expected a surplus of between €310,000 and €330,000, up from a previous range of €280,000 to €300,000.

The tunnel under Mill Street was closed in 2021 because of cracks; nobody was hurt in the trains. About 40 people are to be paid back after two trains collided near Aspen Hill, the operator said.

The mayor says she is willing to look at free travel for pupils.`;
const index = indexOf(text, { byline: "Rui Amaro", publishedAt: "2026-02-03" });
const at = (words: string): number =>
  index.content.passages.find(({ start, end }) => text.slice(start, end).includes(words))!.id;

/** How a statement is marked that a judge has said yes to; or why it is left out. */
function fate(words: string, ...anchors: string[]): string {
  const claim: DraftClaim = { kind: "written", text: words, passages: anchors.map(at) };
  const judgements = { carries: () => true, denies: () => false };
  const digest = verifyDraft(index, { claims: [claim], quotes: [], sources: [] }, "test", { judgements });
  return digest.claims[0]?.basis ?? digest.leftOut[0]!.reason;
}

describe("a statement that rules support is for a judge", () => {
  it.each([
    [
      "where a party's words go on behind “he said”",
      "The sale of the depot repaid the debt in full.",
      "repaid",
    ],
    [
      "where the writer thinks so, for the second time in a sentence",
      "The people who have called the line useless have not read the plan.",
      "called the line useless",
    ],
    ["where another is said to deny it", "The company denied that it had left the site.", "Ms Voss"],
    [
      "where quoted words are told as what happened",
      "The builder told the city of the cracks on the day that it knew.",
      "We told them",
    ],
    [
      "where an outcome is named that no passage has",
      "The operator lowered its forecast for the surplus.",
      "€310,000",
    ],
    [
      "where something is promised that nobody promised",
      "The mayor has promised to look at free travel for pupils.",
      "pupils",
    ],
    [
      "where two facts of different passages come one after the other",
      "The tunnel was closed after two trains collided.",
      "tunnel",
      "collided",
    ],
  ])("%s", (_what, words, ...anchors) => {
    expect(fate(words, ...anchors)).not.toBe("checked");
  });
});

describe("a statement is checked by rule", () => {
  it.each([
    ["with the party named", "Mr Duarte said that the sale of the depot repaid that debt in full.", "repaid"],
    [
      "with the writer named",
      "Rui Amaro thinks that the people who have called the line useless have not read the plan.",
      "called the line useless",
    ],
    ["with the act that the passage has", "Ms Voss denied that the builder had left the site.", "Ms Voss"],
    [
      "in the text's own voice",
      "The line to Aspen Hill will open in May, two years late.",
      "Aspen Hill will",
    ],
    [
      "with the outcome that the passage has",
      "Because of cracks the tunnel under Mill Street was closed in 2021.",
      "tunnel",
    ],
    [
      "where one passage tells what came after what",
      "The tunnel under Mill Street was closed in 2021 because of cracks.",
      "tunnel",
    ],
  ])("%s", (_what, words, ...anchors) => {
    expect(fate(words, ...anchors)).toBe("checked");
  });
});
