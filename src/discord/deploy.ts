/** Registers the commands with Discord. */
import {
  type APIApplication,
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  DefaultRestOptions,
  InteractionContextType,
  REST,
  Routes,
} from "discord.js";
import type { Command } from "../command.ts";
import { UserError } from "../errors.ts";
import { commandProblems } from "./command-rules.ts";
import { connectionFault } from "./connection-faults.ts";

export type DeployParts = {
  readonly token: string;
  /** REST base up to `/api`; left out: Discord's own. */
  readonly api?: string | null;
  readonly commands: readonly Command[];
  /** Where commands that do not say so may be used: servers by default. */
  readonly contexts?: readonly InteractionContextType[];
  /** Takes the lines that say what was done. */
  readonly print: (line: string) => void;
};

/**
 * Replaces the application's global commands by these; Discord shows them within a minute. Doing it again changes nothing.
 * Throws UserError for definitions that Discord would refuse (nothing is sent then), a bad token, an unreachable host.
 */
export async function deployCommands(parts: DeployParts): Promise<void> {
  const problems = commandProblems(parts.commands);
  if (problems.length > 0) throw new UserError(["The commands can't be registered:", ...problems].join("\n"));
  const rest = new REST(parts.api ? { api: parts.api } : {}).setToken(parts.token);
  try {
    await register(rest, parts);
  } catch (error) {
    throw connectionFault(error, parts.api ?? DefaultRestOptions.api) ?? error;
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

// --- internal ---

async function register(
  rest: REST,
  { commands, contexts = [InteractionContextType.Guild], print }: DeployParts,
): Promise<void> {
  const application = (await rest.get(Routes.currentApplication())) as APIApplication;
  const route = Routes.applicationCommands(application.id);
  const before = namesOf(await rest.get(route));
  const defaults = { contexts: [...contexts], integration_types: [ApplicationIntegrationType.GuildInstall] };
  const definitions = commands.flatMap(({ definition, menus = [] }) => [
    definition,
    ...menus.map((menu) => menu.definition),
  ]);
  const body = definitions.map((definition) => ({ ...defaults, ...definition }));
  const after = namesOf(await rest.put(route, { body }));
  print(`Registered ${after.length} commands for ${application.name}: ${listed(after)}.`);
  print(
    `New: ${listed(after.filter((name) => !before.includes(name)))}. Gone: ${listed(before.filter((name) => !after.includes(name)))}.`,
  );
}

/** As people find them: "/summary", and a menu by its name. */
function namesOf(commands: unknown): string[] {
  return (commands as APIApplicationCommand[]).map(({ name, type }) =>
    type === ApplicationCommandType.ChatInput ? `/${name}` : `“${name}”`,
  );
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "none" : names.join(", ");
}
