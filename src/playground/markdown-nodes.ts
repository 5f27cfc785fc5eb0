/** What a message text is made of, as Discord's client reads it. No behaviour. */

export type InlineNode =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: SpanKind; readonly children: readonly InlineNode[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "codeBlock"; readonly language: string | null; readonly text: string }
  | {
      readonly kind: "link";
      readonly url: string;
      readonly masked: boolean;
      readonly children: readonly InlineNode[];
    }
  | { readonly kind: "mention"; readonly of: MentionKind; readonly id: string }
  | { readonly kind: "emoji"; readonly name: string; readonly id: string; readonly animated: boolean }
  | { readonly kind: "timestamp"; readonly seconds: number; readonly style: string };

export type SpanKind = "bold" | "italic" | "underline" | "strike" | "spoiler";
/** For `everyone` the id is `everyone` or `here`; for `command` it is the command's full name. */
export type MentionKind = "user" | "channel" | "role" | "everyone" | "command";

export type BlockNode =
  | { readonly kind: "paragraph" | "subtext"; readonly children: readonly InlineNode[] }
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly children: readonly InlineNode[] }
  | { readonly kind: "quote"; readonly children: readonly BlockNode[] }
  | { readonly kind: "list"; readonly items: readonly ListItem[] };

/** `number` is what is shown: a list counts on from its first item, whatever is typed. Null: a bullet. */
export type ListItem = {
  readonly depth: number;
  readonly number: number | null;
  readonly content: BlockNode;
};

export type MarkdownNode = BlockNode;
