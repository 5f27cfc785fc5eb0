/** Plain messages → the command that listens, and its answers back: in order, one thread beside another, within bounds. */
import { MessageType } from "discord-api-types/v10";
import type { Caller, Command, Heard, Listener } from "../command.ts";
import { UserError } from "../errors.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import type { Settings } from "../store/library.ts";
import type { Said } from "../words/said.ts";
import { speak } from "../words/speak.ts";
import { ourAnswerTo, RememberedAnswers } from "./answers-to.ts";
import { AskingPace } from "./asking-pace.ts";
import type { Channels, KnownChannel } from "./channels.ts";
import { describeError, failureReply, type Log, plainReply } from "./failure.ts";
import { refusalOf } from "./guard.ts";
import { InFlight } from "./in-flight.ts";
import { type RawMessage, seenMessage } from "./read-message.ts";
import { Turns } from "./turns.ts";
import { within } from "./within.ts";

export type EarParts = {
  readonly listening: { readonly command: Command; readonly listener: Listener };
  readonly services: Services;
  readonly channels: Channels;
  readonly logger: Log;
  readonly pace?: AskingPace;
};

export type Gone = {
  readonly guildId: string;
  readonly channelId: string;
  readonly messageIds: readonly string[];
};

export class Ear {
  readonly #parts: EarParts;
  readonly #pace: AskingPace;
  readonly #turns = new Turns(MOST_WAITING_EACH);
  readonly #inFlight = new InFlight();
  readonly #answers = new RememberedAnswers();
  /** Questions that are waiting or being answered, by message. */
  readonly #open = new Map<string, Question>();
  #stopping = false;

  constructor(parts: EarParts) {
    this.#parts = parts;
    this.#pace = parts.pace ?? new AskingPace();
  }

