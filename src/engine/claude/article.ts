/** Writes an article out for a model: numbered passages, numbered quotes, numbered sources, all fenced as data. The same bytes for the same content. */
import type { Content, Passage, Quote, Source } from "../../types.ts";
import { asData, fenced } from "./fence.ts";

/**
 * The block that stands before every task on an article. `passages`: only these, in order, with a line where some are not shown;
 * without it, all. Numbers are the article's own either way.
 */
export function articleBlock(content: Content, passages: readonly Passage[] = content.passages): string {
  const shown = new Set(passages.map(({ id }) => id));
  const quotes = content.quotes.filter(({ passage, kind }) => kind !== "scare" && shown.has(passage));
  const sources = content.sources.slice(0, mostSources);
  return [
    fenced("article", [...headOf(content), ...passageLines(content, passages)]),
    fenced(
      "quotes",
      quotes.map((quote) => quoteLine(content, quote)),
    ),
    fenced("sources", sources.map(sourceLine)),
  ].join("\n\n");
}

/** `[12] The words of the passage.` */
export function passageLine(content: Content, { id, kind, start, end }: Passage): string {
  const mark = kind === "sentence" ? "" : `(${kind}) `;
  return `[${id}] ${mark}${asData(content.text.slice(start, end))}`;
}

// --- internal ---

/** One line a passage, `…` where some are left out in between. */
function passageLines(content: Content, passages: readonly Passage[]): string[] {
  return passages.flatMap((passage, at) => {
    const before = passages[at - 1];
    const line = passageLine(content, passage);
    return before && before.id + 1 !== passage.id ? ["…", line] : [line];
  });
}

/** A page with hundreds of links would be mostly sources; in reading order, the first carry the article. */
const mostSources = 60;
/** Enough to know a quote by; the passage has the rest. */
const quoteShown = 90;

function headOf(content: Content): string[] {
  const lines: readonly (readonly [string, string | null])[] = [
    ["Title", content.title],
    ["Byline", content.byline],
    ["Published by", content.siteName],
    ["Published", content.publishedAt],
    ["Language", content.language],
  ];
  return lines.flatMap(([name, value]) => (value ? [`${name}: ${asData(value)}`] : []));
}

function quoteLine(content: Content, { id, passage, start, end, speaker }: Quote): string {
  const who = speaker ? asData(content.text.slice(speaker.start, speaker.end)) : "speaker not named";
  const cut = end - start > quoteShown;
  const words = asData(content.text.slice(start, cut ? start + quoteShown : end));
  return `(${id}) [${passage}] ${who}: ${words}${cut ? "…" : ""}`;
}

const sourceLine = ({ id, name, kind, reliance }: Source): string =>
  `(${id}) ${asData(name)} – ${kind}${reliance.length > 0 ? `, ${reliance.join(", ")}` : ""}`;
