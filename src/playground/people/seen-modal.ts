/** A dialog as a person sees it, and what is sent back when it is filled in. */
import type { APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import { ComponentType as Type } from "discord-api-types/v10";
import type { Interaction } from "../state.ts";
import { asList, asObject, type Json } from "../validation/rule.ts";

export type ModalField = {
  readonly customId: string;
  readonly type: number;
  readonly label: string;
  readonly description: string;
  /** One line, or a paragraph. */
  readonly isLong: boolean;
  readonly required: boolean;
  readonly minLength: number;
  readonly maxLength: number;
  readonly value: string;
  readonly placeholder: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
};

/** Values by field: text for text inputs, values for selects. Keys are custom ids or labels. */
export type ModalValues = Readonly<Record<string, string | readonly string[]>>;

export class SeenModal {
  readonly customId: string;
  readonly title: string;
  /** Texts that stand between the fields. */
  readonly texts: readonly string[];
  readonly fields: readonly ModalField[];
  /** The interaction that it answers. */
  readonly interaction: Interaction;
  private readonly data: APIModalInteractionResponseCallbackData;

  constructor(interaction: Interaction, data: APIModalInteractionResponseCallbackData) {
    this.interaction = interaction;
    this.data = data;
    this.customId = data.custom_id;
    this.title = data.title;
    const tops = asList(data.components).map((component) => component as Json);
    this.texts = tops.filter((top) => top.type === Type.TextDisplay).map((top) => String(top.content));
    this.fields = tops.flatMap(fieldOf);
  }

  /** The `data` of a submission. Throws, as Discord's dialog would refuse, what is missing, too short or too long. */
  submission(values: ModalValues): unknown {
    const unknown = Object.keys(values).filter((key) =>
      this.fields.every((field) => field.customId !== key && field.label !== key),
    );
    if (unknown.length > 0) throw new Error(`The dialog "${this.title}" has no field ${unknown.join(", ")}.`);
    return {
      custom_id: this.customId,
      components: asList(this.data.components).map((component, index) =>
        this.filled(component as Json, index + 1, values),
      ),
    };
  }

  private filled(top: Json, id: number, values: ModalValues): Json {
    const [field] = fieldOf(top);
    if (field === undefined) return { type: top.type, id };
    const given = checkedValue(field, values[field.customId] ?? values[field.label] ?? field.value);
    const component = { type: field.type, id: id + 100, custom_id: field.customId, ...given };
    return top.type === Type.ActionRow
      ? { type: top.type, id, components: [component] }
      : { type: top.type, id, component };
  }
}

// --- internal ---

function fieldOf(top: Json): ModalField[] {
  const component =
    top.type === Type.Label
      ? asObject(top.component)
      : top.type === Type.ActionRow
        ? asObject(asList(top.components)[0])
        : null;
  if (component === null) return [];
  return [
    {
      customId: String(component.custom_id),
      type: Number(component.type),
      label: String(top.label ?? component.label ?? ""),
      description: String(top.description ?? ""),
      isLong: component.style === 2,
      required: component.required !== false,
      minLength: Number(component.min_length ?? 0),
      maxLength: Number(component.max_length ?? 4000),
      value: String(component.value ?? ""),
      placeholder: String(component.placeholder ?? ""),
      options: asList(component.options).map((option) => ({
        label: String(asObject(option)?.label),
        value: String(asObject(option)?.value),
      })),
    },
  ];
}

function checkedValue(field: ModalField, given: string | readonly string[]): Json {
  if (field.type !== Type.TextInput)
    return checkedChoices(field, typeof given === "string" ? [given].filter((value) => value !== "") : given);
  const value = String(given);
  const wrong =
    value === "" ? field.required : value.length < field.minLength || value.length > field.maxLength;
  if (wrong)
    throw new Error(
      `The field "${field.label}" takes ${Math.max(field.minLength, field.required ? 1 : 0)} to ${field.maxLength} characters, not ${value.length}.`,
    );
  return { value };
}

function checkedChoices(field: ModalField, values: readonly string[]): Json {
  if (field.required && values.length === 0) throw new Error(`The field "${field.label}" must be chosen.`);
  const strange =
    field.type === Type.StringSelect
      ? values.filter((value) => field.options.every((option) => option.value !== value))
      : [];
  if (strange.length > 0) throw new Error(`The field "${field.label}" does not offer ${strange.join(", ")}.`);
  return { values: [...values] };
}
