/** One file, one answer: as JSON (the line out of the contract, with the text) or as a reply for people. */
import { contextOf } from "../answer/context.ts";
import { counted } from "../answer/counted.ts";
import { quotesSection, sectionsOf } from "../answer/digest-sections.ts";
import { notesOf } from "../answer/notes.ts";
import type { Asked, Pipeline, Scoped } from "../answer/pipeline.ts";
import { shownEvidence } from "../answer/shown-evidence.ts";
import { differenceIn } from "../answer/verdict-section.ts";
import type { Line, Reply, Section } from "../reply.ts";
import { passagesAt } from "../text/passage-at.ts";
import type { Answer } from "../types.ts";
import { dayIn } from "../words/day-in.ts";
import { speak } from "../words/speak.ts";
import { answerOut, digestOut, extractOut, quoteOut, sourceOut, verdictOut } from "./line-out.ts";
import type { Request } from "./request.ts";

type FileRequest = Extract<Request, { kind: "file" }>;
export type Report = { readonly json: object; readonly reply: Reply };

export async function report(request: FileRequest, content: Scoped, pipeline: Pipeline): Promise<Report> {
  switch (request.command) {
    case "extract":
      return extractReport(content);
    case "quotes":
      return quotesReport(content, pipeline);
    case "sources":
      return sourcesReport(content, pipeline);
    case "check":
      return checkReport(request, content, pipeline);
    case "summary":
      return summaryReport(request, content, pipeline);
    case "ask":
      return askReport(request, content, pipeline);
  }
}

// --- internal ---

const replyOf = (content: Scoped, sections: readonly Section[], notes: readonly Line[] = []): Reply => ({
  kind: "reply",
  visibility: "public",
  ...(content.title ? { heading: { foreign: content.title } } : {}),
  meta: [content.siteName, content.byline, dayIn(content.publishedAt, "en")]
    .filter((fact) => fact !== null)
    .map((foreign) => [{ foreign }]),
  sections,
  notes,
});

const told = (line: string): Section => ({ kind: "lines", lines: [[line]] });

function extractReport(content: Scoped): Report {
  const json = extractOut(content);
  const lines: Line[] = [...json.text.split("\n"), ...json.warnings.map((warning) => `⚠ ${warning}`)].map(
    (foreign) => [{ foreign }],
  );
  const furniture = [...new Set(json.furniture.map(({ kind }) => kind))].join(", ");
  return {
    json,
    reply: replyOf(
      content,
      [{ kind: "lines", lines }],
      furniture ? [[`Set apart as furniture: ${furniture}`]] : [],
    ),
  };
}

function quotesReport(content: Scoped, pipeline: Pipeline): Report {
  const quotes = pipeline.quotes(content);
  const section: Section =
    quotes.length === 0
      ? told("No words stand between quotation marks in this text.")
      : quotesSection(quotes, pipeline.sources(content));
  return {
    json: { quotes: quotes.map(quoteOut) },
    reply: replyOf(content, [section], [[`${counted(quotes.length, "quote")}, printed from the text`]]),
  };
}

function sourcesReport(content: Scoped, pipeline: Pipeline): Report {
  const sources = pipeline.sources(content);
  const section: Section =
    sources.length === 0
      ? told("This text names no source.")
      : { kind: "sources", title: "Relies on", sources };
  return { json: { sources: sources.map(sourceOut) }, reply: replyOf(content, [section]) };
}

function checkReport(request: FileRequest, content: Scoped, pipeline: Pipeline): Report {
  const asked: Asked =
    request.quote === null
      ? { kind: "claim", text: request.claim ?? "", speaker: request.speaker }
      : { kind: "quote", text: request.quote, speaker: request.speaker };
  const verdict = pipeline.check(content, asked);
  const difference = differenceIn(content, asked, verdict);
  const view = {
    verdict,
    asked: asked.text,
    evidence: shownEvidence(content, asked, verdict, mostEvidence),
    ...(difference ? { difference } : {}),
  };
  return { json: verdictOut(verdict), reply: replyOf(content, [{ kind: "verdict", view }]) };
}

const mostEvidence = 3;

async function summaryReport(request: FileRequest, content: Scoped, pipeline: Pipeline): Promise<Report> {
  const wish = {
    length: "standard" as const,
    ...(request.points === null ? {} : { points: request.points }),
  };
  const digest = await pipeline.digest(content, wish);
  return {
    json: digestOut(digest),
    reply: replyOf(content, sectionsOf(digest, pipeline.sources(content), speak("en")), notesOf(digest)),
  };
}

async function askReport(request: FileRequest, content: Scoped, pipeline: Pipeline): Promise<Report> {
  const answer = await pipeline.answer(content, { text: request.question ?? "" });
  return { json: answerOut(answer), reply: replyOf(content, answerSections(content, answer)) };
}

function answerSections(content: Scoped, answer: Answer): Section[] {
  if (answer.answered) return [{ kind: "claims", claims: answer.claims }];
  if (answer.nearest === null) return [told("The article does not say.")];
  const nearest = passagesAt(content.passages, answer.nearest).map((passage) => passage.id);
  return [
    told("The article does not say. The nearest passage:"),
    { kind: "context", passages: contextOf(content, nearest) },
  ];
}
