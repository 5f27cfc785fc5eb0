/** What a command is: plain data and handlers, with no discord.js at run time. `commands/index.ts` is the typed registry. */
import type {
  APIApplicationCommandBasicOption,
  PermissionFlagsBits,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Stage } from "./answer/pipeline.ts";
import type { SeenMessage } from "./chat.ts";
import type { Attachment } from "./loading/loader.ts";
import type { Outcome, Reply } from "./reply.ts";
import type { Services } from "./services.ts";
import type { Locale } from "./words/locale.ts";

export type { APIApplicationCommandBasicOption };

/** Who may run it: checked by the dispatcher on every run, button and form, whatever Discord let through. */
export type Guard = "everyone" | "moderators" | "managers";

/** Who asks, from where. `permissions` are the member's own in that channel, as a bit set. */
export type Caller = {
  readonly guildId: string;
  readonly channelId: string;
  /** The channel's parent, for a thread. */
  readonly parentId: string | null;
  readonly userId: string;
  readonly roles: readonly string[];
  readonly permissions: bigint;
  /** The member's own language: errors and whatever they alone see. */
  readonly locale: Locale;
  /** The server's: what everyone reads. */
  readonly serverLocale: Locale;
};

/** Options by name; a sub-command's name under `subcommand`. Roles and channels arrive as ids. */
export type Options = {
  readonly subcommand: string | null;
  readonly strings: Readonly<Record<string, string>>;
  readonly attachments: Readonly<Record<string, Attachment>>;
};

/** Tells whoever waits how far it is; shown at a rate that Discord allows, and only once the answer is slow. Never throws. */
export type Progress = (stage: Stage) => void;

export type Run = { readonly caller: Caller; readonly options: Options; readonly progress: Progress };
/** A button: the arguments after its name. */
export type Press = {
  readonly caller: Caller;
  readonly args: readonly string[];
  readonly progress: Progress;
  /** The message that the button is on. */
  readonly message: { readonly id: string; readonly channelId: string };
};
/** A form: the arguments of its id, and what was typed by field id. */
export type Submission = Omit<Press, "message"> & {
  readonly message: Press["message"] | null;
  readonly values: Readonly<Record<string, string>>;
  /** What was uploaded, by field id. */
  readonly attachments: Readonly<Record<string, Attachment>>;
};
/** A list: what was chosen from it. */
export type Pick = Press & { readonly chosen: string };
/** A message menu: the message it was opened on. */
export type Pointed = { readonly caller: Caller; readonly message: SeenMessage; readonly progress: Progress };

/** A command in the menu of a message. Its guard is checked like a command's. */
export type Menu = {
  readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  readonly guard: Guard;
  readonly visibility?: "public" | "private";
  run(pointed: Pointed, services: Services): Promise<Outcome>;
};
export type Typing = {
  readonly caller: Caller;
  readonly option: string;
  readonly typed: string;
  readonly options: Options;
};
/** `name` ≤ 100 shown, `value` ≤ 100 sent; at most 25. */
export type Choice = { readonly name: string; readonly value: string };

export type BotPermission = {
  readonly permission: keyof typeof PermissionFlagsBits;
  readonly reason: string;
};

export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly guard: Guard;
  /** How its answers are seen, where that is known beforehand: what a slow one is deferred as. Left out: public, or private under a guard. */
  readonly visibility?: "public" | "private";
  /**
   * May these options be answered with a form? Discord opens one only as the first response, so such a run is not deferred
   * after 250 ms as others are, and has two seconds to give its form.
   */
  opensForm?(options: Options): boolean;
  /** Names of `buttons` that may be answered with a form: the same holds for them. */
  readonly formButtons?: readonly string[];
  /** What the bot itself must be allowed in a server for this command, beyond answering; the invite link asks for exactly these. */
  readonly needs?: readonly BotPermission[];
  run(run: Run, services: Services): Promise<Outcome>;
  complete?(typing: Typing, services: Services): Promise<readonly Choice[]>;
  /** Buttons that this command owns, by action name. Names are unique over all commands. */
  readonly buttons?: Readonly<Record<string, (press: Press, services: Services) => Promise<Outcome>>>;
  readonly forms?: Readonly<Record<string, (submission: Submission, services: Services) => Promise<Outcome>>>;
  readonly selects?: Readonly<Record<string, (pick: Pick, services: Services) => Promise<Outcome>>>;
  readonly menus?: readonly Menu[];
  /** Plain messages: at most one command listens. */
  readonly listener?: Listener;
  /** What was made of messages and has to follow when they change. */
  readonly follower?: Follower;
}

/** What happens in threads besides interactions. Each is called once an event, in the order of the events of a thread. */
export type Listener = {
  /**
   * A member's message in a thread, or one that mentions us anywhere; ours and other bots' never come. Null: none of our
   * business. What it returns is posted as an answer to the message.
   */
  heard(heard: Heard, services: Services): Promise<Reply | null>;
  /** A message that was heard before was edited: what is returned takes the place of our answer to it. */
  edited?(heard: Heard, services: Services): Promise<Reply | null>;
  /** A message or thread is gone, ours or a member's. */
  deleted?(
    gone: { readonly guildId: string; readonly channelId: string; readonly messageIds: readonly string[] },
    services: Services,
  ): Promise<void>;
  threadDeleted?(
    gone: { readonly guildId: string; readonly threadId: string },
    services: Services,
  ): Promise<void>;
};
export type MessagesAt = {
  readonly guildId: string;
  readonly channelId: string;
  readonly messageIds: readonly string[];
};
/** Told of every change in a server, whoever wrote the messages; what it throws is logged. */
export type Follower = {
  /** We are back, and Discord did not keep for us what happened meanwhile: in these servers messages may have gone unheard. */
  returned?(guildIds: readonly string[], services: Services): Promise<void>;
  edited(messages: MessagesAt, services: Services): Promise<void>;
  deleted(messages: MessagesAt, services: Services): Promise<void>;
  threadDeleted(
    gone: { readonly guildId: string; readonly threadId: string },
    services: Services,
  ): Promise<void>;
};
export type Heard = {
  /** Permissions as Discord counts them for that member there; a locale comes with interactions alone, so it is the server's. */
  readonly caller: Caller;
  readonly message: SeenMessage;
};
