/** `/article`: the care of the library. For moderators; what they see of it is private. Its parts stand in `article/`. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { suggestArticles } from "../src/answer/choose-article.ts";
import type { Command, Run } from "../src/command.ts";
import type { Outcome } from "../src/reply.ts";
import type { Services } from "../src/services.ts";
import { described, named } from "../src/words/described.ts";
import { add, addPasted } from "./article/add.ts";
import { clearStored } from "./article/clear-stored.ts";
import { addPreviewed, cancelPreview, editPreview, previewEdited } from "./article/decide.ts";
import { longestTitle } from "./article/facts.ts";
import { loadChosen, loadMessage } from "./article/from-message.ts";
import { history } from "./article/history.ts";
import { refresh, refreshInstead } from "./article/refresh.ts";
import { remove, undoRemove } from "./article/remove.ts";
import { rename } from "./article/rename.ts";

const moderatorsOnly = String(PermissionFlagsBits.ManageMessages);
const whichArticle = {
  type: ApplicationCommandOptionType.String,
  name: "article",
  ...described("article.option-article"),
  required: true,
  autocomplete: true,
} as const;

export const article: Command = {
  definition: {
    name: "article",
    ...described("article.command"),
    contexts: [InteractionContextType.Guild],
    default_member_permissions: moderatorsOnly,
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: "add",
        ...described("article.command-add"),
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: "url",
            ...described("article.option-url"),
            max_length: 2_000,
          },
          {
            type: ApplicationCommandOptionType.Attachment,
            name: "file",
            ...described("article.option-file"),
          },
          {
            type: ApplicationCommandOptionType.String,
            name: "title",
            ...described("article.option-title"),
            max_length: longestTitle,
          },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: "refresh",
        ...described("article.command-refresh"),
        options: [
          whichArticle,
          {
            type: ApplicationCommandOptionType.Attachment,
            name: "file",
            ...described("article.option-new-file"),
          },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: "rename",
        ...described("article.command-rename"),
        options: [
          whichArticle,
          {
            type: ApplicationCommandOptionType.String,
            name: "title",
            ...described("article.option-new-title"),
            required: true,
            max_length: longestTitle,
          },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: "remove",
        ...described("article.command-remove"),
        options: [whichArticle],
      },
    ],
  },
  guard: "moderators",
  opensForm: ({ subcommand, strings, attachments }) =>
    subcommand === "add" && !strings.url && attachments.file === undefined,
  run,
  complete: ({ caller, typed }, { library }) => suggestArticles(library, caller, typed),
  buttons: {
    "add-article": addPreviewed,
    "edit-preview": editPreview,
    "cancel-preview": cancelPreview,
    "refresh-instead": refreshInstead,
    "undo-remove": undoRemove,
    "article-history": history,
  },
  formButtons: ["edit-preview"],
  forms: { paste: addPasted, "edit-preview": previewEdited },
  selects: { "load-chosen": loadChosen, "clear-stored": clearStored },
  menus: [
    {
      definition: {
        type: ApplicationCommandType.Message,
        ...named("care.load-as-article"),
        contexts: [InteractionContextType.Guild],
        default_member_permissions: moderatorsOnly,
      },
      guard: "moderators",
      run: loadMessage,
    },
  ],
};

// --- internal ---

async function run(given: Run, services: Services): Promise<Outcome> {
  switch (given.options.subcommand) {
    case "refresh":
      return refresh(given, services);
    case "rename":
      return rename(given, services);
    case "remove":
      return remove(given, services);
    default:
      return add(given, services);
  }
}
