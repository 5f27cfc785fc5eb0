/** Who and what the article relies on: by kind, one line a kind; or the key ones in one paragraph. */
import { kindWords, relianceWords, strongestReliance } from "../../answer/source-words.ts";
import type { VerifiedSource } from "../../types.ts";
import { escapeMarkup, oneLine } from "../escape.ts";
import { type Block, fits, type Group, type Item, type Room } from "../layout.ts";
import { foreignLine, lineText, lineWithin } from "../lines.ts";
import { linked } from "../link.ts";

/** `title` is ours. Kinds come in the order in which readers see them everywhere, sources in the order given. */
export function sourcesBlock(title: string, sources: readonly VerifiedSource[], room: Room): Block {
  const groups = kindWords.map(({ kind, label }): Group => {
    const items = sources.filter((source) => source.kind === kind).map((source) => sourceItem(source, room));
    return { label: `**${label}** `, glue: " · ", items };
  });
  return { title: titleText(title), groups: groups.filter((group) => group.items.length > 0) };
}

/** One paragraph: the title, each source with how the article leans on it most, and how many more there are. */
export function keySourcesBlock(
  title: string,
  sources: readonly VerifiedSource[],
  more: number,
  room: Room,
): Block {
  const items = sources.map((source) => keyItem(source, room));
  if (more > 0) items.push({ text: `and ${more} more`, noun: "line" });
  return { title: "", groups: [{ label: `${titleText(title)} `, glue: " · ", items }] };
}

// --- internal ---

const LONGEST_TITLE = 100;

function titleText(title: string): string {
  const shown = oneLine(title).slice(0, LONGEST_TITLE).toWellFormed().trim();
  return shown === "" ? "" : `**${escapeMarkup(shown)}**`;
}

function sourceItem(source: VerifiedSource, room: Room): Item {
  const how = inBrackets(relianceWords(source));
  const text = `${linked(foreignLine(source.name), oneLine(source.name), source.url)}${how}`;
  if (fits(text, room)) return { text, noun: "source" };
  return { text: lineWithin([{ foreign: source.name }, how], room), noun: "source" };
}

/** That a machine is one must not be missed among names. */
function keyItem(source: VerifiedSource, room: Room): Item {
  const isMachine = source.kind === "machine";
  const line = [
    isMachine ? "an AI system: " : "",
    { foreign: source.name, strong: isMachine },
    inBrackets(strongestReliance(source)),
  ];
  const text = lineText(line);
  return { text: fits(text, room) ? text : lineWithin(line, room), noun: "source" };
}

const inBrackets = (words: string): string => (words === "" ? "" : ` (${words})`);
