/** The registry: every command, by name. A command that is not here does not exist. */
import type { Command } from "../src/command.ts";
import { article } from "./article.ts";
import { articles } from "./articles.ts";
import { ask } from "./ask.ts";
import { check } from "./check.ts";
import { discuss } from "./discuss.ts";
import { privacy } from "./privacy.ts";
import { proof } from "./proof.ts";
import { quotes } from "./quotes.ts";
import { recap } from "./recap.ts";
import { settings } from "./settings.ts";
import { sources } from "./sources.ts";
import { summary } from "./summary.ts";

export const commands: readonly Command[] = [
  summary,
  quotes,
  sources,
  ask,
  check,
  discuss,
  recap,
  articles,
  article,
  settings,
  privacy,
  proof,
];
