/** Suggestions while somebody types. They are help, never an obstacle: whatever goes wrong, the list is empty. */
import type { APIApplicationCommandAutocompleteInteraction } from "discord-api-types/v10";
import type { Choice } from "../command.ts";
import { UserError } from "../errors.ts";
import type { Services } from "../services.ts";
import { describeError, type Log } from "./failure.ts";
import { refusalOf } from "./guard.ts";
import { CHOICE_LIMIT } from "./limits.ts";
import { callerOf, focusedOption, inServerLanguage, optionsOf } from "./read-interaction.ts";
import type { Registry } from "./registry.ts";
import { beginning } from "./shorten.ts";

type Parts = { readonly registry: Registry; readonly services: Services; readonly logger: Log };

/** At most 25, as Discord takes them; none for who may not run the command. */
export async function suggestions(
  interaction: APIApplicationCommandAutocompleteInteraction,
  parts: Parts,
): Promise<Choice[]> {
  try {
    return fitting(await asked(interaction, parts));
  } catch (error) {
    // Such as an empty library: the command itself says it to whoever runs it.
    if (error instanceof UserError) return [];
    const { name } = interaction.data;
    parts.logger.error(
      { task: `suggestions for ${name}`, error: describeError(error) },
      "suggestions failed",
    );
    return [];
  }
}

// --- internal ---

async function asked(
  interaction: APIApplicationCommandAutocompleteInteraction,
  { registry, services }: Parts,
): Promise<readonly Choice[]> {
  const { name, options } = interaction.data;
  const command = registry.commands.get(name);
  const caller = callerOf(interaction);
  const focused = focusedOption(options);
  if (command?.complete === undefined || caller === null || focused === null) return [];
  const settings = await services.library.settings(caller.guildId);
  if (refusalOf(command.guard, caller, settings) !== null) return [];
  const typing = {
    caller: inServerLanguage(caller, settings),
    option: focused.name,
    typed: focused.typed,
    options: optionsOf(options),
  };
  return command.complete(typing, services);
}

/** A name that is too long is shortened; a value that is too long would be another value, so its choice is left out. */
function fitting(choices: readonly Choice[]): Choice[] {
  return choices
    .map(({ name, value }) => ({ name: shortName(name), value }))
    .filter(({ name, value }) => name !== "" && value !== "" && value.length <= CHOICE_LIMIT.chars)
    .slice(0, CHOICE_LIMIT.count);
}

function shortName(name: string): string {
  const whole = name.toWellFormed().trim();
  const part = beginning(whole, (tried) => tried.length < CHOICE_LIMIT.chars);
  return part === whole ? whole : `${part}…`;
}
