/** What differs between two revisions, as a reader sees it: what went and what came, passage by passage. Pure. */
import {
  type Comparison,
  compareRevisions,
  type FactChange,
  type FactName,
  type PassageChange,
} from "../../src/care/compare-revisions.ts";
import type { WordChange } from "../../src/care/word-changes.ts";
import type { Line, Part, Section } from "../../src/reply.ts";
import type { Content, Span } from "../../src/types.ts";
import { dayIn } from "../../src/words/day-in.ts";
import type { WordsKey } from "../../src/words/said.ts";
import type { Speech } from "../../src/words/speak.ts";

/** The line, the facts that changed, and each changed passage: `−` what went, `+` what came, the changed words strong. */
export function changeSections(before: Content, after: Content, say: Speech): Section[] {
  const comparison = compareRevisions(before, after);
  const facts = comparison.facts.map((change) => factLine(change, say));
  const sections: Section[] = [{ kind: "lines", lines: [inBrief(comparison, say), ...facts] }];
  if (comparison.passages.length === 0) return sections;
  return [...sections, { kind: "lines", lines: comparison.passages.flatMap(passageLines) }];
}

// --- internal ---

/** How much changed, in one line. */
function inBrief({ passages, facts, wordsAdded, wordsRemoved }: Comparison, say: Speech): Line {
  if (passages.length > 0)
    return say.line("article.changed-words", {
      passages: passages.length,
      added: wordsAdded,
      removed: wordsRemoved,
    });
  return say.line(facts.length > 0 ? "article.changed-facts" : "article.changed-around");
}

const factKeys: Readonly<Record<FactName, WordsKey>> = {
  title: "article.field-title",
  byline: "article.field-byline",
  siteName: "article.field-outlet",
  publishedAt: "article.field-date",
};

function factLine({ fact, before, after }: FactChange, say: Speech): Line {
  const shown = (value: string | null): Part =>
    value === null
      ? say.text("article.no-value")
      : { foreign: fact === "publishedAt" ? (dayWithTime(value, say) ?? value) : value };
  return [say.text(factKeys[fact]), ": ", shown(before), " → ", shown(after)];
}

/** A day alone, or with its time as the page gives it: two times of one day must not look alike. */
function dayWithTime(iso: string, say: Speech): string | null {
  const day = dayIn(iso, say.locale);
  return day && iso.length > 10 ? `${day} ${iso.slice(11)}` : day;
}

function passageLines({ before, after, words }: PassageChange): Line[] {
  const lines: Line[] = [];
  if (before) lines.push([`− [${before.passage}] `, runsOf(words, "removed")]);
  if (after) lines.push([`+ [${after.passage}] `, runsOf(words, "added")]);
  return lines;
}

/** One side of a change: the words that both have, and its own, marked where the other side has words too. */
function runsOf(words: readonly WordChange[], own: "added" | "removed"): Part {
  const kept = words.filter(({ kind }) => kind === "same" || kind === own);
  const replaced = words.some(({ kind }) => kind === "same");
  const marks: Span[] = [];
  let foreign = "";
  kept.forEach(({ kind, text }, at) => {
    const shown = kind === "same" ? shortened(text, at === 0, at === kept.length - 1) : text;
    if (kind === own && replaced) marks.push({ start: foreign.length, end: foreign.length + shown.length });
    foreign += shown;
  });
  return { foreign, marks };
}

/** UTF-16 units of what did not change that are shown on each side of a change: some six words. */
const aroundChange = 40;

/** What both sides have, cut to what stands beside a change. */
function shortened(text: string, first: boolean, last: boolean): string {
  const [head, tail] = [first ? 0 : aroundChange, last ? 0 : aroundChange];
  if (text.length <= head + tail + 10) return text;
  const start = text.slice(0, head).replace(/\s?\S*$/u, "");
  const end = text.slice(text.length - tail).replace(/^\S*\s?/u, "");
  return `${start}${start === "" ? "" : " "}…${end === "" ? "" : " "}${end}`;
}
