/**
 * What Discord allows in each component: its fields, and what may stand where. Data only; `components.ts` reads it.
 * From Discord's component reference (August 2026) and its API description.
 */
import { ComponentType as Type } from "discord-api-types/v10";
import type { Field } from "./fields.ts";

const DOCS = "component reference";

const TYPE: Field = { name: "type", kind: "integer", required: true, why: "says what the rest is" };
const ID: Field = {
  name: "id",
  kind: "integer",
  nullable: true,
  min: 0,
  max: 2 ** 31 - 1,
  why: "numeric id of the component; 0 asks Discord to number it",
};
const BUTTON_CUSTOM_ID: Field = {
  name: "custom_id",
  kind: "string",
  nullable: true,
  min: 1,
  max: 100,
  why: "comes back with the press; Discord keeps 100 characters. A link button has none",
};
const CUSTOM_ID: Field = { ...BUTTON_CUSTOM_ID, required: true };
const DISABLED: Field = { name: "disabled", kind: "boolean", nullable: true, why: DOCS };
const SPOILER: Field = { name: "spoiler", kind: "boolean", nullable: true, why: DOCS };
const REQUIRED: Field = {
  name: "required",
  kind: "boolean",
  nullable: true,
  why: "modals only; true by default",
};
const MEDIA: Field = { name: "media", kind: "object", required: true, why: "what is shown: {url}" };

const SELECT: readonly Field[] = [
  TYPE,
  ID,
  CUSTOM_ID,
  { name: "placeholder", kind: "string", nullable: true, max: 150, why: DOCS },
  { name: "min_values", kind: "integer", nullable: true, min: 0, max: 25, why: DOCS },
  { name: "max_values", kind: "integer", nullable: true, min: 1, max: 25, why: DOCS },
  DISABLED,
  REQUIRED,
];
const DEFAULTS: Field = { name: "default_values", kind: "list", nullable: true, max: 25, why: DOCS };

/** Fields by component type. */
export const COMPONENT_FIELDS: Readonly<Record<number, readonly Field[]>> = {
  [Type.ActionRow]: [
    TYPE,
    ID,
    { name: "components", kind: "list", required: true, min: 1, max: 5, why: "a row is five buttons wide" },
  ],
  [Type.Button]: [
    TYPE,
    ID,
    BUTTON_CUSTOM_ID,
    { name: "style", kind: "integer", required: true, among: [1, 2, 3, 4, 5, 6], why: "Primary to Premium" },
    { name: "label", kind: "string", nullable: true, max: 80, why: "longer labels are refused, not cut" },
    { name: "emoji", kind: "object", nullable: true, why: DOCS },
    { name: "url", kind: "string", nullable: true, max: 512, why: "of a link button" },
    { name: "sku_id", kind: "string", nullable: true, why: "of a premium button" },
    DISABLED,
  ],
  [Type.StringSelect]: [
    ...SELECT,
    { name: "options", kind: "list", required: true, min: 1, max: 25, why: "25 fit the menu" },
  ],
  [Type.TextInput]: [
    TYPE,
    ID,
    CUSTOM_ID,
    { name: "style", kind: "integer", required: true, among: [1, 2], why: "one line or a paragraph" },
    {
      name: "label",
      kind: "string",
      nullable: true,
      min: 1,
      max: 45,
      why: "only outside of a Label component",
    },
    { name: "min_length", kind: "integer", nullable: true, min: 0, max: 4000, why: DOCS },
    { name: "max_length", kind: "integer", nullable: true, min: 1, max: 4000, why: DOCS },
    REQUIRED,
    { name: "value", kind: "string", nullable: true, max: 4000, why: "what stands in it at first" },
    { name: "placeholder", kind: "string", nullable: true, max: 100, why: DOCS },
  ],
  [Type.UserSelect]: [...SELECT, DEFAULTS],
  [Type.RoleSelect]: [...SELECT, DEFAULTS],
  [Type.MentionableSelect]: [...SELECT, DEFAULTS],
  [Type.ChannelSelect]: [
    ...SELECT,
    DEFAULTS,
    { name: "channel_types", kind: "list", nullable: true, why: "which kinds of channel are offered" },
  ],
  [Type.Section]: [
    TYPE,
    ID,
    {
      name: "components",
      kind: "list",
      required: true,
      min: 1,
      max: 3,
      why: "up to three texts beside one accessory",
    },
    { name: "accessory", kind: "object", required: true, why: "a section without one is a plain text" },
  ],
  [Type.TextDisplay]: [
    TYPE,
    ID,
    {
      name: "content",
      kind: "string",
      required: true,
      min: 1,
      max: 4000,
      why: "all texts of a message share 4000",
    },
  ],
  [Type.Thumbnail]: [
    TYPE,
    ID,
    MEDIA,
    { name: "description", kind: "string", nullable: true, min: 1, max: 1024, why: "the alternative text" },
    SPOILER,
  ],
  [Type.MediaGallery]: [
    TYPE,
    ID,
    { name: "items", kind: "list", required: true, min: 1, max: 10, why: DOCS },
  ],
  [Type.File]: [
    TYPE,
    ID,
    { name: "file", kind: "object", required: true, why: "{url: attachment://…}" },
    SPOILER,
  ],
  [Type.Separator]: [
    TYPE,
    ID,
    { name: "divider", kind: "boolean", nullable: true, why: "a line, or only space" },
    { name: "spacing", kind: "integer", nullable: true, among: [1, 2], why: "small or large" },
  ],
  [Type.Container]: [
    TYPE,
    ID,
    {
      name: "components",
      kind: "list",
      required: true,
      min: 1,
      max: 39,
      why: "40 in a message, itself counted",
    },
    { name: "accent_color", kind: "integer", nullable: true, min: 0, max: 0xffffff, why: "an RGB colour" },
    SPOILER,
  ],
  [Type.Label]: [
    TYPE,
    ID,
    { name: "label", kind: "string", required: true, min: 1, max: 45, why: "stands above the field" },
    { name: "description", kind: "string", nullable: true, min: 1, max: 100, why: "stands under the label" },
    { name: "component", kind: "object", required: true, why: "the field itself" },
  ],
  [Type.FileUpload]: [
    TYPE,
    ID,
    CUSTOM_ID,
    { name: "min_values", kind: "integer", nullable: true, min: 0, max: 10, why: DOCS },
    { name: "max_values", kind: "integer", nullable: true, min: 1, max: 10, why: DOCS },
    REQUIRED,
  ],
};

