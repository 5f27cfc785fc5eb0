/** `/summary`: numbered claims with citations, key quotes, cited sources, and what was left out. */
import { ApplicationCommandOptionType, InteractionContextType } from "discord-api-types/v10";
import { about } from "../src/answer/about.ts";
import { chooseArticle, revisionOf, suggestArticles } from "../src/answer/choose-article.ts";
import { contextOf, decodePassages } from "../src/answer/context.ts";
import { languageChoices } from "../src/answer/languages.ts";
import { reasonsOf } from "../src/answer/notes.ts";
import type { Command, Press } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import type { Reply } from "../src/reply.ts";
import type { Services } from "../src/services.ts";
import { described, named } from "../src/words/described.ts";
import { said } from "../src/words/said.ts";
import { speak } from "../src/words/speak.ts";
import { articleOption } from "./options.ts";
import { orderOf } from "./summary/order.ts";
import { summarise } from "./summary/summarise.ts";

export const summary: Command = {
  definition: {
    name: "summary",
    ...described("summary.command"),
    contexts: [InteractionContextType.Guild],
    options: [
      articleOption,
      {
        type: ApplicationCommandOptionType.String,
        name: "length",
        ...described("summary.option-length"),
        choices: [
          { ...named("summary.length-short"), value: "short" },
          { ...named("summary.length-standard"), value: "standard" },
          { ...named("summary.length-long"), value: "long" },
        ],
      },
      {
        type: ApplicationCommandOptionType.String,
        name: "language",
        ...described("summary.option-language"),
        choices: languageChoices(),
      },
    ],
  },
  guard: "everyone",
  async run({ caller, options: { strings }, progress }, services) {
    const revision = await chooseArticle(services.library, caller, strings.article);
    const order = orderOf(revision, [strings.length, strings.language]);
    return summarise({ caller, progress, order, consent: "ask" }, services);
  },
  complete: ({ caller, typed }, { library }) => suggestArticles(library, caller, typed),
  buttons: {
    summary: (press, services) => pressed(press, services, "ask"),
    "summary-paid": (press, services) => pressed(press, services, "given"),
    "summary-free": (press, services) => pressed(press, services, "refused"),
    context: showContext,
    why: showReasons,
  },
};

// --- internal ---

async function pressed(
  { caller, progress, args: [id, ...shape] }: Press,
  services: Services,
  consent: "ask" | "given" | "refused",
): Promise<Reply> {
  const revision = await revisionOf(services.library, caller, id);
  return summarise({ caller, progress, order: orderOf(revision, shape), consent }, services);
}

async function showContext({ caller, args: [id, passages] }: Press, { library }: Services): Promise<Reply> {
  const revision = await revisionOf(library, caller, id);
  const context = contextOf(revision, decodePassages(passages ?? ""));
  if (context.length === 0) throw new UserError(said("summary.bad-context"));
  return {
    kind: "reply",
    visibility: "private",
    locale: caller.locale,
    ...(await about(library, revision, caller.locale)),
    sections: [{ kind: "context", passages: context }],
    again: `context:${id}:${passages}`,
  };
}

/** Of what is stored alone: a question about an old answer must not cost a new one. */
async function showReasons({ caller, args: [id, ...shape] }: Press, services: Services): Promise<Reply> {
  const { library, pipeline } = services;
  const revision = await revisionOf(library, caller, id);
  const { wish } = orderOf(revision, shape);
  if (pipeline.writes && !(await pipeline.isKept(revision, wish)))
    throw new UserError(said("summary.not-kept"));
  const digest = await pipeline.digest(revision, wish);
  return {
    kind: "reply",
    visibility: "private",
    locale: caller.locale,
    ...(await about(library, revision, caller.locale)),
    sections: [{ kind: "lines", lines: reasonsOf(digest, speak(caller.locale)) }],
  };
}
