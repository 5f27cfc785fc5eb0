/** *Report*: an answer goes to the moderators' channel, with what a member holds against it and the passages that it cites. */
import { articleTitle } from "../answer/about.ts";
import { revisionOf } from "../answer/choose-article.ts";
import { contextOf, decodePassages } from "../answer/context.ts";
import { privateLines } from "../answer/private-lines.ts";
import { seldom } from "../answer/seldom.ts";
import type { SeenMessage } from "../chat.ts";
import type { Caller, Submission } from "../command.ts";
import { UserError } from "../errors.ts";
import type { Form, Line, Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import type { Revision } from "../types.ts";
import { said } from "../words/said.ts";
import { speak } from "../words/speak.ts";

/**
 * `args`: the revision, and the passages that the answer cites, as a button's id has them. Throws UserError where there is nobody
 * to report to: nobody writes for nothing.
 */
export async function reportForm(
  { locale, guildId }: Caller,
  args: readonly string[],
  { library }: Services,
): Promise<Form> {
  await moderatorsOf(guildId, library);
  const say = speak(locale);
  return {
    kind: "form",
    id: ["report", ...args].join(":"),
    title: say.text("check.report-title"),
    fields: [
      {
        id: "what",
        label: say.text("check.report-what"),
        description: say.text("check.report-hint"),
        kind: "paragraph",
        required: true,
        maxLength: 1_000,
      },
    ],
  };
}

/** Throws UserError where there is nobody to report to, nothing to read, or too much was reported just now. */
export async function sendReport(submission: Submission, services: Services): Promise<Reply> {
  const { caller, args, message, values } = submission;
  const revision = await revisionOf(services.library, caller, args[0]);
  const moderatorChannelId = await moderatorsOf(caller.guildId, services.library);
  const answer = message && (await services.chat.message(message.channelId, message.id));
  if (!answer?.own) throw new UserError(said("check.report-unreadable"));
  if (!mayReport(`${caller.guildId}:${caller.userId}`)) throw new UserError(said("check.report-too-often"));
  const cited = decodePassages(args[1] ?? "");
  await services.chat.post(
    moderatorChannelId,
    await reportOf(caller, { answer, revision, cited, words: values.what ?? "" }, services),
  );
  services.counters.count(caller.guildId, "reports");
  return privateLines([speak(caller.locale).line("check.report-sent")], caller);
}

// --- internal ---

async function moderatorsOf(guildId: string, library: Services["library"]): Promise<string> {
  const { moderatorChannelId } = await library.settings(guildId);
  if (moderatorChannelId === null) throw new UserError(said("check.report-no-channel"));
  return moderatorChannelId;
}

type Reported = {
  readonly answer: SeenMessage;
  readonly revision: Revision;
  readonly cited: readonly number[];
  readonly words: string;
};

/** Who reports is not told: moderators judge the answer, not the member. */
async function reportOf(
  caller: Caller,
  { answer, revision, cited, words }: Reported,
  { library }: Services,
): Promise<Reply> {
  const say = speak(caller.serverLocale);
  const article = {
    foreign: await articleTitle(library, revision, say.locale),
    ...(revision.url ? { url: revision.url } : {}),
  };
  const lines: Line[] = [
    say.line("check.report-said", { words: { foreign: words.trim() } }),
    [say.text("check.report-answer")],
    ...answer.content.split("\n").map((line): Line => [{ foreign: line }]),
    ...(cited.length > 0 ? [say.line("check.report-evidence", { article })] : []),
  ];
  const passages = contextOf(revision, cited);
  return {
    kind: "reply",
    visibility: "public",
    locale: caller.serverLocale,
    heading: { foreign: say.text("check.report-heading") },
    sections: [
      { kind: "lines", lines },
      ...(passages.length > 0 ? [{ kind: "context", passages } as const] : []),
    ],
    actions: [{ label: say.text("check.report-where"), url: answer.jumpUrl }],
  };
}

/** At most five in ten minutes. */
const mayReport = seldom(5, 10 * 60_000);
