/** The messages that a recap may read: of people, with words in them, of members who take part. */
import type { Chat, SeenMessage } from "../chat.ts";

export type Extent = {
  /** At most this many are read, the newest first. */
  readonly limit: number;
  /** Message ids, exclusive. */
  readonly after?: string;
  readonly before?: string;
  /** ISO 8601; what was sent before is left out. */
  readonly since?: string;
};

/** Oldest first. Members who opted out are dropped before a word of theirs is looked at. */
export async function readDiscussion(
  chat: Chat,
  channelId: string,
  extent: Extent,
  optedOut: ReadonlySet<string>,
): Promise<SeenMessage[]> {
  const { limit, after, before, since } = extent;
  const history = await chat.history(channelId, {
    limit,
    ...(after ? { after } : {}),
    ...(before ? { before } : {}),
  });
  return history
    .filter(({ fromBot, authorId }) => !fromBot && !optedOut.has(authorId))
    .filter(({ content, sentAt }) => content.trim() !== "" && (!since || sentAt >= since))
    .toReversed();
}
