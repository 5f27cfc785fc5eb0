import { describe, expect, it, onTestFinished } from "vitest";
import { searchLibrary } from "../../src/answer/retrieval/library-search.ts";
import { readContent } from "../../src/loading/content.ts";
import type { Library } from "../../src/store/library.ts";
import { openStore } from "../../src/store/open.ts";

const texts: Readonly<Record<string, string>> = {
  "A bridge for Orlen":
    "The bridge over the Anner opened in 1951. It carries 9,000 vehicles a day, the council says.",
  "The ferry": "The ferry to Brannoc carries 2,300 people a day. It stopped in 1975 after a storm.",
  "A library": "The library of Vane will open on Sundays. The trial will cost 48,000 crowns.",
};

async function aLibrary(guildId = "1"): Promise<Library> {
  const store = await openStore({ dataDir: ":memory:", cacheDays: 1, onError: () => undefined });
  onTestFinished(() => store.close());
  for (const [title, text] of Object.entries(texts))
    await store.library.add(guildId, { title, content: readContent({ text, title }), addedBy: "1" });
  return store.library;
}

const titlesFor = async (library: Library, question: string, guildId = "1"): Promise<string[]> =>
  (await searchLibrary(library, guildId, question, 3)).hits.map(({ article }) => article.title);

describe("a question to the library", () => {
  it.each([
    ["How many vehicles does the bridge carry?", "A bridge for Orlen"],
    ["When did the ferry stop?", "The ferry"],
    ["What will the trial cost?", "A library"],
    ["What happens in Vane?", "A library"],
  ])("%s leads to the article that is about it", async (question, title) => {
    expect((await titlesFor(await aLibrary(), question))[0]).toBe(title);
  });

  it("leads to several where several may answer", async () => {
    const found = await titlesFor(await aLibrary(), "How much is carried a day?");
    expect(found.sort()).toEqual(["A bridge for Orlen", "The ferry"]);
  });

  it("leads nowhere where no article has its words, and says how many were searched", async () => {
    expect(await searchLibrary(await aLibrary(), "1", "Who won the marathon?", 3)).toEqual({
      hits: [],
      searched: 3,
    });
  });

  it("never leads to another server's article", async () => {
    const library = await aLibrary("1");
    expect(await searchLibrary(library, "2", "When did the ferry stop?", 3)).toEqual({
      hits: [],
      searched: 0,
    });
  });

  it("does not lead to what was removed, and reads what was added since", async () => {
    const library = await aLibrary();
    const [hit] = (await searchLibrary(library, "1", "When did the ferry stop?", 3)).hits;
    await library.remove("1", hit!.article.id, "1");
    expect(await titlesFor(library, "When did the ferry stop?")).toEqual([]);
    const text = "The night ferry of Garsen stopped on Friday.";
    await library.add("1", { title: "Night ferry", content: readContent({ text }), addedBy: "1" });
    expect(await titlesFor(library, "When did the ferry stop?")).toEqual(["Night ferry"]);
  });

  it("finds its way among many articles", async () => {
    const library = await aLibrary();
    for (let number = 0; number < 150; number += 1) {
      const text = `Report ${number} of the council of Town${number} is out. It tells of roads, schools and money.`;
      await library.add("1", { title: `Report ${number}`, content: readContent({ text }), addedBy: "1" });
    }
    expect((await titlesFor(library, "What does the report of Town77 tell of?"))[0]).toBe("Report 77");
  });
});
