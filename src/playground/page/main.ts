/// <reference lib="dom" />
/** The page: one person in one channel, kept in step with the server by its event stream. */
import { Composer } from "./composer.ts";
import { openDialog } from "./dialog.ts";
import { byId, element } from "./dom.ts";
import { messageItem, type Showing } from "./message.ts";
import { type Given, Server } from "./server.ts";
import { showSidebar } from "./sidebar.ts";
import type { MessageView, Outcome, PageEvent, PageState } from "./view.ts";

class Page {
  private server = new Server("mina");
  private state: PageState | null = null;
  private channel: string | null = null;
  private stop: () => void = () => undefined;
  private readonly dismissed = new Set<string>();
  private readonly list = byId<HTMLOListElement>("messages");
  private readonly composer: Composer;

  constructor() {
    this.composer = new Composer(byId("composer"), {
      state: () => this.current(),
      say: (text, replyTo) =>
        void this.act("say", {
          text,
          ...(replyTo === null ? {} : { message: replyTo.message.data.id, ping: replyTo.ping }),
        }),
      edit: (message, text) => void this.act("edit", { message: message.data.id, text }),
      post: (name, text) => void this.act("post", { name, text }),
      isForum: () => this.state?.channels.find(({ id }) => id === this.channel)?.kind === "forum",
      run: (command, { options, files }) =>
        void this.act("command", { command: command.name, options }, files),
      complete: (command, option, typed, others) =>
        this.server.complete({ command: command.name, option, typed, others, channel: this.channel }),
    });
    byId("menu").addEventListener("click", () => this.toggleSidebar());
  }

  /** Becomes someone: their channels, their private answers, their commands. */
  async become(key: string): Promise<void> {
    this.stop();
    this.server = new Server(key);
    this.composer.reset();
    await this.refresh();
    this.stop = this.server.listen(
      (event) => this.hear(event),
      () => void this.refresh(),
    );
  }

  private current(): PageState {
    if (this.state === null) throw new Error("The page has not loaded yet.");
    return this.state;
  }

  private async open(channel: string): Promise<void> {
    this.channel = channel;
    this.toggleSidebar(false);
    this.composer.reset();
    await this.refresh();
  }

  private async refresh(): Promise<void> {
    const state = await this.server.state(this.channel);
    this.state = state;
    this.channel ??= state.channels[0]?.id ?? null;
    showSidebar(state, this.channel ?? "", {
      become: (key) => void this.become(key),
      open: (id) => void this.open(id),
    });
    const shown = state.messages.filter(({ data }) => !this.dismissed.has(data.id));
    this.list.replaceChildren(...shown.map((message) => messageItem(message, this.showing)));
    if (shown.length === 0)
      this.list.append(
        element("li", { class: "empty" }, "Nothing here yet. Type / to see what the bot can do."),
      );
    this.list.scrollTop = this.list.scrollHeight;
  }

  private hear(event: PageEvent): void {
    if (event.kind === "changed") void this.refresh();
    if (event.kind === "deleted") byIdMaybe(`message-${event.id}`)?.remove();
    if (event.kind === "typing" && event.channelId === this.channel)
      this.say(`${this.current().botName} is typing…`);
    if (event.kind === "message" && event.message.data.channel_id === this.channel)
      this.upsert(event.message);
  }

  /** Replaces or adds a message; who is at the end stays there, and a focused button keeps its focus. */
  private upsert(message: MessageView): void {
    if (this.dismissed.has(message.data.id)) return;
    const atEnd = this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < 80;
    const before = byIdMaybe(`message-${message.data.id}`);
    const focused = before?.contains(document.activeElement)
      ? (document.activeElement as HTMLElement).dataset.customId
      : undefined;
    const item = messageItem(message, this.showing);
    this.list.querySelector(".empty")?.remove();
    if (before === null) this.list.append(item);
    else before.replaceWith(item);
    if (focused !== undefined)
      item.querySelector<HTMLElement>(`[data-custom-id="${CSS.escape(focused)}"]`)?.focus();
    if (atEnd || (before === null && message.isPrivate)) this.reveal(item);
    if (message.isBot) this.say("");
  }

  /** What is taller than the list is shown from its beginning. */
  private reveal(item: HTMLElement): void {
    item.scrollIntoView({ block: item.offsetHeight > this.list.clientHeight ? "start" : "end" });
  }

  private readonly showing: Showing = {
    state: () => this.current(),
    get menus() {
      return page.current().menus;
    },
    nameOf: (of, id) => {
      const { people, channels, roles, botId, botName } = this.current();
      const users = [...people, { id: botId, name: botName }];
      const named = { user: users, channel: channels, role: roles, everyone: [], command: [] }[of].find(
        (one) => one.id === id,
      );
      return named?.name ?? null;
    },
    press: (message, customId) => void this.act("press", { message: message.data.id, customId }),
    select: (message, customId, values) =>
      void this.act("select", { message: message.data.id, customId, values }),
    openThread: (id) => void this.open(id),
    runMenu: (command, message) => void this.act("menu", { command, message: message.data.id }),
    replyTo: (message) => this.composer.startReply(message),
    edit: (message) => this.composer.startEdit(message),
    remove: (message) => void this.act("delete", { message: message.data.id }),
    startThread: (message) => {
      const words =
        message.data.content === "" ? `Thread of ${this.current().me.name}` : message.data.content;
      void this.act("thread", { message: message.data.id, name: words.slice(0, 50) });
    },
    dismiss: (message) => {
      this.dismissed.add(message.data.id);
      byIdMaybe(`message-${message.data.id}`)?.remove();
      this.composer.focus();
    },
  };

  private async act(what: string, given: Given, files?: ReadonlyMap<string, File>): Promise<Outcome> {
    this.say(SILENT.has(what) ? "" : "Sending…");
    const outcome = await this.server.act(what, { channel: this.channel, ...given }, files);
    this.say(outcome.error ?? "");
    const { modal } = outcome;
    if (modal !== null && modal !== undefined) {
      openDialog(
        modal,
        async (values, files) =>
          (await this.act("submit", { interactionId: modal.interactionId, values }, files)).error,
      );
    }
    return outcome;
  }

  private say(status: string): void {
    byId("status").textContent = status;
  }

  private toggleSidebar(open = !document.body.classList.contains("sidebar-open")): void {
    document.body.classList.toggle("sidebar-open", open);
    byId("menu").setAttribute("aria-expanded", String(open));
  }
}

function byIdMaybe(id: string): HTMLElement | null {
  return document.getElementById(id);
}

/** What needs no answer of the bot. */
const SILENT: ReadonlySet<string> = new Set(["say", "edit", "delete", "thread", "post"]);

const page = new Page();
await page.become("mina");
