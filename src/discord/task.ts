/** What an interaction asks for: which handler, under which guard, and how its answer may be seen. */
import {
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from "discord-api-types/v10";
import type { Caller, Command, Guard, Press, Progress } from "../command.ts";
import type { Outcome } from "../reply.ts";
import type { Services } from "../services.ts";
import { decodeId } from "./custom-id.ts";
import { optionsOf, uploadsOf, valuesOf } from "./read-interaction.ts";
import { seenMessage } from "./read-message.ts";
import type { Registry } from "./registry.ts";

export type Task = {
  /** For the log: "command summary", "button quotes". */
  readonly name: string;
  readonly guard: Guard;
  /** How a slow answer is deferred. */
  readonly visibility: "public" | "private";
  /** Private whatever the handler says. */
  readonly onlyPrivate: boolean;
  /** The page of the reply that is shown, from 1. */
  readonly page: number;
  /** Puts a private answer in the place of the message whose button was pressed, or whose list was used. */
  readonly inPlace: boolean;
  readonly opensForm: boolean;
  run(call: Call, services: Services): Promise<Outcome>;
};

export type Call = { readonly caller: Caller; readonly progress: Progress };

/** Null for a command, button, list or form that this version does not have. */
export function taskOf(interaction: APIInteraction, registry: Registry): Task | null {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return commandTask(interaction, registry);
    case InteractionType.MessageComponent:
      return interaction.data.component_type === ComponentType.Button
        ? buttonTask(interaction, registry)
        : selectTask(interaction, registry);
    case InteractionType.ModalSubmit:
      return formTask(interaction, registry);
    default:
      return null;
  }
}

// --- internal ---

/** What a slow answer of a command is deferred as, unless the command says: what is guarded is nobody else's business. */
function usualVisibility({ visibility, guard }: Pick<Command, "visibility" | "guard">): "public" | "private" {
  return visibility ?? (guard === "everyone" ? "public" : "private");
}

/** What most tasks are like. */
const PLAIN = { onlyPrivate: false, page: 1, inPlace: false, opensForm: false } as const;

function commandTask(
  interaction: Extract<APIInteraction, { type: InteractionType.ApplicationCommand }>,
  registry: Registry,
): Task | null {
  switch (interaction.data.type) {
    case ApplicationCommandType.ChatInput:
      return slashTask(interaction as APIChatInputApplicationCommandInteraction, registry);
    case ApplicationCommandType.Message:
      return menuTask(interaction as APIMessageApplicationCommandInteraction, registry);
    default:
      return null;
  }
}

function slashTask({ data }: APIChatInputApplicationCommandInteraction, registry: Registry): Task | null {
  const command = registry.commands.get(data.name);
  if (command === undefined) return null;
  const options = optionsOf(data.options, data.resolved?.attachments);
  return {
    ...PLAIN,
    name: `command ${[data.name, options.subcommand].filter((part) => part !== null).join(" ")}`,
    guard: command.guard,
    visibility: usualVisibility(command),
    opensForm: command.opensForm?.(options) ?? false,
    run: async (call, services) => command.run({ ...call, options }, services),
  };
}

/** Discord gives the message with its words, whether or not we may read messages: somebody pointed us to it. */
function menuTask({ data }: APIMessageApplicationCommandInteraction, registry: Registry): Task | null {
  const menu = registry.menus.get(data.name)?.menu;
  const raw = data.resolved.messages[data.target_id];
  if (menu === undefined || raw === undefined) return null;
  return {
    ...PLAIN,
    name: `menu ${data.name}`,
    guard: menu.guard,
    visibility: usualVisibility(menu),
    run: async (call, services) => {
      const message = seenMessage(raw, { guildId: call.caller.guildId, botId: services.chat.botId });
      return menu.run({ ...call, message }, services);
    },
  };
}

/** A button's answer is for whoever pressed it: the message above stays everyone's. A page turned in private turns in place. */
function buttonTask({ data, message }: APIMessageComponentInteraction, registry: Registry): Task | null {
  const pressed = decodeId(data.custom_id);
  const owner = registry.buttons.get(pressed?.name ?? "");
  if (pressed === null || owner === undefined) return null;
  const { command, press } = owner;
  return {
    name: `button ${pressed.name}`,
    guard: command.guard,
    visibility: "private",
    onlyPrivate: true,
    page: pressed.page ?? 1,
    inPlace: pressed.turns && isPrivate(message),
    opensForm: command.formButtons?.includes(pressed.name) ?? false,
    run: async (call, services) =>
      press({ ...call, args: pressed.args, message: placeOf(message) }, services),
  };
}

/** A list on a private message has served its purpose once something is chosen: a private answer takes its place. */
function selectTask({ data, message }: APIMessageComponentInteraction, registry: Registry): Task | null {
  const pressed = data.component_type === ComponentType.StringSelect ? decodeId(data.custom_id) : null;
  const owner = registry.selects.get(pressed?.name ?? "");
  const chosen = "values" in data ? data.values[0] : undefined;
  if (pressed === null || owner === undefined || chosen === undefined) return null;
  const { command, pick } = owner;
  return {
    ...PLAIN,
    name: `select ${pressed.name}`,
    guard: command.guard,
    visibility: "private",
    inPlace: isPrivate(message),
    run: async (call, services) =>
      pick({ ...call, args: pressed.args, message: placeOf(message), chosen }, services),
  };
}

function formTask(interaction: APIModalSubmitInteraction, registry: Registry): Task | null {
  const pressed = decodeId(interaction.data.custom_id);
  const owner = registry.forms.get(pressed?.name ?? "");
  if (pressed === null || owner === undefined) return null;
  const { command, submit } = owner;
  const values = valuesOf(interaction);
  const attachments = uploadsOf(interaction);
  const { message: from } = interaction;
  const message = from === undefined ? null : placeOf(from);
  return {
    ...PLAIN,
    name: `form ${pressed.name}`,
    guard: command.guard,
    visibility: usualVisibility(command),
    inPlace: pressed.turns && from !== undefined && isPrivate(from),
    run: async (call, services) =>
      submit({ ...call, args: pressed.args, values, attachments, message }, services),
  };
}

function isPrivate({ flags }: APIMessageComponentInteraction["message"]): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function placeOf({ id, channel_id }: { id: string; channel_id: string }): Press["message"] {
  return { id, channelId: channel_id };
}
