/** How many questions a member may ask in a thread in a minute, before we say so once, and then are silent. */
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** `first over`: the one at which it may be said. */
export type Admission = "in" | "first over" | "over";

export class AskingPace {
  readonly #asked: RateLimiterMemory;
  readonly #answered: RateLimiterMemory;
  readonly #most: number;

  constructor({
    most = MOST,
    seconds = SECONDS,
  }: { readonly most?: number; readonly seconds?: number } = {}) {
    this.#most = most;
    this.#asked = new RateLimiterMemory({ points: most, duration: seconds });
    this.#answered = new RateLimiterMemory({ points: 1, duration: seconds * 5 });
  }

  /** Counts one message of a member in a channel when it arrives. Never rejects. */
  async admit(channelId: string, userId: string): Promise<Admission> {
    try {
      await this.#asked.consume(keyOf(channelId, userId));
      return "in";
    } catch (over) {
      if (!(over instanceof RateLimiterRes)) throw over;
      return over.consumedPoints === this.#most + 1 ? "first over" : "over";
    }
  }

  /** It was none of our business after all: talk between members is not counted. */
  async giveBack(channelId: string, userId: string): Promise<void> {
    await this.#asked.reward(keyOf(channelId, userId), 1);
  }

  async noteAnswer(channelId: string, userId: string): Promise<void> {
    await this.#answered.penalty(keyOf(channelId, userId), 1);
  }

  /** Was anything of theirs answered here lately? Only then they talk to us at all. */
  async wasAnswered(channelId: string, userId: string): Promise<boolean> {
    return (await this.#answered.get(keyOf(channelId, userId))) !== null;
  }
}

// --- internal ---

/** More than anybody reads answers to in a minute. */
const MOST = 8;
const SECONDS = 60;

const keyOf = (channelId: string, userId: string): string => `${channelId} ${userId}`;
