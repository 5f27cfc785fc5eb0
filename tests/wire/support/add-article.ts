/** Adding an article as a moderator does it: the command, the preview, *Add*. */
import type { Answer } from "../../../src/playground/people/answer.ts";
import type { GivenOptions } from "../../../src/playground/people/command-data.ts";
import type { Person } from "../../../src/playground/people/person.ts";

/** Gives the answer to *Add*, once it is there. */
export async function addArticle(moderator: Person, options: GivenOptions): Promise<Answer> {
  const previewed = await moderator.command("article add", options);
  await previewed.finished();
  const [shown] = previewed.replies.slice(-1);
  if (shown === undefined) throw new Error("No preview came.");
  const added = await moderator.press(shown, "Add");
  return added.finished();
}
