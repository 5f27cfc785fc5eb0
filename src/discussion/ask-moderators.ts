/** *Ask moderators for a source*: a question that the article does not answer goes to the moderators, with a link to it. */
import { articleTitle } from "../answer/about.ts";
import { revisionOf } from "../answer/choose-article.ts";
import type { SeenMessage } from "../chat.ts";
import type { Press } from "../command.ts";
import { UserError } from "../errors.ts";
import { recent } from "../recent.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import type { Revision } from "../types.ts";
import { said } from "../words/said.ts";
import { type Speech, speak } from "../words/speak.ts";
import { askedLine } from "./asked-line.ts";
import { ownAnswer } from "./own-answer.ts";
import { questionText } from "./question-text.ts";

/** Throws UserError where there is nobody to ask, nothing to read, or where it was pressed too often. */
export async function askModerators(
  { caller, args: [id], message }: Press,
  services: Services,
): Promise<Reply> {
  const { library, chat } = services;
  const revision = await revisionOf(library, caller, id);
  const { moderatorChannelId } = await library.settings(caller.guildId);
  if (moderatorChannelId === null) throw new UserError(said("ask.source-no-channel"));
  const answer = await chat.message(message.channelId, message.id);
  const question = answer && (await questionOf(answer, services));
  if (!answer || !question) throw new UserError(said("ask.source-unreadable"));
  const say = speak(caller.serverLocale);
  const title = await articleTitle(library, revision, say.locale);
  const wish = wishFor(say, { question, title, revision, jumpUrl: answer.jumpUrl });
  take(message.id, `${caller.guildId}:${caller.userId}`);
  try {
    await chat.post(moderatorChannelId, wish);
  } catch (fault) {
    asked.forget(message.id);
    throw fault;
  }
  return {
    kind: "reply",
    visibility: "private",
    locale: caller.locale,
    sections: [{ kind: "lines", lines: [[speak(caller.locale).text("ask.source-sent")]] }],
  };
}

// --- internal ---

/** Said by the answer itself, or by the message that it replies to. */
async function questionOf(answer: SeenMessage, { chat }: Services): Promise<string | null> {
  const { question } = ownAnswer(answer.content);
  if (question !== null) return question;
  if (answer.replyTo === null) return null;
  const message = await chat.message(answer.channelId, answer.replyTo);
  return (message && questionText(message.content)) || null;
}

type Wanted = {
  readonly question: string;
  readonly title: string;
  readonly revision: Revision;
  readonly jumpUrl: string;
};

const wishFor = (say: Speech, { question, title, revision, jumpUrl }: Wanted): Reply => ({
  kind: "reply",
  visibility: "public",
  locale: say.locale,
  sections: [
    {
      kind: "lines",
      lines: [
        [say.text("ask.source-wanted")],
        askedLine(say, question),
        say.line("ask.source-about", {
          article: { foreign: title, ...(revision.url ? { url: revision.url } : {}) },
        }),
      ],
    },
  ],
  actions: [{ label: say.text("ask.source-where"), url: jumpUrl }],
});

/** Answers that were asked about since the start, and when each member last did: a courtesy to moderators, so memory is enough. */
const asked = recent<true>(5_000);
const times = recent<number[]>(5_000);
const mostAtOnce = 3;
/** In ms. */
const within = 10 * 60_000;

function take(messageId: string, member: string): void {
  const now = Date.now();
  const before = times.of(member, () => []);
  const lately = before.filter((time) => now - time < within);
  if (lately.length >= mostAtOnce) throw new UserError(said("ask.source-too-often"));
  let isNew = false;
  asked.of(messageId, () => {
    isNew = true;
    return true;
  });
  if (!isNew) throw new UserError(said("ask.source-already"));
  before.splice(0, before.length, ...lately, now);
}
