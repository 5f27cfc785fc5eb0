/** The care of all libraries, running beside the bot. */
import { setTimeout as pause } from "node:timers/promises";
import type { Chat } from "../chat.ts";
import type { Departures } from "../store/departures.ts";
import type { RunningCare } from "./care.ts";
import { type DeleteParts, deleteGuild } from "./delete-guild.ts";
import { noteGone, reconcile } from "./departures.ts";
import { exportBytes } from "./export-library.ts";
import { sweep } from "./sweep.ts";
import { type TellParts, tellPosts, type Within } from "./tell-posts.ts";

export type CareParts = DeleteParts &
  TellParts & {
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
      tellPosts(chat, parts, { signal: ending.signal, ...(within ? { within } : {}) }),
    );
  const round = (chat: Chat): void => {
    // Posts first: once an article is purged, nobody knows any more what stood on it.
    tellDue(chat);
    queue("sweeping", () => sweep(parts));
  };
  return {
    tell: tellDue,
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
