/** A reply as lines for people at a terminal: the same reply that Discord shows, without markup. */
import { styleText } from "node:util";
import { kindWords, relianceWords } from "../answer/source-words.ts";
import { verdictWords } from "../answer/verdict-words.ts";
import type { Line, Part, QuoteView, Reply, Section, VerdictView } from "../reply.ts";
import type { VerifiedClaim, VerifiedSource } from "../types.ts";

/** `colour`: whether the terminal shows it. Control characters of the text are shown, not obeyed. */
export function printed(reply: Reply, colour: boolean): string {
  const quiet = (words: string): string => (colour ? styleText("dim", words) : words);
  const loud = (words: string): string => (colour ? styleText("bold", words) : words);
  const parts = [
    [reply.heading ? loud(safe(reply.heading.foreign)) : "", quiet((reply.meta ?? []).map(plain).join(" · "))]
      .filter(Boolean)
      .join("\n"),
    ...reply.sections.map(sectionText),
    quiet((reply.notes ?? []).map(plain).join("\n")),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

// --- internal ---

/** An escape sequence in an article must not move the cursor or set the title of somebody's terminal. */
const safe = (words: string): string => words.replace(/[\p{Cc}--[\t\n]]/gv, "\ufffd");

const plain = (line: Line): string => line.map(partText).join("");

function partText(part: Part): string {
  if (typeof part === "string") return part;
  if ("foreign" in part) return safe(part.foreign);
  return "role" in part ? `role ${part.role}` : `channel ${part.channel}`;
}

function sectionText(section: Section): string {
  switch (section.kind) {
    case "claims":
      return section.claims.map(claimText).join("\n");
    case "quotes":
      return section.quotes.map(quoteText).join("\n");
    case "sources":
      return sourcesText(section.title, section.sources);
    case "context":
      return section.passages
        .map(
          ({ passage, before, cited, after }) => `[${passage}] … ${safe([before, cited, after].join(" "))} …`,
        )
        .join("\n");
    case "articles":
      return section.articles.map(({ title, facts }) => `${safe(title)} (${plain(facts)})`).join("\n");
    case "verdict":
      return verdictText(section.view);
    case "lines":
      return section.lines.map(plain).join("\n");
  }
}

function claimText(claim: VerifiedClaim, at: number): string {
  const cited = claim.passages.map((passage) => `[${passage}]`).join(" ");
  const voice =
    claim.basis === "copied" ? ` (${claim.asserter === null ? "the article" : safe(claim.asserter)})` : "";
  return `${at + 1}. ${safe(claim.text)} ${cited}${voice}`;
}

const quoteText = ({ quote }: QuoteView): string =>
  `  “${safe(quote.text)}”\n    — ${quote.speaker === null ? "unattributed" : safe(quote.speaker)} [${quote.passage}]${quote.kind === "direct" ? "" : ` (${quote.kind})`}`;

function sourcesText(title: string, sources: readonly VerifiedSource[]): string {
  const lines = kindWords.flatMap(({ kind, label }) => {
    const ofKind = sources.filter((source) => source.kind === kind);
    return ofKind.length === 0 ? [] : [`  ${label}: ${ofKind.map(sourceText).join(" · ")}`];
  });
  return [title, ...lines].join("\n");
}

const sourceText = (source: VerifiedSource): string =>
  `${safe(source.name)} (${source.reliance.map((reliance) => relianceWords[reliance]).join(", ")})`;

function verdictText({ verdict, evidence }: VerdictView): string {
  const found = evidence.map(({ passage, text }) => `  [${passage}] ${safe(text)}`);
  return [`${verdictWords[verdict.verdict]}: ${safe(verdict.detail)}`, ...found].join("\n");
}
