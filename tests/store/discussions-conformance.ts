/** What every store of discussions must do, whatever keeps it. */
import fc from "fast-check";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { Discussion, Discussions } from "../../src/store/discussions.ts";
import { guild, moderator, otherGuild } from "./library-steps.ts";

export type DiscussionsUnderTest = { readonly discussions: Discussions; close(): Promise<void> };
type Given = () => Discussions;

/** @param open an empty store, each time another */
export function discussionsConformance(name: string, open: () => Promise<DiscussionsUnderTest>): void {
  describe(`discussions kept ${name}`, () => {
    let opened: DiscussionsUnderTest;
    beforeEach(async () => {
      opened = await open();
      onTestFinished(() => opened.close());
    });
    const given = () => opened.discussions;
    opensOnce(given);
    keepsGuildsApart(given);
    movesAndCloses(given);
  });
}

/** A discussion of article "a1", with what is said of it instead. */
export const aDiscussion = (given: Partial<Discussion> = {}): Discussion => ({
  guildId: guild,
  threadId: "500000000000000005",
  revisionId: "r1",
  articleId: "a1",
  openedBy: moderator,
  openedAt: "2026-11-23T09:00:00.000Z",
  ...given,
});

// --- internal ---

function opensOnce(given: Given): void {
  test("what was opened is there", async () => {
    expect(await given().of(guild, aDiscussion().threadId)).toBeNull();
    expect(await given().open(aDiscussion())).toBe(true);
    expect(await given().of(guild, aDiscussion().threadId)).toEqual(aDiscussion());
  });

  test("a thread that discusses something keeps it when another is opened in it", async () => {
    await given().open(aDiscussion());
    expect(await given().open(aDiscussion({ articleId: "a2", revisionId: "r2" }))).toBe(false);
    expect(await given().of(guild, aDiscussion().threadId)).toEqual(aDiscussion());
  });

  test("of many who open one thread at once, one does", async () => {
    const articles = Array.from({ length: 20 }, (_, index) => `a${index}`);
    const opened = await Promise.all(articles.map((articleId) => given().open(aDiscussion({ articleId }))));
    expect(opened.filter(Boolean)).toHaveLength(1);
    const kept = await given().of(guild, aDiscussion().threadId);
    expect(kept?.articleId).toBe(articles[opened.indexOf(true)]);
  });

  test("any ids read back as they were", async () => {
    const id = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(id, id, id, async (threadId, articleId, revisionId) => {
        const discussion = aDiscussion({ threadId, articleId, revisionId });
        fc.pre(await given().open(discussion));
        expect(await given().of(guild, threadId)).toEqual(discussion);
      }),
      { numRuns: 40 },
    );
  });
}

function keepsGuildsApart(given: Given): void {
  test("another server's thread of the same id is another", async () => {
    await given().open(aDiscussion());
    const other = aDiscussion({ guildId: otherGuild, articleId: "a2" });
    expect(await given().of(otherGuild, other.threadId)).toBeNull();
    expect(await given().open(other)).toBe(true);
    expect(await given().ofArticle(otherGuild, "a1")).toEqual([]);
    await given().move(otherGuild, other.threadId, "r9");
    await given().close(otherGuild, other.threadId);
    expect(await given().of(guild, other.threadId)).toEqual(aDiscussion());
  });
}

function movesAndCloses(given: Given): void {
  test("an article's discussions are listed, the newest first", async () => {
    for (const day of ["21", "23", "22"])
      await given().open(aDiscussion({ threadId: day, openedAt: `2026-11-${day}T09:00:00.000Z` }));
    await given().open(aDiscussion({ threadId: "other", articleId: "a2" }));
    const threads = (await given().ofArticle(guild, "a1")).map(({ threadId }) => threadId);
    expect(threads).toEqual(["23", "22", "21"]);
  });

  test("a moved discussion follows to the other revision of its article", async () => {
    await given().open(aDiscussion());
    await given().move(guild, aDiscussion().threadId, "r2");
    expect(await given().of(guild, aDiscussion().threadId)).toEqual(aDiscussion({ revisionId: "r2" }));
  });

  test("a closed one is gone, and its thread can be opened again", async () => {
    await given().open(aDiscussion());
    await given().close(guild, aDiscussion().threadId);
    expect(await given().of(guild, aDiscussion().threadId)).toBeNull();
    expect(await given().open(aDiscussion({ articleId: "a2" }))).toBe(true);
  });

  test("moving and closing what is not there changes nothing", async () => {
    await given().move(guild, "none", "r2");
    await given().close(guild, "none");
    expect(await given().of(guild, "none")).toBeNull();
  });
}
