/** `/article add` and `/article remove`: the care of the library. For moderators; what they see of it is private. */
import {
  ApplicationCommandOptionType,
  InteractionContextType,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { chooseArticle, suggestArticles } from "../src/answer/choose-article.ts";
import { counted } from "../src/answer/counted.ts";
import { dayOf } from "../src/answer/heading.ts";
import type { Caller, Command, Run, Submission } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import type { Attachment } from "../src/loading/loader.ts";
import type { Form, Line, Outcome, Reply } from "../src/reply.ts";
import type { Services } from "../src/services.ts";
import type { Article, Content } from "../src/types.ts";
import { articleOption } from "./options.ts";

export const article: Command = {
  definition: {
    name: "article",
    description: "Add an article to this server's library, or remove one",
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: "add",
        description: "Add an article from a file; without one, a form opens to paste its text",
        options: [
          {
            type: ApplicationCommandOptionType.Attachment,
            name: "file",
            description: "Text, Markdown or a saved web page (HTML)",
          },
          {
            type: ApplicationCommandOptionType.String,
            name: "title",
            description: "Its title; left out, the one it has",
            max_length: 300,
          },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: "remove",
        description: "Remove an article with all its revisions",
        options: [{ ...articleOption, description: "Which article", required: true }],
      },
    ],
  },
  guard: "moderators",
  opensForm: ({ subcommand, attachments }) => subcommand === "add" && attachments.file === undefined,
  run: (run, services) => (run.options.subcommand === "remove" ? remove(run, services) : add(run, services)),
  complete: ({ caller, typed }, { library }) => suggestArticles(library, caller, typed),
  forms: { paste: addPasted },
};

// --- internal ---

async function add({ caller, options }: Run, services: Services): Promise<Outcome> {
  const title = options.strings.title?.trim() || null;
  const file = options.attachments.file;
  return file ? addFile(file, title, caller, services) : pasteForm(title);
}

async function addFile(
  file: Attachment,
  title: string | null,
  caller: Caller,
  services: Services,
): Promise<Reply> {
  return store(await services.loader.attachment(file, title), caller, services);
}

/** 4,000 code units are what a form's field takes. */
const longestPaste = 4000;

const pasteForm = (title: string | null): Form => ({
  kind: "form",
  id: "paste",
  title: "Add an article",
  fields: [
    {
      id: "title",
      label: "Title",
      kind: "short",
      required: false,
      maxLength: 300,
      description: "Left out, the first line is the title",
      ...(title ? { value: title } : {}),
    },
    {
      id: "text",
      label: "Text",
      kind: "paragraph",
      required: true,
      maxLength: longestPaste,
      description: "Up to 4,000 characters; add a longer article as a file",
    },
  ],
});

async function addPasted({ caller, values }: Submission, services: Services): Promise<Reply> {
  const content = await services.loader.paste(values.text ?? "", values.title?.trim() || null);
  return store(content, caller, services);
}

async function store(content: Content, caller: Caller, { library }: Services): Promise<Reply> {
  const title = content.title ?? openingOf(content);
  const { article, added } = await library.add(caller.guildId, { title, content, addedBy: caller.userId });
  const lines: Line[] = added
    ? [["Added to the library. Members can ask for it now."], ...content.warnings.map(warningLine)]
    : [[`This very text is in the library already, since ${dayOf(article.addedAt)}. Nothing was added.`]];
  return storedReply(article, content, lines);
}

const warningLine = (warning: string): Line => ["⚠ ", { foreign: warning }];

function storedReply(stored: Article, content: Content, lines: readonly Line[]): Reply {
  return {
    kind: "reply",
    visibility: "private",
    heading: { foreign: stored.title, ...(content.url ? { url: content.url } : {}) },
    meta: countsOf(content).map((count) => [count]),
    sections: [{ kind: "lines", lines }],
    actions: [
      { label: "Summary", id: `summary:${stored.latestRevision}:standard` },
      { label: "Quotes", id: `quotes:${stored.latestRevision}` },
      { label: "Sources", id: `sources:${stored.latestRevision}` },
    ],
  };
}

/** What a moderator compares with the page: a text that lost half of its words was not read well. */
function countsOf({ text, passages, quotes, sources }: Content): string[] {
  const words = passages.reduce(
    (sum, { start, end }) => sum + text.slice(start, end).trim().split(/\s+/u).length,
    0,
  );
  return [
    counted(words, "word"),
    counted(passages.length, "passage"),
    counted(quotes.length, "quote"),
    counted(sources.length, "source"),
  ];
}

const longestOpening = 80;

/** An article without a title goes by its first words. */
function openingOf(content: Content): string {
  const words = content.text.trim().replace(/\s+/gu, " ");
  if (words.length <= longestOpening) return words;
  return `${words.slice(0, longestOpening).replace(/\s\S*$/u, "")}…`;
}

async function remove({ caller, options }: Run, { library }: Services): Promise<Reply> {
  const { articleId } = await chooseArticle(library, caller, options.strings.article);
  const removed = await library.article(caller.guildId, articleId);
  if (!removed || !(await library.remove(caller.guildId, articleId)))
    throw new UserError("That article was removed just now, by somebody else.");
  const line: Line = [
    "Removed ",
    { foreign: removed.title, strong: true },
    " from the library. Buttons under older answers say so.",
  ];
  return { kind: "reply", visibility: "private", sections: [{ kind: "lines", lines: [line] }] };
}
