/// <reference lib="dom" />
/** The server's name, its channels with their threads, and who you are. */
import { byId, element } from "./dom.ts";
import type { ChannelView, PageState } from "./view.ts";

export type SidebarEvents = {
  readonly become: (key: string) => void;
  readonly speak: (locale: string) => void;
  readonly open: (channel: string) => void;
};

export function showSidebar(state: PageState, channelId: string, events: SidebarEvents): void {
  const current = state.channels.find(({ id }) => id === channelId);
  byId("guild").textContent = state.guild;
  byId("channel").textContent = current === undefined ? "" : titleOf(current);
  byId("bot").textContent = state.botOnline
    ? `${state.botName} is here`
    : `${state.botName} is not connected`;
  byId("bot").className = state.botOnline ? "online" : "offline";
  byId("role").textContent = `${state.me.role}: ${state.me.may}`;
  document.title = `${current?.name ?? ""} · ${state.guild} · playground`;
  const tops = state.channels.filter(({ parentId }) => parentId === null);
  byId("channels").replaceChildren(
    ...tops.flatMap((top) => [
      link(top, channelId, events),
      ...state.channels
        .filter(({ parentId }) => parentId === top.id)
        .map((thread) => link(thread, channelId, events)),
    ]),
  );
  showPeople(state, events);
}

// --- internal ---

function titleOf({ name, parentId, kind }: ChannelView): string {
  if (parentId !== null) return `↳ ${name}`;
  return kind === "forum" ? `▤ ${name}` : `# ${name}`;
}

function link(channel: ChannelView, currentId: string, events: SidebarEvents): HTMLElement {
  const isCurrent = channel.id === currentId;
  return element(
    "button",
    {
      type: "button",
      class: `channel${channel.parentId === null ? "" : " in-thread"}${channel.archived ? " archived" : ""}`,
      "aria-current": isCurrent ? "page" : null,
      "data-channel": channel.id,
      onclick: () => events.open(channel.id),
    },
    titleOf(channel),
  );
}

function showPeople(state: PageState, events: SidebarEvents): void {
  const select = byId<HTMLSelectElement>("who");
  select.replaceChildren(
    ...state.people.map(({ key, name, role }) =>
      element("option", { value: key, selected: key === state.me.key }, `${name} · ${role}`),
    ),
  );
  select.onchange = () => events.become(select.value);
  const language = byId<HTMLSelectElement>("language");
  language.replaceChildren(
    ...LANGUAGES.map(([value, name]) =>
      element("option", { value, lang: value, selected: value === state.me.locale }, name),
    ),
  );
  language.onchange = () => events.speak(language.value);
}

/** Some of Discord's locales: those that the bot speaks, and one that it does not. */
const LANGUAGES = [
  ["en-GB", "English"],
  ["de", "Deutsch"],
  ["es-ES", "Español"],
  ["fr", "Français"],
] as const;
