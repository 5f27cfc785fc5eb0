/** Messages as Discord would give them, for tests that need no Discord. */
import type { SeenMessage } from "../../src/chat.ts";

/** One message a line, a minute apart, with ids in order. */
export function seenMessages(
  lines: readonly { readonly by: string; readonly words: string }[],
): SeenMessage[] {
  return lines.map(({ by, words }, at) => ({
    id: String(1000 + at),
    channelId: "7",
    guildId: "1",
    authorId: `person-${by}`,
    authorName: by,
    fromBot: false,
    own: false,
    content: words,
    attachments: [],
    sentAt: new Date(Date.UTC(2026, 2, 18, 18, at)).toISOString(),
    editedAt: null,
    replyTo: null,
    mentionsBot: false,
    jumpUrl: `https://discord.com/channels/1/7/${1000 + at}`,
  }));
}
