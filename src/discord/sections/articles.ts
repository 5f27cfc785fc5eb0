/** Articles of the library: title, facts, first words. */
import type { ArticleView } from "../../reply.ts";
import { type Block, type Frame, fits, type Item, type Room } from "../layout.ts";
import { foreignLine, lineWithin, quiet } from "../lines.ts";
import { beginning } from "../shorten.ts";

/** Title and opening are shortened with an ellipsis: they point to the article and are no quotation of it. */
export function articlesBlock(articles: readonly ArticleView[], frame: Frame): Block {
  const items = articles.map((view): Item => ({ text: articleText(view, frame), noun: "article" }));
  return { title: "", groups: [{ label: "", glue: "\n\n", items }] };
}

// --- internal ---

const LONGEST_TITLE = 200;
const LONGEST_OPENING = 400;

function articleText(view: ArticleView, { room, speech }: Frame): string {
  const third = { chars: room.chars / 3 - 3, bytes: room.bytes / 3 - 3 };
  const facts = lineWithin(view.facts, third, speech);
  const title = foreignLine(cut(view.title, LONGEST_TITLE, third));
  const opening = foreignLine(cut(view.opening, LONGEST_OPENING, third));
  const lines = [title === "" ? "" : `**${title}**`, facts === "" ? "" : quiet(facts), opening];
  return lines.filter((line) => line !== "").join("\n");
}

function cut(text: string, longest: number, room: Room): string {
  const part = beginning(text, (tried) => tried.length <= longest && fits(foreignLine(`${tried}…`), room));
  return part === text ? text : `${part}…`;
}
