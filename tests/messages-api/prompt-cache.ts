/** The prompt cache, by the documented rules. It keeps keys of prefixes and when they end; no text. */
import type { LocalModel } from "./models.ts";
import type { Lifetime, PromptBlock } from "./prompt-blocks.ts";
import { noUsage, type UsageTotals } from "./usage.ts";

const MINUTE = 60_000;
const LIFETIMES: Readonly<Record<Lifetime, number>> = { "5m": 5 * MINUTE, "1h": 60 * MINUTE };
/** How many blocks are looked at for an earlier entry, the breakpoint's own among them. */
const LOOK_BACK = 20;

/** What a request reads and will write. Nothing is written before its answer begins. */
export type CacheUse = { readonly usage: UsageTotals; readonly begin: () => void };

export class PromptCache {
  private readonly entries = new Map<string, { readonly lifetime: Lifetime; ends: number }>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  /** How many prefixes can be read now. */
  get size(): number {
    return [...this.entries.values()].filter(({ ends }) => ends > this.now()).length;
  }

  clear(): void {
    this.entries.clear();
  }

  /** Looks for the longest prefix that is there, and says what of the rest is to be written. A read renews what it reads. */
  use(blocks: readonly PromptBlock[], model: LocalModel): CacheUse {
    const marks = blocks.flatMap((block, at) =>
      block.breakpoint !== null && block.tokensSoFar >= model.smallestPrefix ? [{ block, at }] : [],
    );
    const readTokens = this.read(
      blocks,
      marks.map(({ at }) => at),
    );
    const writes = marks.map(({ block }) => block).filter(({ tokensSoFar }) => tokensSoFar > readTokens);
    const total = blocks.at(-1)?.tokensSoFar ?? 0;
    return { usage: bill(total, readTokens, writes), begin: () => this.write(writes) };
  }

  // --- internal ---

  private read(blocks: readonly PromptBlock[], marks: readonly number[]): number {
    for (const mark of marks.toReversed())
      for (let at = mark; at >= 0 && at > mark - LOOK_BACK; at -= 1) {
        const block = blocks[at]!;
        const entry = this.entries.get(block.key);
        if (entry === undefined || entry.ends <= this.now()) continue;
        entry.ends = this.now() + LIFETIMES[entry.lifetime];
        return block.tokensSoFar;
      }
    return 0;
  }

  private write(blocks: readonly PromptBlock[]): void {
    for (const { key, breakpoint } of blocks) {
      const lifetime = breakpoint ?? "5m";
      this.entries.set(key, { lifetime, ends: this.now() + LIFETIMES[lifetime] });
    }
  }
}

/** Each stretch between two breakpoints is written at the price of the one that ends it; what follows the last is plain input. */
function bill(total: number, readTokens: number, writes: readonly PromptBlock[]): UsageTotals {
  let from = readTokens;
  const written = { "5m": 0, "1h": 0 };
  for (const { breakpoint, tokensSoFar } of writes) {
    written[breakpoint ?? "5m"] += tokensSoFar - from;
    from = tokensSoFar;
  }
  return {
    ...noUsage,
    inputTokens: total - from,
    cacheReadTokens: readTokens,
    cacheWrite5mTokens: written["5m"],
    cacheWrite1hTokens: written["1h"],
  };
}
