/** The dateline in front of a report's first sentence. */
import type { Block } from "../../text/blocks.ts";
import type { Furniture } from "../../types.ts";
import { datelineAt } from "../credits/dateline.ts";

/** The dateline among the first paragraphs of the body, as one piece at most. `body`: blocks that are no furniture. */
export function datelineFurniture(text: string, body: readonly Block[]): Furniture[] {
  for (const block of body.slice(0, firstBlocks)) {
    const span = block.kind === "paragraph" ? datelineAt(text, block) : null;
    if (span) return [{ ...span, kind: "dateline" }];
  }
  return [];
}

// --- internal ---

/** A second deck, an abstract with its label or an editor's note may stand before the report. */
const firstBlocks = 5;
