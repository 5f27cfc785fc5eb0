/// <reference lib="dom" />
/** Making elements. Text goes in as text; the one exception is `markdown`, whose HTML comes escaped from `toHtml`. */
import { type BlockNode, parseMarkdown, toHtml } from "../markdown.ts";
import type { NameOf } from "../markdown-html.ts";

type Child = Node | string | null;
type Properties = Readonly<Record<string, string | number | boolean | null | ((event: Event) => unknown)>>;

/** An element with attributes, listeners (`onclick`…) and children. `null`, `false`: left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === "function") made.addEventListener(name.replace(/^on/, ""), value);
    else if (value !== null && value !== false) made.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

/** A text of a message, as its reader sees it. */
export function markdown(text: string, nameOf: NameOf): HTMLElement {
  const made = element("div", { class: "markdown" });
  made.innerHTML = toHtml(parseMarkdown(text) as BlockNode[], nameOf);
  for (const spoiler of made.querySelectorAll(".spoiler")) {
    const reveal = () => spoiler.classList.add("shown");
    spoiler.addEventListener("click", reveal);
    spoiler.addEventListener("keydown", (event) => {
      const { key } = event as KeyboardEvent;
      if (key !== "Enter" && key !== " ") return;
      event.preventDefault();
      reveal();
    });
  }
  return made;
}

/** The element of this id, which the document has. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found as T;
}
