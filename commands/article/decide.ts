/** The buttons of a preview: *Add*, *Edit details*, *Cancel*. */
import { privateLines } from "../../src/answer/private-lines.ts";
import type { Caller, Press, Submission } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import { isoDate } from "../../src/loading/iso-date.ts";
import type { Form, Reply } from "../../src/reply.ts";
import type { Services } from "../../src/services.ts";
import type { Details } from "../../src/store/library.ts";
import type { Proposal } from "../../src/store/previews.ts";
import type { Article } from "../../src/types.ts";
import { said } from "../../src/words/said.ts";
import { type Speech, speak } from "../../src/words/speak.ts";
import { longestTitle, shortTitle } from "./facts.ts";
import { heldPage, keepAndShow } from "./preview.ts";
import { addedReply, historyAction, reviseWith } from "./revise.ts";

/**
 * Stores what was previewed, once: a second press, or another moderator's, is told what came of the first. Where the same page
 * came into the library since the preview was made, the preview is shown again, with that in it.
 */
export async function addPreviewed({ caller, args: [id] }: Press, services: Services): Promise<Reply> {
  const preview = await services.previews.of(caller.guildId, id ?? "");
  if (preview?.state === "used") return alreadyAdded(preview.articleId, caller, services);
  const proposal = proposalOf(preview);
  if (proposal.revises !== null) {
    const place = { articleId: proposal.revises, previewId: id ?? "" };
    return reviseWith(proposal, place, caller, services);
  }
  const { content, origin } = proposal;
  const held = await heldPage(content, origin, caller, services);
  const known = await services.library.byContent(caller.guildId, content.contentHash);
  if (held && !known && held.id !== proposal.samePage) {
    await services.previews.drop(caller.guildId, id ?? "");
    return keepAndShow({ ...proposal, samePage: held.id }, caller, services);
  }
  const { article, added } = await services.library.add(caller.guildId, {
    title: proposal.title,
    content,
    addedBy: caller.userId,
    origin,
  });
  await services.previews.use(caller.guildId, id ?? "", article.id);
  return added
    ? addedReply(article, content, "article.added", caller)
    : alreadyAdded(article.id, caller, services);
}

export async function cancelPreview({ caller, args: [id] }: Press, { previews }: Services): Promise<Reply> {
  const say = speak(caller.locale);
  const gone = await previews.drop(caller.guildId, id ?? "");
  return privateLines([[say.text(gone ? "article.cancelled" : "article.cancelled-before")]], caller);
}

export async function editPreview({ caller, args: [id] }: Press, { previews }: Services): Promise<Form> {
  const proposal = proposalOf(await previews.of(caller.guildId, id ?? ""));
  return detailsForm(proposal, id ?? "", speak(caller.locale));
}

/** Reads the text again with what was typed, and shows the new preview in the place of the old one, whose buttons would lead nowhere any more. */
export async function previewEdited(
  { caller, args: [id], values }: Submission,
  services: Services,
): Promise<Reply> {
  const proposal = proposalOf(await services.previews.of(caller.guildId, id ?? ""));
  const details = changedDetails(values, proposal);
  const title = shortTitle(values.title ?? "") || proposal.title;
  const content = await services.loader.again(proposal.content, details);
  await services.previews.drop(caller.guildId, id ?? "");
  const origin = { ...proposal.origin, edited: { ...proposal.origin.edited, ...details } };
  return keepAndShow({ ...proposal, title, content, origin }, caller, services);
}

/** Throws UserError for a preview that is gone, was added, or is none of an article. */
export function proposalOf(preview: Awaited<ReturnType<Services["previews"]["of"]>>): Proposal {
  if (preview?.state === "used") throw new UserError(said("article.preview-used"));
  if (preview?.proposal.kind !== "article") throw new UserError(said("article.preview-gone"));
  return preview.proposal;
}

// --- internal ---

async function alreadyAdded(articleId: string, caller: Caller, { library }: Services): Promise<Reply> {
  const say = speak(caller.locale);
  const article: Article | null = await library.article(caller.guildId, articleId);
  if (!article) return privateLines([[say.text("article.added-and-removed")]], caller);
  const line = say.line("article.added-before", { title: { foreign: article.title, strong: true } });
  return privateLines([line], caller, [historyAction(article.id, say)]);
}

/** What was typed anew: a field that shows what it showed is what it was, time zone and all. */
function changedDetails(values: Submission["values"], { title, content }: Proposal): Details {
  const shown = shownDetails({ title, content });
  const typed = (field: keyof typeof shown): string | null | undefined => {
    const value = values[field]?.replaceAll(/\s+/gu, " ").trim() ?? "";
    return value === shown[field] ? undefined : value || null;
  };
  const [newTitle, byline, siteName, day] = [typed("title"), typed("byline"), typed("outlet"), typed("date")];
  const publishedAt = day ? isoDate(day) : day;
  if (day && !publishedAt) throw new UserError(said("article.bad-date"));
  return {
    ...(newTitle ? { title: newTitle } : {}),
    ...(byline === undefined ? {} : { byline }),
    ...(siteName === undefined ? {} : { siteName }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

/** As the form shows them: on one line, and no longer than its fields. */
const shownDetails = ({ title, content }: Pick<Proposal, "title" | "content">) => ({
  title,
  byline: shortTitle(content.byline ?? ""),
  outlet: shortTitle(content.siteName ?? ""),
  date: content.publishedAt?.slice(0, 10) ?? "",
});

function detailsForm(proposal: Proposal, id: string, say: Speech): Form {
  const shown = shownDetails(proposal);
  return {
    kind: "form",
    id: `edit-preview:${id}`,
    turns: true,
    title: say.text("article.form-details"),
    fields: [
      field("title", say.text("article.field-title"), shown.title),
      field("byline", say.text("article.field-byline"), shown.byline),
      field("outlet", say.text("article.field-outlet"), shown.outlet),
      {
        ...field("date", say.text("article.field-date"), shown.date),
        description: say.text("article.field-date-hint"),
      },
    ],
  };
}

const field = (id: string, label: string, value: string): Form["fields"][number] => ({
  id,
  label,
  kind: "short",
  required: false,
  maxLength: longestTitle,
  ...(value === "" ? {} : { value }),
});
