/// <reference lib="dom" />
/** A slash command being filled in: its options as fields, with the bot's own suggestions for those that complete. */
import { element } from "./dom.ts";
import { Suggestions } from "./suggestions.ts";
import type { ChoiceView, CommandView, OptionView, PageState } from "./view.ts";

export type Filled = {
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly files: ReadonlyMap<string, File>;
};

export type FormEvents = {
  readonly complete: (
    option: string,
    typed: string,
    others: Filled["options"],
  ) => Promise<readonly ChoiceView[]>;
  readonly run: (filled: Filled) => void;
  readonly cancel: () => void;
};

/** Required options stand open, and a first one that the bot completes; the others are added by name. */
export function commandForm(command: CommandView, state: PageState, events: FormEvents): HTMLFormElement {
  const fields = new Map<string, OptionField>();
  const slots = element("div", { class: "slots" });
  const more = element("div", { class: "more" });
  const filled = () => filledFrom(fields);
  const add = (option: OptionView) => {
    const field = new OptionField(option, state, (typed) =>
      events.complete(option.name, typed, filled().options),
    );
    fields.set(option.name, field);
    slots.append(field.holder);
    return field;
  };
  for (const [index, option] of command.options.entries()) {
    if (option.required || (index === 0 && option.autocomplete)) add(option);
    else more.append(adder(option, add));
  }
  const form = element(
    "form",
    { class: "command-form", "aria-label": `/${command.name}` },
    element(
      "div",
      { class: "command-name" },
      element("b", { class: "typed-name" }, `/${command.name}`),
      element("small", { class: "hint" }, command.description),
    ),
    slots,
    more,
    element(
      "div",
      { class: "row end" },
      element("button", { type: "button", class: "button secondary", onclick: events.cancel }, "Cancel"),
      element("button", { type: "submit", class: "button primary" }, "Send"),
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    events.run(filled());
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) events.cancel();
  });
  return form;
}

// --- internal ---

function adder(option: OptionView, add: (option: OptionView) => OptionField): HTMLElement {
  const open = () => {
    const field = add(option);
    button.remove();
    field.focus();
  };
  const button = element(
    "button",
    { type: "button", class: "chip", title: option.description, onclick: open },
    `+ ${option.name}`,
  );
  return button;
}

function filledFrom(fields: ReadonlyMap<string, OptionField>): Filled {
  const options: Record<string, string | number | boolean> = {};
  const files = new Map<string, File>();
  for (const [name, field] of fields) {
    const value = field.value();
    if (value instanceof File) files.set(name, value);
    else if (value !== null) options[name] = value;
  }
  return { options, files };
}

/** One option. A choice is shown by its name and sent by its value. */
class OptionField {
  readonly holder: HTMLElement;
  private readonly option: OptionView;
  private readonly input: HTMLInputElement | HTMLSelectElement;
  private readonly complete: (typed: string) => Promise<readonly ChoiceView[]>;
  private chosen: ChoiceView | null = null;
  private asked = 0;

  constructor(
    option: OptionView,
    state: PageState,
    complete: (typed: string) => Promise<readonly ChoiceView[]>,
  ) {
    this.option = option;
    this.complete = complete;
    this.input = inputFor(option, state);
    this.holder = element(
      "div",
      { class: "slot" },
      element(
        "label",
        { class: "caption", for: this.input.id, title: option.description },
        option.name,
        option.required ? " *" : null,
      ),
      this.input,
    );
    if (this.input instanceof HTMLInputElement && (option.autocomplete || option.choices.length > 0))
      this.suggest(this.input);
  }

  focus(): void {
    this.input.focus();
  }

  value(): string | number | boolean | File | null {
    const { input, option, chosen } = this;
    if (input instanceof HTMLInputElement && input.type === "file") return input.files?.[0] ?? null;
    if (input.value === "") return null;
    if (option.type === 5) return input.value === "true";
    const value = chosen !== null && chosen.name === input.value ? chosen.value : input.value;
    return option.type === 4 || option.type === 10 ? Number(value) : value;
  }

  private suggest(input: HTMLInputElement): void {
    const suggestions = new Suggestions(input, this.holder);
    const update = async () => {
      this.asked += 1;
      const mine = this.asked;
      const choices = await this.choicesFor(input.value);
      // An answer to what was typed before must not replace one to what is typed now.
      if (mine !== this.asked || document.activeElement !== input) return;
      suggestions.show(
        choices.map((choice) => ({ label: choice.name, hint: "", choose: () => this.take(choice, input) })),
      );
    };
    input.addEventListener("input", () => {
      // Enter takes the first one: it must not be one for other words.
      suggestions.hide();
      void update();
    });
    input.addEventListener("focus", () => void update());
    input.addEventListener("keydown", (event) => suggestions.key(event));
  }

  private take(choice: ChoiceView, input: HTMLInputElement): void {
    this.chosen = choice;
    this.asked += 1;
    input.value = choice.name;
  }

  private async choicesFor(typed: string): Promise<readonly ChoiceView[]> {
    if (this.option.autocomplete) return this.complete(typed);
    return this.option.choices.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));
  }
}

function inputFor(option: OptionView, state: PageState): HTMLInputElement | HTMLSelectElement {
  const common = { id: `option-${option.name}`, name: option.name, required: option.required };
  if (option.type === 11) return element("input", { ...common, type: "file" });
  const listed = listedValues(option, state);
  if (listed !== null) {
    return element(
      "select",
      common,
      element("option", { value: "" }, "—"),
      ...listed.map(({ name, value }) => element("option", { value }, name)),
    );
  }
  return element("input", {
    ...common,
    type: "text",
    autocomplete: "off",
    maxlength: option.maxLength,
    placeholder: option.description,
  });
}

/** Yes or no, people, channels and roles are chosen from a list. */
function listedValues(
  { type }: OptionView,
  state: PageState,
): readonly { name: string; value: string }[] | null {
  if (type === 5)
    return [
      { name: "True", value: "true" },
      { name: "False", value: "false" },
    ];
  if (type === 6) return state.people.map(({ id, name }) => ({ name, value: id }));
  if (type === 7) return state.channels.map(({ id, name }) => ({ name: `#${name}`, value: id }));
  if (type === 8) return state.roles.map(({ id, name }) => ({ name, value: id }));
  return null;
}
