/** `/article`: adding with a preview, refreshing, renaming, removing; and what changed between revisions. */
export const article = {
  "article.command": "Add an article to this server’s library, or care for one",
  "article.command-add":
    "Add an article from an address or a file; without either, a form opens for text or a file",
  "article.command-refresh": "Load an article again, and see what changed",
  "article.command-rename": "Give an article another title in the library",
  "article.command-remove": "Remove an article with all its revisions; for half an hour this can be undone",
  "article.option-article": "Which article",
  "article.option-url": "The address of its page",
  "article.option-file": "Text, Markdown, PDF, Word document or a saved web page (HTML)",
  "article.option-title": "Its title; left out, the one it has",
  "article.option-new-file": "Its new text as a file; left out, its page is loaded again",
  "article.option-new-title": "Its new title",
  "article.words": "{count, plural, one {# word} other {# words}}",
  "article.passages": "{count, plural, one {# passage} other {# passages}}",
  "article.quotes": "{count, plural, one {# quote} other {# quotes}}",
  "article.sources": "{count, plural, one {# source} other {# sources}}",
  "article.form-add": "Add an article",
  "article.form-details": "Edit details",
  "article.field-title": "Title",
  "article.field-title-hint": "Leave it empty to keep the article’s own",
  "article.field-text": "Text",
  "article.field-text-hint": "Up to 4,000 characters; add a longer article as a file",
  "article.field-file": "Or a file",
  "article.field-file-hint": "Text, Markdown, PDF, Word document or a saved web page",
  "article.field-byline": "Byline",
  "article.field-outlet": "Outlet",
  "article.field-date": "Date",
  "article.field-date-hint": "Like 2026-09-05",
  "article.bad-date":
    "That date could not be read, so nothing was changed. Write it like 2026-09-05, or leave the field empty.",
  "article.url-or-file": "Give an address or a file, not both: they could be two articles.",
  "article.text-or-file":
    "Give a text or a file, not both: they could be two articles. Nothing was stored; run `/article add` again.",
  "article.nothing-given":
    "The form held neither a text nor a file. Run `/article add` again and fill in one of them.",
  "article.not-yet": "Not in the library yet. This preview waits for 30 minutes.",
  "article.waits": "This preview waits for 30 minutes.",
  "article.add": "Add",
  "article.add-anyway": "Add as another article",
  "article.refresh-instead": "Refresh it instead",
  "article.edit-details": "Edit details",
  "article.cancel": "Cancel",
  "article.make-revision": "Make it the next revision",
  "article.warn-thin":
    "Only {count, plural, one {# word was} other {# words were}} found. Compare it with what you meant to load.",
  "article.warn-no-quotes": "No quote was found: nobody’s words stand between quotation marks.",
  "article.warn-machine": "The page says that a machine had a part in this text: “{words}”",
  "article.same-text": "This very text is in the library since {day}, as {title}. It is not added twice.",
  "article.same-page":
    "The same page is in the library since {day}, as {title}, with another text. Refresh it instead, so that its answers stay together.",
  "article.added": "Added to the library. Members can ask for it now.",
  "article.added-before":
    "{title} is in the library already: somebody added it before you pressed. Nothing was added twice.",
  "article.added-and-removed": "This was added and has been removed since. `/article add` loads it again.",
  "article.cancelled": "Cancelled. Nothing was stored.",
  "article.cancelled-before":
    "There was nothing left to cancel: this preview was used, cancelled or is older than 30 minutes.",
  "article.preview-used": "This preview was added already. `/articles` lists what is in the library.",
  "article.preview-gone":
    "This preview is over: it was cancelled or edited, or it is older than 30 minutes. Nothing of it was stored; load the article again.",
  "article.gone-meanwhile":
    "That article was removed just now, by somebody else. `/articles` lists what is here.",
  "article.no-address":
    "This article came from a file or a pasted text, so there is no page to load again. Give its new text with the `file` option.",
  "article.unchanged": "Nothing changed: {title} is word for word what was stored on {day}.",
  "article.unchanged-says-site":
    "Nothing changed: the site says that {title} is the page that was stored on {day}.",
  "article.refreshed":
    "Refreshed. From now on members get the new revision; the older one stays for what stands on it.",
  "article.revision-of": "revision {number} of {of}",
  "article.posts-told":
    "{count, plural, one {# answer here stands} other {{more, plural, =1 {More than } other {}}# answers here stand}} on an older revision. Each is being marked with what changed in the passages it cites; none is taken away.",
  "article.little-in-common":
    "Only {percent, number} % of the stored text is still there word for word. This may be another page or the wrong file. Nothing was stored yet.",
  "article.changed-words":
    "{passages, plural, one {# passage} other {# passages}} changed: {added, plural, one {# word} other {# words}} came, {removed, plural, one {# word} other {# words}} went.",
  "article.changed-facts":
    "The text is the same, word for word. Only what the page says about itself changed:",
  "article.changed-around":
    "The text is the same, word for word. Only what stands around it changed: links, captions or other parts of the page.",
  "article.no-value": "none",
  "article.button-summary": "Summary",
  "article.button-quotes": "Quotes",
  "article.button-sources": "Sources",
  "article.button-history": "History",
  "article.button-changes": "What changed?",
  "article.changes-of": "From revision {from} to {to}, loaded on {day}.",
  "article.latest-already": "This is the latest revision: nothing changed since.",
  "article.renamed": "Renamed: {before} is {after} now.",
  "article.empty-title": "A title needs at least one letter or sign. Nothing was changed.",
  "article.removed":
    "Removed {title} from the library. Answers that stand on it are being marked. For {minutes, number} minutes this can be undone; then it is deleted.",
  "article.undo": "Undo",
  "article.restored": "{title} is back in the library, with all its revisions.",
  "article.restored-before": "{title} is in the library already: somebody undid its removal.",
  "article.added-anew": "It was not brought back: its text was added anew meanwhile, as {title}.",
  "article.undo-over":
    "The time for undoing is over: the article was deleted. `/article add` loads it again.",
  "article.no-history": "Nothing is known of this article any more.",
  "article.history-kept": "Times in UTC. Kept for a year: who did what, and no words of the article.",
  "article.did-add": "{when}: added by {who}",
  "article.did-refresh": "{when}: refreshed by {who}, revision {revision}",
  "article.did-rename": "{when}: renamed by {who}",
  "article.did-remove": "{when}: removed by {who}",
  "article.did-restore": "{when}: brought back by {who}",
  "article.did-purge": "{when}: deleted, because the time for undoing was over",
  "article.did-export": "{when}: the library was exported by {who}",
  "article.did-import": "{when}: imported by {who}, revision {revision}",
  "article.did-take-down": "{when}: taken down by {who}",
  "article.empty-message":
    "There is no text, link or file in that message that can be read. Copy the article’s text and run `/article add`.",
  "article.which-of-several": "There are several things in that message. Which one is the article?",
  "article.choose": "Choose one",
  "article.list-command": "What is in this server’s library",
  "article.option-search": "Words of the title, the outlet or the byline",
  "article.list-heading": "Articles of this server",
  "article.list-searched": "Articles with “{words}”",
  "article.list-all": "{total, plural, one {# article} other {# articles, the newest first}}",
  "article.list-range": "{from, number}–{to, number} of {total, number}, the newest first",
  "article.list-none":
    "No article has all these words in its title, outlet or byline. `/articles` without a search lists them all.",
  "article.newer": "◀ Newer",
  "article.older": "Older ▶",
} as const;
