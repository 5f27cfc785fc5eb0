/** How far a slow answer is, shown in the place of "thinking…": at a rate that Discord allows, and never after the answer. */
import type { Stage } from "../answer/pipeline.ts";
import type { Progress } from "../command.ts";
import type { Speech } from "../words/speak.ts";

/** ms. An answer that comes within the first costs no edit at all. */
export type Pace = { readonly first: number; readonly every: number };

/** Discord lets a few edits through in five seconds; a person reads one in two. */
const PACE: Pace = { first: 1_000, every: 2_000 };

export function stageWords(stage: Stage, speech: Speech): string {
  switch (stage.kind) {
    case "reading":
      return speech.text("reply.reading");
    case "writing":
      return speech.text("reply.writing");
    case "part":
      return speech.text("reply.part", { done: stage.done, of: stage.of });
    case "checking":
      return speech.text("reply.checking", { done: stage.done, of: stage.of });
  }
}

/** One answer's progress. `show` puts a stage before the reader; what it throws is told to `onFault`, and ends the telling. */
export class Telling {
  readonly #show: (stage: Stage) => Promise<void>;
  readonly #onFault: (error: unknown) => void;
  readonly #pace: Pace;
  #latest: Stage | null = null;
  #shown: Stage | null = null;
  #timer: NodeJS.Timeout | null = null;
  #sending: Promise<void> | null = null;
  #state: "quiet" | "telling" | "over" = "quiet";

  constructor(show: (stage: Stage) => Promise<void>, onFault: (error: unknown) => void, pace: Pace = PACE) {
    this.#show = show;
    this.#onFault = onFault;
    this.#pace = pace;
  }

  /** For handlers. The latest stage is all that is kept. Where no timer runs, the last edit is long enough ago. */
  readonly tell: Progress = (stage) => {
    this.#latest = stage;
    if (this.#state === "telling" && this.#timer === null && this.#sending === null) this.#wait(0);
  };

  /** From now on there is a place to show it. */
  start(): void {
    if (this.#state !== "quiet") return;
    this.#state = "telling";
    this.#wait(this.#pace.first);
  }

  /** No edit begins after this; resolves once the last one is out, so that the answer comes after it. */
  async end(): Promise<void> {
    this.#state = "over";
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#sending;
  }

  #wait(ms: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = null;
      const stage = this.#latest;
      if (this.#state !== "telling" || stage === null || stage === this.#shown) return;
      this.#shown = stage;
      this.#sending = this.#send(stage);
    }, ms);
  }

  async #send(stage: Stage): Promise<void> {
    try {
      await this.#show(stage);
    } catch (error) {
      this.#state = "over";
      this.#onFault(error);
    }
    this.#sending = null;
    if (this.#state === "telling") this.#wait(this.#pace.every);
  }
}
