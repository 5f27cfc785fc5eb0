/** What an answer of ours in a thread says: read from its text, because nothing of it is stored. Pure. */
import { questionIn } from "./asked-line.ts";
import type { ShownClaim } from "./resolve.ts";

export type OwnAnswer = {
  /** What it was asked, where it says so itself. */
  readonly question: string | null;
  readonly claims: readonly ShownClaim[];
  /** Passages that it shows without a claim: the nearest, with a refusal. */
  readonly nearest: readonly number[];
};

/**
 * Reads the plain text of one of our messages. Claims are its numbered lines; the numbers in brackets at the end of a line are
 * the passages that it cites. Any text may be given: what looks like no answer has no claims.
 */
export function ownAnswer(content: string): OwnAnswer {
  const lines = content.split("\n").slice(0, mostLines);
  const question = lines.map(questionIn).find((found) => found !== null) ?? null;
  const claims: ShownClaim[] = [];
  const nearest: number[] = [];
  for (const line of lines) {
    const { text, cited } = readLine(line);
    const numbered = /^\d{1,3}\. /u.exec(text);
    if (numbered) claims.push({ text: text.slice(numbered[0].length), cited });
    else nearest.push(...cited);
  }
  return { question, claims, nearest: claims.length > 0 ? [] : nearest };
}

// --- internal ---

const mostLines = 200;
const citation = / ?\[(\d{1,6})\]$/u;

/** Takes the citations off the end one by one, so that no long line is read twice over. */
function readLine(line: string): { readonly text: string; readonly cited: number[] } {
  let text = line.trimEnd();
  const cited: number[] = [];
  for (let found = citation.exec(text.slice(-longestCitation)); found && cited.length < mostCited; ) {
    cited.unshift(Number(found[1]));
    text = text.slice(0, -found[0].length).trimEnd();
    found = citation.exec(text.slice(-longestCitation));
  }
  return { text, cited };
}

const longestCitation = 10;
const mostCited = 40;
