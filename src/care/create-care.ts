/** The care of all libraries, running beside the bot. */
import { setTimeout as pause } from "node:timers/promises";
import type { Chat } from "../chat.ts";
import type { Departures } from "../store/departures.ts";
import type { Library } from "../store/library.ts";
import type { PostMarks } from "../store/post-marks.ts";
import type { Posts } from "../store/posts.ts";
import type { Locale } from "../words/locale.ts";
import type { RunningCare, Told } from "./care.ts";
import { type DeleteParts, deleteGuild } from "./delete-guild.ts";
import { noteGone, reconcile } from "./departures.ts";
import { exportBytes } from "./export-library.ts";
import { sweep } from "./sweep.ts";
import { type TellParts, tellPosts, type Within } from "./tell-posts.ts";

export type CareParts = DeleteParts & {
  readonly library: Library;
  readonly posts: Posts;
  readonly postMarks: PostMarks;
  readonly departures: Departures;
  /** Told what failed in the background: it is tried again at the next sweep. */
  readonly onFault: (fault: unknown, doing: "telling posts" | "sweeping") => void;
};

/** How long the end waits for what is under way, in ms. */
const closeTime = 3_000;

/** How often it is looked for what is past its time, in ms. */
const sweepEach = 5 * 60 * 1_000;

export function createCare(parts: CareParts): RunningCare {
  const { library, departures, upkeep } = parts;
  const ending = new AbortController();
  // The language that was last asked in: what members of a server read has no other place before the settings name one.
  const spoken = new Map<string, Locale>();
  const tellParts: TellParts = { ...parts, localeOf: (guildId) => localeOf(guildId, library, spoken) };
  let work: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;
  /** One thing after the other: Discord's pace is one for all, and two tellings would mark one post twice. */
  const queue = (doing: Parameters<CareParts["onFault"]>[1], task: () => Promise<unknown>): void => {
    work = work.then(async () => {
      if (ending.signal.aborted) return;
      try {
        await task();
      } catch (fault) {
        parts.onFault(fault, doing);
      }
    });
  };
  const tellDue = (chat: Chat, within?: Within): void =>
    queue("telling posts", () =>
      tellPosts(chat, tellParts, { signal: ending.signal, ...(within ? { within } : {}) }),
    );
  const round = (chat: Chat): void => {
    // Posts first: once an article is purged, nobody knows any more what stood on it.
    tellDue(chat);
    queue("sweeping", () => sweep(parts));
  };
  return {
    tell(chat: Chat, { guildId, articleId, locale }: Told) {
      spoken.set(guildId, locale);
      tellDue(chat, { guildId, articleId });
    },
    async exported(guildId, by, mostBytes) {
      const exported = await exportBytes(guildId, mostBytes, { library, upkeep });
      if (exported) await library.note(guildId, "exported", by);
      return exported;
    },
    deleteEverything: (guildId) => deleteGuild(guildId, parts),
    start(chat) {
      if (timer !== null || ending.signal.aborted) return;
      round(chat);
      timer = setInterval(() => round(chat), sweepEach).unref();
    },
    guildGone: (guildId) => noteGone(guildId, departures),
    guildsKnown: (guildIds, ours = () => true) => reconcile(guildIds, ours, departures),
    left: async () => (await departures.all()).map(({ guildId }) => guildId),
    settled: () => work,
    async close() {
      ending.abort();
      if (timer !== null) clearInterval(timer);
      // Discord may have asked for a pause: what is left is told after the next start.
      await Promise.race([work, pause(closeTime, undefined, { ref: false })]);
    },
  };
}

// --- internal ---

async function localeOf(
  guildId: string,
  library: Library,
  spoken: ReadonlyMap<string, Locale>,
): Promise<Locale> {
  const { language } = await library.settings(guildId);
  return language ?? spoken.get(guildId) ?? "en";
}
