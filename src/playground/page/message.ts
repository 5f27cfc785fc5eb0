/// <reference lib="dom" />
/** One message as it is shown: who, when, what, and whether only you can see it. */
import type { NameOf } from "../markdown-html.ts";
import { type Acting, componentsView } from "./components.ts";
import { element, markdown } from "./dom.ts";
import type { MenuView, MessageView } from "./view.ts";

export type Showing = Acting & {
  readonly nameOf: NameOf;
  readonly menus: readonly MenuView[];
  readonly openThread: (id: string) => void;
  readonly runMenu: (command: string, message: MessageView) => void;
  readonly replyTo: (message: MessageView) => void;
  readonly edit: (message: MessageView) => void;
  readonly remove: (message: MessageView) => void;
  readonly startThread: (message: MessageView) => void;
  readonly dismiss: (message: MessageView) => void;
};

/** The list item of a message. */
export function messageItem(message: MessageView, showing: Showing): HTMLLIElement {
  const { data } = message;
  const more = tools(message, showing);
  return element(
    "li",
    {
      id: `message-${data.id}`,
      class: `message${message.isPrivate ? " private" : ""}`,
      "data-id": data.id,
      oncontextmenu: (event) => openTools(event, more),
    },
    aboveLine(message),
    element(
      "span",
      { class: `avatar${message.isBot ? " bot" : ""}`, "aria-hidden": "true" },
      message.author.slice(0, 1),
    ),
    element(
      "div",
      { class: "body" },
      headLine(message),
      ...bodyOf(message, showing),
      threadLink(message, showing),
      message.isPrivate ? privateLine(message, showing) : null,
    ),
    more,
  );
}

// --- internal ---

function aboveLine(message: MessageView): HTMLElement | null {
  if (message.used !== null) {
    return element(
      "p",
      { class: "above" },
      element("b", {}, message.used.by),
      " used ",
      element("b", { class: "command" }, message.used.command),
    );
  }
  if (message.repliesTo === null) return null;
  return element(
    "p",
    { class: "above" },
    "↪ ",
    element("b", {}, message.repliesTo.author),
    ` ${message.repliesTo.words}`,
  );
}

function headLine({ author, isBot, data }: MessageView): HTMLElement {
  const when = new Date(data.timestamp);
  const clock = when.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  return element(
    "p",
    { class: "head" },
    element("b", { class: "author" }, author),
    isBot ? element("span", { class: "tag" }, "APP") : null,
    element("time", { datetime: data.timestamp, title: when.toLocaleString() }, clock),
  );
}

function bodyOf(message: MessageView, showing: Showing): (HTMLElement | null)[] {
  const { data } = message;
  if (message.isLoading) {
    return [
      element(
        "p",
        { class: "thinking" },
        element("span", { class: "dots", "aria-hidden": "true" }, "•••"),
        ` ${message.author} is thinking…`,
      ),
    ];
  }
  return [
    data.content === "" ? null : markdown(data.content, showing.nameOf),
    data.edited_timestamp === null || message.isBot
      ? null
      : element("small", { class: "edited" }, "(edited)"),
    ...data.embeds.map((embed) => embedView(embed, showing.nameOf)),
    ...componentsView(message, showing),
    ...looseFiles(message),
  ];
}

function embedView(embed: MessageView["data"]["embeds"][number], nameOf: NameOf): HTMLElement {
  return element(
    "div",
    { class: "container" },
    embed.title === undefined ? null : element("h4", {}, embed.title),
    embed.description === undefined ? null : markdown(embed.description, nameOf),
    ...(embed.fields ?? []).map((field) =>
      element("div", {}, element("b", {}, field.name), markdown(field.value, nameOf)),
    ),
    embed.footer === undefined ? null : element("small", {}, embed.footer.text),
  );
}

/** Files that no component shows. With Components V2 Discord shows none of those. */
function looseFiles({ data }: MessageView): HTMLElement[] {
  if ((Number(data.flags ?? 0) & (1 << 15)) !== 0) return [];
  return data.attachments.map((file) =>
    file.content_type?.startsWith("image/")
      ? element("img", {
          src: new URL(file.url).pathname,
          alt: file.description ?? file.filename,
          class: "picture",
        })
      : element(
          "a",
          { class: "file", href: new URL(file.url).pathname, download: file.filename },
          `↓ ${file.filename} · ${file.size} bytes`,
        ),
  );
}

function threadLink({ data, threadId }: MessageView, showing: Showing): HTMLElement | null {
  if (threadId === null) return null;
  return element(
    "button",
    { type: "button", class: "thread", onclick: () => showing.openThread(threadId) },
    `↳ ${data.thread?.name ?? "Thread"} ›`,
  );
}

function privateLine(message: MessageView, showing: Showing): HTMLElement {
  const dismiss = () => showing.dismiss(message);
  return element(
    "p",
    { class: "only-you" },
    "Only you can see this · ",
    element("button", { type: "button", class: "link", onclick: dismiss }, "Dismiss message"),
  );
}

/** As in Discord: the right button of a mouse, or a long press. Words and links keep the browser's own menu. */
function openTools(event: Event, more: HTMLDetailsElement | null): void {
  const isOnWords =
    (document.getSelection()?.toString() ?? "") !== "" || event.target instanceof HTMLAnchorElement;
  if (more === null || isOnWords) return;
  event.preventDefault();
  more.open = true;
  more.querySelector("button")?.focus();
}

function tools(message: MessageView, showing: Showing): HTMLDetailsElement | null {
  if (message.isPrivate || message.isLoading) return null;
  const { me, channels } = showing.state();
  const isOwn = message.data.author.id === me.id;
  const inThread = channels.find(({ id }) => id === message.data.channel_id)?.parentId !== null;
  const offered: readonly (readonly [string, boolean, () => void])[] = [
    ["Reply", true, () => showing.replyTo(message)],
    ["Edit message", isOwn, () => showing.edit(message)],
    ["Start thread", !inThread && message.threadId === null, () => showing.startThread(message)],
    ...showing.menus.map(({ name, shown }) => [shown, true, () => showing.runMenu(name, message)] as const),
    ["Delete message", isOwn || me.moderates, () => showing.remove(message)],
  ];
  const list = element("div", { class: "tool-list" });
  for (const [words, isOffered, act] of offered) {
    if (isOffered) list.append(element("button", { type: "button", onclick: act }, words));
  }
  const more = element(
    "details",
    { class: "tools", ontoggle: () => list.scrollIntoView({ block: "nearest" }) },
    element("summary", { "aria-label": `More for the message of ${message.author}` }, "⋯"),
    list,
  );
  list.addEventListener("click", () => {
    more.open = false;
  });
  more.addEventListener("keydown", (event) => walkTools(event, more));
  return more;
}

/** Arrows walk an open menu, Escape closes it and gives the focus back to what opened it. */
function walkTools(event: KeyboardEvent, more: HTMLDetailsElement): void {
  if (!more.open) return;
  const buttons = [...more.querySelectorAll("button")];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape") {
    more.open = false;
    more.querySelector("summary")?.focus();
  } else if (step !== undefined) {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons.at((Math.max(at, step < 0 ? 0 : -1) + step) % buttons.length)?.focus();
  } else return;
  event.preventDefault();
}
