/** `/quotes`: every quote of an article with its speaker and passage; of one speaker, where one is named. */
import { ApplicationCommandOptionType, InteractionContextType } from "discord-api-types/v10";
import { about } from "../src/answer/about.ts";
import { contextAction, sourcesAction } from "../src/answer/actions.ts";
import { chooseArticle, revisionOf, suggestArticles } from "../src/answer/choose-article.ts";
import { counted, numeral } from "../src/answer/counted.ts";
import { quotesSection } from "../src/answer/digest-sections.ts";
import { speakerMatching, speakersOf } from "../src/answer/speakers.ts";
import type { Choice, Command, Typing } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import type { Reply } from "../src/reply.ts";
import type { Services } from "../src/services.ts";
import type { Revision, VerifiedQuote } from "../src/types.ts";
import { articleOption } from "./options.ts";

export const quotes: Command = {
  definition: {
    name: "quotes",
    description: "What was said, word for word, and who said it",
    contexts: [InteractionContextType.Guild],
    options: [
      articleOption,
      {
        type: ApplicationCommandOptionType.String,
        name: "speaker",
        description: "Only what this person or body said",
        autocomplete: true,
      },
    ],
  },
  guard: "everyone",
  async run({ caller, options }, services) {
    const revision = await chooseArticle(services.library, caller, options.strings.article);
    return quotesReply(revision, options.strings.speaker ?? null, services);
  },
  complete: (typing, services) =>
    typing.option === "speaker"
      ? suggestSpeakers(typing, services)
      : suggestArticles(services.library, typing.caller, typing.typed),
  buttons: {
    quotes: async ({ caller, args: [id, first] }, services) => {
      const revision = await revisionOf(services.library, caller, id);
      return quotesReply(revision, speakerOfQuote(services.pipeline.quotes(revision), first), services);
    },
  },
};

// --- internal ---

async function quotesReply(
  revision: Revision,
  speaker: string | null,
  { library, pipeline }: Services,
): Promise<Reply> {
  const all = pipeline.quotes(revision);
  if (all.length === 0)
    throw new UserError(
      "This article quotes nobody: no words stand between quotation marks. `/sources` shows what it relies on.",
    );
  const shown = speaker === null ? all : ofSpeaker(all, speaker);
  const cited = contextAction(
    revision,
    shown.map((quote) => quote.passage),
  );
  return {
    kind: "reply",
    visibility: "public",
    ...(await about(library, revision)),
    sections: [quotesSection(shown, pipeline.sources(revision))],
    notes: [[countOf(shown, all)]],
    actions: [...(cited ? [cited] : []), sourcesAction(revision)],
    again: againId(revision, shown, speaker),
  };
}

function ofSpeaker(all: readonly VerifiedQuote[], typed: string): readonly VerifiedQuote[] {
  const speaker = speakerMatching(speakersOf(all), typed);
  if (speaker) return all.filter((quote) => quote.speaker === speaker);
  const names = speakersOf(all).slice(0, 5);
  const hint = names.length > 0 ? ` It quotes ${names.join(", ")}.` : " It names none of its speakers.";
  throw new UserError(`This article quotes nobody of that name.${hint}`);
}

function countOf(shown: readonly VerifiedQuote[], all: readonly VerifiedQuote[]): string {
  const part = shown.length === all.length ? "" : `${numeral(shown.length)} of `;
  return `${part}${counted(all.length, "quote")}, printed from the stored text`;
}

/** A name may be longer than a button's id: the number of a quote says whose words are meant. */
function againId(revision: Revision, shown: readonly VerifiedQuote[], speaker: string | null): string {
  const first = speaker === null ? undefined : shown[0]?.number;
  return first ? `quotes:${revision.id}:${first}` : `quotes:${revision.id}`;
}

const speakerOfQuote = (all: readonly VerifiedQuote[], number: string | undefined): string | null =>
  number === undefined ? null : (all.find((quote) => String(quote.number) === number)?.speaker ?? null);

async function suggestSpeakers(
  { caller, typed, options }: Typing,
  { library, pipeline }: Services,
): Promise<Choice[]> {
  const revision = await chooseArticle(library, caller, options.strings.article);
  const wanted = typed.toLowerCase();
  return speakersOf(pipeline.quotes(revision))
    .filter((name) => name.toLowerCase().includes(wanted) && name.length <= 100)
    .slice(0, 25)
    .map((name) => ({ name, value: name }));
}
