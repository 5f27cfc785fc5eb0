/** What a thread discusses, and what was said in it. */
import type { Chat } from "../chat.ts";
import { UserError } from "../errors.ts";
import type { Services } from "../services.ts";
import type { Discussion } from "../store/discussions.ts";
import type { Revision } from "../types.ts";
import { said } from "../words/said.ts";
import { exchangesOf } from "./exchanges.ts";
import type { Exchange } from "./resolve.ts";

type Place = { readonly guildId: string; readonly channelId: string };

/** The revision that a thread discusses; null: that channel discusses nothing. Throws UserError where its article is gone. */
export async function discussedIn(
  { discussions, library }: Pick<Services, "discussions" | "library">,
  { guildId, channelId }: Place,
): Promise<Revision | null> {
  const discussion = await discussions.of(guildId, channelId);
  return discussion && revisionOf(discussion, library);
}

/** The same for what can do without an article: null also where it is gone. */
export async function discussedHere(
  { discussions, library }: Pick<Services, "discussions" | "library">,
  { guildId, channelId }: Place,
): Promise<Revision | null> {
  const discussion = await discussions.of(guildId, channelId);
  return discussion && library.revision(guildId, discussion.revisionId);
}

/** Throws UserError where the article is gone. */
export async function revisionOf(
  { guildId, revisionId }: Discussion,
  library: Services["library"],
): Promise<Revision> {
  const revision = await library.revision(guildId, revisionId);
  if (!revision) throw new UserError(said("discuss.gone"));
  return revision;
}

/**
 * The questions and answers of a thread, oldest first, read from Discord and kept nowhere. `before`: the message with the new
 * question; what came after it is no part of what it refers to. `replyTo`: the message that it answers. Throws UserError where the bot may not read.
 */
export async function exchangesIn(
  chat: Chat,
  channelId: string,
  asked: { readonly before?: string; readonly replyTo?: string | null } = {},
): Promise<Exchange[]> {
  const messages = await chat.history(channelId, {
    limit: mostMessages,
    ...(asked.before === undefined ? {} : { before: asked.before }),
  });
  return exchangesOf(messages, asked.replyTo ?? null);
}

// --- internal ---

/** One request of Discord's holds 100. In a lively thread that is some twenty questions. */
const mostMessages = 100;
