/** Makes posted recaps anew when a message that they span is deleted or edited, also while we were away, or a member withdraws. */
import type { SeenMessage } from "../chat.ts";
import { UserError } from "../errors.ts";
import type { Services } from "../services.ts";
import type { KeptRecap } from "../store/recaps.ts";
import { speak } from "../words/speak.ts";
import { composeRecap, type Written } from "./compose.ts";
import { type Discussion, discussionOf } from "./discussion.ts";
import { readDiscussion } from "./read-discussion.ts";
import { rewritten } from "./rewritten.ts";

type Parts = Pick<Services, "chat" | "library" | "optOuts" | "pipeline" | "recaps">;

/**
 * Stores a recap that was just posted, and makes it anew if one of the messages it was made of has been deleted or edited meanwhile:
 * until it is stored, nothing that is told of them finds it. Costs reading them once more, at most five requests.
 */
export async function keepPosted(recap: KeptRecap, read: number, services: Parts): Promise<void> {
  await services.recaps.keep(recap);
  const still = await unchangedMessages(recap, services);
  if (still.length !== read) await renew(recap, services);
}

/** Those that span one of these messages. */
export async function renewSpanning(
  place: { readonly guildId: string; readonly channelId: string; readonly messageIds: readonly string[] },
  services: Parts,
): Promise<void> {
  const { guildId, channelId, messageIds } = place;
  // Our own post was deleted: there is nothing left to follow.
  for (const messageId of messageIds) await services.recaps.forget(guildId, messageId);
  for (const recap of await services.recaps.spanning(guildId, channelId, messageIds))
    await renew(recap, services);
}

/**
 * The newest of these servers, where a message that they show was deleted or edited while nobody heard of it. Costs one to five
 * requests for each recap; at most ten a server and a hundred in all, of the last month. A place that may not be read any more is passed over.
 */
export async function renewMissed(guildIds: readonly string[], services: Parts): Promise<void> {
  const oldest = new Date(Date.now() - mostDays * 24 * 60 * 60 * 1_000).toISOString();
  let left = mostRead;
  for (const guildId of guildIds)
    for (const recap of await services.recaps.newest(guildId, Math.min(mostOfServer, left))) {
      if (recap.madeAt < oldest) break;
      left -= 1;
      await renewIfMissed(recap, services);
    }
}

/** Those that cite a member. `failed`: posts that may not be edited any more. */
export async function renewCiting(
  guildId: string,
  authorId: string,
  services: Parts,
): Promise<{ readonly renewed: number; readonly failed: number }> {
  let failed = 0;
  const recaps = await services.recaps.citing(guildId, authorId);
  for (const recap of recaps) if (!(await renew(recap, services))) failed += 1;
  return { renewed: recaps.length - failed, failed };
}

// --- internal ---

/** As many as one recap reads. */
const mostMessages = 500;

const mostOfServer = 10;
const mostRead = 100;
const mostDays = 30;

async function renewIfMissed(recap: KeptRecap, services: Parts): Promise<void> {
  try {
    if (!(await isAsShown(recap, services))) await renew(recap, services);
  } catch (fault) {
    if (!(fault instanceof UserError)) throw fault;
  }
}

/** Is every message that it cites there as it was? Others between them may have gone: nothing of them is shown. */
async function isAsShown({ channelId, cited, madeAt }: KeptRecap, { chat }: Parts): Promise<boolean> {
  const ids = cited.map(({ messageId }) => BigInt(messageId)).sort((one, other) => (one < other ? -1 : 1));
  if (ids.length === 0) return true;
  const extent = { limit: mostMessages, after: String(ids[0]! - 1n), before: String(ids.at(-1)! + 1n) };
  const there = new Map((await chat.history(channelId, extent)).map((message) => [message.id, message]));
  return ids.every((id) => {
    const message = there.get(String(id));
    return message !== undefined && (message.editedAt === null || message.editedAt <= madeAt);
  });
}

/** False: the post may not be edited. A post that is gone is forgotten. */
async function renew(kept: KeptRecap, services: Parts): Promise<boolean> {
  const { chat, library, recaps } = services;
  const { guildId, channelId, messageId } = kept;
  const discussion = discussionOf(await unchangedMessages(kept, services));
  const revision = kept.revisionId && (await library.revision(guildId, kept.revisionId));
  const written = writtenOf(kept, discussion);
  const recap = await composeRecap({
    discussion,
    written,
    article: revision ? { revision, index: await services.pipeline.ready(revision) } : null,
    locale: kept.locale,
  });
  const empty = discussion.said.length === 0;
  const edited = await chat.edit(channelId, messageId, empty ? goneReply(kept) : recap.reply);
  if (empty || !edited) await recaps.forget(guildId, messageId);
  else
    await recaps.keep({ ...kept, cited: recap.cited, draft: written ? stillHeld(kept, discussion) : null });
  return edited;
}

/** Of the messages that it was made of, those that are there as they were, of members who take part. */
async function unchangedMessages(
  { guildId, channelId, firstId, lastId, madeAt }: KeptRecap,
  { chat, optOuts }: Parts,
): Promise<SeenMessage[]> {
  const extent = { limit: mostMessages, after: before(firstId), before: after(lastId) };
  const messages = await readDiscussion(chat, channelId, extent, await optOuts.of(guildId));
  return messages.filter(({ editedAt }) => editedAt === null || editedAt <= madeAt);
}

/** What a model wrote of messages that are all still there, checked again; none of it is written anew. */
function writtenOf(kept: KeptRecap, discussion: Discussion): Written | null {
  if (kept.draft === null) return null;
  const claims = rewritten(discussion, stillHeld(kept, discussion) ?? []);
  return { claims, leftOut: 0 };
}

function stillHeld({ draft }: KeptRecap, { said }: Discussion): KeptRecap["draft"] {
  const there = new Set(said.map(({ message }) => message.id));
  return draft?.filter(({ messageIds }) => messageIds.every((id) => there.has(id))) ?? null;
}

/** Bounds of a history are exclusive, and ids are numbers. */
const before = (id: string): string => String(BigInt(id) - 1n);
const after = (id: string): string => String(BigInt(id) + 1n);

const goneReply = ({ locale }: KeptRecap) =>
  ({
    kind: "reply",
    visibility: "public",
    locale,
    sections: [{ kind: "lines", lines: [[speak(locale).text("recap.gone")]] }],
  }) as const;
