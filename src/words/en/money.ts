/** `/proof`: what was checked, and what it cost. */
export const money = {
  "money.command": "What was checked here, what was left out, and what it cost",
  "money.heading": "What was checked in this server",
  "money.columns": "Today (UTC) · the last 30 days",
  "money.quotes-checked": "Quotes checked: {today, number} · {month, number}",
  "money.statements-checked": "Statements checked by rule: {today, number} · {month, number}",
  "money.statements-judged": "Statements judged by a model: {today, number} · {month, number}",
  "money.statements-left-out": "Statements left out: {today, number} · {month, number}",
  "money.answers": "Answers to questions: {today, number} · {month, number}",
  "money.answers-refused": "Answered “the article does not say”: {today, number} · {month, number}",
  "money.cache-hits": "Read from what is stored: {today, number} · {month, number}",
  "money.cache-misses": "Made anew: {today, number} · {month, number}",
  "money.fallbacks": "Chosen by rule because Claude could not: {today, number} · {month, number}",
  "money.reports": "Reports of members: {today, number} · {month, number}",
  "money.requests": "Requests to Claude: {today, number} · {month, number}",
  "money.tokens":
    "Tokens of {kind, select, read {input, read from the cache} written {input, written to the cache} output {output} other {input, new}}: {today, number} · {month, number}",
  "money.cost": "Cost: {today, number, ::currency/USD .0000} · {month, number, ::currency/USD .0000}",
  "money.left": "Left for today: {left, number, ::currency/USD} of {most, number, ::currency/USD}",
  "money.no-model": "No AI model is used here: nothing costs money.",
  "money.clear": "Clear the stored answers of an article",
  "money.cleared":
    "Done. What was stored of this article no longer counts: the next summary and the next answers are made anew.",
  "money.gone": "That article is no longer in the library. `/articles` lists what is here.",
} as const;
