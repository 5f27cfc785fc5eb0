/** `/articles`: the library in pages, the newest first: titles, facts and first lines, never a whole text. */
import { ApplicationCommandOptionType, InteractionContextType } from "discord-api-types/v10";
import { factsOf } from "../src/answer/heading.ts";
import type { Caller, Command } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import type { Action, ArticleView, Line, Reply } from "../src/reply.ts";
import type { Services } from "../src/services.ts";
import type { Found, Library } from "../src/store/library.ts";
import type { Article } from "../src/types.ts";
import { described } from "../src/words/described.ts";
import { said, type WordsKey } from "../src/words/said.ts";
import { type Speech, speak } from "../src/words/speak.ts";
import { whatChanged } from "./article/changes-button.ts";

export const articles: Command = {
  definition: {
    name: "articles",
    ...described("article.list-command"),
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "search",
        ...described("article.option-search"),
        max_length: 100,
      },
    ],
  },
  guard: "everyone",
  run: ({ caller, options }, services) =>
    page(caller, { words: options.strings.search ?? "", offset: 0, upTo: null }, services),
  buttons: {
    articles: ({ caller, args: [offset, upTo, words] }, services) =>
      page(
        caller,
        {
          words: decoded(words),
          offset: Math.max(0, Number.parseInt(offset ?? "0", 10) || 0),
          upTo: upTo || null,
        },
        services,
      ),
    changes: whatChanged,
  },
};

// --- internal ---

type Place = { readonly words: string; readonly offset: number; readonly upTo: string | null };

/** What a phone shows without much scrolling. */
const perPage = 5;
/** Characters of an article's beginning that are shown: two lines on a phone. */
const longestOpening = 160;
/** What is left of a button's id for the words of a search; longer ones are searched anew by typing more. */
const longestEncoded = 50;

async function page(caller: Caller, place: Place, { library }: Services): Promise<Reply> {
  const say = speak(caller.serverLocale);
  const found = await library.search(caller.guildId, { ...place, limit: perPage });
  if (found.articles.length === 0) throw new UserError(said(noneFound(place)));
  const upTo = place.upTo ?? found.articles[0]!.id;
  return {
    kind: "reply",
    visibility: "public",
    locale: say.locale,
    heading: {
      foreign:
        place.words === ""
          ? say.text("article.list-heading")
          : say.text("article.list-searched", { words: place.words }),
    },
    sections: [
      {
        kind: "articles",
        articles: await Promise.all(found.articles.map((article) => viewOf(article, library, say))),
      },
    ],
    notes: [shownOf(place, found, say)],
    actions: turns({ ...place, upTo }, found, say),
  };
}

/** "1–3 of 3" would say the same number twice. */
function shownOf({ offset }: Place, { articles, total }: Found, say: Speech): Line {
  if (articles.length === total) return say.line("article.list-all", { total });
  return say.line("article.list-range", { from: offset + 1, to: offset + articles.length, total });
}

const noneFound = ({ words, offset }: Place): WordsKey =>
  words === "" && offset === 0 ? "common.empty-library" : "article.list-none";

async function viewOf(article: Article, library: Library, say: Speech): Promise<ArticleView> {
  const revision = await library.latest(article.guildId, article.id);
  const first = revision?.passages.find((passage) => passage.kind !== "heading");
  return {
    id: article.id,
    title: article.title,
    facts: revision
      ? factsOf(revision, article.revisions, say).flatMap((fact, at) => (at === 0 ? fact : [" · ", ...fact]))
      : [],
    opening: revision && first ? opening(revision.text.slice(first.start, first.end)) : "",
  };
}

const opening = (sentence: string): string =>
  sentence.length <= longestOpening
    ? sentence
    : `${sentence.slice(0, longestOpening).replace(/\s\S*$/u, "")} …`;

function turns(place: Place & { readonly upTo: string }, found: Found, say: Speech): Action[] {
  const words = encodeURIComponent(place.words);
  if (words.length > longestEncoded) return [];
  const turn = (label: string, offset: number): Action => ({
    label,
    id: `articles:${offset}:${place.upTo}:${words}`,
    turns: true,
  });
  const newer =
    place.offset > 0 ? [turn(say.text("article.newer"), Math.max(0, place.offset - perPage))] : [];
  const older =
    place.offset + found.articles.length < found.total
      ? [turn(say.text("article.older"), place.offset + perPage)]
      : [];
  return [...newer, ...older];
}

/** A forged or torn id is a search for nothing in particular. */
function decoded(words: string | undefined): string {
  try {
    return decodeURIComponent(words ?? "");
  } catch {
    return "";
  }
}
