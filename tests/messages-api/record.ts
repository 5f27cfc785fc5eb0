/** Notes down a request as it arrived, without the key. */
import { localModel } from "./models.ts";
import { type PromptBlock, promptBlocks } from "./prompt-blocks.ts";
import type { RequestBody } from "./request-body.ts";
import type { Exchange } from "./script.ts";

export type Arrival = Pick<Exchange, "number" | "method" | "path" | "headers" | "text" | "body" | "kind">;

/** An exchange of which nothing but the request is known yet. `arrival.headers` may still hold the key. */
export function exchangeOf(arrival: Arrival): Exchange {
  return {
    ...arrival,
    headers: withoutKey(arrival.headers),
    prefixes: markedPrefixes(arrival.body),
    status: null,
    usage: null,
    answer: null,
    abandoned: false,
  };
}

// --- internal ---

function markedPrefixes(body: RequestBody | null): readonly string[] {
  const model = body === null ? null : localModel(body.model);
  return body === null || model === null ? [] : prefixesOf(promptBlocks(body, model));
}

function prefixesOf(blocks: readonly PromptBlock[]): readonly string[] {
  return blocks.flatMap(({ breakpoint }, at) =>
    breakpoint === null
      ? []
      : [
          blocks
            .slice(0, at + 1)
            .map(({ bytes }) => bytes)
            .join("\n"),
        ],
  );
}

/** So that no test can print it. */
function withoutKey(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const secret = new Set(["x-api-key", "authorization"]);
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secret.has(name) ? "(given)" : value]),
  );
}
