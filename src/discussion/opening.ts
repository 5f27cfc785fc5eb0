/** How a discussion opens: a thread named after the article, and a regular message that says what it is about and how to ask. */
import { about, articleTitle } from "../answer/about.ts";
import { contextAction, quotesAction, sourcesAction } from "../answer/actions.ts";
import { machinesOf } from "../answer/machines.ts";
import { insteadLine, writtenBy } from "../answer/notes.ts";
import { privateLines } from "../answer/private-lines.ts";
import type { Chat } from "../chat.ts";
import type { Caller, Progress } from "../command.ts";
import { UserError } from "../errors.ts";
import type { Line, OpenThread, Reply, Section } from "../reply.ts";
import type { Services } from "../services.ts";
import type { Discussion } from "../store/discussions.ts";
import { clipped } from "../text/clipped.ts";
import type { Revision } from "../types.ts";
import { dayIn } from "../words/day-in.ts";
import { said } from "../words/said.ts";
import { type Speech, speak } from "../words/speak.ts";
import { askAction } from "./actions.ts";
import { inShort } from "./in-short.ts";

export type Opening = { readonly caller: Caller; readonly revision: Revision; readonly progress?: Progress };

/** The thread to open; inside of a thread or forum post that one. */
export async function openDiscussion(
  { caller, revision, progress }: Opening,
  services: Services,
): Promise<OpenThread> {
  const say = speak(caller.serverLocale);
  const title = await articleTitle(services.library, revision, say.locale);
  const opening = await openingOf({ caller, revision, ...(progress ? { progress } : {}) }, say, services);
  return {
    kind: "open thread",
    name: nameOf(title),
    announcement: (threadId) => announced(say, title, caller.channelId, threadId),
    opening,
    opened: (threadId) => keep(caller, revision, threadId, services),
  };
}

/**
 * The thread of an answer of ours, for its *Discuss* button: one, however many press it at once; the first to get there opens the
 * discussion, the others are led to it. Private: the thread shows under the answer. Throws UserError where the bot may not open one.
 */
export async function openDiscussionOn(
  message: { readonly id: string; readonly channelId: string },
  opening: Opening,
  services: Services,
): Promise<Reply> {
  const { chat, discussions } = services;
  const { caller, revision } = opening;
  const thread = await openDiscussion(opening, services);
  const { id } = await chat.openThread({
    channelId: message.channelId,
    messageId: message.id,
    name: thread.name,
  });
  if (await discussions.open(discussionOf(caller, revision, id))) {
    try {
      await chat.post(id, thread.opening);
    } catch (fault) {
      await discussions.close(caller.guildId, id);
      throw fault;
    }
  }
  const line = speak(caller.locale).line("discuss.announced", { thread: { channel: id } });
  return privateLines([line], caller);
}

// --- internal ---

const longestName = 100;

/** Discord refuses a blank name, and cuts none. */
function nameOf(title: string): string {
  const name = title.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
  return name === "" ? "…" : clipped(name, longestName);
}

const announced = (say: Speech, title: string, channelId: string, threadId: string): Reply => ({
  kind: "reply",
  visibility: "public",
  locale: say.locale,
  sections: [
    {
      kind: "lines",
      lines: [
        threadId === channelId
          ? say.line("discuss.announced-here", { article: { foreign: title, strong: true } })
          : say.line("discuss.announced", { thread: { channel: threadId } }),
      ],
    },
  ],
});

/** One thread, one article: who comes second hears it, and the thread stays what it is. */
async function keep(
  caller: Caller,
  revision: Revision,
  threadId: string,
  { discussions }: Services,
): Promise<void> {
  const opened = await discussions.open(discussionOf(caller, revision, threadId));
  if (!opened) throw new UserError(said("discuss.already-taken"));
}

const discussionOf = (caller: Caller, revision: Revision, threadId: string): Discussion => ({
  guildId: caller.guildId,
  threadId,
  revisionId: revision.id,
  articleId: revision.articleId,
  openedBy: caller.userId,
  openedAt: new Date().toISOString(),
});

async function openingOf(
  { caller, revision, progress }: Opening,
  say: Speech,
  services: Services,
): Promise<Reply> {
  const { library, pipeline, chat } = services;
  const asking = { memberId: caller.userId, ...(progress ? { progress } : {}) };
  const digest = await inShort(revision, asking, services);
  const cited = digest.claims.flatMap(({ passages }) => passages);
  const context = contextAction(revision, cited, say.locale);
  const summary: Section[] =
    digest.claims.length === 0
      ? []
      : [{ kind: "claims", claims: digest.claims, machines: machinesOf(pipeline.sources(revision)) }];
  return {
    kind: "reply",
    visibility: "public",
    locale: say.locale,
    ...(await about(library, revision, say.locale)),
    sections: [...summary, { kind: "lines", lines: howToAsk(say, chat) }],
    notes: [
      [`${pinned(say, revision)} · ${writtenBy(digest.engine, say)}`],
      ...(digest.instead ? [insteadLine(digest.instead, say)] : []),
    ],
    actions: [
      askAction(say, revision),
      ...(context ? [context] : []),
      quotesAction(revision, say.locale),
      sourcesAction(revision, say.locale),
    ],
    standsOn: { revision, cited },
  };
}

/** The ways that work in this server, the easiest first. */
const howToAsk = (say: Speech, { readsMessages, botId }: Chat): Line[] => [
  ...(readsMessages ? [[say.text("discuss.how-plain")]] : []),
  say.line("discuss.how-mention", { bot: { user: botId } }),
  [say.text("discuss.how-button")],
];

const pinned = (say: Speech, revision: Revision): string =>
  say.text("discuss.pinned", {
    number: revision.number,
    day: dayIn(revision.loadedAt, say.locale) ?? revision.loadedAt,
  });
