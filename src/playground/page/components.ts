/// <reference lib="dom" />
/** Message components as elements, by Discord's type numbers; an unknown one says so, so that nothing vanishes unseen. */
import type { NameOf } from "../markdown-html.ts";
import { element, markdown } from "./dom.ts";
import type { MessageView, PageState } from "./view.ts";

export type Acting = {
  readonly nameOf: NameOf;
  readonly state: () => PageState;
  readonly press: (message: MessageView, customId: string) => void;
  readonly select: (message: MessageView, customId: string, values: readonly string[]) => void;
};

/** Any component, as far as its fields are not known yet. */
type Part = Readonly<Record<string, unknown>> & { readonly type: number };

/** All components of a message. */
export function componentsView({ data, ...rest }: MessageView, acting: Acting): HTMLElement[] {
  const message = { data, ...rest };
  return ((data.components ?? []) as unknown as Part[]).map((part) => partView(part, message, acting));
}

// --- internal ---

function partView(part: Part, message: MessageView, acting: Acting): HTMLElement {
  return (VIEWS[part.type] ?? unknown)(part, message, acting);
}

type View = (part: Part, message: MessageView, acting: Acting) => HTMLElement;

const unknown: View = (part) =>
  element("p", { class: "notice" }, `A component of type ${part.type}, which the playground cannot show.`);

const VIEWS: Readonly<Record<number, View>> = {
  1: (part, message, acting) =>
    element("div", { class: "row" }, ...inner(part).map((one) => partView(one, message, acting))),
  2: buttonView,
  3: selectView,
  5: selectView,
  6: selectView,
  7: selectView,
  8: selectView,
  9: (part, message, acting) =>
    element(
      "div",
      { class: "section" },
      element("div", { class: "section-text" }, ...inner(part).map((one) => partView(one, message, acting))),
      partView(part.accessory as Part, message, acting),
    ),
  10: (part, _message, acting) => markdown(String(part.content), acting.nameOf),
  11: (part) => picture(part, "thumbnail"),
  12: (part) =>
    element("div", { class: "gallery" }, ...(part.items as Part[]).map((item) => picture(item, "picture"))),
  13: (part) => {
    const { url } = part.file as { url: string };
    return element(
      "a",
      { class: "file", href: ownPath(url), download: String(part.name) },
      `↓ ${String(part.name)} · ${String(part.size)} bytes`,
    );
  },
  14: (part) =>
    element("hr", {
      class: `${part.divider === false ? "space" : "line"}${part.spacing === 2 ? " large" : ""}`,
    }),
  17: (part, message, acting) => {
    const made = element(
      "div",
      { class: "container" },
      ...inner(part).map((one) => partView(one, message, acting)),
    );
    if (typeof part.accent_color === "number")
      made.style.borderLeftColor = `#${part.accent_color.toString(16).padStart(6, "0")}`;
    return made;
  },
};

function inner(part: Part): Part[] {
  return (part.components ?? []) as Part[];
}

const STYLES = ["", "primary", "secondary", "success", "danger", "link", "primary"];

function buttonView(part: Part, message: MessageView, acting: Acting): HTMLElement {
  const emoji = (part.emoji as { name?: string } | undefined)?.name;
  const words = [emoji, part.label].filter((word) => word !== undefined).join(" ");
  if (part.style === 5) {
    return element(
      "a",
      { class: "button link", href: String(part.url), target: "_blank", rel: "noopener noreferrer" },
      `${words} ↗`,
    );
  }
  const customId = String(part.custom_id);
  return element(
    "button",
    {
      type: "button",
      class: `button ${STYLES[Number(part.style)] ?? "secondary"}`,
      disabled: part.disabled === true,
      "data-custom-id": customId,
      onclick: () => acting.press(message, customId),
    },
    words,
  );
}

/** One choice is sent when it is made; several by a button. */
function selectView(part: Part, message: MessageView, acting: Acting): HTMLElement {
  const customId = String(part.custom_id);
  const most = Number(part.max_values ?? 1);
  const placeholder = String(part.placeholder ?? "Make a selection");
  const select = element("select", {
    "aria-label": placeholder,
    multiple: most > 1,
    disabled: part.disabled === true,
    "data-custom-id": customId,
  });
  if (most === 1)
    select.append(element("option", { value: "", selected: true, disabled: true }, placeholder));
  for (const option of optionsOf(part, acting)) {
    const words = option.description ? `${option.label} — ${option.description}` : option.label;
    select.append(element("option", { value: option.value, selected: option.default === true }, words));
  }
  const send = () =>
    acting.select(
      message,
      customId,
      [...select.selectedOptions].map((option) => option.value).filter((value) => value !== ""),
    );
  if (most === 1) {
    select.addEventListener("change", send);
    return select;
  }
  return element(
    "div",
    { class: "row" },
    select,
    element("button", { type: "button", class: "button secondary", onclick: send }, "Choose"),
  );
}

type SelectOption = {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
};

function optionsOf(part: Part, acting: Acting): readonly SelectOption[] {
  const { people, roles, channels } = acting.state();
  const users = people.map(({ id, name }) => ({ label: name, value: id }));
  const roleOptions = roles.map(({ id, name }) => ({ label: name, value: id }));
  switch (part.type) {
    case 5:
      return users;
    case 6:
      return roleOptions;
    case 7:
      return [...users, ...roleOptions];
    case 8:
      return channels.map(({ id, name }) => ({ label: `#${name}`, value: id }));
    default:
      return (part.options ?? []) as SelectOption[];
  }
}

/** Only our own files are shown; a picture from elsewhere stays a link, since the page asks no other host. */
function picture(part: Part, className: string): HTMLElement {
  const { url } = part.media as { url: string };
  const words = String(part.description ?? "Picture");
  if (new URL(url, location.href).origin !== location.origin) {
    return element("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, words);
  }
  return element("img", { src: ownPath(url), alt: words, class: className });
}

function ownPath(url: string): string {
  return new URL(url, location.href).pathname;
}
