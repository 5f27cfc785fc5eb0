/** Options that several commands share. */
import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from "discord-api-types/v10";
import { described } from "../src/words/described.ts";

export const articleOption: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: "article",
  ...described("common.article-option"),
  autocomplete: true,
};
