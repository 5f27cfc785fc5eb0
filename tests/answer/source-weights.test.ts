import { describe, expect, it } from "vitest";
import { sourceWeights } from "../../src/answer/source-weights.ts";
import { type ContentInput, readContent } from "../../src/loading/content.ts";

const weigh = (text: string, more: Partial<ContentInput> = {}) => {
  const content = readContent({ text, ...more });
  return { content, ...sourceWeights(content, content.sources) };
};
/** "name: passages", of those that have any. */
const rows = (text: string, more: Partial<ContentInput> = {}): string[] =>
  weigh(text, more)
    .weights.filter(({ passages }) => passages.length > 0)
    .map(({ source, passages }) => `${source.kind} ${source.name}: ${passages.join(" ")}`);

describe("how much rests on a source", () => {
  it("is every passage with its words or its assertions, the heaviest first", () => {
    const text =
      "The pier fell on Monday. Mayor Ada Reed said it was old. “It is weak,” she said. The harbour office said it would be closed. According to Reed, it was built in 1910.";
    expect(rows(text)).toEqual(["person Mayor Ada Reed: 2 3 5", "organisation The harbour office: 4"]);
    expect(weigh(text)).toMatchObject({ passages: 5, weights: [{ share: 0.6 }, { share: 0.2 }] });
  });

  it("counts both of two who say it together", () => {
    expect(rows("Ada Reed and Bo Lind said the pier was old.")).toEqual([
      "person Ada Reed: 1",
      "person Bo Lind: 1",
    ]);
  });

  it("counts the medium that was told, and not one that is only named", () => {
    const text =
      "Mayor Ada Reed told Reuters that the pier was old. Bo Lind reads Reuters every day. Reuters reported the fall first.";
    expect(rows(text)).toEqual(["outlet Reuters: 1 3", "person Mayor Ada Reed: 1"]);
  });

  it("does not count what nobody asserted, nor a link, nor who wrote it", () => {
    const text =
      "Mayor Ada Reed declined to comment on the pier. The winter report is long. Bo Lind said the pier was old.";
    const span = { start: text.indexOf("winter"), end: text.indexOf(" is long") };
    const links = [{ text: "winter report", url: "https://ellery.example/a.pdf", span }];
    expect(
      rows(text, { links, byline: "Bo Lind" }).filter((row) => !row.startsWith("person Bo Lind")),
    ).toEqual([]);
  });

  it("gives words inside of a quotation to its speaker alone", () => {
    expect(rows("“The engineers said it would hold,” Mayor Ada Reed said.")).toEqual([
      "person Mayor Ada Reed: 1",
    ]);
  });

  it("counts an AI system that a page quotes", () => {
    const text = "Asked about the pier, the AI system Enoch said it would fall. “It is weak,” Enoch said.";
    expect(rows(text)).toMatchObject([expect.stringMatching(/^machine .*Enoch: 1 2$/u)]);
  });
});

describe("what rests on the unnamed", () => {
  it("is told apart: one alone, several people, and where somebody named says it too", () => {
    const text = [
      "A senior official said the pier was old.",
      "Officials said it would be closed.",
      "A senior official and Mayor Ada Reed said it was weak.",
      "Mayor Ada Reed said it was old.",
    ].join(" ");
    const { onOneUnnamed, onUnnamedPeople } = weigh(text);
    expect({ onOneUnnamed, onUnnamedPeople }).toEqual({ onOneUnnamed: [1], onUnnamedPeople: [2] });
  });
});

describe("sources are found", () => {
  it("in a list, by links, by whom was told, as machines and as authors", () => {
    const text = [
      "Pier falls in Port Ellery",
      "By Ada Reed",
      "The pier fell on Monday, Bo Lind told Reuters. He pointed to the winter report. The AI chatbot Enoch said that it would fall.",
      "Sources include:\n\nDunmorePost.com\n\nTides.org",
    ].join("\n\n");
    const at = text.indexOf("winter report");
    const links = [
      { text: "winter report", url: "https://ellery.example/w", span: { start: at, end: at + 13 } },
    ];
    const { content } = weigh(text, { links });
    expect(content.sources.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
      "author Ada Reed",
      "document winter report",
      expect.stringMatching(/^machine .*Enoch$/u),
      "outlet DunmorePost.com",
      "outlet Reuters",
      "outlet Tides.org",
      "person Bo Lind",
    ]);
  });
});
