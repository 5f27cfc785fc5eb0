/** A list to choose one from, as Discord shows it. */
import {
  type APIActionRowComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ComponentType,
} from "discord-api-types/v10";
import type { Select } from "../reply.ts";
import { encodeId } from "./custom-id.ts";
import { SELECT_LIMIT } from "./limits.ts";
import { beginning } from "./shorten.ts";

/**
 * Alone in its row. Texts that are too long are shortened, descriptions first; throws for no or more than 25 choices, a value
 * that is too long or one that stands twice, as its command is broken: what comes back would be another value.
 */
export function selectRow(select: Select): APIActionRowComponent<APIStringSelectComponent> {
  const { id, placeholder, choices } = select;
  const values = new Set(choices.map(({ value }) => value));
  const sound = values.size === choices.length && choices.every(({ value }) => isValue(value));
  if (!sound || choices.length < 1 || choices.length > SELECT_LIMIT.choices)
    throw new Error(`The list ${id} has choices that Discord does not take.`);
  const component: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: encodeId(id),
    placeholder: within(placeholder, SELECT_LIMIT.placeholder) || "…",
    options: fittingOptions(select),
  };
  return { type: ComponentType.ActionRow, components: [component] };
}

// --- internal ---

/** From all that there is to say of a choice to what tells it from another. */
const SIZES = [
  { label: SELECT_LIMIT.text, description: SELECT_LIMIT.text },
  { label: SELECT_LIMIT.text, description: 0 },
  { label: 40, description: 0 },
] as const;

function fittingOptions(select: Select): APISelectMenuOption[] {
  const sized = SIZES.map((size) => optionsOf(select, size));
  const light = sized.find((options) => Buffer.byteLength(JSON.stringify(options)) <= SELECT_LIMIT.bytes);
  return light ?? optionsOf(select, { label: 15, description: 0 });
}

function optionsOf({ choices }: Select, most: { label: number; description: number }): APISelectMenuOption[] {
  return choices.map(({ label, value, description = "" }) => {
    const shown = within(description, most.description);
    return {
      label: within(label, most.label) || "…",
      value,
      ...(shown === "" ? {} : { description: shown }),
    };
  });
}

function isValue(value: string): boolean {
  return value !== "" && value.length <= SELECT_LIMIT.text;
}

/** Discord shows these as they are: there is no markup to escape. */
function within(text: string, most: number): string {
  const whole = text.toWellFormed().trim();
  if (whole.length <= most) return whole;
  return most === 0 ? "" : `${beginning(whole, (tried) => tried.length < most).trim()}…`;
}
