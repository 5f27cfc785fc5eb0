/** Loads an article of 10 kB, as a moderator does: a file, its preview, and the button that stores it. */
import type { RunningBot } from "./bots.ts";
import { inventedArticle } from "./invented-article.ts";

export async function addArticle({ discord }: RunningBot): Promise<void> {
  const moderator = discord.member("Moe", { permissions: ["ManageMessages"] });
  const preview = await moderator.command("article add", {
    file: { name: "article.txt", bytes: inventedArticle(10_000) },
  });
  await preview.finished();
  await (await moderator.press(preview.reply, "Add")).finished();
}
