/** `/recap`: the discussion itself as a source: who holds what, what the article bears out, and quotes with jump links. */
import { ApplicationCommandOptionType, InteractionContextType } from "discord-api-types/v10";
import type { SeenMessage } from "../src/chat.ts";
import type { Caller, Command, Options, Run } from "../src/command.ts";
import { discussedHere } from "../src/discussion/thread.ts";
import { UserError } from "../src/errors.ts";
import { composeRecap } from "../src/recap/compose.ts";
import { discussionOf } from "../src/recap/discussion.ts";
import { type Extent, readDiscussion } from "../src/recap/read-discussion.ts";
import { keepPosted, renewMissed, renewSpanning } from "../src/recap/renew.ts";
import { sentencesOf } from "../src/recap/rewritten.ts";
import { writeRecap } from "../src/recap/write-recap.ts";
import type { Reply } from "../src/reply.ts";
import type { Services } from "../src/services.ts";
import { described, named } from "../src/words/described.ts";
import { said } from "../src/words/said.ts";

export const recap: Command = {
  definition: {
    name: "recap",
    ...described("recap.command"),
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.Integer,
        name: "messages",
        ...described("recap.option-messages"),
        min_value: 5,
        max_value: 500,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: "since",
        ...described("recap.option-since"),
        choices: [
          { ...named("recap.since-last"), value: "last" },
          { ...named("recap.since-hour"), value: "hour" },
          { ...named("recap.since-day"), value: "day" },
          { ...named("recap.since-week"), value: "week" },
        ],
      },
    ],
  },
  guard: "everyone",
  needs: [
    { permission: "ViewChannel", reason: "recaps read the channel where they are asked for" },
    { permission: "ReadMessageHistory", reason: "recaps read the messages of a discussion" },
  ],
  run: recapHere,
  follower: {
    edited: renewSpanning,
    deleted: renewSpanning,
    returned: renewMissed,
    threadDeleted: ({ guildId, threadId }, { recaps }) => recaps.forgetChannel(guildId, threadId),
  },
};

// --- internal ---

/** Fewer messages are read faster than their recap. */
const fewestMessages = 5;
const usualMessages = 100;

async function recapHere(given: Run, services: Services): Promise<Reply> {
  const { caller, progress } = given;
  await requireAllowed(caller, services);
  progress({ kind: "reading" });
  // A message that is edited after this moment was read as it stood before.
  const madeAt = new Date().toISOString();
  const messages = await messagesFor(given, services);
  const discussion = discussionOf(messages);
  const revision = await discussedHere(services, caller);
  const wrote = await writeRecap(discussion, { caller, progress, about: revision }, services);
  const instead = typeof wrote === "string" ? wrote : null;
  const written = typeof wrote === "string" ? null : wrote;
  const made = await composeRecap({
    discussion,
    written,
    ...(instead ? { instead } : {}),
    article: revision && { revision, index: await services.pipeline.ready(revision) },
    locale: caller.serverLocale,
  });
  const kept = {
    guildId: caller.guildId,
    firstId: messages[0]!.id,
    lastId: messages.at(-1)!.id,
    revisionId: revision?.id ?? null,
    cited: made.cited,
    draft: written && sentencesOf(discussion, written.claims),
    locale: caller.serverLocale,
    madeAt,
  };
  return { ...made.reply, posted: (where) => keepPosted({ ...kept, ...where }, messages.length, services) };
}

/** Throws UserError where there are too few to sum up. */
async function messagesFor({ caller, options }: Run, services: Services): Promise<SeenMessage[]> {
  const messages = await readDiscussion(
    services.chat,
    caller.channelId,
    await extentOf(caller, options, services),
    await services.optOuts.of(caller.guildId),
  );
  if (messages.length < fewestMessages) throw tooFew(messages.length, options.strings.since === "last");
  return messages;
}

async function requireAllowed({ guildId }: Caller, { library, chat }: Services): Promise<void> {
  const settings = await library.settings(guildId);
  if (!settings.recap) throw new UserError(said("recap.off"));
  if (!chat.readsMessages) throw new UserError(said("recap.no-intent"));
}

const tooFew = (count: number, sinceLast: boolean): UserError =>
  new UserError(count === 0 && sinceLast ? said("recap.nothing-new") : said("recap.too-few", { count }));

/** In ms. */
const hour = 60 * 60 * 1_000;
const spans: Readonly<Record<string, number>> = { hour, day: 24 * hour, week: 7 * 24 * hour };

async function extentOf(caller: Caller, { strings }: Options, { recaps }: Services): Promise<Extent> {
  const asked = Number.parseInt(strings.messages ?? "", 10);
  const since = strings.since;
  // Whoever names a time wants all since then; whoever names a number, that many.
  const limit = Number.isSafeInteger(asked) ? asked : since ? 500 : usualMessages;
  if (since === "last") {
    const last = await recaps.last(caller.guildId, caller.channelId);
    return last ? { limit, after: last.lastId } : { limit };
  }
  const span = spans[since ?? ""];
  return span === undefined ? { limit } : { limit, since: new Date(Date.now() - span).toISOString() };
}
