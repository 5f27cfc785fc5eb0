/** *Ask moderators for a source*: a question that the article does not answer goes to the moderators, with a link to it. */
import { articleTitle } from "../answer/about.ts";
import { revisionOf } from "../answer/choose-article.ts";
import { privateLines } from "../answer/private-lines.ts";
import { seldom } from "../answer/seldom.ts";
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
  return privateLines([speak(caller.locale).line("ask.source-sent")], caller);
}

// --- internal ---

/** The question as the answer repeats it, or as the message has it that the answer replies to. */
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

/** At most three in ten minutes. */
const mayAsk = seldom(3, 10 * 60_000);
/** Answers that were asked about since the start: a courtesy to moderators, so memory is enough. */
const asked = recent<true>(5_000);

function take(messageId: string, member: string): void {
  let isNew = false;
  asked.of(messageId, () => {
    isNew = true;
    return true;
  });
  if (!isNew) throw new UserError(said("ask.source-already"));
  if (mayAsk(member)) return;
  asked.forget(messageId);
  throw new UserError(said("ask.source-too-often"));
}
