/** A server with its real parts: embedded store in memory, pipeline with cache, loader. No Discord; its chat is one in memory. */
import { onTestFinished } from "vitest";
import { commands } from "../../commands/index.ts";
import { createPipeline } from "../../src/answer/create-pipeline.ts";
import type { Pipeline } from "../../src/answer/pipeline.ts";
import type { RunningCare } from "../../src/care/care.ts";
import { createCare } from "../../src/care/create-care.ts";
import type { SeenMessage } from "../../src/chat.ts";
import type { Caller, Command, Options } from "../../src/command.ts";
import { extractiveEngine } from "../../src/engine/extractive.ts";
import { createLoader } from "../../src/loading/create-loader.ts";
import type { Network } from "../../src/loading/fetch/network.ts";
import type { Attachment } from "../../src/loading/loader.ts";
import type { Outcome, Reply } from "../../src/reply.ts";
import type { Services } from "../../src/services.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { type MemoryChat, memoryChat } from "./memory-chat.ts";

/** Where and who: any part of the caller besides the usual member of server 1. */
export type As = Partial<Caller>;

export type Server = Omit<Services, "chat"> & {
  readonly chat: MemoryChat;
  readonly care: RunningCare;
  run(
    command: string,
    strings?: Record<string, string>,
    extra?: Partial<Options> & { guildId?: string; as?: As },
  ): Promise<Outcome>;
  press(id: string, guildId?: string, over?: { as?: As; messageId?: string }): Promise<Outcome>;
  submit(
    id: string,
    values: Record<string, string>,
    over?: { as?: As; attachments?: Record<string, Attachment>; messageId?: string },
  ): Promise<Outcome>;
  /** Chooses from a list. */
  pick(id: string, chosen: string, over?: { as?: As; messageId?: string }): Promise<Outcome>;
  /** Opens a message's menu, by its English name. */
  menu(name: string, message: SeenMessage, over?: { as?: As }): Promise<Outcome>;
  /** What the command that listens says to a message; it is not posted. */
  hear(message: SeenMessage, over?: { as?: As; edited?: boolean }): Promise<Reply | null>;
  /** Adds a pasted article and gives its revision's id. */
  add(text: string, title?: string): Promise<string>;
};

export const caller = (guildId = "1", over: As = {}): Caller => ({
  guildId,
  channelId: "10",
  parentId: null,
  userId: "100",
  roles: [],
  permissions: 0n,
  locale: "en",
  serverLocale: "en",
  ...over,
});

/** `network`: a web of the test's own, where addresses lead to loopback. */
type ServerWish = {
  readonly network?: Network;
  /** Another pipeline than the extractive one, over the server's own store. */
  readonly pipelineOver?: (store: Store) => Pipeline;
};

export async function aServer({ network, pipelineOver }: ServerWish = {}): Promise<Server> {
  const failures: unknown[] = [];
  const onError = (error: unknown) => void failures.push(error);
  const store = await openStore({ dataDir: ":memory:", cacheDays: 1, onError });
  const loader = createLoader({ discordApi: null, ...(network ? { network } : {}) });
  onTestFinished(async () => {
    await care.close();
    await Promise.all([store.close(), loader.close()]);
    if (failures.length > 0) throw new AggregateError(failures, "the store failed");
  });
  const pipeline =
    pipelineOver?.(store) ??
    createPipeline({ engine: extractiveEngine(), cache: store.cache, onCacheFault: onError });
  const chat = memoryChat();
  const care = createCare({ ...store, pipeline, onFault: onError });
  const services = { ...store, pipeline, loader, chat, care };
  return { ...services, ...asking(services) };
}

export function asReply(outcome: Outcome): Reply {
  if (outcome.kind !== "reply") throw new Error(`a ${outcome.kind} came instead of a reply`);
  return outcome;
}

// --- internal ---

const progress = () => undefined;

type Asking = Pick<Server, "run" | "press" | "submit" | "pick" | "menu" | "hear" | "add">;

function asking(services: Services): Asking {
  const run: Server["run"] = async (name, strings = {}, extra = {}) => {
    const attachments: Record<string, Attachment> = { ...extra.attachments };
    const options = { subcommand: extra.subcommand ?? null, strings, attachments };
    return commandNamed(name).run({ caller: caller(extra.guildId, extra.as), options, progress }, services);
  };
  const press: Server["press"] = async (id, guildId, { as, messageId } = {}) => {
    const { args, handler } = owned(id, (command) => command.buttons);
    const asked = caller(guildId, as);
    return handler({ caller: asked, args, progress, message: messageAt(asked, messageId) }, services);
  };
  const submit: Server["submit"] = async (id, values, { as, attachments = {}, messageId } = {}) => {
    const { args, handler } = owned(id, (command) => command.forms);
    const asked = caller(as?.guildId, as);
    const message = messageId === undefined ? null : messageAt(asked, messageId);
    return handler({ caller: asked, args, values, attachments, progress, message }, services);
  };
  const pick: Server["pick"] = async (id, chosen, { as, messageId } = {}) => {
    const { args, handler } = owned(id, (command) => command.selects);
    const asked = caller(as?.guildId, as);
    return handler({ caller: asked, args, chosen, progress, message: messageAt(asked, messageId) }, services);
  };
  const menu: Server["menu"] = async (name, message, { as } = {}) => {
    const found = commands
      .flatMap(({ menus }) => menus ?? [])
      .find(({ definition }) => definition.name === name);
    if (!found) throw new Error(`no command has the menu ${name}`);
    return found.run({ caller: caller(message.guildId, as), message, progress }, services);
  };
  const hear: Server["hear"] = async (message, { as, edited = false } = {}) => {
    const listener = commands.map((command) => command.listener).find((one) => one !== undefined);
    if (!listener) throw new Error("no command listens");
    const heard = { message, caller: caller(message.guildId, { channelId: message.channelId, ...as }) };
    return edited ? ((await listener.edited?.(heard, services)) ?? null) : listener.heard(heard, services);
  };
  const add: Server["add"] = async (text, title) => {
    const content = await services.loader.paste(text, title ?? null);
    const { article } = await services.library.add("1", {
      title: title ?? content.title ?? "Untitled",
      content,
      addedBy: "100",
    });
    const revision = await services.library.latest("1", article.id);
    if (!revision) throw new Error("an article without a revision was stored");
    return revision.id;
  };
  return { run, press, submit, pick, menu, hear, add };
}

function messageAt({ channelId }: Caller, id = "500") {
  return { id, channelId };
}

/** The handler of an id's name, over all commands. */
function owned<Handler>(
  id: string,
  handlers: (command: Command) => Readonly<Record<string, Handler>> | undefined,
): { readonly args: readonly string[]; readonly handler: Handler } {
  const [name = "", ...args] = id.split(":");
  const handler = commands.map((command) => handlers(command)?.[name]).find((found) => found !== undefined);
  if (!handler) throw new Error(`no command owns ${name}`);
  return { args, handler };
}

function commandNamed(name: string): Command {
  const command = commands.find(({ definition }) => definition.name === name);
  if (!command) throw new Error(`there is no command ${name}`);
  return command;
}
