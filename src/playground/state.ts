/** What the local Discord remembers, as types. `world.ts` holds it, `wire.ts` shows it as Discord's JSON. */
import type {
  APIApplicationCommand,
  APIAttachment,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from "discord-api-types/v10";

export type User = {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly bot: boolean;
};

export type Role = {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  readonly position: number;
  readonly managed: boolean;
};

export type Member = {
  readonly user: User;
  readonly roles: Set<string>;
  readonly joinedAt: string;
  locale: string;
};

export type Overwrite = { readonly kind: "role" | "member"; allow: bigint; deny: bigint };

export type Guild = {
  readonly id: string;
  name: string;
  ownerId: string;
  /** The language that Discord has for it. */
  locale: string;
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
  readonly channels: Map<string, Channel>;
};

export type ThreadState = {
  readonly ownerId: string;
  readonly createdAt: string;
  readonly private: boolean;
  archived: boolean;
  locked: boolean;
  archiveChangedAt: string;
  autoArchiveMinutes: number;
  readonly members: Set<string>;
};

export type ChannelKind = "text" | "announcement" | "voice" | "forum";

export type Channel = {
  /** A thread has the kind of the channel that it is in. */
  readonly kind: ChannelKind;
  readonly id: string;
  readonly guildId: string;
  name: string;
  topic: string | null;
  readonly position: number;
  /** The channel that a thread is in. */
  readonly parentId: string | null;
  readonly thread: ThreadState | null;
  readonly overwrites: Map<string, Overwrite>;
  readonly messages: Map<string, StoredMessage>;
  slowmodeSeconds: number;
};

export type StoredMessage = {
  /** As Discord's API shows it. */
  readonly data: APIMessage;
  readonly guildId: string;
  /** The one member who sees it; null: all who see the channel. */
  readonly visibleTo: string | null;
  /** The interaction that it answers. */
  readonly interactionId: string | null;
};

export type Upload = {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly attachment: APIAttachment;
};

export type CommandScope = "global" | string;
export type StoredCommand = APIApplicationCommand;

/** How the bot answered an interaction at first. */
export type Acknowledgement = "reply" | "deferred" | "update" | "deferred update" | "choices" | "modal";

export type InteractionKind = "command" | "autocomplete" | "component" | "modal";

export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly guildId: string;
  readonly channelId: string;
  readonly userId: string;
  readonly name: string;
  readonly createdAt: number;
  /** For a component: the message it stands on. For a modal: the message whose component opened it. */
  readonly sourceMessageId: string | null;
  /** For autocomplete: the type of the option in question. */
  readonly optionType: number | null;
  acknowledgement: Acknowledgement | null;
  /** Settles with the first response; rejects when none came in time. */
  readonly answered: PromiseWithResolvers<Acknowledgement>;
  /** The first response, where that is a message. */
  originalId: string | null;
  modal: APIModalInteractionResponseCallbackData | null;
  choices: readonly { readonly name: string; readonly value: string | number }[];
  readonly followUps: string[];
};
