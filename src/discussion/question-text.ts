/** What a member typed as a plain question: no mentions, no markup of Discord. Pure. */

/**
 * The question in `raw`, on one line, at most `longestQuestion` code units. Mentions, custom emoji and addresses go; marks of
 * emphasis go and what stands between them stays; a code block goes where anything is left beside it. Blank where nothing is asked. Linear.
 */
export function questionText(raw: string): string {
  const text = raw
    .slice(0, mostRead)
    .toWellFormed()
    .replace(mention, " ")
    .replace(broadcast, "$1")
    .replace(address, " ");
  const pieces = text.split("```");
  const beside = plain(pieces.filter((_, at) => at % 2 === 0).join(" "));
  const question = /[\p{L}\p{N}]/u.test(beside) ? beside : plain(pieces.join(" "));
  return clipped(question);
}

/** Discord lets members write 2,000 code units (4,000 some of them, and in a form); what is beyond this is read by no engine. */
export const longestQuestion = 2_000;

// --- internal ---

const mostRead = 8_000;

/** Of a member, a role, a channel, a time, a command, or a custom emoji: an id in angles, bounded as ids are. */
const mention =
  /<(?:[@#][!&]?\d{1,20}|a?:\w{1,32}:\d{1,20}|t:-?\d{1,20}(?::[a-zA-Z])?|\/[\w -]{1,100}:\d{1,20}|id:\w{1,20})>/gu;
/** Nobody is pinged by us; as a word it is nothing to look for. */
const broadcast = /@(everyone|here)\b/gu;
const address = /https?:\/\/\S{1,2000}/gu;
const marks = /\*\*|__|~~|\|\||`/gu;
const lineMarks = /^(?:>{1,3} |#{1,3} |-# |[-*] )/gmu;

const plain = (text: string): string =>
  text
    .replace(lineMarks, "")
    .replace(marks, "")
    .replace(/[\p{C}\p{Z}]+/gu, " ")
    .trim();

function clipped(question: string): string {
  if (question.length <= longestQuestion) return question;
  return question
    .slice(0, longestQuestion)
    .replace(/[\ud800-\udbff]$/u, "")
    .trimEnd();
}
