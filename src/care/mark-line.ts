/** What is said on top of a post whose article is not any more what it stands on. */
import { changesAction } from "../answer/changes-action.ts";
import type { Reply } from "../reply.ts";
import type { Library } from "../store/library.ts";
import type { Post } from "../store/posts.ts";
import type { Revision } from "../types.ts";
import { dayIn } from "../words/day-in.ts";
import type { Locale } from "../words/locale.ts";
import { type Speech, speak } from "../words/speak.ts";
import { changedAmong } from "./compare-revisions.ts";

/** `mark` as `DuePost` has it. Empty: nothing is to be said any more. */
export async function markLine(
  post: Post,
  mark: string | null,
  library: Library,
  locale: Locale,
): Promise<string> {
  const say = speak(locale);
  if (mark === null) return "";
  if (mark === "removed") return say.text("care.post-removed");
  const [before, after] = await Promise.all(
    [post.revisionId, mark].map((id) => library.revision(post.guildId, id)),
  );
  // Removed since it was read: it is due again, as removed.
  if (!before || !after) return say.text("care.post-removed");
  return changedLine(post, before, after, say);
}

/** What is said in a thread whose discussion stands on an older revision: below what was talked about, where it is seen. */
export function threadNotice(before: Revision, after: Revision, locale: Locale): Reply {
  const say = speak(locale);
  const day = dayIn(after.loadedAt, locale) ?? "";
  return {
    kind: "reply",
    visibility: "public",
    locale,
    sections: [{ kind: "lines", lines: [[say.text("care.thread-changed", { day, number: before.number })]] }],
    actions: [changesAction(before.id, after.id, locale)],
  };
}

// --- internal ---

function changedLine(post: Post, before: Revision, after: Revision, say: Speech): string {
  const day = dayIn(after.loadedAt, say.locale) ?? "";
  const changed = changedAmong(before, after, post.cited);
  if (changed.length === 0) return say.text("care.post-unchanged", { day });
  return say.text("care.post-changed", { day, number: before.number, passages: inWords(changed) });
}

/** "[3] [7]": as many as a line can hold. */
function inWords(numbers: readonly number[]): string {
  const shown = numbers.slice(0, mostNamed).map((number) => `[${number}]`);
  return [...shown, ...(numbers.length > mostNamed ? ["…"] : [])].join(" ");
}

const mostNamed = 20;
