/** A page that was read → content, or in words why there is none. */
import { UserError } from "../errors.ts";
import type { Content } from "../types.ts";
import { said } from "../words/said.ts";
import { readContent } from "./content.ts";
import type { Page } from "./html/read-page.ts";
import { noWords, refuseLong } from "./limits.ts";

/**
 * `title`: what the moderator calls it, before the page's own; `warnings` come first. Throws UserError where the page holds no
 * article, or the Markdown file no word.
 */
export function pageContent(
  page: Page,
  {
    kind,
    title,
    warnings,
  }: {
    readonly kind: "html" | "markdown";
    readonly title: string | null;
    readonly warnings: readonly string[];
  },
): Content {
  if (page.refusal) throw new UserError(page.refusal);
  if (!/[\p{L}\p{N}]/u.test(page.text)) throw kind === "html" ? noArticle() : noWords();
  refuseLong(page.text);
  return readContent({ ...page, title: title ?? page.title, warnings: [...warnings, ...page.warnings] });
}

// --- internal ---

const noArticle = (): UserError => new UserError(said("loading.page-without-article"));
