/** Makes posted recaps anew when a message that they span is deleted or edited, or a member withdraws. */
import type { Services } from "../services.ts";
import type { KeptRecap } from "../store/recaps.ts";
import { indexContent } from "../verify/index.ts";
import { speak } from "../words/speak.ts";
import { composeRecap, type Written } from "./compose.ts";
import { type Discussion, discussionOf } from "./discussion.ts";
import { readDiscussion } from "./read-discussion.ts";
import { rewritten } from "./rewritten.ts";

type Parts = Pick<Services, "chat" | "library" | "optOuts" | "recaps">;

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

/** False: the post may not be edited. A post that is gone is forgotten. */
async function renew(kept: KeptRecap, services: Parts): Promise<boolean> {
  const { chat, library, optOuts, recaps } = services;
  const { guildId, channelId, messageId } = kept;
  const messages = await readDiscussion(
    chat,
    channelId,
    { limit: mostMessages, after: before(kept.firstId), before: after(kept.lastId) },
    await optOuts.of(guildId),
  );
  const unchanged = messages.filter(({ editedAt }) => editedAt === null || editedAt <= kept.madeAt);
  const discussion = discussionOf(unchanged);
  const revision = kept.revisionId && (await library.revision(guildId, kept.revisionId));
  const written = writtenOf(kept, discussion);
  const recap = composeRecap({
    discussion,
    written,
    article: revision ? { revision, index: indexContent(revision) } : null,
    locale: kept.locale,
  });
  const empty = discussion.said.length === 0;
  const edited = await chat.edit(channelId, messageId, empty ? goneReply(kept) : recap.reply);
  if (empty || !edited) await recaps.forget(guildId, messageId);
  else
    await recaps.keep({ ...kept, cited: recap.cited, draft: written ? stillHeld(kept, discussion) : null });
  return edited;
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
