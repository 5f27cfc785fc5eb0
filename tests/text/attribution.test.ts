import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributionsOf } from "../../src/text/attribution.ts";

/** "speaker | cue | content" of each attribution. */
const read = (text: string): string[] =>
  attributionsOf(text, { start: 0, end: text.length }).map(({ speaker, cue, content }) =>
    [speaker, cue, content].map(({ start, end }) => text.slice(start, end)).join(" | "),
  );
const speakers = (text: string): string[] => read(text).map((row) => row.split(" | ")[0]!);

describe("who asserts what", () => {
  it("a speaker before the verb asserts what follows", () => {
    expect(read("The ministry said that two bridges had fallen.")).toEqual([
      "The ministry | said | two bridges had fallen",
    ]);
  });

  it("a speaker after the verb asserts what stands before", () => {
    expect(read("Two bridges had fallen, said Mara Lind, a surveyor.")).toEqual([
      "Mara Lind | said | Two bridges had fallen",
    ]);
  });

  it("“according to” names the speaker on either side", () => {
    expect(read("Two bridges fell, according to a Tovian official.")).toEqual([
      "a Tovian official | according to | Two bridges fell",
    ]);
    expect(read("According to the ministry, two bridges fell.")).toEqual([
      "the ministry | According to | two bridges fell",
    ]);
  });

  it("“according to” someone's taste names nobody", () => {
    expect(read("They pull the lever according to their mood.")).toEqual([]);
  });

  it("an apposition between speaker and verb is passed over", () => {
    expect(speakers("Mara Lind, a surveyor at the Harbour Institute, said the piers were weak.")).toEqual([
      "Mara Lind",
    ]);
    expect(speakers("Mara Lind, 45, of Dunmore, a surveyor, said the piers were weak.")).toEqual([
      "Mara Lind",
    ]);
    expect(speakers("Mara Lind – who built the bridge – said the piers were weak.")).toContain("Mara Lind");
  });

  it("a place in a preposition's phrase is not who speaks", () => {
    expect(speakers("In Dunmore, officials said the piers were weak.")).toEqual(["officials"]);
  });

  it("both sides of a split quotation are asserted", () => {
    expect(read("“We will build,” Lind said, “and soon.”")).toEqual([
      "Lind | said | “We will build,”",
      "Lind | said | “and soon.”",
    ]);
  });

  it("a gerund takes the subject of its clause", () => {
    expect(speakers("Lind dismissed the report, calling it “old.”")).toEqual(["Lind", "Lind"]);
  });

  it("an infinitive after a causing verb takes the object", () => {
    expect(
      speakers("The flood passed, prompting Mayor Ada Reed to lament on the radio that the town was “lost.”"),
    ).toEqual(["Mayor Ada Reed"]);
  });

  it("the passive names who speaks after “by”", () => {
    expect(speakers("The plan was described by critics as “absurd.”")).toEqual(["critics"]);
  });

  it("a passive without “by” names nobody", () => {
    expect(read("The plan was described as “absurd.”")).toEqual([]);
  });

  it("a possessor says his claim", () => {
    expect(read("Reed’s claim that the pier fell was checked.")).toEqual([
      "Reed | claim | the pier fell was checked",
    ]);
  });

  it("a noun that looks like a verb is none", () => {
    expect(read("The reports of the claims arrived in states and notes.")).toEqual([]);
  });

  it("a particle makes the verb", () => {
    expect(speakers("Lind points out that the pier is old.")).toEqual(["Lind"]);
    expect(read("Lind points at the old pier.")).toEqual([]);
  });

  it("who is told is not part of what is told", () => {
    expect(read("Lind told the Dunmore Post that the pier was old.")).toEqual([
      "Lind | told | the pier was old",
    ]);
  });

  it("a verb that takes things as well needs a clause", () => {
    expect(read("The mayor held a rally in Dunmore.")).toEqual([]);
    expect(speakers("The survey found that the pier was old.")).toEqual(["The survey"]);
    expect(speakers("The survey found the pier was old.")).toEqual(["The survey"]);
  });

  it("a place or a time after the verb is not what is asserted", () => {
    expect(read("Lind said on Friday that the pier was old.")).toEqual(["Lind | said | the pier was old"]);
    expect(read("Lind was reporting from Dunmore.")).toEqual([]);
  });

  it("a place between the name and the verb is not who speaks", () => {
    expect(speakers("Mara Lind of Dunmore, Fla., said the pier was old.")).toEqual(["Mara Lind of Dunmore"]);
  });

  it("a name beside a description is who speaks", () => {
    expect(speakers("Her campaign manager, Mara Lind, said the pier was old.")).toEqual(["Mara Lind"]);
  });

  it("an act is not who speaks", () => {
    expect(speakers("Beating Reed, Lind said the pier was old.")).toEqual(["Lind"]);
  });

  it("a name for a thing is not speech", () => {
    expect(read("She read a book called “Tides.”")).toEqual([]);
  });

  it("a sentence in the article's own voice gives none", () => {
    expect(read("The pier fell on Monday and the boats were lost.")).toEqual([]);
  });

  it("words between marks are never cues", () => {
    expect(speakers("“He said she said,” Lind wrote.")).toEqual(["Lind"]);
  });
});

describe("any text at all", () => {
  it("speaker and content lie inside of the passage, and the cue is not in the speaker", () => {
    const words = fc.constantFrom(
      "said",
      "Lind",
      "the",
      "ministry",
      ",",
      "“we go”",
      "that",
      "according",
      "to",
      "calling",
      "he",
      "–",
      "’s",
      "claim",
      "and",
      "Mr.",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(" ");
        for (const { speaker, cue, content } of attributionsOf(text, { start: 0, end: text.length })) {
          for (const { start, end } of [speaker, cue, content]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(cue.start >= speaker.end || speaker.start >= cue.end).toBe(true);
        }
      }),
    );
  });

  it("reads a speaker of more links than a stack holds calls", () => {
    const office = "The head of the office".concat(" of the head of the office".repeat(20_000));
    expect(speakers(`${office} said that two bridges had fallen.`)).toEqual([office]);
  });
});
