/** What holds for one component, and over all of a message or modal, that no single field says. Rows with their reasons. */
import { ComponentType as Type } from "discord-api-types/v10";
import { GALLERY_ITEM_FIELDS, type Place, SELECT_OPTION_FIELDS, SELECTS } from "./component-tables.ts";
import { at, checkFields, lengthProblem } from "./fields.ts";
import { asList, asObject, type Json, lengthOf, type Problem, type Rule, under } from "./rule.ts";

/** One component, with where it stands in the body. */
export type Placed = { readonly component: Json; readonly path: readonly (string | number)[] };
export type InPlace = { readonly component: Json; readonly place: Place };

const has = (value: unknown) => value !== undefined && value !== null && value !== "";
const isButton = (component: Json) => component.type === Type.Button;
const isLink = (component: Json) => isButton(component) && component.style === 5;
const isSelect = (component: Json) => SELECTS.includes(component.type as number);

function when(broken: boolean, problem: Problem): Problem[] {
  return broken ? [problem] : [];
}

/** What holds for one component and cannot be said of one field. */
export const COMPONENT_RULES: readonly Rule<InPlace>[] = [
  {
    name: "a link button has a URL",
    why: "Discord answers 50035; its API description lets it pass",
    broken: ({ component }) =>
      when(
        isLink(component) && !has(component.url),
        at(["url"], "BASE_TYPE_REQUIRED", "This field is required"),
      ),
  },
  {
    name: "a link goes to the web or into Discord",
    why: "other schemes are refused",
    broken: ({ component }) =>
      when(
        isLink(component) &&
          has(component.url) &&
          !/^(?:https?|discord):\/\/[^\s/]/.test(String(component.url)),
        at(
          ["url"],
          "URL_TYPE_INVALID_SCHEME",
          "Scheme is not supported. Scheme must be one of ('http', 'https', 'discord').",
        ),
      ),
  },
  {
    name: "a link button has no custom id, others no URL",
    why: "a press either opens a page or comes back to the bot",
    broken: ({ component }) =>
      when(
        isButton(component) && has(component.custom_id) && has(component.url),
        at(
          ["custom_id"],
          "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
          "A custom id and url cannot both be specified",
        ),
      ),
  },
  {
    name: "a button that is no link has a custom id",
    why: "nothing would come back",
    broken: ({ component }) =>
      when(
        isButton(component) && ![5, 6].includes(component.style as number) && !has(component.custom_id),
        at(["custom_id"], "BASE_TYPE_REQUIRED", "This field is required"),
      ),
  },
  {
    name: "a button shows a label or an emoji",
    why: "an empty button is refused",
    broken: ({ component }) =>
      when(
        isButton(component) && component.style !== 6 && !has(component.label) && !has(component.emoji),
        at(["label"], "BUTTON_COMPONENT_LABEL_REQUIRED", "A button must have a label or an emoji"),
      ),
  },
  {
    name: "a select stands alone in its row",
    why: "a menu is as wide as a row",
    broken: ({ component }) => {
      const inner = asList(component.components).map(asObject);
      const selects = inner.filter((child) => child !== null && isSelect(child)).length;
      return when(
        component.type === Type.ActionRow && selects > 0 && inner.length > 1,
        at(
          ["components"],
          "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
          "The specified component exceeds the maximum width",
        ),
      );
    },
  },
  {
    name: "a row in a modal holds one field",
    why: "a text input is as wide as the dialog",
    broken: ({ component, place }) =>
      when(
        place === "modal" && component.type === Type.ActionRow && asList(component.components).length > 1,
        at(
          ["components"],
          "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
          "The specified component exceeds the maximum width",
        ),
      ),
  },
  {
    name: "a text input in a row has its own label",
    why: "without a Label component around it nothing else says what to type",
    broken: ({ component, place }) => {
      const input =
        place === "modal" && component.type === Type.ActionRow
          ? asObject(asList(component.components)[0])
          : null;
      return when(
        input !== null && !has(input.label),
        at(["components", 0, "label"], "BASE_TYPE_REQUIRED", "This field is required"),
      );
    },
  },
  {
    name: "a text input's bounds fit each other and its first value",
    why: "a member could never submit it",
    broken: ({ component }) => {
      if (component.type !== Type.TextInput) return [];
      const least = Number(component.min_length ?? 0);
      const most = Number(component.max_length ?? 4000);
      const first = lengthOf(component.value);
      return [
        ...when(
          least > most,
          at(["min_length"], "TEXT_INPUT_MIN_LENGTH_TOO_LARGE", "min_length must not exceed max_length"),
        ),
        ...when(first > 0 && (first < least || first > most), lengthProblem(["value"], least, most)),
      ];
    },
  },
  {
    name: "a select asks for no more than it offers",
    why: "a member could never choose enough",
    broken: ({ component }) => {
      if (!isSelect(component)) return [];
      const least = Number(component.min_values ?? 1);
      const most = Number(component.max_values ?? 1);
      const offered = component.type === Type.StringSelect ? asList(component.options).length : 25;
      const tooMany = at(
        ["max_values"],
        "SELECT_COMPONENT_MAX_VALUES_TOO_LARGE",
        "max_values must not exceed the number of options",
      );
      const crossed = at(
        ["min_values"],
        "SELECT_COMPONENT_MIN_VALUES_TOO_LARGE",
        "min_values must not exceed max_values",
      );
      return [...when(most > offered, tooMany), ...when(least > most, crossed)];
    },
  },
  {
    name: "options of a select are whole and their values unique",
    why: "the value is all that comes back",
    broken: ({ component }) => {
      if (component.type !== Type.StringSelect) return [];
      const options = asList(component.options);
      const fields = options.flatMap((option, index) =>
        under(["options", index], checkFields(option, SELECT_OPTION_FIELDS)),
      );
      const repeated = repeats(options.map((option) => asObject(option)?.value));
      return [
        ...fields,
        ...repeated.map((index) =>
          at(
            ["options", index, "value"],
            "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
            "The specified option value is already used",
          ),
        ),
      ];
    },
  },
  {
    name: "pictures of a gallery are whole",
    why: "each needs a media object",
    broken: ({ component }) =>
      component.type === Type.MediaGallery
        ? asList(component.items).flatMap((item, index) =>
            under(["items", index], checkFields(item, GALLERY_ITEM_FIELDS)),
          )
        : [],
  },
  {
    name: "a file component names an uploaded file",
    why: "unlike pictures, files cannot be shown from elsewhere",
    broken: ({ component }) => {
      const url = String(asObject(component.file)?.url ?? "");
      return when(
        component.type === Type.File && !/^attachment:\/\/./.test(url),
        at(
          ["file", "url"],
          "URL_TYPE_INVALID_SCHEME",
          "Scheme is not supported. Scheme must be one of ('attachment').",
        ),
      );
    },
  },
];

