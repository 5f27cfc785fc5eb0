/// <reference lib="dom" />
/** The page: one person in one channel, kept in step with the server by its event stream. */
import { Composer } from "./composer.ts";
import { openDialog } from "./dialog.ts";
import { byId, element } from "./dom.ts";
import { keepFocus } from "./focus.ts";
import { messageItem, type Showing } from "./message.ts";
import { type Given, notRunning, Server } from "./server.ts";
import { showSidebar } from "./sidebar.ts";
import type { MessageView, Outcome, PageEvent, PageState } from "./view.ts";

class Page {
  private server = new Server("mina");
  private state: PageState | null = null;
  private channel: string | null = null;
  private stop: () => void = () => undefined;
  private readonly dismissed = new Set<string>();
  /** Something was asked of the bot: what it answers is shown, wherever the reader has scrolled to. */
  private expects = false;
  private isLost = false;
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
      refuse: (name) => {
        const { me } = this.current();
        this.say(`${me.name} (${me.role}) has no ${name}. “You are” changes who you play.`, true);
      },
      complete: (command, option, typed, others) =>
        this.server.complete({ command: command.name, option, typed, others, channel: this.channel }),
    });
    // What scrolls must be reached by the keyboard, also where nothing in it is a button.
    this.list.tabIndex = 0;
    byId("menu").addEventListener("click", () => this.toggleSidebar());
    document.addEventListener("click", (event) => closeMenus(event.target as Node));
    this.list.addEventListener("click", (event) => {
      const channel = (event.target as HTMLElement).closest<HTMLElement>("a.mention")?.dataset.channel;
      if (channel === undefined) return;
      event.preventDefault();
      void this.open(channel);
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !document.body.classList.contains("sidebar-open")) return;
      this.toggleSidebar(false);
      byId("menu").focus();
    });
  }

  /** Becomes someone: their channels, their private answers, their commands. */
  async become(key: string): Promise<void> {
    this.stop();
    this.isLost = false;
    this.server = new Server(key);
    this.composer.reset();
    await this.refresh();
    this.stop = this.server.listen({
      hear: (event) => this.hear(event),
      lost: () => {
        this.isLost = true;
        this.say("");
        byId("bot").textContent = "not running";
        byId("bot").className = "offline";
      },
      back: () => {
        this.isLost = false;
        this.say("");
        void this.load();
      },
    });
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
    // On a touch screen a focused box would cover half of the channel with the keyboard.
    if (matchMedia("(hover: hover)").matches) this.composer.focus();
    else byId("channel").focus();
  }

  private async speak(locale: string): Promise<void> {
    await this.act("locale", { locale });
    await this.load();
  }

  /** The channel anew, from its newest message upwards. */
  private async refresh(): Promise<void> {
    await this.load();
    this.list.scrollTop = this.list.scrollHeight;
  }

  /** Everything anew: the reader stays where they are, and the keyboard too. */
  private async load(): Promise<void> {
    const state = await this.server.state(this.channel);
    this.state = state;
    this.channel ??= state.channels[0]?.id ?? null;
    const { scrollTop } = this.list;
    const refocus = keepFocus();
    showSidebar(state, this.channel ?? "", {
      become: (key) => void this.become(key),
      speak: (locale) => void this.speak(locale),
      open: (id) => void this.open(id),
    });
    const shown = state.messages.filter(({ data }) => !this.dismissed.has(data.id));
    this.list.replaceChildren(...shown.map((message) => messageItem(message, this.showing)));
    if (shown.length === 0)
      this.list.append(
        element("li", { class: "empty" }, "Nothing here yet. Type / to see what the bot can do."),
      );
    this.list.scrollTop = scrollTop;
    refocus();
  }

  private hear(event: PageEvent): void {
    if (event.kind === "changed") void this.load();
    if (event.kind === "deleted") byIdMaybe(`message-${event.id}`)?.remove();
    if (event.kind === "typing" && event.channelId === this.channel)
      this.say(`${this.current().botName} is typing…`);
    if (event.kind === "message" && event.message.data.channel_id === this.channel)
      this.upsert(event.message);
  }

  /** Replaces or adds a message; who is at the end stays there, and one's own answer is shown from anywhere. */
  private upsert(message: MessageView): void {
    if (this.dismissed.has(message.data.id)) return;
    const atEnd = this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < 80;
    const before = byIdMaybe(`message-${message.data.id}`);
    const refocus = keepFocus();
    const item = messageItem(message, this.showing);
    this.list.querySelector(".empty")?.remove();
    if (before === null) this.list.append(item);
    else before.replaceWith(item);
    refocus();
    if (atEnd || (before === null && this.isAwaited(message))) this.reveal(item);
    if (message.isBot) {
      this.expects = false;
      this.say("");
    }
  }

  private isAwaited({ isPrivate, isBot, data }: MessageView): boolean {
    return isPrivate || (isBot ? this.expects : data.author.id === this.current().me.id);
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
    this.expects = !SILENT.has(what);
    this.say(this.expects ? "Sending…" : "");
    const outcome = await this.server.act(what, { channel: this.channel, ...given }, files);
    this.say(outcome.error ?? "", outcome.error !== null);
    const { modal } = outcome;
    if (modal !== null && modal !== undefined) {
      openDialog(
        modal,
        async (values, files) =>
          (await this.act("submit", { interactionId: modal.interactionId, values }, files)).error,
        () => this.composer.focusIfLost(),
      );
    }
    return outcome;
  }

  /** That nobody answers any more stays, whatever else is over. */
  private say(status: string, isProblem = false): void {
    const isGone = status === "" && this.isLost;
    byId("status").textContent = isGone ? notRunning : status;
    byId("status").classList.toggle("problem", isProblem || isGone);
  }

  private toggleSidebar(open = !document.body.classList.contains("sidebar-open")): void {
    document.body.classList.toggle("sidebar-open", open);
    byId("menu").setAttribute("aria-expanded", String(open));
    if (open) byId("channels").querySelector<HTMLElement>("[aria-current]")?.focus();
  }
}

function byIdMaybe(id: string): HTMLElement | null {
  return document.getElementById(id);
}

/** A click elsewhere closes what is open over the page: messages' menus, and on a phone the channels. */
function closeMenus(clicked: Node): void {
  for (const open of document.querySelectorAll<HTMLDetailsElement>(".tools[open]"))
    if (!open.contains(clicked)) open.open = false;
}

/** What needs no answer of the bot. */
const SILENT: ReadonlySet<string> = new Set(["say", "edit", "delete", "thread", "post", "locale"]);

const page = new Page();
await page.become("mina");
