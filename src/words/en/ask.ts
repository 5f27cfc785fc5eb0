/** Questions and their answers: `/ask`, the form, and what stands under an answer. */
export const ask = {
  "ask.command": "Ask a question: the answer is the article's, with the passages it stands on",
  "ask.question-option": "Your question; left out, a form opens to type it",
  "ask.article-option": "Which article; left out, this thread's, or all of the library",
  "ask.action": "Ask",
  "ask.form-title": "Ask a question",
  "ask.form-question": "Your question",
  "ask.form-hint": "A follow-up may say “he”, “that claim” or “why?”",
  "ask.asked": "Question: {question}",
  "ask.no-question": "There is no question in that. Type what you want to know, and ask again.",
  "ask.not-said": "The article does not say.",
  "ask.nearest": "The nearest passage:",
  "ask.sought-by-rule": "looked for by rule, no AI model: it may stand there in other words",
  "ask.part-not-said": "“{part}” – The article does not say.",
  "ask.other-language":
    "Nothing was found. The article is in {language}, and without an AI model a question is matched by its words: ask in {language}.",
  "ask.read-as": "“{words}” read as {name}",
  "ask.no-opinion": "Verbatim has no opinion. It shows what the article says, and who says it.",
  "ask.not-judged": "Verbatim does not judge who is right or what is true: it shows what the article says.",
  "ask.what-i-am":
    "Verbatim answers from the stored text of the article, and shows where. Ask who, what, when, where, how many or why; “he”, “that claim” and “the second quote” are understood.",
  "ask.not-said-anywhere":
    "{count, plural, one {The one article here does not say.} other {None of the # articles here says.}}",
  "ask.nearest-in": "The nearest passage, in {article}:",
  "ask.searched": "{count, plural, one {# article} other {# articles}} searched",
  "ask.in": "In {article}:",
  "ask.differ": "The articles differ on this:",
  "ask.side": "{article}: {value}",
  "ask.side-says-so": "says so",
  "ask.side-denies": "says that it is not so",
  "ask.context-of": "Show in context ({number})",
  "ask.unclear-whom": "Whom do you mean by “{words}”? Ask again with the name.",
  "ask.unclear-names": "The article names {names}.",
  "ask.unclear-what":
    "What do you mean by “{words}”? It is not clear here what it stands for. Ask the whole question.",
  "ask.unclear-which":
    "There is no “{words}” here: {count, plural, =0 {there are none} one {there is only one} other {there are only #}}. Ask for another one.",
  "ask.source-action": "Ask moderators for a source",
  "ask.source-wanted": "A member asks for a source: the article does not say.",
  "ask.source-about": "Article: {article}",
  "ask.source-where": "Go to the question",
  "ask.source-sent": "The moderators have your question, with a link to this place.",
  "ask.source-no-channel":
    "This server has no channel for its moderators yet, so the question was not sent. Someone with Manage Server sets one with `/settings`.",
  "ask.source-unreadable":
    "The question can't be read any more, so nothing was sent. Ask it again, then press the button under the new answer.",
  "ask.source-too-often":
    "You have asked the moderators several times just now. Wait some minutes before the next one.",
  "ask.source-already": "The moderators have been asked about this already.",
} as const;
