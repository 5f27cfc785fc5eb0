/** Tells posts that their article changed, was removed or came back. What has to be told stands in the store until it is done. */
import { changesAction } from "../answer/changes-action.ts";
import type { Chat } from "../chat.ts";
import { UserError } from "../errors.ts";
import type { Library } from "../store/library.ts";
import type { DuePost, PostMarks } from "../store/post-marks.ts";
import type { Posts } from "../store/posts.ts";
import type { Locale } from "../words/locale.ts";
import { markLine, threadNotice } from "./mark-line.ts";

export type TellParts = {
  readonly library: Library;
  readonly posts: Posts;
  readonly postMarks: PostMarks;
};

export type Within = { readonly guildId: string; readonly articleId: string };

/**
 * One post after the other, the newest first, until none is left or `signal` ends it. A post that is gone, or may not be edited any
 * more, is forgotten: nothing can be told there. One that Discord refuses to change is passed over. Rejects with the first such
 * fault once the others are told, or at the fifth, because then Discord or the store is away: what is left is told the next time.
 */
export async function tellPosts(
  chat: Chat,
  parts: TellParts,
  { within, signal }: { readonly within?: Within; readonly signal?: AbortSignal } = {},
): Promise<number> {
  await parts.posts.settled();
  const faults = new Map<string, unknown>();
  let told = 0;
  for (;;) {
    const due = await parts.postMarks.due(aRead + faults.size, within);
    const next = due.filter(({ post }) => !faults.has(post.messageId));
    for (const post of next) {
      if (signal?.aborted) return told;
      if (await isTold(chat, post, parts, faults)) told += 1;
    }
    if (next.length < aRead) break;
  }
  if (faults.size > 0) throw faults.values().next().value;
  return told;
}

// --- internal ---

/** Posts that are read at once: few, because an article may change again while they are told. */
const aRead = 25;
/** Names the line on a post that is about its article, so that a newer one takes its place. */
const markName = "article";
/** As many faults end a round. */
const mostFaults = 5;

/** False where it failed, which is noted in `faults` by the message's id. Throws the fault that is one too many. */
async function isTold(
  chat: Chat,
  due: DuePost,
  parts: TellParts,
  faults: Map<string, unknown>,
): Promise<boolean> {
  try {
    await tellOne(chat, due, parts);
    return true;
  } catch (fault) {
    faults.set(due.post.messageId, fault);
    if (faults.size === mostFaults) throw fault;
    return false;
  }
}

async function tellOne(chat: Chat, due: DuePost, parts: TellParts): Promise<void> {
  const { post, mark } = due;
  const locale = await localeIn(post.guildId, chat, parts.library);
  const line = await markLine(post, mark, parts.library, locale);
  const newer = mark !== null && mark !== "removed";
  const action = newer ? { action: changesAction(post.revisionId, mark, locale) } : {};
  const told = await chat.markPost(post.channelId, post.messageId, { mark: markName, line, ...action });
  if (!told) return parts.posts.forget(post.guildId, post.messageId);
  if (newer && post.kind === "discussion" && due.marked !== "removed")
    await noticeInThread(chat, due, parts.library, locale);
  await parts.postMarks.done(post.guildId, post.messageId, mark);
}

/** What everyone in a server reads: as its settings say, or else in the language that it has in Discord. */
async function localeIn(guildId: string, chat: Chat, library: Library): Promise<Locale> {
  const { language } = await library.settings(guildId);
  return language ?? chat.server(guildId)?.locale ?? "en";
}

/** Only where the talk goes on: a thread that is closed stays closed. */
async function noticeInThread(
  chat: Chat,
  { post, mark }: DuePost,
  library: Library,
  locale: Locale,
): Promise<void> {
  const place = await chat.place(post.channelId);
  if (!place?.isThread || place.archived || place.locked) return;
  const before = await library.revision(post.guildId, post.revisionId);
  const after = await library.revision(post.guildId, mark ?? "");
  if (!before || !after) return;
  try {
    await chat.post(post.channelId, threadNotice(before, after, locale));
  } catch (fault) {
    // Where we may not write any more, the mark has to do.
    if (!(fault instanceof UserError)) throw fault;
  }
}
