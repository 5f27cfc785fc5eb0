/** Plain lines. */
import type { Line } from "../../reply.ts";
import type { Block, Frame, Item } from "../layout.ts";
import { lineWithin, quiet } from "../lines.ts";

export function linesBlock(lines: readonly Line[], { room, speech }: Frame): Block {
  const items = lines.map((line): Item => ({ text: lineWithin(line, room, speech), noun: "line" }));
  return { title: "", groups: [{ label: "", glue: "\n", items }] };
}

/** Notes that are too long to stand on every page: small lines, once. */
export function quietBlock(lines: readonly Line[], { room, speech }: Frame): Block {
  const smaller = { chars: room.chars - 3, bytes: room.bytes - 3 };
  const items = lines.map((line): Item => ({ text: quiet(lineWithin(line, smaller, speech)), noun: "line" }));
  return { title: "", groups: [{ label: "", glue: "\n", items }] };
}
