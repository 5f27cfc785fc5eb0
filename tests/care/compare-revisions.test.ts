import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedAmong, compareRevisions } from "../../src/care/compare-revisions.ts";
import { wordChanges } from "../../src/care/word-changes.ts";
import { readContent } from "../../src/loading/content.ts";

const read = (sentences: readonly string[]) => readContent({ text: sentences.join("\n\n") });
const report = [
  "The bridge over the Alder opened on Monday after nine months.",
  "The repair cost 4.2 million crowns.",
  "Trains will cross it again in May.",
];
const shown = (before: readonly string[], after: readonly string[]) =>
  compareRevisions(read(before), read(after)).passages.map(({ before: old, after: young, words }) => [
    old?.passage ?? null,
    young?.passage ?? null,
    words.filter(({ kind }) => kind !== "same").map(({ kind, text }) => `${kind[0]}:${text.trim()}`),
  ]);

describe("two revisions", () => {
  it("that are the same have no difference, however the page is laid out", () => {
    const again = readContent({ text: report.join("\n\n\n").replaceAll(" over", "\u00a0over") });
    expect(compareRevisions(read(report), again)).toMatchObject({
      passages: [],
      facts: [],
      wordsAdded: 0,
      wordsRemoved: 0,
      kept: 1,
    });
  });

  it("differ by the words that changed in a sentence", () => {
    const after = [report[0]!, "The repair cost 5.1 million crowns.", report[2]!];
    expect(shown(report, after)).toEqual([[2, 2, ["r:4.2", "a:5.1"]]]);
  });

  it("differ by a sentence that came, and by one that went", () => {
    expect(shown(report, [...report, "The ferry stops."])).toEqual([[null, 4, ["a:The ferry stops."]]]);
    expect(shown(report, report.slice(0, 2))).toEqual([[3, null, ["r:Trains will cross it again in May."]]]);
  });

  it("pair a sentence with what became of it, not with the one that stands in its place", () => {
    const after = [report[0]!, "A mayor spoke.", "The repair cost 4.2 million crowns in all.", report[2]!];
    expect(shown(report, after)).toEqual([
      [null, 2, ["a:A mayor spoke."]],
      [2, 3, ["a:in all"]],
    ]);
  });

  it("differ by what the page says of itself", () => {
    const before = readContent({ text: report.join("\n\n"), title: "A", byline: "Ana Ruiz" });
    const after = readContent({ text: report.join("\n\n"), title: "B", byline: null });
    expect(compareRevisions(before, after)).toMatchObject({
      passages: [],
      facts: [
        { fact: "title", before: "A", after: "B" },
        { fact: "byline", before: "Ana Ruiz", after: null },
      ],
    });
  });

  it("of thousands of other sentences are compared too, without aligning them", () => {
    const many = (word: string) =>
      Array.from({ length: 3_000 }, (_, at) => `The ${word} number ${at} stood in the yard.`);
    const { passages, kept } = compareRevisions(read(many("horse")), read(many("engine")));
    expect(passages).toHaveLength(6_000);
    expect(kept).toBe(0);
  });
});

describe("cited passages", () => {
  it("changed where their words are nowhere any more, not where they moved", () => {
    const before = read(report);
    const after = read([report[2]!, "The repair cost 5.1 million crowns.", report[0]!]);
    expect(changedAmong(before, after, [3, 2, 1, 2, 99])).toEqual([2]);
  });
});

describe("word changes", () => {
  it("give both sentences back, whatever these are", () => {
    const words = fc.array(fc.constantFrom("the", "bridge", "桥", "é", "4.2", ",", "“no”"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(" "), other.join(" ")];
        const changes = wordChanges(before, after);
        const side = (kind: string) =>
          changes
            .filter((change) => change.kind !== kind)
            .map(({ text }) => text)
            .join("");
        expect([side("added"), side("removed")]).toEqual([before, after]);
      }),
    );
  });

  it("tell words apart in scripts without spaces", () => {
    const changed = wordChanges("桥梁在星期一开放", "桥梁在星期二开放").filter(({ kind }) => kind !== "same");
    expect(changed.map(({ text }) => text)).toEqual(["星期一", "星期二"]);
  });
});
