/** Who answers what: commands by name, buttons and forms by the name of their action. */
import type { Command } from "../command.ts";

type Buttons = NonNullable<Command["buttons"]>;
type Forms = NonNullable<Command["forms"]>;

export type Registry = {
  readonly commands: ReadonlyMap<string, Command>;
  readonly buttons: ReadonlyMap<string, { readonly command: Command; readonly press: Buttons[string] }>;
  readonly forms: ReadonlyMap<string, { readonly command: Command; readonly submit: Forms[string] }>;
};

/** Throws on a name that stands twice: one of the two would never be answered. */
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
  };
}

// --- internal ---

function handlers<Handler>(owned: Readonly<Record<string, Handler>> | undefined): [string, Handler][] {
  return Object.entries(owned ?? {});
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
