/** Lines of a column → its paragraphs, headings and items, by indents, space, size and where lines end. */
import { bullet } from "../../text/blocks.ts";
import type { Line, Paragraph } from "./layout.ts";

export type ColumnSetting = {
  readonly page: number;
  readonly bodySize: number;
  /** Whether a line is the title of a bookmark. */
  readonly isHeading: (words: string) => boolean;
};

export function paragraphsOf(lines: readonly Line[], setting: ColumnSetting): Paragraph[] {
  const shape = shapeOf(lines, setting.bodySize);
  const groups: Line[][] = [];
  lines.forEach((line, at) => {
    const group = groups.at(-1);
    const next = lines[at + 1] ?? null;
    if (!group || begins({ group, last: group.at(-1)!, line, next }, shape, setting)) groups.push([line]);
    else group.push(line);
  });
  return groups.map((group) => ({
    lines: group,
    page: setting.page,
    size: group[0]!.size,
    font: group[0]!.font,
    indented: group[0]!.left > shape.left + indent(group[0]!),
    margin: shape.right,
    isHeading: group[0]!.size > setting.bodySize * largerType || setting.isHeading(wordsOf(group)),
  }));
}

/** Whether words end a sentence: a stop, perhaps with marks or brackets behind it. */
export const endsSentence = (words: string): boolean => /[.!?…:。！？]["”’'»)\]]*\s*$/u.test(words.slice(-8));

/** Whether the first word of `next` would not have fitted on `line`, whose column ends at `margin`. */
export function isFull(line: Line, next: Line, margin: number): boolean {
  const letter = (next.right - next.left) / Math.max(1, next.text.length);
  const word = (next.text.split(" ", 1)[0] ?? "").length + 1;
  return margin - line.right < word * letter + next.size * 0.5;
}

// --- internal ---

type Shape = {
  readonly left: number;
  readonly right: number;
  /** From baseline to baseline. */
  readonly pitch: number;
};

const largerType = 1.12;
/** Of the usual pitch: more space than that is meant. */
const widerPitch = 1.3;
const indent = ({ size }: Line): number => size * 0.7;
/** Of a column's width: a line that ends before it in the same type as the next is no part of running text. */
const shortLine = 0.6;

const wordsOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join(" ");

function shapeOf(lines: readonly Line[], bodySize: number): Shape {
  const lefts = lines.map(({ left }) => left).sort((one, other) => one - other);
  const rights = lines.map(({ right }) => right).sort((one, other) => one - other);
  const pitches = lines
    .slice(1)
    .map(({ y, size }, at) => ({ pitch: y - lines[at]!.y, same: Math.abs(size - lines[at]!.size) < 0.6 }))
    .filter(({ pitch, same }) => same && pitch > 0)
    .map(({ pitch }) => pitch)
    .sort((one, other) => one - other);
  return {
    left: lefts[Math.floor(lefts.length * 0.1)] ?? 0,
    right: rights[Math.floor((rights.length - 1) * 0.9)] ?? 0,
    // Short paragraphs leave more wide gaps than narrow ones: the lower third is the pitch inside of them.
    pitch: pitches[Math.floor(pitches.length / 3)] ?? bodySize * 1.2,
  };
}

/** A line with those around it. `group`: the lines of the paragraph so far, which ends with `last`. */
type Placed = {
  readonly group: readonly Line[];
  readonly last: Line;
  readonly line: Line;
  readonly next: Line | null;
};

/** Whether the line is the first of another paragraph. */
function begins(placed: Placed, shape: Shape, setting: ColumnSetting): boolean {
  const { group, last, line } = placed;
  if (endsEntry(last) || changesType(last, line) || isSpaced(last, line, shape, setting.bodySize))
    return true;
  if (setting.isHeading(line.text) || setting.isHeading(wordsOf(group))) return true;
  if (line.size > setting.bodySize * largerType) return false;
  if (beginsItem(last, line, shape)) return true;
  return isIndented(placed, shape) || endsEarly(last, line, shape);
}

/** A line of a table of contents: dots lead to a page's number. */
const endsEntry = ({ text }: Line): boolean => /(?:\. ?){4}[ .]*[\divxl]{1,5}$/u.test(text.slice(-40));

const changesType = (last: Line, line: Line): boolean =>
  Math.max(last.size, line.size) > Math.min(last.size, line.size) * largerType;

function isSpaced(last: Line, line: Line, { pitch }: Shape, bodySize: number): boolean {
  const usual = line.size > bodySize * largerType ? line.size * 1.35 : pitch;
  return line.y - last.y > usual * widerPitch + 0.5;
}

/** A bullet or a number, unless the line before goes on into it ("on June\n12. The"). */
function beginsItem(last: Line, line: Line, shape: Shape): boolean {
  if (!bullet.test(line.text)) return false;
  if (/^[•‣◦▪●○■□]/u.test(line.text)) return true;
  return endsSentence(last.text) || endsEarly(last, line, shape) || bullet.test(last.text);
}

/** A first line is set in and the next goes back; a line that goes back after a hanging paragraph opens the next one. */
function isIndented({ group, last, line, next }: Placed, shape: Shape): boolean {
  const step = line.left - last.left;
  if (isCentred(last, line, shape)) return false;
  if (step > indent(line))
    return !bullet.test(last.text) && (next === null || next.left < line.left - indent(line) / 2);
  return step < -indent(line) && group.length > 1 && group[0]!.left < last.left - indent(line);
}

/** Neither begins at the margin. */
const isCentred = (last: Line, line: Line, { left }: Shape): boolean =>
  Math.min(last.left, line.left) > left + line.size &&
  Math.abs(last.left + last.right - line.left - line.right) < line.size &&
  Math.abs(last.left - line.left) > line.size;

/** The next line's first word would have fitted on this one: its end is meant. */
function endsEarly(last: Line, line: Line, shape: Shape): boolean {
  if (isFull(last, line, shape.right)) return false;
  if (endsSentence(last.text)) return /^[\p{Lu}\p{N}\p{Lo}"“‘'«([¿¡–—]/u.test(line.text);
  return last.right - shape.left < (shape.right - shape.left) * shortLine && !/^\p{Ll}/u.test(line.text);
}
