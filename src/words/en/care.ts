/** The care of a library: limits, marks on posts, export, deletion. */
export const care = {
  "care.library-full":
    "The library of this server is full: it holds {most, number} articles. Remove one with `/article remove`, then add this one.",
  "care.library-too-long":
    "The library of this server is full: it may hold {most, number} characters, has {held, number}, and this text has {more, number}. Remove an article with `/article remove`, then try again.",
  "care.load-as-article": "Load as article",
  "care.post-changed":
    "The article changed on {day}. Changed among what is cited here: {passages}. What follows stands on revision {number}.",
  "care.post-unchanged": "The article changed on {day}. What is cited here is unchanged.",
  "care.post-removed": "The article was removed from this server’s library.",
  "care.export-too-large":
    "This library is larger than a file in Discord may be ({megabytes, number} MB). Ask whoever runs this bot: they can export it whole.",
  "care.exported":
    "The library of this server: {revisions, plural, one {# revision} other {# revisions}} of {articles, plural, one {# article} other {# articles}}, one JSON object a line.",
  "care.button-export": "Export library",
  "care.button-delete": "Delete everything of this server",
  "care.form-delete": "Delete everything?",
  "care.deleted":
    "Everything that was kept of this server is deleted: articles, settings, counts, history. Answers in its channels are messages of the server, and stay until somebody deletes them.",
  "care.owner-only": "Only the owner of this server may do that.",
  "care.field-delete": "The name of this server",
  "care.field-delete-hint": "Typed to confirm. Articles, settings, counts and history go for good.",
  "care.not-confirmed":
    "Nothing was deleted: what was typed is not the name of this server. Open the form again and type: {name}",
  "care.thread-changed":
    "The article changed on {day}. This discussion stands on revision {number}, as it began; `/discuss` opens one on the new text.",
} as const;
