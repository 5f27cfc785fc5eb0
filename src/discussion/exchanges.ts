/** The questions and answers of a thread, read from its messages. Pure: whoever calls has read them from Discord. */
import type { SeenMessage } from "../chat.ts";
import { ownAnswer } from "./own-answer.ts";
import { questionText } from "./question-text.ts";
import type { Exchange } from "./resolve.ts";

/**
 * Exchanges, oldest first. `messages`: the newest first, as Discord gives them. An answer belongs to the message that it replies
 * to, or says itself what was asked. Where the new question is a reply to an answer of ours (`replyTo`), that answer is the last
 * word: what came after it is left out. Members' messages that nobody answered are no part of it.
 */
export function exchangesOf(messages: readonly SeenMessage[], replyTo: string | null): Exchange[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const answers = messages.filter((message) => message.own).reverse();
  const pointed = answers.findIndex(({ id }) => id === replyTo);
  return (pointed < 0 ? answers : answers.slice(0, pointed + 1)).flatMap((message) => {
    const exchange = exchangeOf(message, byId.get(message.replyTo ?? ""));
    return exchange ? [exchange] : [];
  });
}

// --- internal ---

/** Null for a message of ours that neither answers a question nor cites anything. */
function exchangeOf(message: SeenMessage, asked: SeenMessage | undefined): Exchange | null {
  const { question, claims, nearest } = ownAnswer(message.content);
  const text = question ?? (asked && !asked.own ? questionText(asked.content) : "");
  if (text === "" && claims.length === 0) return null;
  return { question: text, claims, nearest };
}
