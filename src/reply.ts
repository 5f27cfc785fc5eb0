/**
 * What a command answers, free of discord.js: Discord, the terminal and the tests render one thing.
 * A string in a `Line` is ours and plain; every string of an article, a member or a model is `Foreign`, and the renderer
 * alone escapes and isolates it.
 */
import type { Span, Verdict, VerifiedClaim, VerifiedQuote, VerifiedSource } from "./types.ts";

/** Somebody else's characters. Shown exactly as stored, never as markup; `url` makes them a link. */
export type Foreign = { readonly foreign: string; readonly url?: string; readonly strong?: boolean };
/** A role or channel by id, shown by the name it has now. Mentions are off on every message, so nobody is pinged. */
export type Mention = { readonly role: string } | { readonly channel: string };
export type Part = string | Foreign | Mention;
export type Line = readonly Part[];

/** One quote as shown. `url` opens the page at the words, where the page has an address. */
export type QuoteView = { readonly quote: VerifiedQuote; readonly url: string | null };

/** A cited passage with what stands around it; the marks say which part is cited. */
export type ContextView = {
  readonly passage: number;
  readonly before: string;
  readonly cited: string;
  readonly after: string;
};

/** One article of a list. */
export type ArticleView = {
  readonly id: string;
  readonly title: string;
  readonly facts: Line;
  readonly opening: string;
};

export type VerdictView = {
  readonly verdict: Verdict;
  readonly asked: string;
  /** Who is said to have said it, where somebody was named. */
  readonly speaker?: string | null;
  readonly evidence: readonly { readonly span: Span; readonly passage: number; readonly text: string }[];
};

/** Names of AI systems among the article's sources: what one of them says must not pass for a person's words. */
export type Machines = readonly string[];

/** The body of a reply, in the order in which it is read. A quote or claim is never cut over two pages. */
export type Section =
  | { readonly kind: "claims"; readonly claims: readonly VerifiedClaim[]; readonly machines?: Machines }
  | { readonly kind: "quotes"; readonly quotes: readonly QuoteView[]; readonly machines?: Machines }
  | { readonly kind: "sources"; readonly title: string; readonly sources: readonly VerifiedSource[] }
  /** The same in one paragraph, under a summary; `more` says how many others `/sources` has. */
  | {
      readonly kind: "key sources";
      readonly title: string;
      readonly sources: readonly VerifiedSource[];
      readonly more: number;
    }
  | { readonly kind: "context"; readonly passages: readonly ContextView[] }
  | { readonly kind: "articles"; readonly articles: readonly ArticleView[] }
  | { readonly kind: "verdict"; readonly view: VerdictView }
  | { readonly kind: "lines"; readonly lines: readonly Line[] };

/**
 * A button. `id` is `name` and its arguments joined by ":", at most 90 code units, and holds all that is needed to
 * answer it after a restart. Ids are unique in a reply. `turns`: it shows another part of the same list, so on a private
 * message the answer takes the message's place.
 */
export type Action =
  | { readonly label: string; readonly id: string; readonly turns?: boolean }
  | { readonly label: string; readonly url: string };

export type Reply = {
  readonly kind: "reply";
  readonly visibility: "public" | "private";
  readonly heading?: Foreign;
  /** Quiet facts under the heading, joined by a middle dot. */
  readonly meta?: readonly Line[];
  readonly sections: readonly Section[];
  /** Quiet last lines: what was checked, what was left out, by whom. */
  readonly notes?: readonly Line[];
  readonly actions?: readonly Action[];
  /** Id of the action that gives this same reply again: what turns its pages. Without it a long reply is shortened by whole items. */
  readonly again?: string;
};

export type Field = {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly kind: "short" | "paragraph";
  readonly required: boolean;
  readonly maxLength: number;
  readonly value?: string;
};

/** A modal. Its submission comes back to the command's form handler of that `id` (as an action's). */
export type Form = {
  readonly kind: "form";
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Field[];
};

export type Outcome = Reply | Form;
