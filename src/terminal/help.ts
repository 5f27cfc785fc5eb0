/** What `verbatim help` prints. */
export const help = `Verbatim in the terminal: what is in a text, checked against the text.

  verbatim summary FILE [--points N]          numbered claims with citations, key quotes, sources
  verbatim quotes FILE                        every quote with its speaker
  verbatim sources FILE                       who and what the text relies on
  verbatim check FILE --quote "…" [--speaker "…"]
  verbatim check FILE --claim "…"             is it in the text?
  verbatim ask FILE "question"                an answer in the text's own words, or none
  verbatim extract FILE                       a page's article without its furniture

summary and ask choose the text's own words by rule. With --engine claude, and ANTHROPIC_API_KEY set, Claude writes them;
each is checked, and what it costs is counted with the bot's own budget (DAILY_BUDGET_USD).

FILE is a text, Markdown, HTML, PDF or Word file, or the address of a page; - reads standard input.
--json prints one JSON value.
With --jsonl instead of FILE, each line of JSON on standard input gives one line of JSON.

  verbatim library                            the operator's care: export, import, take-down (its usage)

Run it as: npm run -s verbatim -- summary article.txt
`;
