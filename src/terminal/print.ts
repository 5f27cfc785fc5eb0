/** A reply as lines for people at a terminal: the same reply that Discord shows, without markup. */
import { styleText } from "node:util";
import { copiedTitle, whoAsserts } from "../answer/claim-words.ts";
import { named } from "../answer/machines.ts";
import { kindWords, relianceWords, strongestReliance } from "../answer/source-words.ts";
import { nearestWords, verdictWords } from "../answer/verdict-words.ts";
import type { ContextView, Line, Machines, Part, QuoteView, Reply, Section, VerdictView } from "../reply.ts";
import type { VerifiedSource } from "../types.ts";
import { speak } from "../words/speak.ts";
import { wrapped } from "./wrap.ts";

export type Paper = {
  /** Whether the terminal shows colours. */
  readonly colour: boolean;
  /** Columns, at least 20. */
  readonly width: number;
};

/** Control characters of the text are shown, not obeyed. A page's own text (`lines`) is not wrapped: people copy it. */
export function printed(reply: Reply, { colour, width }: Paper): string {
  const quiet = (words: string): string => (colour && words !== "" ? styleText("dim", words) : words);
  const loud = (words: string): string => (colour ? styleText("bold", words) : words);
  const head = [
    reply.heading ? loud(wrapped(oneLine(reply.heading.foreign), width)) : "",
    quiet(wrapped((reply.meta ?? []).map(plain).join(" · "), width)),
  ];
  const parts = [
    head.filter((line) => line !== "").join("\n"),
    ...reply.sections.map((section) => sectionText(section, width)),
    quiet((reply.notes ?? []).map((line) => wrapped(plain(line), width)).join("\n")),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

// --- internal ---

/** An escape sequence in an article must not move the cursor or set the title of somebody's terminal. */
const safe = (words: string): string => words.replace(/[\p{Cc}--[\t\n]]/gv, "\ufffd");

/** Lines of a text that was wrapped when it was stored are one sentence to its reader. */
const oneLine = (words: string): string =>
  safe(words.replace(/\s+/gu, (run) => (/[\r\n]/u.test(run) ? " " : run)));

const plain = (line: Line): string => line.map(partText).join("");

function partText(part: Part): string {
  if (typeof part === "string") return part;
  if ("foreign" in part) return safe(part.foreign);
  if ("user" in part) return `member ${part.user}`;
  return "role" in part ? `role ${part.role}` : `channel ${part.channel}`;
}

function sectionText(section: Section, width: number): string {
  switch (section.kind) {
    case "claims":
      return claimsText(section, width);
    case "quotes":
      return section.quotes.map((view) => quoteText(view, section.machines, width)).join("\n");
    case "sources":
      return sourcesText(section.title, section.sources, width);
    case "key sources":
      return wrapped(keySourcesText(section), width, "  ");
    case "context":
      return section.passages.map((view) => contextText(view, width)).join("\n");
    case "articles":
      return section.articles.map(({ title, facts }) => `${oneLine(title)} (${plain(facts)})`).join("\n");
    case "verdict":
      return verdictText(section.view, width);
    case "lines":
      return section.lines.map(plain).join("\n");
  }
}

function claimsText({ claims, machines }: Extract<Section, { kind: "claims" }>, width: number): string {
  const lines = claims.map((claim, at) => {
    const cited = claim.passages.map((passage) => `[${passage}]`).join(" ");
    const who = whoAsserts(claim, claims, machines);
    const voice = who === null ? "" : ` (${oneLine(plain(who))})`;
    return wrapped(`${`${at + 1}.`.padEnd(3)}${oneLine(claim.text)} ${cited}${voice}`, width, "   ");
  });
  const title = copiedTitle(claims);
  return [...(title === null ? [] : [`${title}:`]), ...lines].join("\n");
}

function quoteText({ quote }: QuoteView, machines: Machines | undefined, width: number): string {
  const speaker =
    quote.speaker === null ? "the text does not say who" : oneLine(plain(named(quote.speaker, machines)));
  const kind = quote.kind === "direct" ? "" : `, ${kindOfQuote[quote.kind]}`;
  return [
    wrapped(`  “${oneLine(quote.text)}”`, width, "  "),
    wrapped(`    — ${speaker} [${quote.passage}]${kind}`, width, "      "),
  ].join("\n");
}

/** Words that are less than a clause, or that nobody spoke, say so: a reader would take them for a whole statement. */
const kindOfQuote = { fragment: "in part", scare: "not speech" } as const;

function sourcesText(title: string, sources: readonly VerifiedSource[], width: number): string {
  const lines = kindWords.flatMap(({ kind, label }) => {
    const ofKind = sources.filter((source) => source.kind === kind);
    const named = ofKind.map(sourceText).join(" · ");
    return ofKind.length === 0 ? [] : [wrapped(`  ${label}: ${named}`, width, "    ")];
  });
  return [title, ...lines].join("\n");
}

function sourceText(source: VerifiedSource): string {
  const how = relianceWords(source);
  return `${oneLine(source.name)}${how === "" ? "" : ` (${how})`}`;
}

function keySourcesText({ title, sources, more }: Extract<Section, { kind: "key sources" }>): string {
  const named = sources.map(
    (source) =>
      `${source.kind === "machine" ? "an AI system: " : ""}${oneLine(source.name)} (${strongestReliance(source)})`,
  );
  return `${title} ${[...named, ...(more > 0 ? [`and ${more} more`] : [])].join(" · ")}`;
}

const contextText = ({ passage, before, cited, after }: ContextView, width: number): string =>
  wrapped(`  [${passage}] … ${oneLine([before, cited, after].join(" ").trim())} …`, width, "  ");

/** As `wdiff` writes it: what only the asked words have, and what only the article has. */
const differenceText = (difference: VerdictView["difference"], width: number): string[] =>
  difference === undefined
    ? []
    : [
        wrapped(
          `What differs: ${difference.map(({ of, text }) => inMarks(of, oneLine(text))).join("")}`,
          width,
        ),
      ];

const runMarks = { both: ["", ""], asked: ["[-", "-]"], article: ["{+", "+}"] } as const;

function inMarks(of: keyof typeof runMarks, text: string): string {
  const words = text.trim();
  const [before, behind] = runMarks[of];
  return words === "" ? text : text.replace(words, () => `${before}${words}${behind}`);
}

function verdictText({ verdict, evidence, difference }: VerdictView, width: number): string {
  const found = evidence.map(({ passage, text }) => wrapped(`  [${passage}] ${oneLine(text)}`, width, "  "));
  const nearest = verdict.verdict === "supported" || found.length === 0 ? [] : [nearestWords(found.length)];
  const detail = wrapped(`${verdictWords[verdict.verdict]}: ${safe(speak("en").say(verdict.detail))}`, width);
  return [detail, ...differenceText(difference, width), ...nearest, ...found].join("\n");
}