  /** Somebody wrote. What is ours, other bots', webhooks' and Discord's own is passed over. */
  created(raw: RawMessage): void {
    if (this.#isForUs(raw)) this.#ask(raw, false);
  }

  /** Somebody changed what they wrote. Discord also says this when it shows a link's preview: then nothing was edited. */
  updated(raw: RawMessage): void {
    if (!this.#isForUs(raw) || raw.edited_timestamp === null) return;
    const open = this.#open.get(raw.id);
    if (open !== undefined && !open.running) open.raw = raw;
    else if (this.#answers.isNewEdit(raw.id, raw.edited_timestamp)) this.#ask(raw, true);
  }

  /** Messages are gone, anybody's. */
  deleted(gone: Gone): void {
    for (const id of gone.messageIds) this.#drop(id);
    this.#then(gone.channelId, "messages deleted", async ({ listening, services }) =>
      listening.listener.deleted?.(gone, services),
    );
  }

  threadDeleted(gone: { readonly guildId: string; readonly threadId: string }): void {
    for (const [id, { raw }] of this.#open) if (raw.channel_id === gone.threadId) this.#drop(id);
    this.#then(gone.threadId, "thread deleted", async ({ listening, services }) =>
      listening.listener.threadDeleted?.(gone, services),
    );
  }

  /** What is being answered has `patience` ms to finish; what waits is dropped. */
  async finish(patience: number): Promise<void> {
    this.#stopping = true;
    await this.#inFlight.finish(patience);
    await within(this.#turns.settled(), 1_000);
  }

  /** Asked of every message of every server: without a request, and without a promise. */
  #isForUs(raw: RawMessage): boolean {
    if (this.#stopping || raw.guild_id === undefined || !isMembers(raw)) return false;
    const { chat } = this.#parts.services;
    const isTalk = this.#parts.channels.known(raw.channel_id)?.isThread === false;
    return !isTalk || raw.mentions.some(({ id }) => id === chat.botId);
  }

  #ask(raw: RawMessage, edited: boolean): void {
    const { id, channel_id: channelId, author } = raw;
    // What is asked again while it is answered is gone together with what was asked first.
    const fate = this.#open.get(id)?.fate ?? { dropped: false };
    const question: Question = { raw, edited, fate, running: false };
    const admission = this.#pace.admit(channelId, author.id);
    const taken = this.#turns.take(channelId, author.id, async () => {
      question.running = true;
      if (!fate.dropped && !this.#stopping)
        await this.#inFlight.follow(
          this.#answer(question, await admission).catch((error: unknown) => this.#log(error, "listening")),
        );
      if (this.#open.get(id) === question) this.#open.delete(id);
    });
    if (taken) this.#open.set(id, question);
  }

  async #answer(question: Question, admission: "in" | "first over" | "over"): Promise<void> {
    const { raw } = question;
    const { services, channels, listening } = this.#parts;
    const channel = await channels.of(raw.channel_id);
    if (channel === null || admission === "over") return;
    const message = seenMessage(raw, { guildId: channel.guildId, botId: services.chat.botId });
    if (!channel.isThread && !message.mentionsBot) return this.#pace.giveBack(channel.id, raw.author.id);
    const settings = await services.library.settings(channel.guildId);
    const heard: Heard = { message, caller: this.#callerOf(raw, channel, settings) };
    const refusal = refusalOf(listening.command.guard, heard.caller, settings);
    if (admission === "first over") return this.#sayOnce(heard);
    if (refusal !== null) return message.mentionsBot ? this.#say(heard, refusal.sentence) : undefined;
    const reply = await this.#replyTo(question, heard);
    if (reply === null) return this.#pace.giveBack(channel.id, raw.author.id);
    await this.#pace.noteAnswer(channel.id, raw.author.id);
    await this.#give(reply, question, heard);
  }

  /** Null: none of our business. What goes wrong is said, unless nobody may have asked us anything. */
  async #replyTo(question: Question, heard: Heard): Promise<Reply | null> {
    const { listening, services, logger } = this.#parts;
    const { listener } = listening;
    // Only an answer takes that long: what is none of our business is known at once.
    const typing = setInterval(() => void services.chat.typing(heard.message.channelId), TYPING_MS);
    try {
      return await this.#inFlight.bounded(async () =>
        question.edited
          ? ((await listener.edited?.(heard, services)) ?? null)
          : listener.heard(heard, services),
      );
    } catch (error) {
      const reply = failureReply(error, logger, "listening", speak(heard.caller.serverLocale));
      return error instanceof UserError || heard.message.mentionsBot
        ? { ...reply, visibility: "public" }
        : null;
    } finally {
      clearInterval(typing);
    }
  }

  /** A question that is gone by now is not answered; one that goes while it is answered takes the answer along. */
  async #give(reply: Reply, question: Question, { message }: Heard): Promise<void> {
    if (question.fate.dropped) return;
    const { chat } = this.#parts.services;
    const before = question.edited ? await ourAnswerTo(message, chat, this.#answers) : null;
    if (before !== null && (await chat.edit(message.channelId, before, reply))) return;
    const posted = await chat.post(message.channelId, reply, { replyTo: message.id });
    this.#answers.keep(message.id, posted.id);
    if (question.fate.dropped) await chat.remove(message.channelId, posted.id);
  }

  async #sayOnce(heard: Heard): Promise<void> {
    const { channelId, userId } = heard.caller;
    if (await this.#pace.wasAnswered(channelId, userId))
      await this.#say(heard, { key: "failure.too-many-questions" });
  }

  async #say({ caller, message }: Heard, sentence: Said): Promise<void> {
    const reply = saidIn(sentence, caller);
    await this.#parts.services.chat.post(message.channelId, reply, { replyTo: message.id });
  }

  /** A message says of its writer the roles, not what they may do with them, nor a language. */
  #callerOf(raw: RawMessage, channel: KnownChannel, { language }: Settings): Caller {
    const { channels } = this.#parts;
    const member = { userId: raw.author.id, roles: raw.member?.roles ?? [] };
    const serverLocale = language ?? channels.locale(channel.guildId);
    return {
      ...member,
      guildId: channel.guildId,
      channelId: channel.id,
      parentId: channel.parentId,
      permissions: channels.permissions(channel, member) ?? 0n,
      locale: serverLocale,
      serverLocale,
    };
  }

  #drop(messageId: string): void {
    const open = this.#open.get(messageId);
    if (open !== undefined) open.fate.dropped = true;
    this.#answers.forget(messageId);
  }

  #then(channelId: string, what: string, act: (parts: EarParts) => Promise<void>): void {
    this.#turns.take(channelId, null, async () => {
      await act(this.#parts).catch((error: unknown) => this.#log(error, what));
    });
  }

  #log(error: unknown, task: string): void {
    this.#parts.logger.warn({ task, error: describeError(error) }, "a message could not be dealt with");
  }
}

// --- internal ---

type Question = {
  raw: RawMessage;
  readonly edited: boolean;
  /** Shared by all that is asked with one message. */
  readonly fate: { dropped: boolean };
  running: boolean;
};

/** Discord shows "is typing" for ten seconds. */
const TYPING_MS = 9_000;
/** Of one member in one channel. */
const MOST_WAITING_EACH = 20;
const SPOKEN: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

function isMembers({ author, webhook_id, type }: RawMessage): boolean {
  if (author === undefined || author.bot === true || author.system === true) return false;
  return webhook_id === undefined && SPOKEN.includes(type);
}

function saidIn({ key, values }: Said, { serverLocale }: Caller): Reply {
  const speech = speak(serverLocale);
  return { ...plainReply(speech.text(key, values), speech), visibility: "public" };
}
