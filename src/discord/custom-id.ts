/** Ids of buttons and forms: what an action is called, with its arguments and, for page buttons, the page. */
import { CUSTOM_ID_LIMIT } from "./limits.ts";

/** `page` is null for an action that shows something else; `turns`: another part of the same thing. */
export type Pressed = {
  readonly name: string;
  readonly args: readonly string[];
  readonly page: number | null;
  readonly turns: boolean;
};

/**
 * `id` is a name and its arguments joined by ":". Throws if the result is over Discord's 100: an id holds all that its
 * button needs, so a cut one would answer something else.
 */
export function encodeId(
  id: string,
  { page, turns = false }: { page?: number; turns?: boolean } = {},
): string {
  const mark = page === undefined ? (turns ? "t" : "a") : `p${page}`;
  const encoded = `${mark}|${id}`;
  if (encoded.length > CUSTOM_ID_LIMIT) throw new Error(`The action id "${id.slice(0, 20)}…" is too long.`);
  return encoded;
}

/** Null for anything that `encodeId` did not make: an id of an older version, or junk. Never throws. */
export function decodeId(customId: string): Pressed | null {
  const found = /^(?:a|(t)|p(\d{1,4}))\|([\w-]+)((?::[^\n]*)?)$/.exec(customId);
  if (found === null) return null;
  const [, turns, page, name = "", rest = ""] = found;
  return {
    name,
    args: rest === "" ? [] : rest.slice(1).split(":"),
    page: page === undefined ? null : Number(page),
    turns: turns !== undefined || page !== undefined,
  };
}
