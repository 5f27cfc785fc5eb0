/** A line on top of a message of ours that is posted already: put there once, replaced under the same mark. Pure. */
import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
} from "discord-api-types/v10";
import type { Action } from "../reply.ts";
import { speak } from "../words/speak.ts";
import { actionRows, type Row } from "./components.ts";
import { COMPONENT_LIMIT, MESSAGE_BYTES } from "./limits.ts";
import { ourText } from "./lines.ts";
import { beginning } from "./shorten.ts";

type Note = { readonly mark: string; readonly line: string; readonly action?: Action };

/**
 * The message's components with the line in them, shortened where the message has no room for all of it; its button is left out
 * where that has none. An empty line takes both away. Null where it is no message of one container, or has no room: nothing else
 * in it is shortened for a mark.
 * A mark is recognised by its component's number, which Discord keeps. Discord itself never gives numbers of 2³⁰ and more.
 */
export function markedComponents(
  components: readonly APIMessageTopLevelComponent[],
  { mark, line, action }: Note,
): APIMessageTopLevelComponent[] | null {
  const [container] = components;
  if (components.length !== 1 || container?.type !== ComponentType.Container) return null;
  const [id, rowId] = [numberOf(mark), numberOf(`${mark} action`)];
  const others = container.components.filter((component) => component.id !== id && component.id !== rowId);
  if (line === "") return [{ ...container, components: others }];
  const rows = (action ? actionRows([action], speak("en")) : []).map((row): Row => ({ ...row, id: rowId }));
  const withMarks =
    (beside: readonly Row[]): WithText =>
    (content) => [
      {
        ...container,
        components: placed(others, [{ type: ComponentType.TextDisplay, id, content }, ...beside]),
      },
    ];
  return fitted(line, withMarks(rows)) ?? (rows.length > 0 ? fitted(line, withMarks([])) : null);
}

// --- internal ---

type WithText = (content: string) => APIMessageTopLevelComponent[];

/** Null where not even a beginning of the line has room. */
function fitted(line: string, withText: WithText): APIMessageTopLevelComponent[] | null {
  const fitting = (part: string) => isPostable(withText(shown(part)));
  if (fitting(line)) return withText(shown(line));
  const part = beginning(line, (tried) => fitting(`${tried}…`));
  return part.length < SHORTEST ? null : withText(shown(`${part}…`));
}

/** Discord's own limit: what replies keep below it is kept for marks. */
const MOST_TEXT = 4_000;
/** A shorter beginning would say nothing. */
const SHORTEST = 30;
const FIRST_NUMBER = 2 ** 30;

/** FNV-1a: two marks of one message meet once in a billion. */
function numberOf(mark: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(mark)) hash = Math.imul(hash ^ byte, 0x01000193);
  return FIRST_NUMBER + ((hash >>> 0) % FIRST_NUMBER);
}

function shown(line: string): string {
  return line
    .split("\n")
    .map((piece) => ourText(piece))
    .join("\n");
}

/** Marks stand first, in the order in which they came, each with its button. */
function placed(
  others: readonly APIComponentInContainer[],
  marks: readonly APIComponentInContainer[],
): APIComponentInContainer[] {
  const isMark = ({ id }: APIComponentInContainer) => (id ?? 0) >= FIRST_NUMBER;
  return [...others.filter(isMark), ...marks, ...others.filter((component) => !isMark(component))];
}

function isPostable(components: readonly APIMessageTopLevelComponent[]): boolean {
  const parts = components.flatMap(allParts);
  const text = parts.reduce(
    (sum, part) => sum + (part.type === ComponentType.TextDisplay ? String(part.content).length : 0),
    0,
  );
  const bytes = Buffer.byteLength(JSON.stringify(components));
  return text <= MOST_TEXT && bytes <= MESSAGE_BYTES && parts.length <= COMPONENT_LIMIT;
}

type Part = {
  readonly type: ComponentType;
  readonly content?: unknown;
  readonly components?: readonly Part[];
};

function allParts(component: unknown): Part[] {
  const part = component as Part;
  return [part, ...(part.components ?? []).flatMap(allParts)];
}
