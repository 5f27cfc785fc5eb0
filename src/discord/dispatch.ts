/** Interaction → handler → reply, with the one error boundary. Nothing that happens here ends the bot. */
import { type APIInteraction, InteractionType } from "discord-api-types/v10";
import type { Caller, Command } from "../command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { localeOf } from "../words/locale.ts";
import { type Speech, speak } from "../words/speak.ts";
import { type Delivery, deliver, deliveryOf, plainDelivery } from "./delivery.ts";
import { Exchange, type Send } from "./exchange.ts";
import { describeError, failureReply, goneReason, type Log, plainReply } from "./failure.ts";
import { type Refusal, refusalOf } from "./guard.ts";
import { InFlight } from "./in-flight.ts";
import { stageWords, Telling } from "./progress.ts";
import { callerOf, inServerLanguage } from "./read-interaction.ts";
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

/** Throws if two commands share a name, or own buttons, lists, menus or forms of one name. */
export function createDispatcher(parts: DispatchParts): Dispatcher {
  const desk: Desk = { ...parts, registry: registryOf(parts.commands), inFlight: new InFlight() };
  return {
    handle: (interaction) => desk.inFlight.follow(handle(interaction, desk)),
    finish: (patience) => desk.inFlight.finish(patience),
  };
}

// --- internal ---

type Desk = DispatchParts & { readonly registry: Registry; readonly inFlight: InFlight };

/** One interaction that is being answered. `speech`: of who asked, for what they alone see. */
type Asked = {
  readonly interaction: APIInteraction;
  readonly exchange: Exchange;
  readonly speech: Speech;
};

/** A warm answer is there by then and costs one request; deferring always costs a second one. */
const DEFER_AFTER_MS = 250;
/** Where a form may come the first response is kept free for it: of Discord's 3 s the last is for the way there. */
const DEFER_FORMS_AFTER_MS = 2_000;

async function handle(interaction: APIInteraction, desk: Desk): Promise<void> {
  const speech = speak(localeOf("locale" in interaction ? interaction.locale : null));
  const asked: Asked = { interaction, speech, exchange: new Exchange(interaction, desk.send) };
  try {
    if (interaction.type === InteractionType.Ping) return;
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
      await asked.exchange.suggest(await suggestions(interaction, desk));
    } else {
      await answer(asked, desk);
    }
  } catch (error) {
    await apologise(error, asked, desk);
  }
}

async function answer(asked: Asked, desk: Desk): Promise<void> {
  const { interaction, exchange, speech } = asked;
  const caller = callerOf(interaction);
  if (caller === null) return send(say("failure.only-in-servers", speech), asked, desk);
  const task = taskOf(interaction, desk.registry);
  if (task === null) return send(say("failure.older-version", speech), asked, desk);
  const shown = { speech };
  const telling = new Telling(
    (stage) => exchange.showProgress(progressBody(stageWords(stage, shown.speech), shown.speech)),
    (error) => desk.logger.debug({ error: describeError(error) }, "progress could not be shown"),
  );
  const delivery = perform(task, { caller, telling, shown }, asked, desk);
  const warm = await withinMs(delivery, task.opensForm ? DEFER_FORMS_AFTER_MS : DEFER_AFTER_MS);
  if (warm === null) {
    await (task.inPlace ? exchange.deferUpdate() : exchange.defer(task.visibility));
    telling.start();
  }
  const ready = warm ?? (await delivery);
  await telling.end();
  await send(ready, asked, desk);
}

type Performance = {
  readonly caller: Caller;
  readonly telling: Telling;
  /** What progress is said in, once the server's language is known. */
  readonly shown: { speech: Speech };
};

/** Guard, handler and rendering. Never rejects: what is thrown becomes a private reply. */
async function perform(
  task: Task,
  { caller: stranger, telling, shown }: Performance,
  { speech }: Asked,
  desk: Desk,
): Promise<Delivery> {
  try {
    return await desk.inFlight.bounded(async () => {
      const settings = await desk.services.library.settings(stranger.guildId);
      const caller = inServerLanguage(stranger, settings);
      if (task.visibility === "public") shown.speech = speak(caller.serverLocale);
      const refusal = refusalOf(task.guard, caller, settings);
      if (refusal !== null) return plainDelivery(refusalReply(refusal, caller));
      const outcome = await task.run({ caller, progress: telling.tell }, desk.services);
      return deliveryOf(outcome, task, caller);
    });
  } catch (error) {
    return plainDelivery(failureReply(error, desk.logger, task.name, speech));
  }
}

function say(key: "failure.only-in-servers" | "failure.older-version", speech: Speech): Delivery {
  return plainDelivery(plainReply(speech.text(key), speech));
}

function progressBody(words: string, speech: Speech) {
  return renderReply(plainReply(words, speech), { page: 1 });
}

function refusalReply({ sentence, channelId }: Refusal, { guildId, locale }: Caller): Reply {
  const speech = speak(locale);
  const reply = plainReply(speech.text(sentence.key, sentence.values), speech);
  if (channelId === null) return reply;
  const url = `https://discord.com/channels/${guildId}/${channelId}`;
  return { ...reply, actions: [{ label: speech.text("reply.other-channel"), url }] };
}

async function send(delivery: Delivery, { interaction, exchange }: Asked, desk: Desk): Promise<void> {
  const appPermissions =
    "app_permissions" in interaction && interaction.app_permissions
      ? BigInt(interaction.app_permissions)
      : null;
  await deliver(delivery, exchange, { ...desk, appPermissions, channelId: interaction.channel?.id ?? "" });
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
async function apologise(error: unknown, asked: Asked, desk: Desk): Promise<void> {
  const { logger } = desk;
  const reason = goneReason(error);
  if (reason !== null) return logger.debug({ reason }, "nobody left to answer");
  try {
    await send(plainDelivery(failureReply(error, logger, "answering", asked.speech)), asked, desk);
  } catch (second) {
    const gone = goneReason(second);
    if (gone !== null) logger.debug({ reason: gone }, "nobody left to answer");
    else logger.warn({ error: describeError(second) }, "the reader could not be told");
  }
}
