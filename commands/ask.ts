/** `/ask`: a question to one article, to the one that a thread discusses, or to the whole library. */
import { ApplicationCommandOptionType, InteractionContextType } from "discord-api-types/v10";
import { chooseArticle, revisionOf, suggestArticles } from "../src/answer/choose-article.ts";
import type { Caller, Command, Options, Press, Progress, Run, Submission } from "../src/command.ts";
import { answerIn } from "../src/discussion/answer-in.ts";
import { answerInLibrary } from "../src/discussion/answer-in-library.ts";
import { askModerators } from "../src/discussion/ask-moderators.ts";
import { discussedIn, exchangesIn } from "../src/discussion/thread.ts";
import type { Form, Outcome, Reply } from "../src/reply.ts";
import type { Services } from "../src/services.ts";
import type { Revision } from "../src/types.ts";
import { described } from "../src/words/described.ts";
import { speak } from "../src/words/speak.ts";
import { articleOption } from "./options.ts";

/** What a form's field takes; a command's option would take 6,000. */
const longestTyped = 4_000;

export const ask: Command = {
  definition: {
    name: "ask",
    ...described("ask.command"),
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "question",
        ...described("ask.question-option"),
        max_length: longestTyped,
      },
      { ...articleOption, ...described("ask.article-option") },
    ],
  },
  guard: "everyone",
  opensForm: isWithoutQuestion,
  formButtons: ["question"],
  run,
  complete: ({ caller, typed }, { library }) => suggestArticles(library, caller, typed),
  buttons: {
    question: async ({ caller, args: [id] }, services) =>
      questionForm(caller, await revisionOf(services.library, caller, id)),
    source: (press: Press, services: Services) => askModerators(press, services),
  },
  forms: { asked },
};

// --- internal ---

function isWithoutQuestion({ strings }: Options): boolean {
  return (strings.question ?? "").trim() === "";
}

async function run({ caller, options, progress }: Run, services: Services): Promise<Outcome> {
  const revision = await meant(caller, options, services);
  if (isWithoutQuestion(options)) return questionForm(caller, revision);
  return answer({ caller, revision, question: options.strings.question!, progress }, services);
}

/** The article that is named, or the one that this thread discusses; null: all of the library. */
async function meant(caller: Caller, { strings }: Options, services: Services): Promise<Revision | null> {
  if (strings.article?.trim()) return chooseArticle(services.library, caller, strings.article);
  return discussedIn(services, caller);
}

/** The id holds the revision, so that the form asks what it was opened for, whatever was added since. */
function questionForm(caller: Caller, revision: Revision | null): Form {
  const say = speak(caller.locale);
  return {
    kind: "form",
    id: revision ? `asked:${revision.id}` : "asked",
    title: say.text("ask.form-title"),
    fields: [
      {
        id: "question",
        label: say.text("ask.form-question"),
        ...(revision ? { description: say.text("ask.form-hint") } : {}),
        kind: "paragraph",
        required: true,
        maxLength: longestTyped,
      },
    ],
  };
}

async function asked(
  { caller, args: [id], values, progress }: Submission,
  services: Services,
): Promise<Reply> {
  const revision = id === undefined ? null : await revisionOf(services.library, caller, id);
  return answer({ caller, revision, question: values.question ?? "", progress }, services);
}

type Question = {
  readonly caller: Caller;
  readonly revision: Revision | null;
  readonly question: string;
  readonly progress: Progress;
};

async function answer(
  { caller, revision, question, progress }: Question,
  services: Services,
): Promise<Reply> {
  if (!revision) return answerInLibrary({ caller, question, isShown: false, progress }, services);
  const discussion = await services.discussions.of(caller.guildId, caller.channelId);
  const inDiscussion = discussion?.articleId === revision.articleId;
  const exchanges = inDiscussion ? await exchangesIn(services.chat, caller.channelId) : [];
  return answerIn(
    { caller, revision, question, exchanges, isShown: false, inDiscussion, progress },
    services,
  );
}
