/** `/summary`. */
export const summary = {
  "summary.command": "What the article says, with citations, key quotes and sources",
  "summary.option-length": "How much; standard if left out",
  "summary.length-short": "short",
  "summary.length-standard": "standard",
  "summary.length-long": "long",
  "summary.option-language": "Language of the statements; quotes stay in the original",
  "summary.no-writer":
    "A summary in another language needs an AI model, and this bot has none. Leave `language` out: the summary is then in the article’s own words.",
  "summary.nothing": "This article gives nothing that could be shown and checked. `/articles` lists others.",
  "summary.cost":
    "This article is long: Claude would read it in {parts, plural, one {# part} other {# parts}}, for up to {usd, number, ::currency/USD}. This server has {left, number, ::currency/USD} left for today. It is paid once; after that everyone reads the stored summary.",
  "summary.cost-action": "Summarise for up to {usd, number, ::currency/USD}",
  "summary.free-action": "By rule, free",
  "summary.why-action": "Why?",
  "summary.bad-context": "The passages of this button are not in the article. Ask for the summary again.",
  "summary.not-kept": "That summary is not stored any more. Ask for it again with `/summary`.",
} as const;
