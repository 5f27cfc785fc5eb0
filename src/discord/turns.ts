/** Work that must come in the order of its events: one after another in a channel, side by side across channels. */

export class Turns {
  readonly #tails = new Map<string, Promise<void>>();
  readonly #waiting = new Map<string, number>();
  readonly #mostEach: number;

  /** `mostEach`: how much of one owner's may wait in a channel, so that nobody fills it for the others. */
  constructor(mostEach: number) {
    this.#mostEach = mostEach;
  }

  /** False: the owner has too much waiting already, and it is not done. `work` must not reject. `owner` null: always taken. */
  take(channelId: string, owner: string | null, work: () => Promise<void>): boolean {
    const key = `${channelId} ${owner}`;
    const waiting = this.#waiting.get(key) ?? 0;
    if (owner !== null && waiting >= this.#mostEach) return false;
    this.#waiting.set(key, waiting + 1);
    const tail = (this.#tails.get(channelId) ?? Promise.resolve()).then(async () => {
      this.#leave(key);
      await work();
      if (this.#tails.get(channelId) === tail) this.#tails.delete(channelId);
    });
    this.#tails.set(channelId, tail);
    return true;
  }

  /** Resolves when all that was taken until now is done. */
  async settled(): Promise<void> {
    await Promise.all(this.#tails.values());
  }

  #leave(key: string): void {
    const left = (this.#waiting.get(key) ?? 1) - 1;
    if (left === 0) this.#waiting.delete(key);
    else this.#waiting.set(key, left);
  }
}
