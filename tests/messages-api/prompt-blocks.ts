/** A request as the cache sees it: one row of blocks in the order tools, system, messages, some of them marked as breakpoints. */
import { createHash } from "node:crypto";
import type { LocalModel } from "./models.ts";
import { type Block, blocksOf, type RequestBody } from "./request-body.ts";
import { blockTokens } from "./tokens.ts";

export type Lifetime = "5m" | "1h";

export type PromptBlock = {
  /** The block as JSON, its mark taken off: moving a mark does not change a prefix. */
  readonly bytes: string;
  readonly part: "format" | "tools" | "system" | "messages";
  readonly breakpoint: Lifetime | null;
  /** Tokens of the prompt up to and with this block. */
  readonly tokensSoFar: number;
  /** Names the prefix up to and with this block, and all settings that it is bound to. */
  readonly key: string;
};

/**
 * The format's schema comes first, because structured output is told to the model ahead of all else: another schema is another prefix
 * altogether. Thinking, effort, tool choice and citations bind the messages, not what stands before them.
 */
export function promptBlocks(body: RequestBody, model: LocalModel): readonly PromptBlock[] {
  const rows = rowsOf(body);
  const key = createHash("sha256").update(JSON.stringify([model.id, body.speed ?? "standard"]));
  let tokens = 0;
  let inMessages = false;
  return rows.map(({ part, value, breakpoint }) => {
    const bytes = JSON.stringify(value);
    if (part === "messages" && !inMessages) {
      inMessages = true;
      key.update(settingsOf(body));
    }
    key.update(`\0${part}\0${bytes}`);
    tokens += blockTokens(wordsOf(value, bytes), model);
    return { bytes, part, breakpoint, tokensSoFar: tokens, key: key.copy().digest("hex") };
  });
}

// --- internal ---

type Row = {
  readonly part: PromptBlock["part"];
  readonly value: unknown;
  readonly breakpoint: Lifetime | null;
};

function rowsOf(body: RequestBody): readonly Row[] {
  const format = body.output_config?.format;
  const rows: Row[] = [
    ...(format == null ? [] : [{ part: "format", value: format, breakpoint: null } as const]),
    ...(body.tools ?? []).map((tool) => row("tools", tool)),
    ...blocksOf(body.system ?? []).map((block) => row("system", block)),
    ...body.messages.flatMap(({ role, content }) =>
      blocksOf(content).map((block) => row("messages", { role, ...block })),
    ),
  ];
  const automatic = body.cache_control;
  const last = rows.at(-1);
  if (automatic == null || last === undefined) return rows;
  return [...rows.slice(0, -1), { ...last, breakpoint: automatic.ttl ?? "5m" }];
}

function row(part: Row["part"], block: Record<string, unknown> & Pick<Block, "cache_control">): Row {
  const { cache_control: mark, ...value } = block;
  return { part, value, breakpoint: mark == null ? null : (mark.ttl ?? "5m") };
}

function settingsOf(body: RequestBody): string {
  return JSON.stringify([
    body.thinking ?? null,
    body.output_config?.effort ?? null,
    body.tool_choice ?? null,
    JSON.stringify(body).includes('"citations":{"enabled":true}'),
  ]);
}

/** A text block counts its text, everything else its JSON. */
function wordsOf(value: unknown, bytes: string): string {
  const text = (value as { readonly text?: unknown }).text;
  return typeof text === "string" ? text : bytes;
}