/** Fields of what stands in lists inside components. */
export const SELECT_OPTION_FIELDS: readonly Field[] = [
  { name: "label", kind: "string", required: true, min: 1, max: 100, why: DOCS },
  { name: "value", kind: "string", required: true, min: 1, max: 100, why: "comes back when chosen" },
  { name: "description", kind: "string", nullable: true, max: 100, why: DOCS },
  { name: "emoji", kind: "object", nullable: true, why: DOCS },
  { name: "default", kind: "boolean", nullable: true, why: DOCS },
];
export const GALLERY_ITEM_FIELDS: readonly Field[] = [
  MEDIA,
  { name: "description", kind: "string", nullable: true, min: 1, max: 1024, why: "the alternative text" },
  SPOILER,
];

export const SELECTS: readonly number[] = [
  Type.StringSelect,
  Type.UserSelect,
  Type.RoleSelect,
  Type.MentionableSelect,
  Type.ChannelSelect,
];
const IN_CONTAINER = [
  Type.ActionRow,
  Type.TextDisplay,
  Type.Section,
  Type.MediaGallery,
  Type.Separator,
  Type.File,
];

export type Place = "message" | "message without V2" | "modal";

/** What may stand at the top, by place. */
export const TOP_LEVEL: Readonly<Record<Place, readonly number[]>> = {
  message: [...IN_CONTAINER, Type.Container],
  "message without V2": [Type.ActionRow],
  modal: [Type.ActionRow, Type.Label, Type.TextDisplay],
};

/** What may stand under a component, by the field that holds it. */
export function allowedUnder(type: number, field: string, place: Place): readonly number[] {
  if (type === Type.ActionRow) return place === "modal" ? [Type.TextInput] : [Type.Button, ...SELECTS];
  if (type === Type.Container) return IN_CONTAINER;
  if (type === Type.Label) return [Type.TextInput, ...SELECTS, Type.FileUpload];
  if (type === Type.Section)
    return field === "accessory" ? [Type.Button, Type.Thumbnail] : [Type.TextDisplay];
  return [];
}
