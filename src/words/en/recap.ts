/** Recaps of what members said. */
export const recap = {
  "recap.command": "What was said here: who holds what, key quotes, and what the article bears out",
  "recap.option-messages": "How many messages, the newest first; 100 if left out",
  "recap.option-since": "From when on",
  "recap.since-last": "the last recap",
  "recap.since-hour": "an hour ago",
  "recap.since-day": "yesterday, this time",
  "recap.since-week": "a week ago",
  "recap.off":
    "Recaps are off in this server. Somebody with Manage Server can switch them on with `/settings`, which says what is read then.",
  "recap.no-intent":
    "Recaps need to read messages, and Discord has not granted Verbatim the Message Content intent. Its operator can ask for it in Discord’s developer portal.",
  "recap.too-few":
    "There is too little to recap: {count, plural, one {# message} other {# messages}} with words in it, of members who take part. Ask again when more was said, or from an earlier time.",
  "recap.nothing-new": "Nothing was said here since the last recap.",
  "recap.heading": "What was said here",
  "recap.extent":
    "{messages, plural, one {# message} other {# messages}} of {people, plural, one {# member} other {# members}}",
  "recap.points": "In short",
  "recap.stances": "Agreed and disputed, by replies",
  "recap.agree": "Agree:",
  "recap.differ": "Differ:",
  "recap.open-questions": "Asked, and nobody replied",
  "recap.about-article": "Said of the article, held against it",
  "recap.otherwise": "✗ The article has it otherwise: “{words}” — {author}",
  "recap.not-in-article": "✗ Not in the article: “{words}” — {author}",
  "recap.in-article": "✓ In the article: “{words}” — {author}",
  "recap.evidence": "It says: “{passage}” [{number}]",
  "recap.more-statements": "and {count, plural, one {# more} other {# more}} that the article bears out",
  "recap.no-article":
    "This is no discussion of an article, so nothing was held against one. `/discuss` opens one.",
  "recap.note-quotes":
    "{count, plural, one {# quote} other {# quotes}}, word for word, each linked to its message",
  "recap.note-by-rule": "chosen by rule, no AI model",
  "recap.note-claude": "summed up by Claude, checked against the messages",
  "recap.note-left-out": "{count, plural, one {# statement} other {# statements}} left out",
  "recap.note-opt-out": "`/privacy` leaves you out of recaps",
  "recap.gone": "The messages of this recap were deleted or withdrawn.",
} as const;
