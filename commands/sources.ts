/** `/sources`: who and what the article relies on, by kind, the heaviest first, with how much rests on each. */
import { InteractionContextType } from "discord-api-types/v10";
import { about } from "../src/answer/about.ts";
import { contextAction, quotesAction } from "../src/answer/actions.ts";
import { changesActions } from "../src/answer/changes-action.ts";
import { chooseArticle, revisionOf, suggestArticles } from "../src/answer/choose-article.ts";
import { type SourceWeights, sourceWeights } from "../src/answer/source-weights.ts";
import type { Caller, Command } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import type { Line, Reply, Section } from "../src/reply.ts";
import type { Services } from "../src/services.ts";
import { passagesAt } from "../src/text/passage-at.ts";
import type { Revision, VerifiedSource } from "../src/types.ts";
import { described } from "../src/words/described.ts";
import { said } from "../src/words/said.ts";
import { type Speech, speak } from "../src/words/speak.ts";
import { articleOption } from "./options.ts";

export const sources: Command = {
  definition: {
    name: "sources",
    ...described("answer.sources-description"),
    contexts: [InteractionContextType.Guild],
    options: [articleOption],
  },
  guard: "everyone",
  run: async ({ caller, options }, services) =>
    sourcesReply(await chooseArticle(services.library, caller, options.strings.article), caller, services),
  complete: ({ caller, typed }, { library }) => suggestArticles(library, caller, typed),
  buttons: {
    sources: async ({ caller, args: [id] }, services) =>
      sourcesReply(await revisionOf(services.library, caller, id), caller, services),
  },
};

// --- internal ---

async function sourcesReply(
  revision: Revision,
  caller: Caller,
  { library, pipeline }: Services,
): Promise<Reply> {
  const all = pipeline.sources(revision);
  if (all.length === 0) throw new UserError(said("answer.no-sources"));
  const say = speak(caller.serverLocale);
  const weighed = sourceWeights(revision, all);
  const cited = citedBy(revision, weighed);
  const context = contextAction(revision, cited, caller.serverLocale);
  return {
    kind: "reply",
    visibility: "public",
    locale: caller.serverLocale,
    ...(await about(library, revision, caller.serverLocale)),
    sections: sectionsOf(weighed, say),
    notes: [[say.text("answer.sources-found", { count: all.length, of: weighed.passages })]],
    actions: [
      ...(context ? [context] : []),
      quotesAction(revision, caller.serverLocale),
      ...(await changesActions(library, revision, caller.serverLocale)),
    ],
    again: `sources:${revision.id}`,
    standsOn: { revision, cited },
  };
}

function sectionsOf(weighed: SourceWeights<VerifiedSource>, say: Speech): Section[] {
  const unnamed = unnamedLines(weighed, say);
  const resting = weighed.weights
    .filter(({ passages }) => passages.length > 0)
    .map(({ source, passages }) => [source.id, passages.length] as const);
  return [
    {
      kind: "sources",
      title: say.text("answer.relies-on"),
      sources: weighed.weights.map(({ source }) => source),
      resting: new Map(resting),
    },
    ...(unnamed.length > 0 ? [{ kind: "lines" as const, lines: unnamed }] : []),
  ];
}

/** More numbers than these say no more at a glance. */
const mostNumbers = 12;

function unnamedLines({ onOneUnnamed, onUnnamedPeople }: SourceWeights<VerifiedSource>, say: Speech): Line[] {
  const line = (key: "answer.one-unnamed" | "answer.unnamed-people", passages: readonly number[]): Line[] => {
    const numbers = passages.slice(0, mostNumbers).map((number) => `[${number}]`);
    const listed = [...numbers, ...(passages.length > mostNumbers ? ["…"] : [])].join(" ");
    return passages.length === 0 ? [] : [[say.text(key, { count: passages.length, passages: listed })]];
  };
  return [...line("answer.one-unnamed", onOneUnnamed), ...line("answer.unnamed-people", onUnnamedPeople)];
}

/** What rests on the sources, the heaviest first; then the other places where they are named. */
function citedBy(revision: Revision, { weights }: SourceWeights<VerifiedSource>): number[] {
  const resting = weights.flatMap(({ passages }) => passages);
  const named = weights.flatMap(({ source }) =>
    source.spans.flatMap((span) => passagesAt(revision.passages, span).map(({ id }) => id)),
  );
  return [...new Set([...resting, ...named])];
}
