/** `/check` and *Check against article*: is this quote or claim in the article? A verdict and the passage, in three lines. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
} from "discord-api-types/v10";
import { aboutInBrief } from "../src/answer/about.ts";
import { contextAction } from "../src/answer/actions.ts";
import { chooseArticle, suggestArticles } from "../src/answer/choose-article.ts";
import { inTurns } from "../src/answer/in-turns.ts";
import type { Asked } from "../src/answer/pipeline.ts";
import { type JudgedText, verdictSection } from "../src/answer/verdict-section.ts";
import type { SeenMessage } from "../src/chat.ts";
import type { Caller, Command, Pick, Pointed, Run } from "../src/command.ts";
import { discussedHere } from "../src/discussion/thread.ts";
import { UserError } from "../src/errors.ts";
import { piecesOf } from "../src/recap/pieces.ts";
import { reportForm, sendReport } from "../src/recap/report.ts";
import type { Line, Reply } from "../src/reply.ts";
import type { Services } from "../src/services.ts";
import { each } from "../src/text/steps.ts";
import type { Revision } from "../src/types.ts";
import { described, named } from "../src/words/described.ts";
import { said } from "../src/words/said.ts";
import { speak } from "../src/words/speak.ts";
import { articleOption } from "./options.ts";

export const check: Command = {
  definition: {
    name: "check",
    ...described("check.command"),
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "text",
        ...described("check.option-text"),
        required: true,
        max_length: 2000,
      },
      { ...articleOption, ...described("check.option-article") },
      {
        type: ApplicationCommandOptionType.String,
        name: "speaker",
        ...described("check.option-speaker"),
        max_length: 200,
      },
    ],
  },
  guard: "everyone",
  run: checkText,
  complete: ({ caller, typed }, { library }) => suggestArticles(library, caller, typed),
  menus: [
    {
      definition: {
        type: ApplicationCommandType.Message,
        ...named("check.menu"),
        contexts: [InteractionContextType.Guild],
      },
      guard: "everyone",
      run: checkMessage,
    },
  ],
  selects: { "check-in": checkChosen },
  formButtons: ["report"],
  buttons: { report: ({ caller, args }, services) => reportForm(caller, args, services) },
  forms: { report: sendReport },
};

// --- internal ---

/** What fits a heated thread: the best evidence, not all of it. */
const mostEvidence = 2;

async function checkText({ caller, options }: Run, services: Services): Promise<Reply> {
  const text = options.strings.text ?? "";
  if (text.trim() === "") throw new UserError(said("check.nothing"));
  const revision =
    (options.strings.article ? null : await discussedHere(services, caller)) ??
    (await chooseArticle(services.library, caller, options.strings.article));
  const speaker = options.strings.speaker?.trim() || null;
  return verdictReply({ revision, asked: [{ kind: "either", text, speaker }], notes: [] }, caller, services);
}

/** In a discussion its article; elsewhere the only one there is, or the one that is chosen from a list. */
async function checkMessage({ caller, message }: Pointed, services: Services): Promise<Reply> {
  const pieces = piecesOf(message);
  if (pieces.length === 0) throw new UserError(said("check.no-words"));
  const revision = (await discussedHere(services, caller)) ?? (await onlyRevision(caller, services));
  if (revision) return messageReply(caller, revision, message, services);
  return chooseReply(caller, message, services);
}

async function checkChosen(
  { caller, args: [channelId, messageId], chosen }: Pick,
  services: Services,
): Promise<Reply> {
  const message = await services.chat.message(channelId ?? "", messageId ?? "");
  if (message?.guildId !== caller.guildId || piecesOf(message).length === 0)
    throw new UserError(said("check.unreadable"));
  const revision = await chooseArticle(services.library, caller, chosen);
  return messageReply(caller, revision, message, services);
}

async function onlyRevision(caller: Caller, { library }: Services): Promise<Revision | null> {
  const { articles, total } = await library.search(caller.guildId, { words: "", limit: 1, offset: 0 });
  return total === 1 ? library.latest(caller.guildId, articles[0]!.id) : null;
}

async function chooseReply(caller: Caller, message: SeenMessage, { library }: Services): Promise<Reply> {
  const say = speak(caller.locale);
  const choices = await suggestArticles(library, caller, "");
  if (choices.length === 0) throw new UserError(said("common.empty-library"));
  return {
    kind: "reply",
    visibility: "private",
    locale: caller.locale,
    sections: [{ kind: "lines", lines: [[say.text("check.which")]] }],
    ...(choices.length === 25 ? { notes: [[say.text("check.not-listed")]] } : {}),
    select: {
      id: `check-in:${message.channelId}:${message.id}`,
      placeholder: say.text("check.choose"),
      choices: choices.map(({ name, value }) => ({ label: name, value })),
    },
  };
}

function messageReply(
  caller: Caller,
  revision: Revision,
  message: SeenMessage,
  services: Services,
): Promise<Reply> {
  const author = { foreign: message.authorName, url: message.jumpUrl };
  const from = speak(caller.serverLocale).line("check.of-message", { author });
  return verdictReply({ revision, asked: piecesOf(message), notes: [from] }, caller, services);
}

type Checking = {
  readonly revision: Revision;
  readonly asked: readonly Asked[];
  /** Besides the article: whose message it is. */
  readonly notes: readonly Line[];
};

/** No heading: on a phone the title would push the verdict out of sight. */
async function verdictReply(
  { revision, asked, notes }: Checking,
  caller: Caller,
  { library, pipeline }: Services,
): Promise<Reply> {
  await pipeline.ready(revision);
  const judged = await inTurns(
    each(asked, (one): JudgedText => verdictSection(revision, one, pipeline, mostEvidence)),
  );
  const cited = judged.flatMap((one) => one.cited);
  const context = contextAction(revision, cited, caller.serverLocale);
  return {
    kind: "reply",
    visibility: "public",
    locale: caller.serverLocale,
    standsOn: { revision, cited },
    sections: judged.map(({ section }) => section),
    notes: [...notes, await aboutInBrief(library, revision, caller.serverLocale)],
    actions: context ? [context] : [],
  };
}
