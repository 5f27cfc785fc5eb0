/** How an answer was made and checked: the quiet last lines, and why something was left out. */
export const answer = {
  "answer.note-copied": "{count, plural, one {# excerpt} other {# excerpts}} copied word for word",
  "answer.note-checked":
    "{count, plural, one {# statement} other {# statements}} checked against the stored text",
  "answer.note-judged": "{count, plural, one {# statement} other {# statements}} judged by a model",
  "answer.note-translated":
    "{count, plural, one {# statement} other {# statements}} translated, judged by a model",
  "answer.note-quotes": "{count, plural, one {# quote} other {# quotes}} checked",
  "answer.note-left-out": "{count, plural, one {# statement} other {# statements}} left out",
  "answer.by-extractive": "chosen by rule, no AI model",
  "answer.by-claude": "written by Claude",
  "answer.instead-budget":
    "Not written by Claude: what this bot may spend today is spent. The day begins anew at midnight UTC.",
  "answer.instead-server-budget":
    "Not written by Claude: what this server may spend today is spent, or too little for this. The day begins anew at midnight UTC.",
  "answer.instead-member-limit":
    "Not written by Claude: whoever asked has used up their answers for this hour. What is stored already stays free.",
  "answer.instead-unavailable":
    "Not written by Claude: it isn’t available just now. Try again in a few minutes.",
  "answer.instead-refused": "Not written by Claude: it declined this text.",
  "answer.instead-too-long": "Not written by Claude: the text is too long for it.",
  "answer.instead-nothing-held":
    "Not written by Claude: nothing of what it wrote held against the stored text.",
  "answer.reason": "{count, number} × {reason}",
  "answer.reason-exact": "the words are in the article",
  "answer.reason-covered": "the article says so",
  "answer.reason-altered": "the words differ from the article’s",
  "answer.reason-joined": "words from two places were joined into one quote",
  "answer.reason-cut": "the quote was cut out of a sentence that says otherwise",
  "answer.reason-narration": "the words are the reporter’s, not a quote",
  "answer.reason-wrong-speaker": "somebody else said it",
  "answer.reason-no-speaker": "the article does not say who said it",
  "answer.reason-value": "a number, date or name is not in the passages cited",
  "answer.reason-polarity": "a “not”, a “may” or who says so was changed",
  "answer.reason-contradicted": "the article says otherwise",
  "answer.reason-uncovered": "the passages cited do not say it, or not clearly",
  "answer.reason-not-found": "it is not in the article",
  "answer.nothing-left-out": "Nothing was left out.",
  "answer.relies-on": "Relies on",
  "answer.no-sources": "This article names no source: nobody is quoted, credited, listed or linked in it.",
  "answer.sources-found":
    "{count, plural, one {# source} other {# sources}}, found by rule in the stored text and its links. The numbers say how many of {of, plural, one {# passage} other {# passages}} hold what a source said, or is said to have said.",
  "answer.rests": "{count, plural, one {# passage} other {# passages}}",
  "answer.one-unnamed":
    "{count, plural, one {# passage rests} other {# passages rest}} on one unnamed source alone: {passages}",
  "answer.unnamed-people":
    "{count, plural, one {# passage rests} other {# passages rest}} on unnamed people alone: {passages}",
  "answer.sources-description": "Who and what the article relies on, and how much rests on each",
  "answer.quotes-description": "What was said, word for word, and who said it",
  "answer.speaker-description": "Only what this person or body said",
  "answer.no-quotes":
    "This article quotes nobody: no words stand between quotation marks. `/sources` shows what it relies on.",
  "answer.quotes-nobody": "This article quotes nobody of that name. It quotes {names}.",
  "answer.quotes-unnamed": "This article quotes nobody of that name: it names none of its speakers.",
  "answer.quotes-count": "{count, plural, one {# quote} other {# quotes}}, printed from the stored text",
  "answer.quotes-part":
    "{shown, number} of {count, plural, one {# quote} other {# quotes}}, printed from the stored text",
  "answer.minutes": "{count} min",
  "answer.untitled": "Untitled",
  "answer.context-action": "Show in context",
} as const;
