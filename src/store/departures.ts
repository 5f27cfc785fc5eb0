/** Guilds that removed the bot: what is kept of them goes after a time of grace, unless they come back. */

export type Departure = {
  readonly guildId: string;
  /** ISO 8601. */
  readonly leftAt: string;
};

export interface Departures {
  /** The first time stays where it has left already. Only for guilds of which something is kept. */
  left(guildId: string, at: string): Promise<void>;
  /** True: it had left. */
  returned(guildId: string): Promise<boolean>;
  all(): Promise<readonly Departure[]>;
  /** Guilds of which anything is kept. */
  keptGuilds(): Promise<readonly string[]>;
}
