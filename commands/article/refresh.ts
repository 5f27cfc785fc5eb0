/** `/article refresh`: loads an article again, and says what changed. */
import { chooseArticle } from "../../src/answer/choose-article.ts";
import type { Caller, Press, Run } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import type { Attachment } from "../../src/loading/loader.ts";
import type { Reply } from "../../src/reply.ts";
import type { Services } from "../../src/services.ts";
import { handedOver, type Origin } from "../../src/store/library.ts";
import type { Content, Revision } from "../../src/types.ts";
import { said } from "../../src/words/said.ts";
import { proposalOf } from "./decide.ts";
import { revise, unchangedReply } from "./revise.ts";

export async function refresh({ caller, options }: Run, services: Services): Promise<Reply> {
  const latest = await chooseArticle(services.library, caller, options.strings.article);
  const origin = (await services.library.origin(caller.guildId, latest.id)) ?? handedOver("file");
  const { file } = options.attachments;
  return file
    ? refreshFromFile(file, { origin, latest }, caller, services)
    : refreshFromPage({ origin, latest }, caller, services);
}

/** A preview of a page that is in the library becomes the next revision of what is there. */
export async function refreshInstead(
  { caller, args: [id, articleId] }: Press,
  services: Services,
): Promise<Reply> {
  const proposal = proposalOf(await services.previews.of(caller.guildId, id ?? ""));
  const reply = await revise(proposal, articleId ?? "", caller, services);
  await services.previews.drop(caller.guildId, id ?? "");
  return reply;
}

// --- internal ---

/** What is refreshed: the latest revision, and where it came from. */
type Refreshed = { readonly origin: Origin; readonly latest: Revision };

async function refreshFromFile(
  file: Attachment,
  { origin: { address, edited }, latest }: Refreshed,
  caller: Caller,
  services: Services,
): Promise<Reply> {
  const read = await services.loader.attachment(file, edited?.title ?? null);
  const content = await asEdited(read, edited, services);
  // Its page can still be loaded the next time.
  const origin: Origin = { ...handedOver("file", edited), address };
  return revise({ content, origin }, latest.articleId, caller, services);
}

async function refreshFromPage(
  { origin, latest }: Refreshed,
  caller: Caller,
  services: Services,
): Promise<Reply> {
  const address = origin.address ?? latest.url;
  if (address === null) throw new UserError(said("article.no-address"));
  const loaded = await services.loader.url(address, origin, origin.edited?.title ?? null);
  if (loaded.kind === "unchanged") {
    const article = await services.library.article(caller.guildId, latest.articleId);
    if (!article) throw new UserError(said("article.gone-meanwhile"));
    return unchangedReply(article, latest, "article.unchanged-says-site", caller);
  }
  const { finalUrl, etag, lastModified } = loaded;
  const content = await asEdited(loaded.content, origin.edited, services);
  const next: Origin = { way: "url", address: finalUrl, etag, lastModified, edited: origin.edited };
  return revise({ content, origin: next }, latest.articleId, caller, services);
}

/** What a moderator said of the text holds for what it became. */
async function asEdited(content: Content, edited: Origin["edited"], { loader }: Services): Promise<Content> {
  return edited === null ? content : loader.again(content, edited);
}
