/** Sentences that several commands share. */
export const common = {
  "common.empty-library":
    "The library of this server is empty. A moderator adds an article with `/article add`.",
  "common.article-option": "Which article; left out, the newest one",
  "common.article-removed": "That article was removed just now. `/articles` lists what is here.",
  "common.article-gone": "This article is no longer in the library. `/articles` lists what is here.",
  "common.several-articles":
    "{count, number} articles have these words in title, outlet or byline. Choose one from the list that opens while you type.",
  "common.no-such-title":
    "No article of this server has that title. Choose one from the list that opens while you type, or see `/articles`.",
} as const;
