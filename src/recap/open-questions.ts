/** Questions about the matter that, as far as can be seen, nobody answered. Pure; English cues. */
import { askingOpeners, irony, talkOpeners } from "../text/english/talk.ts";
import { wordsOf } from "../text/words.ts";
import { strungSentences } from "./clauses.ts";
import type { Discussion, Said } from "./discussion.ts";

/**
 * In the order in which they were asked, at most `most`, the newest kept. A question counts where it is a whole one and speaks of what
 * the article speaks of (`isMatter`, by a word's stem). It is open where nobody replied to it, and where whatever others wrote in the
 * next half hour replies to something else: in a chat the next line is mostly the answer, and its words do not tell.
 */
export function openQuestions(
  { said }: Discussion,
  isMatter: (stem: string) => boolean,
  most: number,
): Said[] {
  const replied = new Set(said.map(({ message }) => message.replyTo));
  const open = said.filter((one, at) => {
    if (replied.has(one.message.id) || ![...questionStems(one.message.content)].some(isMatter)) return false;
    return said.slice(at + 1, at + 1 + mostNext).every((next) => isElsewhere(one, next));
  });
  return open.slice(-most);
}

// --- internal ---

const fewestWords = 4;
/** UTF-16 code units: what is shown is shown whole. */
const longest = 240;
/** Messages behind a question that may answer it. */
const mostNext = 10;
/** In ms. What comes later begins something new. */
const patience = 30 * 60_000;

/** Stems of the message's last sentence; none where that asks nothing, or is no serious question. */
function questionStems(content: string): ReadonlySet<string> {
  const text = content.trim();
  if (!/[?？]\W*$/u.test(text) || text.length > longest || irony.test(text)) return new Set();
  const words = wordsOf(strungSentences(text).at(-1) ?? "");
  const opening = words.find(({ lower }) => !talkOpeners.has(lower));
  if (words.length < fewestWords || !opening || !askingOpeners.has(opening.lower)) return new Set();
  return new Set(words.filter((word) => word.content).map(({ stem }) => stem));
}

/** Of the same author, a reply to something else, or much later. */
const isElsewhere = (asked: Said, { message }: Said): boolean =>
  message.authorId === asked.message.authorId ||
  message.replyTo !== null ||
  Date.parse(message.sentAt) - Date.parse(asked.message.sentAt) > patience;
