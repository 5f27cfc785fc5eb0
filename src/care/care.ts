/** What happens to a library besides what members ask of it: telling posts, export, deletion. What commands may ask for. */
import type { Chat } from "../chat.ts";

export type Told = {
  readonly guildId: string;
  readonly articleId: string;
};

export type Exported = {
  readonly bytes: Uint8Array;
  readonly articles: number;
  readonly revisions: number;
};

export interface Care {
  /**
   * An article changed, was removed or came back: every post that stands on it is told, one after the other at Discord's pace.
   * Returns at once and never throws; what a restart cuts off goes on after it.
   */
  tell(chat: Chat, about: Told): void;
  /** A guild's library as JSON Lines. Null: it has more than `mostBytes`. Noted in its audit log. */
  exported(guildId: string, by: string, mostBytes: number): Promise<Exported | null>;
  /** Deletes all that is kept of a guild, what is cached too. */
  deleteEverything(guildId: string): Promise<void>;
}

/** The same with what the composition root does with it. */
export interface RunningCare extends Care {
  /** The bot has joined: goes on telling, and looks every few minutes for what is past its time. Not awaited: never rejects. */
  start(chat: Chat): void;
  /** Discord says that the bot was removed from a guild (never for an outage). */
  guildGone(guildId: string): Promise<void>;
  /**
   * The bot is in these guilds: what had left has come back. Others of which something is kept and that are `ours` have left while
   * the bot was away. `ours`: would this process have been told of that guild? Left out: of every one.
   */
  guildsKnown(guildIds: readonly string[], ours?: (guildId: string) => boolean): Promise<void>;
  /** Guilds that left and of which something is still kept. */
  left(): Promise<readonly string[]>;
  /** Resolves when nothing is under way any more: for tests and for the end. */
  settled(): Promise<void>;
  /** Starts nothing new, and waits for what is under way. */
  close(): Promise<void>;
}
