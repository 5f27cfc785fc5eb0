/** A `Form` → the modal that Discord opens, as data. */
import {
  type APIFileUploadComponent,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from "discord-api-types/v10";
import type { Field, Form } from "../reply.ts";
import { encodeId } from "./custom-id.ts";
import { MODAL_LIMIT } from "./limits.ts";
import { beginning } from "./shorten.ts";

/** Texts that are too long are shortened; a form of no or more than five fields throws, as its command is broken. */
export function renderForm(form: Form): APIModalInteractionResponseCallbackData {
  const { length } = form.fields;
  if (length < 1 || length > MODAL_LIMIT.fields) throw new Error(`The form ${form.id} has ${length} fields.`);
  return {
    custom_id: encodeId(form.id, { turns: form.turns ?? false }),
    title: within(form.title, MODAL_LIMIT.title),
    components: form.fields.map(labelled),
  };
}

// --- internal ---

function labelled(field: Field): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: within(field.label, MODAL_LIMIT.label),
    ...(field.description ? { description: within(field.description, MODAL_LIMIT.description) } : {}),
    component: field.kind === "file" ? fileUpload(field) : textInput(field),
  };
}

function textInput(field: Field): APITextInputComponent {
  const maxLength = Math.min(field.maxLength, MODAL_LIMIT.value);
  const value = field.value?.slice(0, maxLength).toWellFormed();
  return {
    type: ComponentType.TextInput,
    custom_id: field.id,
    style: field.kind === "short" ? TextInputStyle.Short : TextInputStyle.Paragraph,
    required: field.required,
    max_length: maxLength,
    ...(value ? { value } : {}),
  };
}

function fileUpload({ id, required }: Field): APIFileUploadComponent {
  return {
    type: ComponentType.FileUpload,
    custom_id: id,
    required,
    min_values: required ? 1 : 0,
    max_values: 1,
  };
}

function within(text: string, most: number): string {
  return beginning(text, (part) => part.length <= most);
}
