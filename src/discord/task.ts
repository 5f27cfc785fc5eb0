/** What an interaction asks for: which handler, under which guard, and how its answer may be seen. */
import {
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from "discord-api-types/v10";
import type { Caller, Command, Guard } from "../command.ts";
import type { Outcome } from "../reply.ts";
import type { Services } from "../services.ts";
import { decodeId } from "./custom-id.ts";
import { optionsOf, valuesOf } from "./read-interaction.ts";
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
  /** Puts the answer in the place of the message whose button was pressed. */
  readonly inPlace: boolean;
  readonly opensForm: boolean;
  run(caller: Caller, services: Services): Promise<Outcome>;
};

/** Null for a command, button or form that this version does not have. */
export function taskOf(interaction: APIInteraction, registry: Registry): Task | null {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return interaction.data.type === ApplicationCommandType.ChatInput
        ? commandTask(interaction as APIChatInputApplicationCommandInteraction, registry)
        : null;
    case InteractionType.MessageComponent:
      return buttonTask(interaction, registry);
    case InteractionType.ModalSubmit:
      return formTask(interaction, registry);
    default:
      return null;
  }
}

/** What a slow answer of a command is deferred as, unless the command says: what is guarded is nobody else's business. */
export function usualVisibility(command: Command): "public" | "private" {
  return command.visibility ?? (command.guard === "everyone" ? "public" : "private");
}

// --- internal ---

function commandTask({ data }: APIChatInputApplicationCommandInteraction, registry: Registry): Task | null {
  const command = registry.commands.get(data.name);
  if (command === undefined) return null;
  const options = optionsOf(data.options, data.resolved?.attachments);
  return {
    name: `command ${[data.name, options.subcommand].filter((part) => part !== null).join(" ")}`,
    guard: command.guard,
    visibility: usualVisibility(command),
    onlyPrivate: false,
    page: 1,
    inPlace: false,
    opensForm: command.opensForm?.(options) ?? false,
    run: async (caller, services) => command.run({ caller, options }, services),
  };
}

/** A button's answer is for whoever pressed it: the message above stays everyone's. A page turned in private turns in place. */
function buttonTask({ data, message }: APIMessageComponentInteraction, registry: Registry): Task | null {
  const pressed = data.component_type === ComponentType.Button ? decodeId(data.custom_id) : null;
  const owner = registry.buttons.get(pressed?.name ?? "");
  if (pressed === null || owner === undefined) return null;
  const { command, press } = owner;
  const isPrivate = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return {
    name: `button ${pressed.name}`,
    guard: command.guard,
    visibility: "private",
    onlyPrivate: true,
    page: pressed.page ?? 1,
    inPlace: pressed.turns && isPrivate,
    opensForm: command.formButtons?.includes(pressed.name) ?? false,
    run: async (caller, services) => press({ caller, args: pressed.args }, services),
  };
}

function formTask(interaction: APIModalSubmitInteraction, registry: Registry): Task | null {
  const pressed = decodeId(interaction.data.custom_id);
  const owner = registry.forms.get(pressed?.name ?? "");
  if (pressed === null || owner === undefined) return null;
  const { command, submit } = owner;
  const values = valuesOf(interaction);
  return {
    name: `form ${pressed.name}`,
    guard: command.guard,
    visibility: usualVisibility(command),
    onlyPrivate: false,
    page: 1,
    inPlace: false,
    opensForm: false,
    run: async (caller, services) => submit({ caller, args: pressed.args, values }, services),
  };
}
