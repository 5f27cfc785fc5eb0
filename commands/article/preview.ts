/** What a moderator sees of a text before it counts. Nothing is in the library until they press *Add*. */

import { type Warning, warningsOf } from "../../src/care/warnings.ts";
import type { Caller } from "../../src/command.ts";
import { warningIn } from "../../src/loading/warning.ts";
import type { Action, Line, Reply } from "../../src/reply.ts";
import type { Services } from "../../src/services.ts";
import type { Origin } from "../../src/store/library.ts";
import type { Proposal } from "../../src/store/previews.ts";
import type { Article, Content } from "../../src/types.ts";
import { dayIn } from "../../src/words/day-in.ts";
import { type Speech, speak } from "../../src/words/speak.ts";
import { factsOfContent, openingOf, shortTitle } from "./facts.ts";

/** What was loaded, and what the moderator calls it; null: what it calls itself. */
export type Loading = {
  readonly content: Content;
  readonly origin: Origin;
  readonly title: string | null;
};

/** Keeps what was loaded as a preview, and shows it. Throws UserError for characters that cannot be stored. */
export async function previewOf(loading: Loading, caller: Caller, services: Services): Promise<Reply> {
  const { content, origin } = loading;
  const title = shortTitle(loading.title ?? content.title ?? "") || openingOf(content, longestOpeningTitle);
  const samePage = await heldPage(content, origin, caller, services);
  const proposal: Proposal = {
    kind: "article",
    title,
    content,
    origin,
    revises: null,
    samePage: samePage?.id ?? null,
  };
  return keepAndShow(proposal, caller, services);
}

/** Shows a proposal as it is now: under a new id, because its buttons are for this text alone. */
export async function keepAndShow(proposal: Proposal, caller: Caller, services: Services): Promise<Reply> {
  const say = speak(caller.locale);
  const { library, previews } = services;
  const sameText = await library.byContent(caller.guildId, proposal.content.contentHash);
  const samePage = proposal.samePage ? await library.article(caller.guildId, proposal.samePage) : null;
  const id = await previews.keep(caller.guildId, { madeBy: caller.userId, proposal });
  const held = sameText ?? samePage;
  return {
    kind: "reply",
    visibility: "private",
    locale: caller.locale,
    heading: headingOf(proposal),
    meta: factsOfContent(proposal.content, say),
    sections: [
      ...sectionOf(warningLines(proposal.content, say)),
      ...sectionOf(held ? [duplicateLine(held, sameText !== null, say)] : []),
      { kind: "lines", lines: [[{ foreign: openingOf(proposal.content, longestOpening) }]] },
    ],
    notes: sameText ? [] : [[say.text("article.not-yet")]],
    actions: actionsOf(id, held, sameText !== null, say),
  };
}

/** The article of the same page, by the page's own address or the one it was fetched from. */
export async function heldPage(
  content: Content,
  origin: Origin,
  { guildId }: Caller,
  { library }: Services,
): Promise<Article | null> {
  for (const address of [content.url, origin.address]) {
    const held = address === null ? null : await library.byUrl(guildId, address);
    if (held) return held;
  }
  return null;
}

export const headingOf = ({ title, content }: Pick<Proposal, "title" | "content">) => ({
  foreign: title,
  ...(content.url ? { url: content.url } : {}),
});

export function warningLines(content: Content, say: Speech): Line[] {
  return [
    ...content.warnings.map((warning): Line => ["⚠ ", { foreign: warningIn(say, warning) }]),
    ...warningsOf(content).map((warning): Line => ["⚠ ", ...warningLine(warning, say)]),
  ];
}

// --- internal ---

/** Two to three lines on a phone. */
const longestOpening = 280;
/** An article without a title goes by its first words. */
const longestOpeningTitle = 80;

const sectionOf = (lines: readonly Line[]): Reply["sections"] =>
  lines.length === 0 ? [] : [{ kind: "lines", lines }];

function warningLine(warning: Warning, say: Speech): Line {
  switch (warning.kind) {
    case "thin":
      return say.line("article.warn-thin", { count: warning.words });
    case "no quotes":
      return say.line("article.warn-no-quotes");
    case "machine":
      return say.line("article.warn-machine", { words: { foreign: warning.words } });
  }
}

function duplicateLine(held: Article, sameText: boolean, say: Speech): Line {
  return [
    "⚠ ",
    ...say.line(sameText ? "article.same-text" : "article.same-page", {
      title: { foreign: held.title, strong: true },
      day: dayIn(held.addedAt, say.locale) ?? "",
    }),
  ];
}

/** The very text cannot be added again; another text of the same page can be either, and the usual wish is to refresh. */
function actionsOf(id: string, held: Article | null, sameText: boolean, say: Speech): Action[] {
  const add: Action = { label: say.text("article.add"), id: `add-article:${id}`, turns: true };
  const instead: Action = {
    label: say.text("article.refresh-instead"),
    id: `refresh-instead:${id}:${held?.id ?? ""}`,
    turns: true,
  };
  const edit: Action = { label: say.text("article.edit-details"), id: `edit-preview:${id}` };
  const cancel: Action = { label: say.text("article.cancel"), id: `cancel-preview:${id}`, turns: true };
  if (sameText) return [edit, cancel];
  return held
    ? [instead, { ...add, label: say.text("article.add-anyway") }, edit, cancel]
    : [add, edit, cancel];
}
