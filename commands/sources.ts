/** `/sources`: who and what the article relies on, by kind, with where. */
import { InteractionContextType } from "discord-api-types/v10";
import { about } from "../src/answer/about.ts";
import { contextAction, quotesAction } from "../src/answer/actions.ts";
import { chooseArticle, revisionOf, suggestArticles } from "../src/answer/choose-article.ts";
import { counted } from "../src/answer/counted.ts";
import type { Command } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import type { Reply } from "../src/reply.ts";
import type { Services } from "../src/services.ts";
import { passagesAt } from "../src/text/passage-at.ts";
import type { Revision } from "../src/types.ts";
import { articleOption } from "./options.ts";

export const sources: Command = {
  definition: {
    name: "sources",
    description: "Who and what the article relies on",
    contexts: [InteractionContextType.Guild],
    options: [articleOption],
  },
  guard: "everyone",
  run: async ({ caller, options }, services) =>
    sourcesReply(await chooseArticle(services.library, caller, options.strings.article), services),
  complete: ({ caller, typed }, { library }) => suggestArticles(library, caller, typed),
  buttons: {
    sources: async ({ caller, args: [id] }, services) =>
      sourcesReply(await revisionOf(services.library, caller, id), services),
  },
};

// --- internal ---

async function sourcesReply(revision: Revision, { library, pipeline }: Services): Promise<Reply> {
  const all = pipeline.sources(revision);
  if (all.length === 0)
    throw new UserError("This article names no source: nobody is quoted, credited, listed or linked in it.");
  const cited = all.flatMap((source) =>
    source.spans.flatMap((span) => passagesAt(revision.passages, span).map((passage) => passage.id)),
  );
  const context = contextAction(revision, cited);
  return {
    kind: "reply",
    visibility: "public",
    ...(await about(library, revision)),
    sections: [{ kind: "sources", title: "Relies on", sources: all }],
    notes: [[`${counted(all.length, "source")}, found by rule in the stored text and its links`]],
    actions: [...(context ? [context] : []), quotesAction(revision)],
    again: `sources:${revision.id}`,
  };
}
