/** Who agreed with a message and who differed, as far as their replies say so by their first words. Pure; English cues. */
import { agreeing, differing } from "../text/english/positions.ts";
import { irony } from "../text/english/talk.ts";
import type { Discussion, Said } from "./discussion.ts";

export type Stance = {
  readonly said: Said;
  readonly agree: readonly Said[];
  readonly differ: readonly Said[];
};

/**
 * The messages that others took a side on, those with most sides first, at most `most`. Only replies count, as Discord links them: who
 * writes "exactly" below somebody may mean somebody else. "Yes" to a question is an answer and no side.
 */
export function stancesIn({ said }: Discussion, most: number): Stance[] {
  const replies = Map.groupBy(
    said.filter(({ message }) => message.replyTo !== null),
    ({ message }) => message.replyTo,
  );
  return said
    .filter(({ message }) => isShort(message.content) && !/[?？]/u.test(message.content))
    .map((one) => stanceOn(one, replies.get(one.message.id) ?? []))
    .filter(({ agree, differ }) => agree.length + differ.length > 0)
    .sort((one, other) => sides(other) - sides(one))
    .slice(0, most);
}

// --- internal ---

/** UTF-16 code units: what is shown is shown whole. */
const longest = 240;
const isShort = (content: string): boolean => content.length <= longest;

const sides = ({ agree, differ }: Stance): number => agree.length + differ.length;

function stanceOn(said: Said, replies: readonly Said[]): Stance {
  const others = replies.filter(
    ({ message }) => message.authorId !== said.message.authorId && !irony.test(message.content),
  );
  const differ = once(others.filter(({ message }) => opens(differing, message.content)));
  const agree = once(others.filter(({ message }) => opens(agreeing, message.content)));
  const both = new Set(
    differ.map(({ author }) => author).filter((name) => agree.some(({ author }) => author === name)),
  );
  return { said, agree: agree.filter(isNot(both)), differ: differ.filter(isNot(both)) };
}

const opens = (patterns: readonly RegExp[], content: string): boolean =>
  patterns.some((pattern) => pattern.test(content.trimStart().slice(0, longest)));

/** Whoever said both took no side. */
const isNot =
  (names: ReadonlySet<string>) =>
  ({ author }: Said): boolean =>
    !names.has(author);

/** Each member's first. */
const once = (said: readonly Said[]): Said[] =>
  [...new Map([...said].reverse().map((one) => [one.author, one])).values()].reverse();