/** What holds over all components of one message or modal. */
export const TREE_RULES: readonly Rule<readonly Placed[]>[] = [
  {
    name: "no two components share a custom id",
    why: "a press could not be told from another; the API description lets it pass",
    broken: (placed) =>
      duplicates(
        placed,
        "custom_id",
        "COMPONENT_CUSTOM_ID_DUPLICATED",
        "Component custom id cannot be duplicated",
      ),
  },
  {
    name: "no two components share a numeric id",
    why: "Discord refuses the message",
    broken: (placed) =>
      duplicates(
        placed.filter(({ component }) => component.id !== 0),
        "id",
        "COMPONENT_ID_DUPLICATED",
        "Component id cannot be duplicated",
      ),
  },
];

function duplicates(placed: readonly Placed[], field: string, code: string, message: string): Problem[] {
  return repeats(placed.map(({ component }) => component[field])).map((index) =>
    at([...(placed[index]?.path ?? []), field], code, message),
  );
}

/** Indexes of values that stood before; absent ones never repeat. */
function repeats(values: readonly unknown[]): number[] {
  const seen = new Set<unknown>();
  return values.flatMap((value, index) => {
    if (!has(value)) return [];
    if (seen.has(value)) return [index];
    seen.add(value);
    return [];
  });
}
