/** A dialog as a person sees it, and what is sent back when it is filled in. */
import type { APIAttachment, APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import { ComponentType as Type } from "discord-api-types/v10";
import type { Interaction } from "../state.ts";
import { asList, asObject, type Json } from "../validation/rule.ts";
import type { GivenFile } from "./command-data.ts";

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
  /** Of a file upload. */
  readonly maxFiles: number;
  readonly options: readonly { readonly label: string; readonly value: string }[];
};

/** Values by field: text for text inputs, values for selects, files for uploads. Keys are custom ids or labels. */
export type ModalValue = string | GivenFile | readonly (string | GivenFile)[];
export type ModalValues = Readonly<Record<string, ModalValue>>;

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

  /**
   * The `data` of a submission; `upload` stores a file. Throws, as Discord's dialog would refuse, what is missing, too short or
   * too long.
   */
  submission(values: ModalValues, upload: (file: GivenFile) => APIAttachment): unknown {
    const unknown = Object.keys(values).filter((key) =>
      this.fields.every((field) => field.customId !== key && field.label !== key),
    );
    if (unknown.length > 0) throw new Error(`The dialog "${this.title}" has no field ${unknown.join(", ")}.`);
    const uploaded = new Map<string, readonly APIAttachment[]>();
    for (const field of this.fields.filter(({ type }) => type === Type.FileUpload))
      uploaded.set(field.customId, givenFiles(field, this.valueOf(field, values)).map(upload));
    const attachments = [...uploaded.values()].flat().map((file) => [file.id, file] as const);
    return {
      custom_id: this.customId,
      components: asList(this.data.components).map((component, index) =>
        this.filled(component as Json, index + 1, values, uploaded),
      ),
      ...(attachments.length === 0 ? {} : { resolved: { attachments: Object.fromEntries(attachments) } }),
    };
  }

  private valueOf(field: ModalField, values: ModalValues): ModalValue {
    return values[field.customId] ?? values[field.label] ?? field.value;
  }

  private filled(
    top: Json,
    id: number,
    values: ModalValues,
    uploaded: ReadonlyMap<string, readonly APIAttachment[]>,
  ): Json {
    const [field] = fieldOf(top);
    if (field === undefined) return { type: top.type, id };
    const files = uploaded.get(field.customId);
    const given = files
      ? { values: files.map((file) => file.id) }
      : checkedValue(field, this.valueOf(field, values));
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
      maxFiles: Number(component.max_values ?? 1),
      options: asList(component.options).map((option) => ({
        label: String(asObject(option)?.label),
        value: String(asObject(option)?.value),
      })),
    },
  ];
}

function givenFiles(field: ModalField, given: ModalValue): GivenFile[] {
  const files = [given].flat().filter((value): value is GivenFile => typeof value === "object");
  if (field.required && files.length === 0) throw new Error(`The field "${field.label}" needs a file.`);
  if (files.length > field.maxFiles)
    throw new Error(`The field "${field.label}" takes ${field.maxFiles} at most.`);
  return files;
}

function checkedValue(field: ModalField, given: ModalValue): Json {
  const words = [given].flat().map(String);
  if (field.type !== Type.TextInput)
    return checkedChoices(
      field,
      words.filter((value) => value !== ""),
    );
  const value = words.join("");
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
