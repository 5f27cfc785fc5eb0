/**
 * What a command answers, free of discord.js: Discord, the terminal and the tests render one thing.
 * A string in a `Line` is ours and plain; every string of an article, a member or a model is `Foreign`, and the renderer
 * alone escapes and isolates it.
 */
import type { Revision, Span, Verdict, VerifiedClaim, VerifiedQuote, VerifiedSource } from "./types.ts";
import type { Locale } from "./words/locale.ts";

/**
 * Somebody else's characters. Shown exactly as stored, never as markup; `url` makes them a link, `strong` all of them strong,
 * `marks` some of them: spans of `foreign`, in order.
 */
export type Foreign = {
  readonly foreign: string;
  readonly url?: string;
  readonly strong?: boolean;
  readonly marks?: readonly Span[];
};
/** A role, channel or member by id, shown by the name it has now. Mentions are off on every message, so nobody is pinged. */
export type Mention = { readonly role: string } | { readonly channel: string } | { readonly user: string };
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
  /** Opens the page at the cited words; null or left out where it has no address, or they cannot be told apart there. */
  readonly url?: string | null;
};

/** One article of a list. */
export type ArticleView = {
  readonly id: string;
  readonly title: string;
  readonly facts: Line;
  readonly opening: string;
};

/** A run of words that both have, or one side alone. */
export type WordRun = { readonly of: "both" | "asked" | "article"; readonly text: string };

export type VerdictView = {
  readonly verdict: Verdict;
  readonly asked: string;
  /** Who is said to have said it, where somebody was named. */
  readonly speaker?: string | null;
  /** For a near quote: what differs. */
  readonly difference?: readonly WordRun[];
  readonly evidence: readonly { readonly span: Span; readonly passage: number; readonly text: string }[];
};

/** Names of AI systems among the article's sources: what one of them says must not pass for a person's words. */
export type Machines = readonly string[];

/** How many passages rest on each source, by its id. Sources on whom none rests are not in it. */
export type Resting = ReadonlyMap<number, number>;

/** The body of a reply, in the order in which it is read. A quote or claim is never cut over two pages. */
export type Section =
  | { readonly kind: "claims"; readonly claims: readonly VerifiedClaim[]; readonly machines?: Machines }
  | { readonly kind: "quotes"; readonly quotes: readonly QuoteView[]; readonly machines?: Machines }
  | {
      readonly kind: "sources";
      readonly title: string;
      readonly sources: readonly VerifiedSource[];
      readonly resting?: Resting;
    }
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

/** A list to choose one from. What is chosen comes to the command's `selects` of the id's name, with the id's arguments. At most 25. */
export type Select = {
  readonly id: string;
  readonly placeholder: string;
  readonly choices: readonly {
    readonly label: string;
    readonly value: string;
    readonly description?: string;
  }[];
};

/** What a public reply stands on: kept with the message's id, so that a change of the article can be told under it. */
export type Standing = {
  readonly revision: Pick<Revision, "id" | "articleId" | "guildId">;
  readonly cited: readonly number[];
};

export type Reply = {
  readonly kind: "reply";
  readonly visibility: "public" | "private";
  /** The language of the renderer's own words; left out: English. */
  readonly locale?: Locale;
  readonly standsOn?: Standing;
  /** Called once a public reply stands in its channel. What it throws is logged, and changes nothing of the answer. */
  posted?(where: { readonly channelId: string; readonly messageId: string }): Promise<void>;
  /** Sent with the answer to an interaction. `name`: letters, digits, "-", "_" and "."; Discord takes 10 MiB at least. */
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
  /** Shown above the buttons. */
  readonly select?: Select;
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
  /** `file`: one file to upload. */
  readonly kind: "short" | "paragraph" | "file";
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
  /** On a private message whose button opened it, a private answer takes the message's place. */
  readonly turns?: boolean;
};

/**
 * A thread is opened on the public reply to this command (or in place of it, inside of a thread or forum post), and gets
 * a regular message, so that replies to it reach the bot.
 */
export type OpenThread = {
  readonly kind: "open thread";
  /** ≤ 100 code units are kept. */
  readonly name: string;
  /** What stands where the command was run, once the thread is there. */
  announcement(threadId: string): Reply;
  /** The regular message in the thread. */
  readonly opening: Reply;
  /** Called once with the thread before the opening is posted: what is stored must be there when the first answer comes. */
  opened(threadId: string): Promise<void>;
};

export type Outcome = Reply | Form | OpenThread;
