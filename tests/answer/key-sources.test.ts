import { describe, expect, it } from "vitest";
import { keySourcesSection } from "../../src/answer/key-sources.ts";
import { relianceWords, strongestReliance } from "../../src/answer/source-words.ts";
import type { Reliance, SourceKind, VerifiedSource } from "../../src/types.ts";
import { speak } from "../../src/words/speak.ts";
import { source } from "../discord/support/views.ts";

let last = 0;
const made = (name: string, kind: SourceKind, ...reliance: Reliance[]): VerifiedSource =>
  source({ id: ++last, name, kind, reliance });

const shown = (chosen: readonly VerifiedSource[], all: readonly VerifiedSource[]) => {
  const section = keySourcesSection(chosen, all, speak("en"));
  if (section?.kind !== "key sources") return null;
  return { names: section.sources.map(({ name }) => name), more: section.more };
};

describe("the sources under a summary", () => {
  const people = Array.from({ length: 12 }, (_, index) => made(`Person ${index}`, "person", "quoted"));

  it("are at most eight, and the others are counted", () => {
    expect(shown(people, people)).toEqual({ names: people.slice(0, 8).map(({ name }) => name), more: 4 });
  });

  it("keep every listed outlet and every machine, though the engine chose neither", () => {
    const outlets = Array.from({ length: 5 }, (_, index) => made(`Outlet ${index}`, "outlet", "listed"));
    const machine = made("HarbourMind", "machine", "credited");
    const credited = made("A wire", "outlet", "credited");
    const all = [machine, ...people, ...outlets, credited];
    const names = ["Outlet 0", "Outlet 1", "Outlet 2", "Outlet 3", "Outlet 4", "Person 0", "Person 1"];
    expect(shown(people, all)).toEqual({ names: [...names, "HarbourMind"], more: 11 });
  });

  it("keep them also where they are more than eight", () => {
    const outlets = Array.from({ length: 10 }, (_, index) => made(`Outlet ${index}`, "outlet", "listed"));
    expect(shown(people, [...people, ...outlets])).toMatchObject({ names: { length: 10 }, more: 12 });
  });

  it("leave out the author, whom the facts under the heading name", () => {
    const author = made("Marit Solheim", "author", "wrote");
    expect(shown([author], [author])).toBeNull();
    expect(shown([author, people[0]!], [author, people[0]!])).toEqual({ names: ["Person 0"], more: 0 });
  });
});

describe("the words for how an article leans on a source", () => {
  it("say the strongest first, and not that a quoted one is credited", () => {
    expect(strongestReliance(made("A", "person", "credited", "linked", "quoted"))).toBe("quoted");
    expect(strongestReliance(made("A", "person"))).toBe("");
    expect(relianceWords(made("A", "person", "quoted", "credited"))).toBe("quoted");
    expect(relianceWords(made("A", "author", "wrote"))).toBe("");
    const twice = source({
      reliance: ["credited", "linked"],
      spans: [1, 5].map((at) => ({ start: at, end: at + 1 })),
    });
    expect(relianceWords(twice)).toBe("credited, linked; 2 places");
  });
});
