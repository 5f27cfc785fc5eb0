/** What a long article would cost, told before it is spent. */
import { about } from "../../src/answer/about.ts";
import type { Caller } from "../../src/command.ts";
import type { Reply } from "../../src/reply.ts";
import type { Services } from "../../src/services.ts";
import { speak } from "../../src/words/speak.ts";
import { idOf, type Order } from "./order.ts";

/**
 * For a summary that is not stored: a private reply with the most that it may cost and a button to agree. Null where nothing is to be
 * asked, as the article fits in one request. "too dear": today's budget cannot bear it, and half of it would be money for nothing.
 */
export async function costQuestion(
  caller: Caller,
  order: Order,
  { library, pipeline }: Services,
): Promise<Reply | "too dear" | null> {
  const { revision, wish } = order;
  const worst = pipeline.worstCost(revision, wish);
  if (worst === null || worst.parts < 2) return null;
  const budget = await pipeline.budget(caller.guildId);
  if (budget === null) return null;
  if (budget.leftUsd < worst.usd) return "too dear";
  const say = speak(caller.locale);
  const usd = upToCents(worst.usd);
  return {
    kind: "reply",
    visibility: "private",
    locale: caller.locale,
    ...(await about(library, revision, caller.locale)),
    sections: [
      {
        kind: "lines",
        lines: [[say.text("summary.cost", { parts: worst.parts, usd, left: budget.leftUsd })]],
      },
    ],
    actions: [
      { label: say.text("summary.cost-action", { usd }), id: idOf("summary-paid", order) },
      { label: say.text("summary.free-action"), id: idOf("summary-free", order) },
    ],
  };
}

// --- internal ---

/** "Up to" holds of the figure that is read. */
const upToCents = (usd: number): number => Math.ceil(usd * 100) / 100;
