/** A server with its real parts: embedded store in memory, pipeline with cache, loader. No Discord. */
import { onTestFinished } from "vitest";
import { commands } from "../../commands/index.ts";
import { createPipeline } from "../../src/answer/create-pipeline.ts";
import type { Caller, Command, Options } from "../../src/command.ts";
import { extractiveEngine } from "../../src/engine/extractive.ts";
import { createLoader } from "../../src/loading/create-loader.ts";
import type { Attachment } from "../../src/loading/loader.ts";
import type { Outcome, Reply } from "../../src/reply.ts";
import type { Services } from "../../src/services.ts";
import { openStore } from "../../src/store/open.ts";

export type Server = Services & {
  run(
    command: string,
    strings?: Record<string, string>,
    extra?: Partial<Options> & { guildId?: string },
  ): Promise<Outcome>;
  press(id: string, guildId?: string): Promise<Outcome>;
  submit(id: string, values: Record<string, string>): Promise<Outcome>;
  /** Adds a pasted article and gives its revision's id. */
  add(text: string, title?: string): Promise<string>;
};

export const caller = (guildId = "1"): Caller => ({
  guildId,
  channelId: "10",
  parentId: null,
  userId: "100",
  roles: [],
  permissions: 0n,
  locale: "en-GB",
});

export async function aServer(): Promise<Server> {
  const failures: unknown[] = [];
  const onError = (error: unknown) => void failures.push(error);
  const store = await openStore({ dataDir: ":memory:", cacheDays: 1, onError });
  const loader = createLoader({ discordApi: null });
  onTestFinished(async () => {
    await Promise.all([store.close(), loader.close()]);
    if (failures.length > 0) throw new AggregateError(failures, "the store failed");
  });
  const pipeline = createPipeline({ engine: extractiveEngine(), cache: store.cache, onCacheFault: onError });
  const services: Services = { library: store.library, pipeline, loader };
  return { ...services, ...asking(services) };
}

export function asReply(outcome: Outcome): Reply {
  if (outcome.kind !== "reply") throw new Error(`a ${outcome.kind} came instead of a reply`);
  return outcome;
}

// --- internal ---

function asking(services: Services): Omit<Server, keyof Services> {
  const run: Server["run"] = async (name, strings = {}, extra = {}) => {
    const attachments: Record<string, Attachment> = { ...extra.attachments };
    const options = { subcommand: extra.subcommand ?? null, strings, attachments };
    return commandNamed(name).run({ caller: caller(extra.guildId), options }, services);
  };
  const press: Server["press"] = async (id, guildId) => {
    const [name = "", ...args] = id.split(":");
    const handler = commands.map((command) => command.buttons?.[name]).find((found) => found !== undefined);
    if (!handler) throw new Error(`no command owns the button ${name}`);
    return handler({ caller: caller(guildId), args }, services);
  };
  const submit: Server["submit"] = async (id, values) => {
    const handler = commands.map((command) => command.forms?.[id]).find((found) => found !== undefined);
    if (!handler) throw new Error(`no command owns the form ${id}`);
    return handler({ caller: caller(), args: [], values }, services);
  };
  const add: Server["add"] = async (text, title) => {
    const reply = asReply(await submit("paste", { text, title: title ?? "" }));
    const summary = reply.actions?.find((action) => "id" in action && action.id.startsWith("summary:"));
    if (!summary || !("id" in summary)) throw new Error("the reply to an addition offers no summary");
    return summary.id.split(":")[1]!;
  };
  return { run, press, submit, add };
}

function commandNamed(name: string): Command {
  const command = commands.find(({ definition }) => definition.name === name);
  if (!command) throw new Error(`there is no command ${name}`);
  return command;
}
