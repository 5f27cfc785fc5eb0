/// <reference lib="dom" />
/** A list of suggestions over a text field, walked with the arrow keys: the pattern of an ARIA combobox. */
import { element } from "./dom.ts";

export type Suggestion = { readonly label: string; readonly hint: string; readonly choose: () => void };

let lists = 0;

export class Suggestions {
  private readonly input: HTMLInputElement | HTMLTextAreaElement;
  private readonly list: HTMLUListElement;
  private readonly isCombobox: boolean;
  private shown: readonly Suggestion[] = [];
  private at = 0;

  /** `holder` is where the list stands; it must be positioned. */
  constructor(input: HTMLInputElement | HTMLTextAreaElement, holder: HTMLElement) {
    lists += 1;
    this.input = input;
    this.list = element("ul", {
      id: `suggestions-${lists}`,
      class: "suggestions",
      role: "listbox",
      "aria-label": "Suggestions",
      hidden: true,
    });
    holder.append(this.list);
    // A text of several lines has no role but its own, so it cannot say that it is expanded.
    this.isCombobox = input instanceof HTMLInputElement;
    for (const [name, value] of Object.entries({
      "aria-autocomplete": "list",
      "aria-haspopup": "listbox",
      "aria-controls": this.list.id,
      ...(this.isCombobox ? { role: "combobox", "aria-expanded": "false" } : {}),
    })) {
      input.setAttribute(name, value);
    }
    input.addEventListener("blur", () => this.hide());
  }

  get isOpen(): boolean {
    return this.shown.length > 0;
  }

  show(suggestions: readonly Suggestion[]): void {
    this.shown = suggestions;
    this.at = 0;
    this.draw();
  }

  hide(): void {
    this.show([]);
  }

  /** Takes the keys that walk, choose and close. True: the key is used up. */
  key(event: KeyboardEvent): boolean {
    if (!this.isOpen) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      this.at = (this.at + step + this.shown.length) % this.shown.length;
      this.draw();
    } else if (event.key === "Escape") this.hide();
    else if (event.key === "Enter" || event.key === "Tab") this.choose(this.at);
    else return false;
    event.preventDefault();
    return true;
  }

  private choose(index: number): void {
    const chosen = this.shown[index];
    this.hide();
    chosen?.choose();
  }

  private draw(): void {
    const { list, input, shown, at } = this;
    list.replaceChildren(...shown.map((suggestion, index) => this.row(suggestion, index)));
    list.hidden = shown.length === 0;
    if (this.isCombobox) input.setAttribute("aria-expanded", String(shown.length > 0));
    const active = list.children[at];
    if (active === undefined) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", active.id);
      active.scrollIntoView({ block: "nearest" });
    }
  }

  private row({ label, hint }: Suggestion, index: number): HTMLElement {
    const choose = (event: Event) => {
      // The field keeps its focus: a blur would close the list before the choice.
      event.preventDefault();
      this.choose(index);
    };
    const properties = {
      id: `${this.list.id}-${index}`,
      class: "suggestion",
      role: "option",
      "aria-selected": String(index === this.at),
      onmousedown: choose,
    };
    return element(
      "li",
      properties,
      element("b", { class: "suggestion-label" }, label),
      hint === "" ? null : element("small", { class: "hint" }, hint),
    );
  }
}
