/** The article in three lines, as a discussion opens with and as members ask for. */
import type { Asking } from "../answer/pipeline.ts";
import type { Services } from "../services.ts";
import type { Digest, Revision } from "../types.ts";

/**
 * Costs nothing where the summary is kept already. A long article is read in parts, each for money; who opens a thread or asks for a
 * summary in one has not been asked about that, so it is summed up by rule.
 */
export async function inShort(revision: Revision, asking: Asking, services: Services): Promise<Digest> {
  const free = (await isDear(revision, services)) ? ({ free: "chosen" } as const) : {};
  return services.pipeline.digest(revision, wish, { ...asking, ...free });
}

// --- internal ---

const wish = { length: "short" } as const;

async function isDear(revision: Revision, { pipeline }: Services): Promise<boolean> {
  const parts = pipeline.worstCost(revision, wish)?.parts ?? 0;
  return parts > 1 && !(await pipeline.isKept(revision, wish));
}
