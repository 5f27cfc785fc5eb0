/** What is being answered now: how long it may take, and how it ends when the bot stops. */
import { UserError } from "../errors.ts";
import { said } from "../words/said.ts";
import { within } from "./within.ts";

/** An interaction's token lives 15 minutes; the last one is kept for saying so. */
const LONGEST_RUN_MS = 14 * 60_000;

export class InFlight {
  readonly #answers = new Set<Promise<void>>();
  readonly #runs = new Set<(error: UserError) => void>();
  #stopping = false;

  /** Keeps count of an answer until it is out. `answer` must not reject. */
  async follow(answer: Promise<void>): Promise<void> {
    this.#answers.add(answer);
    await answer;
    this.#answers.delete(answer);
  }

  /** A handler's result; UserError if it takes too long, or if the bot stops before it is there. */
  async bounded<T>(run: () => Promise<T>): Promise<T> {
    if (this.#stopping) throw new UserError(said("failure.restarting"));
    const { promise, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new UserError(said("failure.took-too-long"))), LONGEST_RUN_MS);
    this.#runs.add(reject);
    try {
      return await Promise.race([run(), promise]);
    } finally {
      clearTimeout(timer);
      this.#runs.delete(reject);
    }
  }

  /** New runs are refused at once; those under way have `patience` ms, then their readers are told. Resolves when all is said. */
  async finish(patience: number): Promise<void> {
    this.#stopping = true;
    await within(this.#settled(), patience);
    for (const reject of this.#runs) reject(new UserError(said("failure.restarting")));
    await within(this.#settled(), 1_000);
  }

  async #settled(): Promise<void> {
    await Promise.all(this.#answers);
  }
}
