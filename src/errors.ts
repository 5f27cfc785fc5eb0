/**
 * An error for people: its message is shown as written. It says what happened and what to do next.
 * Anything else that is thrown is logged under an id, and the reader is shown the id.
 */
import type { Said } from "./words/said.ts";
import { type Speech, speak } from "./words/speak.ts";

export class UserError extends Error {
  override readonly name = "UserError";
  /** The sentence by key, where it is to be said in the reader's language; null: `message` is all there is. */
  readonly said: Said | null;

  /** `message` is English: what a terminal and an operator read. */
  constructor(words: string | Said, options?: ErrorOptions) {
    super(typeof words === "string" ? words : speak("en").say(words), options);
    this.said = typeof words === "string" ? null : words;
  }

  /** The sentence in a reader's language. */
  in(speech: Speech): string {
    return this.said ? speech.say(this.said) : this.message;
  }
}
