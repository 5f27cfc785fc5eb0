/** What a command is: plain data and handlers, with no discord.js at run time. `commands/index.ts` is the typed registry. */
import type {
  APIApplicationCommandBasicOption,
  PermissionFlagsBits,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Attachment } from "./loading/loader.ts";
import type { Outcome } from "./reply.ts";
import type { Services } from "./services.ts";

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
  readonly locale: string;
};

/** Options by name; a sub-command's name under `subcommand`. Roles and channels arrive as ids. */
export type Options = {
  readonly subcommand: string | null;
  readonly strings: Readonly<Record<string, string>>;
  readonly attachments: Readonly<Record<string, Attachment>>;
};

export type Run = { readonly caller: Caller; readonly options: Options };
/** A button: the arguments after its name. */
export type Press = { readonly caller: Caller; readonly args: readonly string[] };
/** A form: the arguments of its id, and what was typed by field id. */
export type Submission = Press & { readonly values: Readonly<Record<string, string>> };
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
}
