/** Adding articles and their next revisions: all or nothing, one after the other in each guild, within its limits. */
import { sql } from "kysely";
import { UserError } from "../errors.ts";
import type { Content } from "../types.ts";
import { said } from "../words/said.ts";
import { articleHolding, articlesOf, queueAt, readArticle } from "./articles.ts";
import { note } from "./audit-log.ts";
import type { Database } from "./database.ts";
import { handedOver, type Library, type LibraryLimits, type Origin } from "./library.ts";
import { loadRow } from "./load-row.ts";
import { revisionRow } from "./revision-row.ts";
import { shortId } from "./short-id.ts";
import { requireStorable } from "./storable.ts";
import type { ArticleRow, LoadRow, RevisionRow } from "./tables.ts";
import { foldTitle } from "./title-words.ts";

type Addition = Parameters<Library["add"]>[1];
type Next = Parameters<Library["addRevision"]>[2];

/** Everything is made and checked before the transaction, so that a refusal has written nothing and held no lock. */
export async function addArticle(
  database: Database,
  limits: LibraryLimits,
  guildId: string,
  addition: Addition,
): ReturnType<Library["add"]> {
  const { content, addedBy, origin = handedOver("file") } = addition;
  const made = makeArticle(guildId, addition);
  const rows = rowsOf({ ...content, ...made.revision }, origin);
  requireStorable(made.article);
  return database.transaction().execute(async (transaction) => {
    await queueAt(transaction, guildId);
    const held = await articleHolding(transaction, guildId, content.contentHash);
    if (held !== null) return { article: held, added: false };
    await requireRoom(transaction, limits, guildId, { articles: 1, characters: content.text.length });
    const row: ArticleRow = { ...made.article, number: await nextNumber(transaction, guildId) };
    await transaction.insertInto("articles").values(row).execute();
    await insertRevision(transaction, rows);
    await note(transaction, guildId, { deed: "added", by: addedBy, articleId: row.id, revision: 1 });
    return { article: readArticle({ ...row, latest_revision: made.revision.id }), added: true };
  });
}

/** Null: there is no such article. */
export async function addRevision(
  database: Database,
  limits: LibraryLimits,
  guildId: string,
  articleId: string,
  next: Next,
): ReturnType<Library["addRevision"]> {
  const { content, by, origin } = next;
  const place = { id: shortId(), guildId, articleId, loadedAt: new Date().toISOString() };
  // Checked under number 1 before the lock is taken: the number alone is not known yet.
  const rows = rowsOf({ ...content, ...place, number: 1 }, origin);
  return database.transaction().execute(async (transaction) => {
    await queueAt(transaction, guildId);
    const before = await articleWithLatest(transaction, guildId, articleId);
    if (before === undefined) return null;
    if (before.content_hash === content.contentHash) {
      await keepOrigin(transaction, before.latest_revision, rows.load);
      return { kind: "unchanged", article: readArticle(before) };
    }
    await requireRoom(transaction, limits, guildId, { articles: 0, characters: content.text.length });
    const number = before.revisions + 1;
    await insertRevision(transaction, { ...rows, revision: { ...rows.revision, number } });
    const changed = changedArticle(before, content, number);
    await updateArticle(transaction, guildId, articleId, changed);
    await note(transaction, guildId, { deed: "refreshed", by, articleId, revision: number });
    const article = readArticle({ ...before, ...changed, latest_revision: place.id });
    return { kind: "added", article, revision: { ...content, ...place, number } };
  });
}

export const foldedFacts = ({ siteName, byline }: Pick<Content, "siteName" | "byline">): string =>
  foldTitle([siteName, byline].filter(Boolean).join(" "));

/** The next place in the order of a guild's articles. */
export async function nextNumber(database: Database, guildId: string): Promise<number> {
  const guild = await database
    .updateTable("guilds")
    .set((row) => ({ articles_added: row("articles_added", "+", 1) }))
    .where("guild_id", "=", guildId)
    .returning("articles_added")
    .executeTakeFirstOrThrow();
  return guild.articles_added;
}

type Rows = { readonly revision: RevisionRow; readonly load: LoadRow };

export async function insertRevision(database: Database, { revision, load }: Rows): Promise<void> {
  await database.insertInto("revisions").values(revision).execute();
  await database.insertInto("loads").values(load).execute();
}

// --- internal ---

function makeArticle(guildId: string, { title, content, addedBy }: Addition) {
  const id = shortId();
  const now = new Date().toISOString();
  return {
    article: {
      guild_id: guildId,
      id,
      title,
      folded_title: foldTitle(title),
      added_by: addedBy,
      added_at: now,
      revisions: 1,
      removed_at: null,
      folded_facts: foldedFacts(content),
    },
    revision: { id: shortId(), guildId, articleId: id, number: 1, loadedAt: now },
  };
}

function rowsOf(revision: Parameters<typeof revisionRow>[0], origin: Origin): Rows {
  const load = loadRow(revision, origin);
  requireStorable(load);
  return { revision: revisionRow(revision), load };
}

const articleWithLatest = (database: Database, guildId: string, articleId: string) =>
  articlesOf(database, guildId)
    .select(["revisions.content_hash", "revisions.title as page_title"])
    .where("articles.id", "=", articleId)
    .executeTakeFirst();

type Before = NonNullable<Awaited<ReturnType<typeof articleWithLatest>>>;

/** A title that a moderator gave stays; one that was the page's own follows the page. */
function changedArticle(before: Before, content: Content, revisions: number) {
  const title = before.title === before.page_title && content.title ? content.title : before.title;
  return { title, folded_title: foldTitle(title), folded_facts: foldedFacts(content), revisions };
}

async function updateArticle(
  database: Database,
  guildId: string,
  articleId: string,
  changed: Partial<ArticleRow>,
): Promise<void> {
  await database
    .updateTable("articles")
    .set(changed)
    .where("guild_id", "=", guildId)
    .where("id", "=", articleId)
    .execute();
}

/** The same content, fetched anew: what the server now says of it is asked with the next time. */
async function keepOrigin(database: Database, revisionId: string | null, load: LoadRow): Promise<void> {
  if (load.way !== "url") return;
  await database
    .updateTable("loads")
    .set({
      way: load.way,
      address: load.address,
      address_key: load.address_key,
      etag: load.etag,
      last_modified: load.last_modified,
      edited: load.edited,
    })
    .where("guild_id", "=", load.guild_id)
    .where("revision_id", "=", revisionId ?? "")
    .execute();
}

async function requireRoom(
  database: Database,
  limits: LibraryLimits,
  guildId: string,
  added: LibraryLimits,
): Promise<void> {
  const held = await heldBy(database, guildId);
  if (held.articles + added.articles > limits.articles)
    throw new UserError(said("care.library-full", { most: limits.articles }));
  if (held.characters + added.characters > limits.characters)
    throw new UserError(
      said("care.library-too-long", {
        most: limits.characters,
        held: held.characters,
        more: added.characters,
      }),
    );
}

async function heldBy(database: Database, guildId: string): Promise<LibraryLimits> {
  const held = await database
    .selectFrom("articles")
    .leftJoin("loads", (join) =>
      join.onRef("loads.guild_id", "=", "articles.guild_id").onRef("loads.article_id", "=", "articles.id"),
    )
    .select([
      sql<number | string>`count(distinct articles.id)`.as("articles"),
      sql<number | string | null>`sum(loads.characters)`.as("characters"),
    ])
    .where("articles.guild_id", "=", guildId)
    .where("removed_at", "is", null)
    .executeTakeFirstOrThrow();
  return { articles: Number(held.articles), characters: Number(held.characters ?? 0) };
}
