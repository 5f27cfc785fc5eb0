/** A guild's library as JSON Lines, one revision at a time. */
import type { Library } from "../store/library.ts";
import type { Upkeep } from "../store/upkeep.ts";
import type { Exported } from "./care.ts";
import { headLine, revisionLine } from "./library-lines.ts";

type ExportParts = { readonly library: Library; readonly upkeep: Upkeep };

/** Lines without their ends: the first says whose library it is. What is removed is not in it. */
export async function* exportLines(
  guildId: string,
  { library, upkeep }: ExportParts,
): AsyncGenerator<string> {
  yield headLine(guildId, new Date().toISOString());
  for (const articleId of await upkeep.articleIds(guildId)) {
    const article = await library.article(guildId, articleId);
    if (!article) continue;
    for await (const { revision, origin } of upkeep.revisions({ guildId, articleId }))
      yield revisionLine(article, revision, origin);
  }
}

/** The lines as one file; null as soon as there are more than `mostBytes`. */
export async function exportBytes(
  guildId: string,
  mostBytes: number,
  parts: ExportParts,
): Promise<Exported | null> {
  const pieces: Uint8Array[] = [];
  let [bytes, lines] = [0, 0];
  for await (const line of exportLines(guildId, parts)) {
    const piece = Buffer.from(`${line}\n`, "utf8");
    bytes += piece.length;
    lines += 1;
    if (bytes > mostBytes) return null;
    pieces.push(piece);
  }
  const articles = (await parts.upkeep.articleIds(guildId)).length;
  return { bytes: Buffer.concat(pieces), articles, revisions: lines - 1 };
}
