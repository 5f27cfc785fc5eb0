/** Registering commands, for all guilds or for one. */
import type { Context } from "hono";
import { Hono } from "hono";
import { REFUSALS, Refusal, refuseProblems } from "../refusal.ts";
import { newSnowflake } from "../snowflake.ts";
import type { CommandScope, StoredCommand } from "../state.ts";
import { commandListProblems, commandProblems } from "../validation/command.ts";
import { MOST_COMMANDS } from "../validation/command-tables.ts";
import { asList, asObject, type Json } from "../validation/rule.ts";
import type { World } from "../world.ts";
import { bodyObject, type Env } from "./exchange.ts";

export function commandRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>();
  for (const path of [
    "/applications/:application/commands",
    "/applications/:application/guilds/:guild/commands",
  ]) {
    app.get(path, (context) => context.json(commandsOf(world, scopeOf(world, context))));
    app.put(path, (context) =>
      context.json(replaceAll(world, scopeOf(world, context), context.get("body").json)),
    );
    app.post(path, (context) =>
      context.json(upsert(world, scopeOf(world, context), bodyObject(context)), 201),
    );
    app.get(`${path}/:command`, (context) =>
      context.json(find(world, scopeOf(world, context), context.req.param("command") ?? "")),
    );
    app.patch(`${path}/:command`, (context) => {
      const scope = scopeOf(world, context);
      const command = find(world, scope, context.req.param("command") ?? "");
      return context.json(
        upsert(world, scope, { ...definitionOf(command), ...bodyObject(context) }, command.id),
      );
    });
    app.delete(`${path}/:command`, (context) => {
      const scope = scopeOf(world, context);
      const command = find(world, scope, context.req.param("command") ?? "");
      world.commands.set(
        scope,
        commandsOf(world, scope).filter((other) => other !== command),
      );
      return context.body(null, 204);
    });
  }
  return app;
}

// --- internal ---

function scopeOf(world: World, context: Context<Env>): CommandScope {
  if (context.req.param("application") !== world.settings.applicationId)
    throw new Refusal(REFUSALS.unknownApplication);
  const guild = context.req.param("guild");
  return guild === undefined ? "global" : world.guild(guild).id;
}

function commandsOf(world: World, scope: CommandScope): StoredCommand[] {
  return world.commands.get(scope) ?? [];
}

function find(world: World, scope: CommandScope, id: string): StoredCommand {
  const command = commandsOf(world, scope).find((other) => other.id === id);
  if (command === undefined) throw new Refusal(REFUSALS.unknownCommand);
  return command;
}

/** A command that keeps its type and name keeps its id, as in Discord. */
function replaceAll(world: World, scope: CommandScope, definitions: unknown): StoredCommand[] {
  refuseProblems(commandListProblems(definitions));
  const listed = asList(definitions).map((definition) => asObject(definition) as Json);
  refuseTooMany(listed.map((definition) => Number(definition.type ?? 1)));
  const before = commandsOf(world, scope);
  const commands = listed.map((definition) =>
    stored(world, scope, definition, sameName(before, definition)?.id),
  );
  world.commands.set(scope, commands);
  return commands;
}

function upsert(world: World, scope: CommandScope, definition: Json, id?: string): StoredCommand {
  refuseProblems(commandProblems(definition));
  const others = commandsOf(world, scope).filter(
    (command) => command.id !== id && command !== sameName([command], definition),
  );
  const command = stored(world, scope, definition, id ?? sameName(commandsOf(world, scope), definition)?.id);
  refuseTooMany([...others, command].map(({ type }) => type));
  world.commands.set(scope, [...others, command]);
  return command;
}

function refuseTooMany(types: readonly number[]): void {
  for (const [type, most] of Object.entries(MOST_COMMANDS)) {
    if (types.filter((other) => other === Number(type)).length > most)
      throw new Refusal(REFUSALS.tooManyCommands);
  }
}

function sameName(commands: readonly StoredCommand[], definition: Json): StoredCommand | undefined {
  return commands.find(
    (command) => command.name === definition.name && command.type === Number(definition.type ?? 1),
  );
}

function definitionOf(command: StoredCommand): Json {
  const {
    id: _id,
    application_id: _application,
    version: _version,
    guild_id: _guild,
    ...definition
  } = command;
  return definition as unknown as Json;
}

function stored(world: World, scope: CommandScope, definition: Json, id: string | undefined): StoredCommand {
  const given = Object.fromEntries(Object.entries(definition).filter(([, value]) => value !== null));
  return {
    default_member_permissions: null,
    nsfw: false,
    contexts: null,
    integration_types: [0],
    description: "",
    type: 1,
    ...given,
    id: id ?? newSnowflake(),
    application_id: world.settings.applicationId,
    version: newSnowflake(),
    ...(scope === "global" ? {} : { guild_id: scope }),
  } as unknown as StoredCommand;
}
