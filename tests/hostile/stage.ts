/** The real loader before hostile sites on loopback, and what it said, how long it took and what it held in memory. */

import { UserError } from "../../src/errors.ts";
import { createLoader, type PageLoader } from "../../src/loading/create-loader.ts";
import type { FetchBounds } from "../../src/loading/fetch/limits.ts";
import type { Content } from "../../src/types.ts";
import { openWeb, type Web } from "../loading/fetch/support/a-web.ts";
import { hostileNames } from "./addresses.ts";
import { hostileSite } from "./pages.ts";

export type Stage = { readonly loader: PageLoader; readonly web: Web; close(): Promise<void> };

export type Outcome = {
  /** What was loaded; null: it was refused. */
  readonly content: Content | null;
  /** The sentence for the moderator; for what was loaded, how much it is. */
  readonly words: string;
  readonly key: string | null;
  readonly milliseconds: number;
  /** Bytes of the process with its workers, at most, while it went on. */
  readonly peak: number;
};

/** `fetching`: shorter limits for tests that would wait for them; left out, those of production. */
export async function openStage(fetching: Partial<FetchBounds> = {}): Promise<Stage> {
  const web = await openWeb(hostileSite, { hosts: hostileNames });
  const loader = createLoader({ discordApi: null, network: web.network, fetching });
  return {
    loader,
    web,
    async close() {
      await loader.close();
      await web.close();
    },
  };
}

/** Throws whatever is thrown that is no sentence for people: that is a fault of ours. */
export async function outcomeOf(load: () => Promise<Content>): Promise<Outcome> {
  const begun = performance.now();
  let peak = process.memoryUsage.rss();
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 5);
  try {
    const told = await load().then(toldOf, refusedOf);
    return { ...told, milliseconds: performance.now() - begun, peak };
  } finally {
    clearInterval(watch);
  }
}

// --- internal ---

type Told = Pick<Outcome, "content" | "words" | "key">;

const toldOf = (content: Content): Told => ({
  content,
  words: `loaded: ${content.text.length} characters, title of ${content.title?.length ?? 0}`,
  key: null,
});

function refusedOf(fault: unknown): Told {
  if (!(fault instanceof UserError)) throw fault;
  return { content: null, words: fault.message, key: fault.said?.key ?? null };
}
