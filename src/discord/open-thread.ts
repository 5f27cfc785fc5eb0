/**
 * A thread for a command: its announcement where the command was run, the thread on it, and a regular message in the
 * thread. Nothing half-done stays: what can be taken back is, what can't be says so.
 */
import type { Caller } from "../command.ts";
import { UserError } from "../errors.ts";
import type { OpenThread, Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { said } from "../words/said.ts";
import { speak } from "../words/speak.ts";
import { afterPosting } from "./after-posting.ts";
import type { Exchange } from "./exchange.ts";
import { describeError, type Log, plainReply } from "./failure.ts";
import { lacking } from "./lacking.ts";
import { renderReply } from "./render.ts";

export type Opening = { readonly thread: OpenThread; readonly caller: Caller };
type Parts = {
  readonly services: Services;
  readonly logger: Log;
  /** What the bot may do where it was asked; null: Discord did not say. */
  readonly appPermissions: bigint | null;
};

/** Rejects with a UserError that names a missing permission, or with whatever else went wrong, once what was done is undone. */
export async function openThread(opening: Opening, exchange: Exchange, parts: Parts): Promise<void> {
  const inThread = opening.caller.parentId !== null;
  const missing = lacking(parts.appPermissions ?? ALL, inThread ? NEEDED_IN_THREADS : NEEDED_IN_CHANNELS);
  if (missing !== null) throw missing;
  await (inThread ? discussHere(opening, exchange, parts) : openHere(opening, exchange, parts));
}

// --- internal ---

const ALL = -1n;
const NEEDED_IN_THREADS = ["ViewChannel", "SendMessagesInThreads", "ReadMessageHistory"] as const;
const NEEDED_IN_CHANNELS = ["CreatePublicThreads", ...NEEDED_IN_THREADS] as const;

/** A thread in a thread is no thing of Discord's: this one is taken. */
async function discussHere({ thread, caller }: Opening, exchange: Exchange, parts: Parts): Promise<void> {
  const announcement = thread.announcement(caller.channelId);
  await begin(caller.channelId, thread, caller, parts);
  await exchange.show(rendered(announcement), announcement.visibility);
}

/** The thread has the id of the message that it is on, which is there before its words can name the thread. */
async function openHere({ thread, caller }: Opening, exchange: Exchange, parts: Parts): Promise<void> {
  const say = speak(caller.serverLocale);
  const soon = rendered(publicLine(say.text("reply.opening-thread"), caller));
  const messageId = await exchange.show(soon, "public", { wantsId: true });
  if (messageId === null) throw new Error("Discord did not say which message the answer became.");
  const opened = await undoing(
    () => parts.services.chat.openThread({ channelId: caller.channelId, messageId, name: thread.name }),
    () => exchange.takeBack(),
    parts,
  );
  await undoing(
    () => begin(opened.id, thread, caller, parts),
    async () => {
      await exchange.replace(rendered(publicLine(say.text("failure.thread-not-opened"), caller)));
    },
    parts,
  );
  const announcement = thread.announcement(opened.id);
  await exchange.replace(rendered(announcement));
  const where = { channelId: caller.channelId, messageId, kind: "discussion" as const };
  await afterPosting(announcement, where, { posts: parts.services.posts, logger: parts.logger });
}

/** What is stored must be there when the first answer comes, and go if there is nothing to answer to. */
async function begin(threadId: string, thread: OpenThread, caller: Caller, parts: Parts): Promise<void> {
  const { chat, discussions } = parts.services;
  const before = await discussions.of(caller.guildId, threadId);
  await thread.opened(threadId);
  await undoing(
    () => chat.post(threadId, thread.opening),
    async () => {
      if (before === null) await discussions.close(caller.guildId, threadId);
    },
    parts,
  );
}

/** Does it; where it fails, undoes what came before and throws what went wrong. A fault of the undoing is logged. */
async function undoing<T>(act: () => Promise<T>, undo: () => Promise<void>, { logger }: Parts): Promise<T> {
  try {
    return await act();
  } catch (error) {
    await undo().catch((second: unknown) =>
      logger.warn({ error: describeError(second) }, "a thread that failed could not be undone"),
    );
    if (error instanceof UserError) throw error;
    logger.error({ error: describeError(error) }, "a thread could not be opened");
    throw new UserError(said("failure.thread-not-opened"), { cause: error });
  }
}

function publicLine(words: string, { serverLocale }: Caller): Reply {
  return { ...plainReply(words, speak(serverLocale)), visibility: "public" };
}

function rendered(reply: Reply) {
  return renderReply(reply, { page: 1 });
}
