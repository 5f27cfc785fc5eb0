/** Interaction → handler → reply, with the one error boundary. Nothing that happens here ends the bot. */
import {
  type APIInteraction,
  type APIModalInteractionResponseCallbackData,
  InteractionType,
} from "discord-api-types/v10";
import type { Caller, Command } from "../command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import type { MessageBody } from "./components.ts";
import { Exchange, type Send } from "./exchange.ts";
import { describeError, failureReply, goneReason, type Log, plainReply } from "./failure.ts";
import { renderForm } from "./form.ts";
import { type Refusal, refusalOf } from "./guard.ts";
import { InFlight } from "./in-flight.ts";
import { callerOf } from "./read-interaction.ts";
import { type Registry, registryOf } from "./registry.ts";
import { renderReply } from "./render.ts";
import { suggestions } from "./suggest.ts";
import { type Task, taskOf } from "./task.ts";

export type Dispatcher = {
  /** Answers one interaction. Never rejects. */
  handle(interaction: APIInteraction): Promise<void>;
  /** Stops: what is under way has `patience` ms to finish, what comes now is told to try again. */
  finish(patience: number): Promise<void>;
};

export type DispatchParts = {
  readonly commands: readonly Command[];
  readonly services: Services;
  readonly logger: Log;
  readonly send: Send;
};

/** Throws if two commands share a name, or own buttons or forms of one name. */
export function createDispatcher(parts: DispatchParts): Dispatcher {
  const desk: Desk = { ...parts, registry: registryOf(parts.commands), inFlight: new InFlight() };
  return {
    handle: (interaction) => desk.inFlight.follow(handle(interaction, desk)),
    finish: (patience) => desk.inFlight.finish(patience),
  };
}

// --- internal ---

type Desk = DispatchParts & { readonly registry: Registry; readonly inFlight: InFlight };

/** What comes of a task, ready to be sent. */
type Delivery =
  | { readonly kind: "message"; readonly body: MessageBody; readonly visibility: "public" | "private" }
  | { readonly kind: "replacement"; readonly body: MessageBody }
  | { readonly kind: "form"; readonly form: APIModalInteractionResponseCallbackData };

/** A warm answer is there by then and costs one request; deferring always costs a second one. */
const DEFER_AFTER_MS = 250;
/** Where a form may come the first response is kept free for it: of Discord's 3 s the last is for the way there. */
const DEFER_FORMS_AFTER_MS = 2_000;

const ONLY_IN_SERVERS =
  "Verbatim works in servers, where its articles are. Use the command in a channel of a server that has it.";
const OLDER_VERSION =
  "This version of Verbatim does not know that command or button. Run the command again; if it goes on, the commands need to be registered anew.";

async function handle(interaction: APIInteraction, desk: Desk): Promise<void> {
  const exchange = new Exchange(interaction, desk.send);
  try {
    if (interaction.type === InteractionType.Ping) return;
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
      await exchange.suggest(await suggestions(interaction, desk));
    } else {
      await answer(interaction, exchange, desk);
    }
  } catch (error) {
    await apologise(error, exchange, desk);
  }
}

async function answer(interaction: APIInteraction, exchange: Exchange, desk: Desk): Promise<void> {
  const caller = callerOf(interaction);
  if (caller === null) return deliver(message(plainReply(ONLY_IN_SERVERS)), exchange);
  const task = taskOf(interaction, desk.registry);
  if (task === null) return deliver(message(plainReply(OLDER_VERSION)), exchange);
  const delivery = perform(task, caller, desk);
  const warm = await withinMs(delivery, task.opensForm ? DEFER_FORMS_AFTER_MS : DEFER_AFTER_MS);
  if (warm === null) await (task.inPlace ? exchange.deferUpdate() : exchange.defer(task.visibility));
  await deliver(warm ?? (await delivery), exchange);
}

/** Guard, handler and rendering. Never rejects: what is thrown becomes a private reply. */
async function perform(task: Task, caller: Caller, desk: Desk): Promise<Delivery> {
  try {
    return await desk.inFlight.bounded(async () => {
      const settings = await desk.services.library.settings(caller.guildId);
      const refusal = refusalOf(task.guard, caller, settings);
      if (refusal !== null) return message(refusalReply(refusal, caller));
      const outcome = await task.run(caller, desk.services);
      return outcome.kind === "form"
        ? { kind: "form", form: renderForm(outcome) }
        : replyDelivery(outcome, task);
    });
  } catch (error) {
    return message(failureReply(error, desk.logger, task.name));
  }
}

function replyDelivery(reply: Reply, task: Task): Delivery {
  const body = renderReply(reply, { page: task.page });
  if (task.inPlace) return { kind: "replacement", body };
  return { kind: "message", body, visibility: task.onlyPrivate ? "private" : reply.visibility };
}

function message(reply: Reply): Delivery {
  return { kind: "message", body: renderReply(reply, { page: 1 }), visibility: reply.visibility };
}

function refusalReply({ sentence, channelId }: Refusal, { guildId }: Caller): Reply {
  const reply = plainReply(sentence);
  if (channelId === null) return reply;
  return {
    ...reply,
    actions: [{ label: "Go to such a channel", url: `https://discord.com/channels/${guildId}/${channelId}` }],
  };
}

async function deliver(delivery: Delivery, exchange: Exchange): Promise<void> {
  if (delivery.kind === "form") await exchange.open(delivery.form);
  else if (delivery.kind === "replacement") await exchange.replace(delivery.body);
  else await exchange.show(delivery.body, delivery.visibility);
}

async function withinMs<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  const { promise: late, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(resolve, ms, null);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The last net: Discord refused what we sent, or could not be reached. The reader is told if there is still a way. */
async function apologise(error: unknown, exchange: Exchange, { logger }: Desk): Promise<void> {
  const reason = goneReason(error);
  if (reason !== null) return logger.debug({ reason }, "nobody left to answer");
  try {
    await deliver(message(failureReply(error, logger, "answering")), exchange);
  } catch (second) {
    const gone = goneReason(second);
    if (gone !== null) logger.debug({ reason: gone }, "nobody left to answer");
    else logger.warn({ error: describeError(second) }, "the reader could not be told");
  }
}
