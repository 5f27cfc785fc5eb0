/** Who answers what: commands and menus by name, buttons, forms and lists by the name of their action, messages by whoever listens. */
import type { Command, Follower, Listener, Menu } from "../command.ts";

type Buttons = NonNullable<Command["buttons"]>;
type Forms = NonNullable<Command["forms"]>;
type Selects = NonNullable<Command["selects"]>;

export type Registry = {
  readonly commands: ReadonlyMap<string, Command>;
  readonly buttons: ReadonlyMap<string, { readonly command: Command; readonly press: Buttons[string] }>;
  readonly forms: ReadonlyMap<string, { readonly command: Command; readonly submit: Forms[string] }>;
  readonly selects: ReadonlyMap<string, { readonly command: Command; readonly pick: Selects[string] }>;
  readonly menus: ReadonlyMap<string, { readonly command: Command; readonly menu: Menu }>;
  readonly listening: { readonly command: Command; readonly listener: Listener } | null;
  readonly followers: readonly Follower[];
};

/** Throws on a name that stands twice, and on two that listen: one of the two would never be answered. */
export function registryOf(commands: readonly Command[]): Registry {
  return {
    commands: unique(
      "command",
      commands.map((command) => [command.definition.name, command]),
    ),
    buttons: unique(
      "button",
      commands.flatMap((command) =>
        handlers(command.buttons).map(([name, press]) => [name, { command, press }]),
      ),
    ),
    forms: unique(
      "form",
      commands.flatMap((command) =>
        handlers(command.forms).map(([name, submit]) => [name, { command, submit }]),
      ),
    ),
    selects: unique(
      "select",
      commands.flatMap((command) =>
        handlers(command.selects).map(([name, pick]) => [name, { command, pick }]),
      ),
    ),
    menus: unique(
      "menu",
      commands.flatMap((command) =>
        (command.menus ?? []).map((menu) => [menu.definition.name, { command, menu }] as const),
      ),
    ),
    listening: onlyListener(commands),
    followers: commands.flatMap(({ follower }) => follower ?? []),
  };
}

// --- internal ---

function handlers<Handler>(owned: Readonly<Record<string, Handler>> | undefined): [string, Handler][] {
  return Object.entries(owned ?? {});
}

function onlyListener(commands: readonly Command[]): Registry["listening"] {
  const [first, second] = commands.flatMap((command) =>
    command.listener === undefined ? [] : [{ command, listener: command.listener }],
  );
  if (second !== undefined) throw new Error("Two commands listen to messages.");
  return first ?? null;
}

function unique<Value>(
  what: string,
  entries: readonly (readonly [string, Value])[],
): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (const [name, value] of entries) {
    if (found.has(name)) throw new Error(`Two ${what}s are called "${name}".`);
    found.set(name, value);
  }
  return found;
}
