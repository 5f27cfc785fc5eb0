/** Messages as a content: what members said becomes a text with passages, quotes and speakers, checked like any other. Pure. */
import type { SeenMessage } from "../chat.ts";
import { contentHash } from "../loading/content-hash.ts";
import { tellLanguage } from "../loading/language.ts";
import { passagesOf } from "../text/passages.ts";
import type { Content, Furniture, Passage, Quote, Span } from "../types.ts";
import { authorNames, readable } from "./readable.ts";

export type Said = {
  readonly message: SeenMessage;
  /** The name its author goes by here. */
  readonly author: string;
  /** As it reads on a screen. */
  readonly words: string;
  /** Where its words stand in the text. */
  readonly span: Span;
  readonly authorSpan: Span;
};

export type Discussion = {
  readonly content: Content;
  /** In the order in which they were sent. */
  readonly said: readonly Said[];
  /** Whose passage it is. Throws for a passage of another content. */
  saidAt(passage: number): Said;
};

/** `messages` oldest first; blank ones (of pictures, or kept from us) say nothing and are left out. */
export function discussionOf(messages: readonly SeenMessage[]): Discussion {
  const names = authorNames(messages);
  const { text, said } = written(messages, names);
  const furniture: Furniture[] = said.map(({ authorSpan }) => ({ ...authorSpan, kind: "author" }));
  const passages = passagesOf(text, furniture);
  const named = { text, furniture, title: null, byline: null, publishedAt: null, links: [] };
  const content: Content = {
    ...named,
    siteName: null,
    language: tellLanguage(text),
    url: null,
    passages,
    quotes: quotesOf(said, passages),
    sources: [],
    warnings: [],
    contentHash: contentHash(named),
  };
  return { content, said, saidAt: (passage) => saidAround(said, passages[passage - 1]) };
}

// --- internal ---

/** A line with the author's name, a blank one, the words, a blank one: the name is a block of its own, and no passage. */
function written(
  messages: readonly SeenMessage[],
  names: ReadonlyMap<string, string>,
): { readonly text: string; readonly said: Said[] } {
  let text = "";
  const said: Said[] = [];
  for (const message of messages) {
    const words = readable(message.content, names);
    if (words === "") continue;
    const author = names.get(message.authorId)!;
    const authorSpan = { start: text.length, end: text.length + author.length };
    const start = authorSpan.end + 2;
    text += `${author}\n\n${words}\n\n`;
    said.push({ message, author, words, authorSpan, span: { start, end: start + words.length } });
  }
  return { text, said };
}

function quotesOf(said: readonly Said[], passages: readonly Passage[]): Quote[] {
  const quotes: Quote[] = [];
  let at = 0;
  for (const { span, authorSpan } of said) {
    while (at < passages.length && passages[at]!.end <= span.start) at += 1;
    const first = passages[at];
    if (!first || first.start >= span.end) continue;
    quotes.push({
      id: quotes.length + 1,
      ...span,
      kind: "direct",
      speaker: { ...authorSpan, via: null },
      passage: first.id,
    });
  }
  return quotes;
}

function saidAround(said: readonly Said[], passage: Passage | undefined): Said {
  const found = passage && said.find(({ span }) => passage.start < span.end && passage.end > span.start);
  if (!found) throw new Error("a passage of a discussion is one of its messages'");
  return found;
}
