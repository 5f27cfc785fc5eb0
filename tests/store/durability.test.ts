import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { kyselyLibrary } from "../../src/store/kysely-library.ts";
import type { Library } from "../../src/store/library.ts";
import type { Revision } from "../../src/types.ts";
import { testSeed } from "../seed.ts";
import { type Acknowledged, startAdding } from "./adding.ts";
import { numberedContent } from "./numbered-content.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const rounds = 5;
/** A loop of adds never ends by itself within the longest round. */
const endless = 100_000;

test("every article that was acknowledged survives kill -9, whole, and no half of one", {
  timeout: 60_000,
}, async () => {
  const seed = testSeed;
  process.stdout.write(`durability: VERBATIM_TEST_SEED=${seed}\n`);
  const random = seeded(seed);
  const folder = await temporaryFolder();
  const known: (Acknowledged & { readonly title: string })[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const prefix = `round ${round}`;
    const acknowledged = await addUntilKilled(folder, prefix, random);
    known.push(...acknowledged.map((one) => ({ ...one, title: `${prefix} ${one.number}` })));
    await expectWhole(folder, known, round + 1, seed);
  }
});

// --- internal ---

/** Kills the process some time after its first add: up to 300 ms, in which it makes dozens. */
async function addUntilKilled(
  folder: string,
  prefix: string,
  random: () => number,
): Promise<readonly Acknowledged[]> {
  const adding = startAdding({ folder, prefix, count: endless });
  const exit = once(adding.process, "close");
  await Promise.race([once(adding.process.stdout!, "data"), exit]);
  await delay(random() * 300);
  adding.process.kill("SIGKILL");
  const [, signal] = await exit;
  expect(signal, adding.complaints()).toBe("SIGKILL");
  expect(adding.acknowledged().length).toBeGreaterThan(0);
  return adding.acknowledged();
}

async function expectWhole(
  folder: string,
  known: readonly { readonly id: string; readonly title: string }[],
  kills: number,
  seed: number,
): Promise<void> {
  const database = await openDatabase(folder);
  const library = kyselyLibrary(database);
  try {
    for (const { id, title } of known) {
      const stored = await library.latest("1", id);
      expect(isWhole(stored, title), `${title} was acknowledged (seed ${seed})`).toBe(true);
    }
    const stored = await everyArticle(library);
    // A kill can fall between storing and saying so: at most one article each.
    expect(stored.length - known.length, `seed ${seed}`).toBeLessThanOrEqual(kills);
    for (const article of stored) {
      const latest = await library.latest("1", article.id);
      expect(isWhole(latest, article.title), `${article.title} is whole (seed ${seed})`).toBe(true);
    }
    expect(await revisionCount(database)).toBe(stored.length);
  } finally {
    await library.close();
  }
}

/** Compared as data and not by an expectation, which takes a second for a hundred long articles. */
function isWhole(stored: Revision | null, title: string): boolean {
  if (stored === null) return false;
  const { id, articleId, guildId, number, loadedAt, ...content } = stored;
  return (
    isDeepStrictEqual(content, numberedContent(title)) &&
    [id, articleId, loadedAt].every(Boolean) &&
    guildId === "1" &&
    number === 1
  );
}

async function everyArticle(library: Library) {
  const all = [];
  for (let offset = 0; ; offset += 100) {
    const { articles } = await library.search("1", { words: "", limit: 100, offset });
    if (articles.length === 0) return all;
    all.push(...articles);
  }
}

async function revisionCount(database: Database): Promise<number> {
  return (await database.selectFrom("revisions").select("id").execute()).length;
}

/** A generator of numbers in 0..1 that a printed seed gives again (mulberry32's steps). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
