/** The exchanges of a thread as turns for an engine that writes: bounded, the newest whole. Pure. */
import type { Turn } from "../answer/pipeline.ts";
import type { Exchange } from "./resolve.ts";

/**
 * Turns, oldest first, of at most `tokens` together. The newest are whole; older ones are their question and first claim; what
 * does not fit is left out, the oldest first. A token is counted as four UTF-8 bytes, which is about right for English, and too many for other scripts.
 */
export function turnsOf(exchanges: readonly Exchange[], tokens: number = mostTokens): Turn[] {
  const turns: Turn[] = [];
  let left = tokens;
  for (const [back, exchange] of [...exchanges].reverse().entries()) {
    const turn = back < wholeTurns ? whole(exchange) : condensed(exchange);
    const fitting = tokensOf(turn) <= left ? turn : condensed(exchange);
    if (tokensOf(fitting) > left) break;
    left -= tokensOf(fitting);
    turns.unshift(fitting);
  }
  return turns;
}

// --- internal ---

/** About a sixth of what an article of a thousand words takes: the talk must not cost more than what it is about. */
const mostTokens = 1_500;
const wholeTurns = 4;
const bytesPerToken = 4;

const whole = ({ question, claims }: Exchange): Turn => ({
  question,
  answer: claims.length === 0 ? notSaid : claims.map(({ text }) => text).join(" "),
});
const condensed = ({ question, claims }: Exchange): Turn => ({
  question,
  answer: claims[0]?.text ?? notSaid,
});

/** For a model, not for readers. */
const notSaid = "The article does not say.";

const tokensOf = ({ question, answer }: Turn): number =>
  Math.ceil(Buffer.byteLength(`${question}${answer}`) / bytesPerToken);
