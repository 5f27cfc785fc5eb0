/** Which message of ours answers which of a member's: remembered for a while, and found again in Discord after that. */
import type { Chat, SeenMessage } from "../chat.ts";
import { recent } from "../recent.ts";

/** A restart may forget it: each answer refers to its question, so it is found again in Discord. */
export class RememberedAnswers {
  readonly #answers = recent<{ answer: string | null }>(MOST);
  readonly #edits = recent<{ edit: string | null }>(MOST);

  keep(messageId: string, answerId: string): void {
    this.#answers.of(messageId, () => ({ answer: null })).answer = answerId;
  }
  of(messageId: string): string | null {
    return this.#answers.of(messageId, () => ({ answer: null })).answer;
  }
  forget(messageId: string): void {
    this.#answers.forget(messageId);
    this.#edits.forget(messageId);
  }
  /** Discord tells of an edited message again when it shows a link's preview: the same edit is not new. */
  isNewEdit(messageId: string, editedAt: string): boolean {
    const known = this.#edits.of(messageId, () => ({ edit: null }));
    if (known.edit === editedAt) return false;
    known.edit = editedAt;
    return true;
  }
}

/** The id of our answer to a message; null: there is none among what came next. Rejects where the channel can't be read. */
export async function ourAnswerTo(
  message: SeenMessage,
  chat: Chat,
  remembered: RememberedAnswers,
): Promise<string | null> {
  const known = remembered.of(message.id);
  if (known !== null) return known;
  const since = await chat.history(message.channelId, { limit: FAR, after: message.id });
  const answer = since.findLast(({ own, replyTo }) => own && replyTo === message.id) ?? null;
  if (answer !== null) remembered.keep(message.id, answer.id);
  return answer?.id ?? null;
}

// --- internal ---

const MOST = 2_000;
/** An answer comes soon after its question. */
const FAR = 500;
