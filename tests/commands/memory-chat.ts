/**
 * A chat in memory, for tests of commands alone: it keeps what was posted as the replies that they are. It refuses nothing and
 * renders nothing; what Discord makes of a command is tested in tests/wire, over the real chat.
 */
import type { ChannelPlace, Chat, SeenMessage } from "../../src/chat.ts";
import type { Reply } from "../../src/reply.ts";
import type { Locale } from "../../src/words/locale.ts";

export type MemoryPost = {
  readonly id: string;
  readonly channelId: string;
  reply: Reply;
  readonly replyTo: string | null;
  readonly marks: Map<string, string>;
};

export type MemoryChat = Chat & {
  /** Ours, in the order of posting. */
  readonly posts: MemoryPost[];
  readonly threads: { readonly id: string; readonly channelId: string; readonly name: string }[];
  /** Somebody says something. */
  say(channelId: string, content: string, over?: Partial<SeenMessage>): SeenMessage;
  /** Everything said in a channel is gone. */
  deleteMessage(messageId: string): void;
  /** Whether messages may be read from now on. */
  grant(readsMessages: boolean): void;
};

/** `locale`: of its server. */
export function memoryChat({ locale = "en" }: { readonly locale?: Locale } = {}): MemoryChat {
  const posts: MemoryPost[] = [];
  const threads: MemoryChat["threads"] = [];
  const said: SeenMessage[] = [];
  let reads = true;
  let next = 1_000;
  const newId = () => {
    next += 1;
    return String(next);
  };
  const placeOf = (channelId: string): ChannelPlace => {
    const thread = threads.find(({ id }) => id === channelId);
    const closed = { isForum: false, locked: false, archived: false };
    return { id: channelId, parentId: thread?.channelId ?? null, isThread: thread !== undefined, ...closed };
  };
  const indexOf = (messageId: string) => posts.findIndex(({ id }) => id === messageId);
  return {
    botId: "999",
    get readsMessages() {
      return reads;
    },
    posts,
    threads,
    grant(readsMessages) {
      reads = readsMessages;
    },
    say(channelId, content, over = {}) {
      const message = { ...seen(newId(), channelId, content), ...over };
      said.push(message);
      return message;
    },
    deleteMessage(messageId) {
      const index = said.findIndex(({ id }) => id === messageId);
      if (index !== -1) said.splice(index, 1);
    },
    place: async (channelId) => placeOf(channelId),
    async openThread({ channelId, messageId, name }) {
      const known = threads.find(({ id }) => id === messageId);
      if (known) return { id: known.id };
      const thread = { id: messageId ?? newId(), channelId, name };
      threads.push(thread);
      return { id: thread.id };
    },
    async history(channelId, { limit, before, after }) {
      const within = (id: string) =>
        (before === undefined || BigInt(id) < BigInt(before)) &&
        (after === undefined || BigInt(id) > BigInt(after));
      return said
        .filter((message) => message.channelId === channelId && within(message.id))
        .sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? 1 : -1))
        .slice(0, limit);
    },
    message: async (channelId, messageId) =>
      said.find((message) => message.channelId === channelId && message.id === messageId) ?? null,
    async post(channelId, reply, wish = {}) {
      const id = newId();
      const replyTo = wish.replyTo ?? null;
      posts.push({ id, channelId, reply, replyTo, marks: new Map() });
      said.push({
        ...seen(id, channelId, wordsOf(reply)),
        authorId: "999",
        fromBot: true,
        own: true,
        replyTo,
      });
      return { id, jumpUrl: jump(channelId, id) };
    },
    async edit(_channelId, messageId, reply) {
      const post = posts[indexOf(messageId)];
      if (post) post.reply = reply;
      return post !== undefined;
    },
    async markPost(_channelId, messageId, { mark, line }) {
      posts[indexOf(messageId)]?.marks.set(mark, line);
      return indexOf(messageId) !== -1;
    },
    async remove(_channelId, messageId) {
      const index = indexOf(messageId);
      if (index !== -1) posts.splice(index, 1);
      return index !== -1;
    },
    typing: async () => undefined,
    server: (guildId) => (guildId === "1" ? { name: "The Valley", ownerId: "1", locale } : null),
    guildIds: () => ["1"],
  };
}

// --- internal ---

const jump = (channelId: string, id: string) => `https://discord.com/channels/1/${channelId}/${id}`;

function seen(id: string, channelId: string, content: string): SeenMessage {
  return {
    id,
    channelId,
    guildId: "1",
    authorId: "100",
    authorName: "Ada",
    fromBot: false,
    own: false,
    content,
    attachments: [],
    sentAt: "2026-11-01T10:00:00.000Z",
    editedAt: null,
    replyTo: null,
    mentionsBot: false,
    jumpUrl: jump(channelId, id),
  };
}

/** Its plain lines, statements and quotes: enough to tell answers apart. */
function wordsOf(reply: Reply): string {
  const parts = reply.sections.flatMap((section) => {
    if (section.kind === "claims") return section.claims.map(({ text }) => text);
    if (section.kind === "quotes") return section.quotes.map(({ quote }) => quote.text);
    if (section.kind !== "lines") return [];
    return section.lines.map((line) =>
      line.map((part) => (typeof part === "string" ? part : "foreign" in part ? part.foreign : "")).join(""),
    );
  });
  return [reply.heading?.foreign ?? "", ...parts].filter((part) => part !== "").join("\n");
}
