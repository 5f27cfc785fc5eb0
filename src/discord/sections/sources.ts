/** Who and what the article relies on: by kind, one line a kind; or the key ones in one paragraph. */
import { kindWords, relianceWords, strongestReliance } from "../../answer/source-words.ts";
import type { Resting } from "../../reply.ts";
import type { VerifiedSource } from "../../types.ts";
import { escapeMarkup, oneLine } from "../escape.ts";
import { type Block, type Frame, fits, type Group, type Item } from "../layout.ts";
import { foreignLine, lineText, lineWithin } from "../lines.ts";
import { linked } from "../link.ts";

/**
 * `title` is ours. Sources stand in the order given, by kind; kinds in the order in which readers see them everywhere, or,
 * where it is known how much rests on each source, the one with the heaviest first.
 */
export function sourcesBlock(
  title: string,
  sources: readonly VerifiedSource[],
  frame: Frame,
  resting?: Resting,
): Block {
  const groups = kindsByWeight(sources, resting).map(({ kind, key }): Group => {
    const items = sources
      .filter((source) => source.kind === kind)
      .map((source) => sourceItem(source, frame, resting));
    return { label: `**${frame.speech.text(key)}** `, glue: " · ", items };
  });
  return { title: titleText(title), groups: groups.filter((group) => group.items.length > 0) };
}

/** One paragraph: the title, each source with how the article leans on it most, and how many more there are. */
export function keySourcesBlock(
  title: string,
  sources: readonly VerifiedSource[],
  more: number,
  frame: Frame,
): Block {
  const items = sources.map((source) => keyItem(source, frame));
  if (more > 0) items.push({ text: frame.speech.text("reply.more-sources", { count: more }), noun: "line" });
  return { title: "", groups: [{ label: `${titleText(title)} `, glue: " · ", items }] };
}

// --- internal ---

const LONGEST_TITLE = 100;

function titleText(title: string): string {
  const shown = oneLine(title).slice(0, LONGEST_TITLE).toWellFormed().trim();
  return shown === "" ? "" : `**${escapeMarkup(shown)}**`;
}

function kindsByWeight(sources: readonly VerifiedSource[], resting: Resting | undefined): typeof kindWords {
  if (!resting) return kindWords;
  const heaviest = (wanted: string): number =>
    Math.max(0, ...sources.filter(({ kind }) => kind === wanted).map(({ id }) => resting.get(id) ?? 0));
  return [...kindWords].sort((one, other) => heaviest(other.kind) - heaviest(one.kind));
}

function sourceItem(source: VerifiedSource, { room, speech }: Frame, resting?: Resting): Item {
  const count = resting?.get(source.id) ?? 0;
  const weight = count > 0 ? speech.text("answer.rests", { count }) : "";
  const how = inBrackets(relianceWords(source, speech, weight));
  const text = `${linked(foreignLine(source.name), oneLine(source.name), source.url)}${how}`;
  if (fits(text, room)) return { text, noun: "source" };
  return { text: lineWithin([{ foreign: source.name }, how], room, speech), noun: "source" };
}

/** That a machine is one must not be missed among names. */
function keyItem(source: VerifiedSource, { room, speech }: Frame): Item {
  const name = { foreign: source.name, strong: source.kind === "machine" };
  const line = [
    ...(source.kind === "machine" ? speech.line("reply.machine-source", { name }) : [name]),
    inBrackets(strongestReliance(source, speech)),
  ];
  const text = lineText(line);
  return { text: fits(text, room) ? text : lineWithin(line, room, speech), noun: "source" };
}

const inBrackets = (words: string): string => (words === "" ? "" : ` (${words})`);
