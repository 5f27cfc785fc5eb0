import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mentionsOf } from "../../src/text/mentions.ts";
import { passagesOf } from "../../src/text/passages.ts";

/** What the last (or, with `nth`, another) occurrence of `words` in `text` is led back to. */
function resolved(text: string, words: string, nth?: number): string | null {
  const places = [...text.matchAll(new RegExp(`\\b${words}\\b`, "gu"))].map(({ index }) => index);
  const start = places.at(nth ?? -1);
  if (start === undefined) throw new Error(`"${words}" is not in the text`);
  const span = mentionsOf(text, passagesOf(text, [])).resolve({ start, end: start + words.length });
  return span && text.slice(span.start, span.end);
}

function kind(text: string, words: string): string | null {
  const start = text.lastIndexOf(words);
  return mentionsOf(text, passagesOf(text, [])).referent({ start, end: start + words.length })?.kind ?? null;
}

describe("names", () => {
  it("a last name is led to the full name, wherever that stands", () => {
    expect(resolved("Reed spoke first. Mayor Ada Reed left. Then Reed slept.", "Reed")).toBe(
      "Mayor Ada Reed",
    );
  });

  it("titles in small letters belong to the mention", () => {
    expect(resolved("They met Tovian paramount leader Oru Kesh. Later Kesh left.", "Kesh")).toBe(
      "Tovian paramount leader Oru Kesh",
    );
  });

  it("particles hold a name together", () => {
    expect(resolved("Commissioner Ursel von der Maar spoke. Then Maar left.", "Maar")).toBe(
      "Commissioner Ursel von der Maar",
    );
  });

  it("initials are led to the name that they abbreviate", () => {
    expect(resolved("The Dunmore Harbour Council met. Later DHC said no.", "DHC")).toBe(
      "Dunmore Harbour Council",
    );
  });

  it("a possessive ending is not part of a name", () => {
    expect(resolved("Mayor Ada Reed’s plan failed. Then Reed left.", "Reed")).toBe("Mayor Ada Reed");
  });

  it("a sentence's first word is no name if the text writes it small elsewhere", () => {
    expect(kind("Many boats were old. Boats sank.", "Boats")).toBe(null);
    expect(kind("Many were old. Boats sank.", "Boats")).toBe("unknown");
  });

  it("a title with “of” is no name of its own", () => {
    expect(resolved("Secretary of State Oru Kesh spoke. Later Kesh left.", "Kesh")).toBe(
      "Secretary of State Oru Kesh",
    );
  });

  it("people with one last name stay apart by title", () => {
    const text = "Mr. Tom Vane met Mrs. Eva Vane. Then Mr. Vane left.";
    expect(resolved(text, "Mr. Vane")).toBe("Mr. Tom Vane");
  });
});

describe("pronouns", () => {
  it("the subject of the sentence before outlives a nearer object", () => {
    expect(resolved("Ada Reed met Eva Pell. Then she left.", "she")).toBe("Ada Reed");
  });

  it("gender by title or given name speaks against", () => {
    expect(resolved("Ada Reed met Tom Pell. Then he left.", "he")).toBe("Tom Pell");
    expect(resolved("Congressman Oru Kesh met Congresswoman Umi Tar. Then she left.", "she")).toBe(
      "Congresswoman Umi Tar",
    );
  });

  it("bodies and places are no he or she", () => {
    expect(resolved("The Harbour Ministry met in Dunmore. Then he left.", "he")).toBe(null);
  });

  it("who issues a statement is no document", () => {
    const text = "Orrin Works declined, the winter report says. In a statement it said no.";
    expect(resolved(text, "it")).toBe("Orrin Works");
    expect(resolved("The winter report was late. Later it said no.", "it")).toBe("The winter report");
  });

  it("a description that opens the sentence before can be meant", () => {
    expect(
      resolved("Orrin Works said no. The sailors’ union asked for a talk. Then it said yes.", "it"),
    ).toBe("The sailors’ union");
  });

  it("a pronoun too far from any name stays open", () => {
    const filler = "The tide came in over the stones again. ".repeat(10);
    expect(resolved(`Ada Reed left. ${filler}Then she slept.`, "she")).toBe(null);
  });
});

