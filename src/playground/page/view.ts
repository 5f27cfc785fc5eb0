/** What the server tells the page, as types: both sides import them, neither runs them. */
import type { APIMessage } from "discord-api-types/v10";
import type { ModalField } from "../people/seen-modal.ts";

export type PersonView = {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** In words: what this person may do. */
  readonly may: string;
  /** May delete what others wrote. */
  readonly moderates: boolean;
  /** Discord's locale of this person's client: "de", "en-GB". */
  readonly locale: string;
};

export type ChannelView = {
  readonly id: string;
  readonly name: string;
  /** For a thread: the channel that it is in. */
  readonly parentId: string | null;
  /** Of a forum only posts are made, which are threads. */
  readonly kind: "text" | "announcement" | "voice" | "forum";
  readonly archived: boolean;
  readonly locked: boolean;
};

export type OptionView = {
  readonly name: string;
  readonly description: string;
  /** Discord's number: 3 text, 4 integer, 5 yes or no, 6 user, 7 channel, 8 role, 10 number, 11 file. */
  readonly type: number;
  readonly required: boolean;
  readonly autocomplete: boolean;
  readonly choices: readonly ChoiceView[];
  readonly maxLength: number;
};
export type ChoiceView = { readonly name: string; readonly value: string | number };

export type CommandView = {
  /** With its sub-command: "article add". */
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionView[];
};

export type MenuView = { readonly name: string; readonly shown: string };

export type MessageView = {
  readonly data: APIMessage;
  readonly author: string;
  readonly isBot: boolean;
  readonly isPrivate: boolean;
  readonly isLoading: boolean;
  /** "Mina used /summary", for the answer to a command. */
  readonly used: { readonly by: string; readonly command: string } | null;
  readonly repliesTo: { readonly author: string; readonly words: string } | null;
  readonly threadId: string | null;
};

/** Everything that a person sees when the page opens. */
export type PageState = {
  readonly me: PersonView;
  readonly people: readonly PersonView[];
  readonly guild: string;
  readonly botId: string;
  readonly botName: string;
  readonly botOnline: boolean;
  readonly channels: readonly ChannelView[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly commands: readonly CommandView[];
  /** Commands in a message's menu, by name, each with the name that this person reads. */
  readonly menus: readonly MenuView[];
  readonly messages: readonly MessageView[];
};

/** One field of a dialog, as the scripting side sees it too. */
export type FieldView = ModalField;
export type ModalView = {
  readonly interactionId: string;
  readonly title: string;
  readonly texts: readonly string[];
  readonly fields: readonly FieldView[];
};

/** How the bot answered; `error` is a sentence to show. */
export type Outcome = { readonly error: string | null; readonly modal: ModalView | null };

/** What the event stream carries. */
export type PageEvent =
  | { readonly kind: "message"; readonly message: MessageView }
  | { readonly kind: "deleted"; readonly id: string }
  | { readonly kind: "changed" }
  | { readonly kind: "typing"; readonly channelId: string };
