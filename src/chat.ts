/** What commands may do in a server besides answering: threads, their messages, posts. Free of discord.js; `discord/` makes it. */
import type { Attachment } from "./loading/loader.ts";
import type { Action, Reply } from "./reply.ts";
import type { Locale } from "./words/locale.ts";

/** One message as Discord gives it. Members' words: read for what was asked, kept nowhere. */
export type SeenMessage = {
  readonly id: string;
  readonly channelId: string;
  readonly guildId: string;
  readonly authorId: string;
  /** The name the server shows. */
  readonly authorName: string;
  readonly fromBot: boolean;
  /** Sent by this bot. */
  readonly own: boolean;
  /** Blank where Discord keeps it from us. For a message of our own made of components: the text in them. */
  readonly content: string;
  readonly attachments: readonly Attachment[];
  /** ISO 8601. */
  readonly sentAt: string;
  readonly editedAt: string | null;
  /** The message that it answers. */
  readonly replyTo: string | null;
  readonly mentionsBot: boolean;
  /** Opens Discord at it. */
  readonly jumpUrl: string;
};

export type ChannelPlace = {
  readonly id: string;
  /** For a thread: the channel or forum that it hangs under. */
  readonly parentId: string | null;
  readonly isThread: boolean;
  readonly isForum: boolean;
  readonly locked: boolean;
  readonly archived: boolean;
};

export interface Chat {
  readonly botId: string;
  /** Was the Message Content intent granted? Without it only mentions and replies to our regular messages can be read. */
  readonly readsMessages: boolean;
  /** Null where the bot may not see it, or it is gone. */
  place(channelId: string): Promise<ChannelPlace | null>;
  /**
   * Opens a public thread, on a message of ours where `messageId` is given: one a message, made once however many ask.
   * Throws UserError where the bot lacks the permission, with its name.
   */
  openThread(where: {
    readonly channelId: string;
    readonly messageId?: string;
    readonly name: string;
  }): Promise<{ readonly id: string }>;
  /** Newest first; `limit` ≤ 500. `after`, `before`: message ids, exclusive. Throws UserError where the bot may not read. */
  history(
    channelId: string,
    wish: { readonly limit: number; readonly before?: string; readonly after?: string },
  ): Promise<readonly SeenMessage[]>;
  message(channelId: string, messageId: string): Promise<SeenMessage | null>;
  /** A regular message. `replyTo`: shown as an answer to it, its author not pinged. Throws UserError where the bot may not write. */
  post(
    channelId: string,
    reply: Reply,
    wish?: { readonly replyTo?: string },
  ): Promise<{ readonly id: string; readonly jumpUrl: string }>;
  /** In the place of one of ours. False: it is gone, or may not be edited any more. */
  edit(channelId: string, messageId: string, reply: Reply): Promise<boolean>;
  /**
   * Puts a line on top of one of ours, once, and leaves the rest as it is; what stood there under the same `mark` is replaced. An
   * empty line takes it away again. `action`: a button under the line. False as in `edit`.
   */
  markPost(
    channelId: string,
    messageId: string,
    note: { readonly mark: string; readonly line: string; readonly action?: Action },
  ): Promise<boolean>;
  /** Removes one of ours. False: it was gone. */
  remove(channelId: string, messageId: string): Promise<boolean>;
  /** "… is typing", for some seconds. Never throws. */
  typing(channelId: string): Promise<void>;
  /** A server that the bot is in; null where it is not, or is not told of it yet. */
  server(guildId: string): {
    readonly name: string;
    readonly ownerId: string;
    /** The language that it has in Discord. */
    readonly locale: Locale;
  } | null;
  /** Ids of the servers that the bot is in now. */
  guildIds(): readonly string[];
}
