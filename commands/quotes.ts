/** `/quotes`: every quote of an article with its speaker and passage; of one speaker, where one is named. */
import { ApplicationCommandOptionType, InteractionContextType } from "discord-api-types/v10";
import { about } from "../src/answer/about.ts";
import { contextAction, sourcesAction } from "../src/answer/actions.ts";
import { changesActions } from "../src/answer/changes-action.ts";
import { chooseArticle, revisionOf, suggestArticles } from "../src/answer/choose-article.ts";
import { quotesSection } from "../src/answer/digest-sections.ts";
import { pageLinks } from "../src/answer/page-links.ts";
import { speakerMatching, speakersOf } from "../src/answer/speakers.ts";
import type { Caller, Choice, Command, Typing } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import type { Reply } from "../src/reply.ts";
import type { Services } from "../src/services.ts";
import type { Revision, VerifiedQuote } from "../src/types.ts";
import { described } from "../src/words/described.ts";
import { said } from "../src/words/said.ts";
import { type Speech, speak } from "../src/words/speak.ts";
import { articleOption } from "./options.ts";

export const quotes: Command = {
  definition: {
    name: "quotes",
    ...described("answer.quotes-description"),
    contexts: [InteractionContextType.Guild],
    options: [
      articleOption,
      {
        type: ApplicationCommandOptionType.String,
        name: "speaker",
        ...described("answer.speaker-description"),
        autocomplete: true,
      },
    ],
  },
  guard: "everyone",
  async run({ caller, options }, services) {
    const revision = await chooseArticle(services.library, caller, options.strings.article);
    return quotesReply(revision, options.strings.speaker ?? null, caller, services);
  },
  complete: (typing, services) =>
    typing.option === "speaker"
      ? suggestSpeakers(typing, services)
      : suggestArticles(services.library, typing.caller, typing.typed),
  buttons: {
    quotes: async ({ caller, args: [id, first] }, services) => {
      const revision = await revisionOf(services.library, caller, id);
      const speaker = speakerOfQuote(services.pipeline.quotes(revision), first);
      return quotesReply(revision, speaker, caller, services);
    },
  },
};

// --- internal ---

async function quotesReply(
  revision: Revision,
  speaker: string | null,
  caller: Caller,
  { library, pipeline }: Services,
): Promise<Reply> {
  const all = pipeline.quotes(revision);
  if (all.length === 0) throw new UserError(said("answer.no-quotes"));
  const shown = speaker === null ? all : ofSpeaker(all, speaker);
  const cited = shown.map((quote) => quote.passage);
  const context = contextAction(revision, cited, caller.serverLocale);
  return {
    kind: "reply",
    visibility: "public",
    locale: caller.serverLocale,
    ...(await about(library, revision, caller.serverLocale)),
    sections: [quotesSection(shown, pipeline.sources(revision), pageLinks(revision))],
    notes: [[countOf(shown, all, speak(caller.serverLocale))]],
    actions: [
      ...(context ? [context] : []),
      sourcesAction(revision, caller.serverLocale),
      ...(await changesActions(library, revision, caller.serverLocale)),
    ],
    again: againId(revision, shown, speaker),
    standsOn: { revision, cited },
  };
}

function ofSpeaker(all: readonly VerifiedQuote[], typed: string): readonly VerifiedQuote[] {
  const speaker = speakerMatching(speakersOf(all), typed);
  if (speaker) return all.filter((quote) => quote.speaker === speaker);
  const names = speakersOf(all).slice(0, 5).join(", ");
  throw new UserError(names === "" ? said("answer.quotes-unnamed") : said("answer.quotes-nobody", { names }));
}

function countOf(shown: readonly VerifiedQuote[], all: readonly VerifiedQuote[], say: Speech): string {
  if (shown.length === all.length) return say.text("answer.quotes-count", { count: all.length });
  return say.text("answer.quotes-part", { shown: shown.length, count: all.length });
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
