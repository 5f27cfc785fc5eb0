/** `/summary`: numbered claims with citations, key quotes, cited sources, and what was left out. */
import { ApplicationCommandOptionType, InteractionContextType } from "discord-api-types/v10";
import { about } from "../src/answer/about.ts";
import { contextAction, quotesAction, sourcesAction } from "../src/answer/actions.ts";
import { chooseArticle, revisionOf, suggestArticles } from "../src/answer/choose-article.ts";
import { contextOf, decodePassages } from "../src/answer/context.ts";
import { sectionsOf } from "../src/answer/digest-sections.ts";
import { notesOf, reasonsOf } from "../src/answer/notes.ts";
import type { Command, Press } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import type { Action, Reply } from "../src/reply.ts";
import type { Services } from "../src/services.ts";
import type { Digest, Length, Revision } from "../src/types.ts";
import { articleOption } from "./options.ts";

export const summary: Command = {
  definition: {
    name: "summary",
    description: "What the article says, with citations, key quotes and sources",
    contexts: [InteractionContextType.Guild],
    options: [
      articleOption,
      {
        type: ApplicationCommandOptionType.String,
        name: "length",
        description: "How much; standard if left out",
        choices: [
          { name: "short", value: "short" },
          { name: "standard", value: "standard" },
          { name: "long", value: "long" },
        ],
      },
    ],
  },
  guard: "everyone",
  async run({ caller, options }, services) {
    const revision = await chooseArticle(services.library, caller, options.strings.article);
    return summaryOf(revision, lengthOf(options.strings.length), services);
  },
  complete: ({ caller, typed }, { library }) => suggestArticles(library, caller, typed),
  buttons: {
    summary: async ({ caller, args: [id, length] }, services) =>
      summaryOf(await revisionOf(services.library, caller, id), lengthOf(length), services),
    context: showContext,
    why: showReasons,
  },
};

// --- internal ---

const lengths: ReadonlySet<string> = new Set<Length>(["short", "standard", "long"]);

const lengthOf = (given: string | undefined): Length =>
  given !== undefined && lengths.has(given) ? (given as Length) : "standard";

async function summaryOf(
  revision: Revision,
  length: Length,
  { library, pipeline }: Services,
): Promise<Reply> {
  const digest = await pipeline.digest(revision, { length });
  if (digest.claims.length === 0 && digest.quotes.length === 0) {
    throw new UserError(
      "This article gives nothing that could be shown and checked. `/articles` lists others.",
    );
  }
  return {
    kind: "reply",
    visibility: "public",
    ...(await about(library, revision)),
    sections: sectionsOf(digest, pipeline.sources(revision)),
    notes: notesOf(digest),
    actions: actionsOf(revision, digest, length),
    again: `summary:${revision.id}:${length}`,
  };
}

function actionsOf(revision: Revision, digest: Digest, length: Length): Action[] {
  const cited = [
    ...digest.claims.flatMap((claim) => claim.passages),
    ...digest.quotes.map((quote) => quote.passage),
  ];
  const actions = [contextAction(revision, cited), quotesAction(revision), sourcesAction(revision)];
  if (digest.leftOut.length > 0) actions.push({ label: "Why?", id: `why:${revision.id}:${length}` });
  return actions.filter((action) => action !== null);
}

async function showContext({ caller, args: [id, passages] }: Press, { library }: Services): Promise<Reply> {
  const revision = await revisionOf(library, caller, id);
  const context = contextOf(revision, decodePassages(passages ?? ""));
  if (context.length === 0)
    throw new UserError("The passages of this button are not in the article. Ask for the summary again.");
  return {
    kind: "reply",
    visibility: "private",
    ...(await about(library, revision)),
    sections: [{ kind: "context", passages: context }],
    again: `context:${id}:${passages}`,
  };
}

async function showReasons(
  { caller, args: [id, length] }: Press,
  { library, pipeline }: Services,
): Promise<Reply> {
  const revision = await revisionOf(library, caller, id);
  const digest = await pipeline.digest(revision, { length: lengthOf(length) });
  const lines = digest.leftOut.length > 0 ? reasonsOf(digest) : [["Nothing was left out."]];
  return {
    kind: "reply",
    visibility: "private",
    ...(await about(library, revision)),
    sections: [{ kind: "lines", lines }],
  };
}
