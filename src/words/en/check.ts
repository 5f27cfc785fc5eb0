/** `/check`, its message menu, and *Report*. */
export const check = {
  "check.command": "Is this quote or claim in the article?",
  "check.option-text": "The quote or the claim",
  "check.option-article": "Which article; left out, this thread’s or the newest one",
  "check.option-speaker": "Who is said to have said it",
  "check.menu": "Check against article",
  "check.nothing": "There is nothing to check: type a quote or a claim as `text`.",
  "check.no-words": "This message has no words to check.",
  "check.which": "Against which article?",
  "check.choose": "Choose an article",
  "check.not-listed": "Only the 25 newest are listed; `/check` finds the others by title.",
  "check.unreadable":
    "Discord does not show Verbatim this message any more, or keeps its words from bots. Copy them into `/check` as `text`.",
  "check.of-message": "From a message of {author}",
  "check.checked-in": "Checked in: {article}",
  "check.difference": "What differs: {words}",
  "check.report": "Report",
  "check.report-title": "Report an answer",
  "check.report-what": "What is wrong?",
  "check.report-hint": "For example: statement 2 leaves out who said it",
  "check.report-heading": "A member reports an answer",
  "check.report-said": "What is wrong, in their words: {words}",
  "check.report-answer": "The answer:",
  "check.report-evidence": "What it cites, from {article}:",
  "check.report-where": "Go to the answer",
  "check.report-sent": "The moderators have your report, with the answer and the passages that it cites.",
  "check.report-no-channel":
    "This server has no channel for its moderators yet, so nothing can be reported. Someone with Manage Server sets one with `/settings`.",
  "check.report-unreadable": "That answer can’t be read any more, so there is nothing to report.",
  "check.report-too-often":
    "You have reported several answers just now. Wait some minutes before the next one.",
} as const;
