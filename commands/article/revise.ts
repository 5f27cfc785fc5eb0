/** A new text of an article that is there: its next revision, or in words why not. */
import { discussAction, quotesAction, sourcesAction } from "../../src/answer/actions.ts";
import { changesAction } from "../../src/answer/changes-action.ts";
import { compareRevisions } from "../../src/care/compare-revisions.ts";
import type { Caller } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import type { Action, Line, Reply } from "../../src/reply.ts";
import type { Services } from "../../src/services.ts";
import type { Proposal } from "../../src/store/previews.ts";
import type { Article, Content, Revision } from "../../src/types.ts";
import { dayIn } from "../../src/words/day-in.ts";
import { said, type WordsKey } from "../../src/words/said.ts";
import { type Speech, speak } from "../../src/words/speak.ts";
import { changeSections } from "./changes.ts";
import { countsOf } from "./facts.ts";
import { warningLines } from "./preview.ts";

type NewText = Pick<Proposal, "content" | "origin">;
/** A new text, and the revision that it would come after. */
type Revising = { readonly text: NewText; readonly before: Revision };

/**
 * Stores the next revision where it has enough in common with the latest; a text that has not is shown first, because a page that
 * is gone and a wrong file look like that. Says so where nothing changed.
 */
export async function revise(
  text: NewText,
  articleId: string,
  caller: Caller,
  services: Services,
): Promise<Reply> {
  const before = await latestOf(articleId, caller, services);
  const { kept } = compareRevisions(before, text.content);
  return kept < leastKept
    ? askFirst({ text, before, kept }, caller, services)
    : store({ text, before }, caller, services);
}

/** The same for a text that was shown as a preview: however little it has in common. */
export async function reviseWith(
  text: NewText,
  { articleId, previewId }: { readonly articleId: string; readonly previewId: string },
  caller: Caller,
  services: Services,
): Promise<Reply> {
  const before = await latestOf(articleId, caller, services);
  const reply = await store({ text, before }, caller, services);
  await services.previews.use(caller.guildId, previewId, articleId);
  return reply;
}

/** What stands under "added" and "refreshed". */
export function addedReply(article: Article, content: Content, key: WordsKey, caller: Caller): Reply {
  const say = speak(caller.locale);
  return {
    kind: "reply",
    visibility: "private",
    locale: caller.locale,
    heading: { foreign: article.title, ...(content.url ? { url: content.url } : {}) },
    meta: countsOf(content, say),
    sections: [{ kind: "lines", lines: [[say.text(key)], ...warningLines(content, say)] }],
    actions: articleActions(article, say),
  };
}

export const articleActions = ({ id, latestRevision }: Article, say: Speech): Action[] => [
  { label: say.text("article.button-summary"), id: `summary:${latestRevision}:standard` },
  quotesAction({ id: latestRevision }, say.locale),
  sourcesAction({ id: latestRevision }, say.locale),
  discussAction({ id: latestRevision }, say.locale),
  historyAction(id, say),
];

export const historyAction = (articleId: string, say: Speech): Action => ({
  label: say.text("article.button-history"),
  id: `article-history:${articleId}`,
});

/** "Nothing changed since …", with what was asked. */
export function unchangedReply(article: Article, latest: Revision, key: WordsKey, caller: Caller): Reply {
  const say = speak(caller.locale);
  const line = say.line(key, {
    title: { foreign: article.title, strong: true },
    day: dayIn(latest.loadedAt, say.locale) ?? "",
  });
  return {
    kind: "reply",
    visibility: "private",
    locale: caller.locale,
    sections: [{ kind: "lines", lines: [line] }],
    actions: [historyAction(article.id, say)],
  };
}

// --- internal ---

/** A rewritten report keeps a third of its words in unchanged sentences and more; a wrong page keeps none. */
const leastKept = 0.15;

async function latestOf(articleId: string, { guildId }: Caller, { library }: Services): Promise<Revision> {
  const latest = await library.latest(guildId, articleId);
  if (!latest) throw new UserError(said("article.gone-meanwhile"));
  return latest;
}

async function store(
  { text: { content, origin }, before }: Revising,
  caller: Caller,
  services: Services,
): Promise<Reply> {
  const { library } = services;
  const revised = await library.addRevision(caller.guildId, before.articleId, {
    content,
    by: caller.userId,
    origin,
  });
  if (!revised) throw new UserError(said("article.gone-meanwhile"));
  if (revised.kind === "unchanged")
    return unchangedReply(revised.article, before, "article.unchanged", caller);
  services.care.tell(services.chat, { guildId: caller.guildId, articleId: before.articleId });
  return refreshedReply(before, revised, caller, services);
}

async function refreshedReply(
  before: Revision,
  { revision: after, article }: { readonly revision: Revision; readonly article: Article },
  caller: Caller,
  { posts }: Services,
): Promise<Reply> {
  const say = speak(caller.locale);
  const standing = await posts.ofArticle(caller.guildId, article.id, mostCounted);
  const older = standing.filter(({ revisionId }) => revisionId !== after.id).length;
  const added = addedReply(article, after, "article.refreshed", caller);
  return {
    ...added,
    meta: [
      say.line("article.revision-of", { number: after.number, of: article.revisions }),
      ...(added.meta ?? []),
    ],
    sections: [...added.sections, ...changeSections(before, after, say)],
    notes:
      older === 0
        ? []
        : [say.line("article.posts-told", { count: older, more: Number(older === mostCounted) })],
    actions: [changesAction(before.id, after.id, caller.locale), ...(added.actions ?? [])],
  };
}

/** As many as one read of the posts gives. */
const mostCounted = 500;

async function askFirst(
  { text: { content, origin }, before, kept }: Revising & { readonly kept: number },
  caller: Caller,
  { library, previews }: Services,
): Promise<Reply> {
  const say = speak(caller.locale);
  const article = await library.article(caller.guildId, before.articleId);
  const title = article?.title ?? before.title ?? "";
  const proposal: Proposal = {
    kind: "article",
    title,
    content,
    origin,
    revises: before.articleId,
    samePage: before.articleId,
  };
  const id = await previews.keep(caller.guildId, { madeBy: caller.userId, proposal });
  const line: Line = ["⚠ ", ...say.line("article.little-in-common", { percent: Math.round(kept * 100) })];
  return {
    kind: "reply",
    visibility: "private",
    locale: caller.locale,
    heading: { foreign: title, ...(content.url ? { url: content.url } : {}) },
    meta: countsOf(content, say),
    sections: [
      { kind: "lines", lines: [line, ...warningLines(content, say)] },
      ...changeSections(before, content, say),
    ],
    notes: [[say.text("article.waits")]],
    actions: [
      { label: say.text("article.make-revision"), id: `add-article:${id}`, turns: true },
      { label: say.text("article.cancel"), id: `cancel-preview:${id}`, turns: true },
    ],
  };
}
