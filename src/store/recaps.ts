/** Which posts recap a discussion, so that they can follow what members delete, edit or withdraw. */
import type { Locale } from "../words/locale.ts";

/** A message that a recap shows or cites, and whose it is. */
export type CitedMessage = { readonly messageId: string; readonly authorId: string };

export type KeptRecap = {
  readonly guildId: string;
  readonly channelId: string;
  /** Our post. */
  readonly messageId: string;
  /** First and last message that were read; what lies between is read again when it has to be made anew. */
  readonly firstId: string;
  readonly lastId: string;
  /** The article that statements were held against; null: none. */
  readonly revisionId: string | null;
  readonly cited: readonly CitedMessage[];
  /** What a model wrote, each sentence with the messages that it cites; null: made by rule alone. */
  readonly draft: readonly RecapSentence[] | null;
  readonly locale: Locale;
  /** ISO 8601. */
  readonly madeAt: string;
};

export type RecapSentence = {
  readonly text: string;
  /** A judge carried it, where rules left it open. */
  readonly judged: boolean;
  readonly messageIds: readonly string[];
};

export interface Recaps {
  /** Stores it, or what it has become. */
  keep(recap: KeptRecap): Promise<void>;
  /** The newest of a channel. */
  last(guildId: string, channelId: string): Promise<KeptRecap | null>;
  /** The newest of a guild, of whatever channel, the newest first. */
  newest(guildId: string, limit: number): Promise<readonly KeptRecap[]>;
  /** Those of a channel that span one of these messages. At most 100. */
  spanning(guildId: string, channelId: string, messageIds: readonly string[]): Promise<readonly KeptRecap[]>;
  /** Those of a guild that cite this member, the newest first. At most 500. */
  citing(guildId: string, authorId: string): Promise<readonly KeptRecap[]>;
  forget(guildId: string, messageId: string): Promise<void>;
  /** Of a channel or thread that is gone. */
  forgetChannel(guildId: string, channelId: string): Promise<void>;
}

/** Members who want to be neither read nor quoted in recaps, by guild. */
export interface OptOuts {
  of(guildId: string): Promise<ReadonlySet<string>>;
  /** False: it was so already. */
  set(guildId: string, userId: string, out: boolean): Promise<boolean>;
}
