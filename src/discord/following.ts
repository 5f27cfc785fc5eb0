/** Changes of messages and threads → the commands that made something of them. In the order of a channel's events. */
import type { Follower, MessagesAt } from "../command.ts";
import type { Services } from "../services.ts";
import { describeError, type Log } from "./failure.ts";
import { Turns } from "./turns.ts";

export type FollowingParts = {
  readonly followers: readonly Follower[];
  readonly services: Services;
  readonly logger: Log;
};

export class Following {
  readonly #parts: FollowingParts;
  readonly #turns = new Turns(Number.POSITIVE_INFINITY);

  constructor(parts: FollowingParts) {
    this.#parts = parts;
  }

  edited(messages: MessagesAt): void {
    this.#tell(messages.channelId, (follower, services) => follower.edited(messages, services));
  }
  deleted(messages: MessagesAt): void {
    this.#tell(messages.channelId, (follower, services) => follower.deleted(messages, services));
  }
  threadDeleted(gone: { readonly guildId: string; readonly threadId: string }): void {
    this.#tell(gone.threadId, (follower, services) => follower.threadDeleted(gone, services));
  }

  /** After a new start, or a connection too long lost. Beside the channels' own events, which it must not hold up. */
  returned(guildIds: readonly string[]): void {
    this.#tell(EVERYWHERE, async (follower, services) => follower.returned?.(guildIds, services));
  }

  /** Resolves when all that was told until now is done. */
  async settled(): Promise<void> {
    await this.#turns.settled();
  }

  #tell(channelId: string, tell: (follower: Follower, services: Services) => Promise<void>): void {
    const { followers, services, logger } = this.#parts;
    if (followers.length === 0) return;
    this.#turns.take(channelId, null, async () => {
      for (const follower of followers)
        await Promise.resolve()
          .then(() => tell(follower, services))
          .catch((error: unknown) =>
            logger.warn({ error: describeError(error) }, "a change of messages could not be followed"),
          );
    });
  }
}

// --- internal ---

/** In the place of a channel's id. */
const EVERYWHERE = "everywhere";
