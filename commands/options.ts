/** Options that several commands share. */
import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from "discord-api-types/v10";

export const articleOption: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: "article",
  description: "Which article; left out, the newest one",
  autocomplete: true,
};
