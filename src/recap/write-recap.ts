/** Has a model sum a discussion up, where one is in use; what it says of a member must cite that member. */
import type { Asking } from "../answer/pipeline.ts";
import type { Caller } from "../command.ts";
import type { Services } from "../services.ts";
import type { Content, Instead } from "../types.ts";
import type { Written } from "./compose.ts";
import type { Discussion } from "./discussion.ts";
import { isHeldByAuthors } from "./held-by-authors.ts";

type Wish = {
  readonly caller: Caller;
  readonly progress: NonNullable<Asking["progress"]>;
  /** The article that is discussed; null: none. */
  readonly about: Content | null;
};

/** In the language of the discussion. Null: no model is in use. A reason: the one in use could not now. */
export async function writeRecap(
  discussion: Discussion,
  { caller, progress, about }: Wish,
  { pipeline }: Services,
): Promise<Written | Instead | null> {
  if (!pipeline.writes) return null;
  const digest = await pipeline.recap(
    { ...discussion.content, guildId: caller.guildId },
    { length: "standard", about },
    { memberId: caller.userId, progress },
  );
  if (digest === null || typeof digest === "string") return digest;
  const claims = digest.claims.filter((claim) => isHeldByAuthors(discussion, claim));
  return { claims, leftOut: digest.leftOut.length + digest.claims.length - claims.length };
}
