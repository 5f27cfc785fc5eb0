import { describe, expect, it } from "vitest";
import { asserterOf } from "../../src/engine/extractive/asserter.ts";
import { contentOf, wordsAt } from "./content-of.ts";

/** Who asserts the last sentence of a text; null: the article. */
function asserterIn(text: string, given: Parameters<typeof contentOf>[1] = {}): string | null {
  const content = contentOf(text, given);
  const span = asserterOf(content, content.passages.at(-1)!);
  return span && wordsAt(text, span);
}

describe("a sentence is a party's assertion where the attribution is its main clause", () => {
  it.each([
    [
      "“Three metres is not a wall, it is a wager,” said Dr. Amina Wolde, a hydrologist at the University of Garsen who read the plans at the board’s wish.",
      "Dr. Amina Wolde",
    ],
    [
      "Asked to compare the two offers, the engineer Otto Lund, whom the city hired last year for its planning office, had answered that the cheaper gate “would fail.”",
      "Otto Lund",
    ],
    ["Lund Marine says that it never had a chance.", "Lund Marine"],
    ["A spokesman, Owen Tarr, said the boat had passed an inspection in May.", "Owen Tarr"],
    ["A ferry was towed into Orlen after a fire, the coast guard said.", "the coast guard"],
    ["Its crew put out the fire in 15 minutes, according to the coast guard.", "the coast guard"],
    ["According to the coast guard, the ferry was towed to Orlen.", "the coast guard"],
    ["Weller and others said that cost was a concern in January.", "Weller and others"],
    ["On Monday, the harbour master Rolf Tann said the quay was safe.", "Rolf Tann"],
    ["Henrik Lund accused the board of writing the tender for his rival.", "Henrik Lund"],
    ["Henrik Lund attacked the inquiry, saying a witness had been paid.", "Henrik Lund"],
    ["A study found that the dam was weaker than a wall of sand.", "A study"],
  ])("%s", (sentence, name) => expect(asserterIn(sentence)).toContain(name));
});

describe("the article asserts where the attribution is only a part of the sentence", () => {
  it.each([
    "He went home after police said it was safe.",
    "He went home after police said the tower, empty for eleven years, was safe for people to enter.",
    "The threat came after the minister announced that 26 towns had agreed to pay for the wall.",
    "Kerr said the dam was safe; the mayor closed it the next day.",
    "The dam is safe, Kerr said, but the mayor closed it the next day and moved the people.",
    "Otto Weller, who has often claimed he could mend the dam, walked out of the hall.",
    "Otto Weller met the mayor on Monday and said the talks were short.",
    "The council raised fares in May, prompting Otto Weller to say that he would walk.",
    "Police found a knife in the car of the baker.",
    "Her remarks suggest that the dam will not be built.",
    "The house, named “PV”, boasts a pool of forty feet and a roof of glass.",
    "The council closed its bridge on Monday.",
  ])("%s", (sentence) => expect(asserterIn(sentence)).toBeNull());
});

describe("who asserts is named as fully as the text does", () => {
  it("a pronoun by the name before it", () => {
    const text =
      "Mayor Ilse Brandt opened the school. She said that the roof would be paid for by the council.";
    expect(asserterIn(text)).toBe("Mayor Ilse Brandt");
  });

  it("a short name by the full one", () => {
    const text = "Engineer Otto Lund read the plans. Lund said that the wall was too low for the river.";
    expect(asserterIn(text)).toContain("Otto Lund");
  });

  it("the words themselves where the full name stands only inside a possessive", () => {
    const text = "Otto Lund’s wall is low.\n\n“The wall of this town is too low,” Lund said after the vote.";
    const quotes = [{ words: "The wall of this town is too low", speaker: "Otto Lund" }];
    expect(asserterIn(text, { quotes })).toBe("Lund");
  });

  it("“it” by nobody whom the passage before does not name", () => {
    const text =
      "The winter report counted 380 homes. Nobody came. Nobody stayed. It said that the lamps were old and dim.";
    expect(asserterIn(text)).toBe("It");
  });
});

describe("a sentence in which the author speaks", () => {
  it("is the article's own", () => {
    expect(asserterIn("I asked him for one.")).toBeNull();
    expect(asserterIn("We said in March that the plan was sound.")).toBeNull();
  });
});
