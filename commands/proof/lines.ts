/** The counters of a server as lines: today, and the last thirty days. Pure. */
import type { Line } from "../../src/reply.ts";
import type { CountedThing, Counts, Spending } from "../../src/store/counters.ts";
import type { WordsKey } from "../../src/words/said.ts";
import type { Speech } from "../../src/words/speak.ts";

export type Figures = {
  readonly today: Counts;
  readonly month: Counts;
  readonly spentToday: Spending;
  readonly spentMonth: Spending;
  /** Null: nothing costs money here. */
  readonly budget: { readonly guildUsd: number; readonly leftUsd: number } | null;
};

export function proofLines(figures: Figures, say: Speech): Line[] {
  const counted = things
    .filter(([thing]) => figures.budget !== null || figures.month[thing] > 0 || !ofModels.has(thing))
    .map(([thing, key]) => say.line(key, { today: figures.today[thing], month: figures.month[thing] }));
  return [...counted, ...moneyLines(figures, say)];
}

// --- internal ---

const things: readonly (readonly [CountedThing, WordsKey])[] = [
  ["quotes checked", "money.quotes-checked"],
  ["statements checked", "money.statements-checked"],
  ["statements judged", "money.statements-judged"],
  ["statements left out", "money.statements-left-out"],
  ["answers", "money.answers"],
  ["answers refused", "money.answers-refused"],
  ["cache hits", "money.cache-hits"],
  ["cache misses", "money.cache-misses"],
  ["fallbacks", "money.fallbacks"],
  ["reports", "money.reports"],
];

/** Nothing to tell where no model is set up and none was. */
const ofModels: ReadonlySet<CountedThing> = new Set<CountedThing>(["statements judged", "fallbacks"]);

const tokens: readonly (readonly [string, keyof Spending])[] = [
  ["input", "inputTokens"],
  ["read", "cacheReadTokens"],
  ["written", "cacheWriteTokens"],
  ["output", "outputTokens"],
];

/** What was spent while a model was set up is told even where none is any more. */
function moneyLines({ spentToday, spentMonth, budget }: Figures, say: Speech): Line[] {
  if (budget === null && spentMonth.requests === 0) return [say.line("money.no-model")];
  const both = (name: keyof Spending) => ({ today: spentToday[name], month: spentMonth[name] });
  return [
    say.line("money.requests", both("requests")),
    ...tokens.map(([kind, name]) => say.line("money.tokens", { kind, ...both(name) })),
    say.line("money.cost", both("usd")),
    ...(budget ? [say.line("money.left", { left: budget.leftUsd, most: budget.guildUsd })] : []),
  ];
}
