/** What of a message can be checked against an article: its quotes, else what it states. Pure. */
import type { Asked } from "../answer/pipeline.ts";
import type { SeenMessage } from "../chat.ts";
import { wordsOf } from "../text/words.ts";
import { discussionOf } from "./discussion.ts";
import { readable } from "./readable.ts";
import { statementsIn } from "./statements.ts";

/** At most three, in order: more would fill a thread. None where the message has no words. */
export function piecesOf(message: SeenMessage): Asked[] {
  const words = readable(message.content, new Map([[message.authorId, message.authorName]]));
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const quotes = [...quotedIn(words)].map((text): Asked => ({ kind: "quote", text, speaker: null }));
  if (quotes.length > 0) return quotes.slice(0, mostPieces);
  const statements = statementsIn(discussionOf([message])).map(
    ({ text }): Asked => ({ kind: "claim", text, speaker: null }),
  );
  if (statements.length > 0) return statements.slice(0, mostPieces);
  return [{ kind: "either", text: words.slice(0, longestText), speaker: null }];
}

// --- internal ---

const mostPieces = 3;
/** As long as `/check` takes. */
const longestText = 2_000;
/** Fewer words between marks are a name or a distancing mark more often than a quote. */
const fewestWords = 4;
/** An opening mark, what stands between, a closing one; bounded, so that marks without a partner stay cheap. */
const betweenMarks = /[“„«"]([^“”„«»"\n]{12,800})[”“»"]/gu;
const quotedLine = /^> (.{12,800})$/gmu;

function quotedIn(words: string): Set<string> {
  const found = [...words.matchAll(betweenMarks), ...words.matchAll(quotedLine)]
    .sort((one, other) => one.index - other.index)
    .map(([, inner]) => inner!.trim());
  return new Set(found.filter((inner) => wordsOf(inner).length >= fewestWords));
}
