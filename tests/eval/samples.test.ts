/** The sample articles hold what they were written to show, and load as what they are. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { createLoader } from "../../src/loading/create-loader.ts";
import { samples } from "../../src/playground/samples/samples.ts";
import type { Content } from "../../src/types.ts";

const loader = createLoader({ discordApi: null });
afterAll(() => loader.close());

const load = (name: string): Promise<Content> => {
  const { file } = samples.find((sample) => sample.name === name)!;
  return loader.file(
    { name: basename(fileURLToPath(file)), bytes: readFileSync(file), contentType: null },
    null,
  );
};

const saidBy = ({ text, quotes }: Content): [string, string | null][] =>
  quotes.map(({ start, end, speaker }) => [
    text.slice(start, end),
    speaker && text.slice(speaker.start, speaker.end),
  ]);

describe("the sample articles", () => {
  it("are a page, a Markdown file and a plain text, each with its headline", () => {
    expect(samples.map(({ name, title }) => [name, title])).toEqual([
      ["ferry-engine-fire", "Ferry with 83 aboard towed to Brannoc after engine fire"],
      ["harbour-barrier", "Port Ellery board approves flood barrier after 11-hour session"],
      ["library-hours", "Vane library to open on Sundays for a year"],
    ]);
  });

  it.each(samples.map((sample) => [sample.name, sample] as const))(
    "%s loads with that headline",
    async (name, sample) => {
      expect((await load(name)).title).toBe(sample.title);
    },
  );
});

describe("the page", () => {
  it("gives the people who speak in it, whatever the order of the words", async () => {
    const said = new Map(saidBy(await load("harbour-barrier")));
    const expected = {
      "We have carried sandbags for two winters, and I will not ask anyone to carry them for a third,":
        "Imke Brandt",
      "and we were given nine days to answer.": "Henrik Lund",
      "Every question from every bidder was answered in public, in writing, on the same day,": "Imke Brandt",
      "Three metres forty is not a wall, it is a wager,": "Dr. Amina Yusuf",
      "because I live there.": "Councillor Ruth Adeyemi",
      "would fail to hold back one surge in five.": "HarbourMind",
      "We would rather be late than be under water,": "Noor Haddad",
    };
    for (const [words, speaker] of Object.entries(expected))
      expect([words, said.get(words)]).toEqual([words, speaker]);
  });

  it("keeps navigation, highlights, newsletter and related stories out of passages and quotes", async () => {
    const content = await load("harbour-barrier");
    const shown = [...content.passages, ...content.quotes].map(({ start, end }) =>
      content.text.slice(start, end),
    );
    for (const furniture of [
      "Subscribe",
      "a losing bidder",
      "in your inbox",
      "if needed",
      "hard winters",
      "Coastline Wire",
    ])
      expect([furniture, shown.filter((words) => words.includes(furniture))]).toEqual([furniture, []]);
  });

  it("knows who wrote it, where and when, and what it lists and links", async () => {
    const content = await load("harbour-barrier");
    expect([content.byline, content.siteName]).toEqual(["Marit Solheim", "Coastline Courier"]);
    expect(content.publishedAt).toMatch(/^2026-03-18/u);
    const kinds = new Set(content.sources.map(({ kind }) => kind));
    for (const kind of ["outlet", "person", "document", "machine", "anonymous", "author"])
      expect(kinds).toContain(kind);
  });
});

describe("the wire item", () => {
  it("goes on over its wrapped lines, and names the passenger who spoke twice", async () => {
    const content = await load("ferry-engine-fire");
    expect(saidBy(content).filter(([, speaker]) => speaker === "Carla Nunes")).toHaveLength(2);
    expect(
      content.passages.some(({ start, end }) =>
        content.text.slice(start, end).includes("towed\ninto Brannoc"),
      ),
    ).toBe(true);
  });
});

describe("the Markdown file", () => {
  it("gives its list as items, its speakers, and no marks of Markdown", async () => {
    const content = await load("library-hours");
    expect(content.passages.filter(({ kind }) => kind === "item")).toHaveLength(3);
    expect(content.text).not.toMatch(/\*\*|^#|\]\(/mu);
    expect(new Set(saidBy(content).map(([, speaker]) => speaker))).toEqual(
      new Set(["Councillor Dana Whitlock", "Leila Moreau", "Councillor Piet Ros"]),
    );
  });
});
