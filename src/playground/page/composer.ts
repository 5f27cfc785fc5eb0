/// <reference lib="dom" />
/** The box at the bottom: a message, or with a slash first a command from the list. */
import { commandForm, type Filled } from "./command-form.ts";
import { element } from "./dom.ts";
import { Suggestions } from "./suggestions.ts";
import type { ChoiceView, CommandView, MessageView, PageState } from "./view.ts";

export type ComposerEvents = {
  readonly state: () => PageState;
  readonly say: (
    text: string,
    replyTo: { readonly message: MessageView; readonly ping: boolean } | null,
  ) => void;
  readonly edit: (message: MessageView, text: string) => void;
  readonly post: (title: string, text: string) => void;
  /** Of a forum only posts are made. */
  readonly isForum: () => boolean;
  readonly run: (command: CommandView, filled: Filled) => void;
  /** What begins like a command is none that this person has. */
  readonly refuse: (name: string) => void;
  readonly complete: (
    command: CommandView,
    option: string,
    typed: string,
    others: Filled["options"],
  ) => Promise<readonly ChoiceView[]>;
};

export class Composer {
  private readonly holder: HTMLElement;
  private readonly events: ComposerEvents;
  private replyTo: { readonly message: MessageView; ping: boolean } | null = null;
  private editing: MessageView | null = null;

  constructor(holder: HTMLElement, events: ComposerEvents) {
    this.holder = holder;
    this.events = events;
    this.showBox();
  }

  /** The next message replies to this one. */
  startReply(message: MessageView): void {
    this.replyTo = { message, ping: true };
    this.editing = null;
    this.showBox();
    this.focus();
  }

  /** What is sent next takes the place of this message. */
  startEdit(message: MessageView): void {
    this.replyTo = null;
    this.editing = message;
    this.showBox();
    this.focus();
  }

  /** Back to an empty box, as after a change of person or channel. */
  reset(): void {
    this.replyTo = null;
    this.editing = null;
    this.showBox();
  }

  focus(): void {
    this.holder.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }

  /** Where what had the focus is gone, the next thing to do is here. */
  focusIfLost(): void {
    if (document.activeElement === document.body) this.focus();
  }

  private showBox(): void {
    if (this.events.isForum() && this.editing === null) this.showPostForm();
    else this.showMessageBox();
  }

  private showPostForm(): void {
    const named = (name: string, most: number) => ({
      maxlength: most,
      required: true,
      autocomplete: "off",
      "aria-label": name,
      placeholder: name,
    });
    const title = element("input", { type: "text", ...named("Title of the post", 100) });
    const text = element("textarea", { class: "growing", rows: 2, ...named("Message", 2000) });
    const send = element("button", { type: "submit", class: "button primary" }, "Post");
    const form = element("form", { class: "box post" }, title, text, send);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.events.post(title.value, text.value);
    });
    this.holder.replaceChildren(form);
  }

  private showMessageBox(): void {
    const input = element(
      "textarea",
      {
        id: "say",
        class: "growing",
        rows: 1,
        maxlength: 2000,
        autocomplete: "off",
        "aria-label": "Message, or / for commands",
        placeholder: "Message, or / for commands",
      },
      this.editing?.data.content ?? "",
    );
    const box = element("form", { class: "box" }, this.replyLine(), input);
    const suggestions = new Suggestions(input, box);
    input.addEventListener("input", () => suggestions.show(this.commandsFor(input.value)));
    input.addEventListener("keydown", (event) => {
      if (!suggestions.key(event) && sends(event)) {
        event.preventDefault();
        box.requestSubmit();
      }
    });
    box.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send(input.value);
    });
    this.holder.replaceChildren(box);
  }

  private replyLine(): HTMLElement | null {
    const stop = element("button", { type: "button", class: "link", onclick: () => this.reset() }, "Cancel");
    if (this.editing !== null) return element("p", { class: "replying" }, "Editing your message · ", stop);
    const { replyTo } = this;
    if (replyTo === null) return null;
    const ping = element(
      "button",
      {
        type: "button",
        class: "link",
        "aria-pressed": "true",
        onclick: () => {
          replyTo.ping = !replyTo.ping;
          ping.setAttribute("aria-pressed", String(replyTo.ping));
          ping.textContent = replyTo.ping ? "@ on" : "@ off";
        },
      },
      "@ on",
    );
    const words = `Replying to ${replyTo.message.author} · `;
    return element("p", { class: "replying" }, words, ping, " · ", stop);
  }

  /** Nothing typed after the slash lists all; a name typed out with a space is found too. */
  private commandsFor(typed: string) {
    if (!typed.startsWith("/")) return [];
    const wanted = typed.slice(1).trim().toLowerCase();
    return this.events
      .state()
      .commands.filter(({ name }) => name.includes(wanted))
      .toSorted((one, other) => Number(other.name.startsWith(wanted)) - Number(one.name.startsWith(wanted)))
      .map((command) => ({
        label: `/${command.name}`,
        hint: command.description,
        choose: () => this.showForm(command),
      }));
  }

  private showForm(command: CommandView): void {
    const back = () => {
      this.reset();
      this.focus();
    };
    const form = commandForm(command, this.events.state(), {
      complete: (option, typed, others) => this.events.complete(command, option, typed, others),
      cancel: back,
      run: (filled) => {
        back();
        this.events.run(command, filled);
      },
    });
    this.holder.replaceChildren(form);
    const first = form.querySelector<HTMLElement>("input, select, button.primary");
    first?.focus();
  }

  private send(typed: string): void {
    const text = typed.trim();
    if (text === "") return;
    if (this.editing !== null) {
      this.events.edit(this.editing, text);
      this.reset();
      return;
    }
    const command = this.events.state().commands.find(({ name }) => text === `/${name}`);
    if (command !== undefined) {
      this.showForm(command);
      return;
    }
    if (looksLikeCommand.test(text)) {
      this.events.refuse(text.split(" ", 1)[0]!);
      return;
    }
    this.events.say(text, this.replyTo);
    this.reset();
    this.focus();
  }
}

// --- internal ---

const looksLikeCommand = /^\/[a-z]/u;

/** Enter sends; with Shift it begins a line, and while characters are composed it takes one. */
const sends = (event: KeyboardEvent): boolean =>
  event.key === "Enter" && !event.shiftKey && !event.isComposing;