describe("descriptions", () => {
  it("a title that the text gave to one person", () => {
    expect(resolved("Sen. Oru Kesh met Ada Reed. The senator said no.", "The senator")).toBe("Sen. Oru Kesh");
  });

  it("an apposition that the text gave", () => {
    expect(
      resolved("Ada Reed, a harbour surveyor, met Tom Pell. The surveyor said no.", "The surveyor"),
    ).toBe("Ada Reed");
  });

  it("a name is not described by who speaks behind it", () => {
    const recall = "Three heaters caught fire in homes in Tovia, the manufacturer said.";
    expect(resolved(recall, "the manufacturer")).toBe("the manufacturer");
    expect(kind(recall, "the manufacturer")).toBe("body");
  });

  it("the last noun of a body's name", () => {
    expect(resolved("The Dunmore Harbour Council met. The council said no.", "The council")).toBe(
      "Dunmore Harbour Council",
    );
  });

  it("a modifier that was not said of anybody stands for nobody known", () => {
    expect(resolved("Sen. Oru Kesh met Ada Reed. The Valdish senator said no.", "The Valdish senator")).toBe(
      "The Valdish senator",
    );
  });

  it("a bare title far from who bore it stands for nobody known", () => {
    const filler = "The tide came in over the stones again. ".repeat(10);
    expect(resolved(`Sen. Oru Kesh left. ${filler}The senator said no.`, "The senator")).toBe("The senator");
  });

  it("another title than the last speaker's is another person", () => {
    expect(resolved("Gov. Oru Kesh said no. The mayor added that it was late.", "The mayor")).toBe(
      "The mayor",
    );
  });

  it("an indefinite description introduces someone new", () => {
    expect(resolved("Sen. Oru Kesh met Ada Reed. A senator said no.", "A senator")).toBe("A senator");
  });
});

describe("kinds by rule", () => {
  it.each([
    ["Mayor Ada Reed said no.", "Mayor Ada Reed", "person"],
    ["Ada Reed said no.", "Ada Reed", "person"],
    ["The Harbour Ministry said no.", "Harbour Ministry", "body"],
    ["They said no in Dunmore. Then Dunmore slept.", "Dunmore", "place"],
    ["Acme.ai’s Orin said no.", "Orin", "machine"],
    ["The report said no.", "The report", "document"],
    ["Orrin Marine said no.", "Orrin Marine", "body"],
    ["Tessel Quor, a family firm, said no.", "Tessel Quor", "body"],
    ["Tessel Quor, a surveyor, said no.", "Tessel Quor", "person"],
    ["Tessel Quor, who left, said no.", "Tessel Quor", "person"],
    ["The chief executive of Tessel Quor left. Tessel Quor said no.", "Tessel Quor", "body"],
    ["A spokesman for Tessel Quor left. Tessel Quor said no.", "Tessel Quor", "body"],
    ["A spokesman for Tessel Quor left. Later Quor said no.", "Quor", "person"],
    ["Japan said no.", "Japan", "place"],
    ["The coast guard said no.", "The coast guard", "body"],
    ["The regional auditor said no.", "The regional auditor", "body"],
    ["An auditor said no.", "An auditor", "person"],
    ["The answer said no.", "The answer", "unknown"],
  ])("%s", (text, words, expected) => {
    expect(kind(text, words)).toBe(expected);
  });
});

describe("any text at all", () => {
  it("what is resolved is a span of the text", () => {
    const words = fc.constantFrom(
      "Ada",
      "Reed",
      "Mr.",
      "he",
      "she",
      "they",
      "the",
      "senator",
      "said",
      "and",
      ",",
      ".",
      "“x y”",
      "of",
      "Council",
      "’s",
      "\n\n",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 50 }), fc.nat(200), fc.nat(20), (parts, start, length) => {
        const text = parts.join(" ");
        const span = mentionsOf(text, passagesOf(text, [])).resolve({ start, end: start + length });
        if (!span || span.start === start) return;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
