import { describe, expect, it } from "vitest";
import { speakersOf, spoken } from "./found.ts";

describe("the speaker beside the quote", () => {
  it("stands before, after or inverted", () => {
    expect(speakersOf("Mara Lind said: “The pier is old.”")).toEqual(["Mara Lind"]);
    expect(speakersOf("“The pier is old,” Mara Lind said.")).toEqual(["Mara Lind"]);
    expect(speakersOf("“The pier is old,” said Mara Lind.")).toEqual(["Mara Lind"]);
  });

  it("stands between the parts of a split quote", () => {
    expect(speakersOf("“The pier is old,” Lind said. “It must go.”")).toEqual(["Lind", "Lind"]);
  });

  it("stands after a question or an exclamation", () => {
    expect(speakersOf("“Is it old?” Lind asked. “It is!” said Reed.")).toEqual(["Lind", "Reed"]);
  });

  it("follows “according to”", () => {
    expect(speakersOf("The pier is “past help,” according to the Harbour Institute.")).toEqual([
      "Harbour Institute",
    ]);
  });

  it("may be a description, a body or a machine", () => {
    expect(speakersOf("“It fell at night,” a Tovian official said.")).toEqual(["a Tovian official"]);
    expect(speakersOf("“It fell at night,” the ministry said.")).toEqual(["the ministry"]);
    expect(speakersOf("The chatbot Orin points out that the pier “fell at night.”")).toEqual(["Orin"]);
  });

  it("is the name that an apposition gives", () => {
    expect(speakersOf("A spokesman, Owen Birk, said it was shut “until we know.”")).toEqual(["Owen Birk"]);
  });

  it("is the body that issues a statement, not the document before it", () => {
    const text = "No bidder complained, the winter report says.\n\nOrrin Works did not answer. ";
    expect(speakersOf(`${text}In a statement it said that it was “proud to build.”`)).toEqual([
      "Orrin Works",
    ]);
  });

  it("is who tells what others hold, but the document that found something", () => {
    expect(speakersOf("Mara Lind said voters would find it “hard.”")).toEqual(["Mara Lind"]);
    expect(speakersOf("Mara Lind said that the survey found “old rust.”")).toEqual(["the survey"]);
  });

  it("is the author of something said", () => {
    expect(speakersOf("It was a report by Mara Lind that he “made up” the tale.")).toEqual(["Mara Lind"]);
  });

  it("is the name before “who” where a gerund reports", () => {
    expect(speakersOf("Mara Lind, who leads the poll, has joined in, telling all it is “weak.”")).toEqual([
      "Mara Lind",
    ]);
  });

  it("stands after a question with an aside", () => {
    expect(speakersOf("“Is it old?” Lind, a retired surveyor, asked softly.")).toEqual(["Lind"]);
  });

  it("goes on where only a dash follows", () => {
    expect(speakersOf("“It is old,” said Lind. “It must go” - the pier, he meant.")).toEqual([
      "Lind",
      "Lind",
    ]);
  });

  it("keeps a name apart from its apposition", () => {
    expect(speakersOf("“It is weak,” said Mara Lind, a surveyor at the Harbour Institute.")).toEqual([
      "Mara Lind",
    ]);
    expect(speakersOf("Mara Lind, a surveyor at the Harbour Institute, said it was “weak.”")).toEqual([
      "Mara Lind",
    ]);
  });

  it("is the name that the phrase turns on, not the one it belongs to", () => {
    expect(speakersOf("“It is weak,” said a spokesman for Mayor Ada Reed.")).toEqual([
      "a spokesman for Mayor Ada Reed",
    ]);
    expect(speakersOf("“It is weak,” said Jo Pell of Dunmore Radio.")).toEqual(["Jo Pell"]);
  });

  it("speaks with any verb between a comma in the marks and the sentence's end", () => {
    expect(speakersOf("“It is weak,” Lind shrugged.")).toEqual(["Lind"]);
  });
});

describe("a name after the quote, in languages whose verbs are not known", () => {
  it.each([
    ["„Wir haben das geprüft“, sagte Bürgermeister Karl Weber.", "Bürgermeister Karl Weber"],
    ["« Nous avons tout vérifié », a déclaré hier Marie Dupont.", "Marie Dupont"],
    ["«Lo hemos comprobado todo», afirmó Ana Ruiz.", "Ana Ruiz"],
    ["”Vi har kontrollerat allt”, sade Eva Lindqvist.", "Eva Lindqvist"],
  ])("%s", (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  it("one word with a capital is not enough, and another clause is none", () => {
    expect(speakersOf("„Wir haben das geprüft“, sagte der Mann.")).toEqual([null]);
    expect(speakersOf("„Wir haben das geprüft“, aber Karl Weber ging nach Hause.")).toEqual([null]);
  });
});

describe("quotes without a cue of their own", () => {
  it("go on with the speaker of the sentence before", () => {
    expect(speakersOf("“It is weak,” Lind said.\n\n“It will fall.”")).toEqual(["Lind", "Lind"]);
  });

  it("take the speaker whom a colon introduces in the paragraph before", () => {
    expect(speakersOf("Lind called them on it:\n\n“The pier will fall, and you know it.”")).toEqual(["Lind"]);
  });

  it("take the speaker of the sentence that follows in their paragraph", () => {
    expect(speakersOf("“It is weak.” “It will fall,” Lind said.")).toEqual(["Lind", "Lind"]);
  });

  it("over several paragraphs, where each opens and the last closes, have one speaker", () => {
    const text =
      "“It is weak,” Lind said. “We looked at every stone.\n\n“We found salt in all of them.\n\n“It will fall.”";
    expect(speakersOf(text)).toEqual(["Lind", "Lind", "Lind", "Lind"]);
  });

  it("have no speaker where nothing names one", () => {
    expect(speakersOf("The pier fell at night.\n\nA sign reads in blue.\n\n“It will fall.”")).toEqual([null]);
  });
});

describe("a quote that stands alone is not by whom it speaks of", () => {
  const bakery = "Rosa Lentz has run the bakery since 1988. ";

  it("but by who says something there", () => {
    const text = `${bakery}Emil Dorn asks every week for a key to the shop, she says, and she has not said yes. `;
    expect(speakersOf(`${text}“He thinks that I sleep here.”`)).toEqual(["Rosa Lentz"]);
    const teacher =
      "Nuria Gil says that her pupil Leo Brandt writes every day and has never shown her a page. ";
    expect(speakersOf(`${teacher}“He will, when it is good.”`)).toEqual(["Nuria Gil"]);
  });

  it("and by nobody where no other says anything", () => {
    const text = "Judge Elena Marsh sentenced Victor Crane to six years.\n\nCrane showed no emotion. ";
    expect(speakersOf(`${text}“He has never said sorry.”`)).toEqual([null]);
    const match = "Captain Joris Maes praised Wim Peeters. Peeters had saved two penalties. ";
    expect(speakersOf(`${match}“He won this alone.”`)).toEqual([null]);
  });

  it("whether it speaks by pronoun or by name", () => {
    const text = "Clara Voss met Ada Reyes on Monday.\n\nClara Voss went home. ";
    expect(speakersOf(`${text}“Voss has until May.”`)).toEqual([null]);
  });

  it("who may be of the other gender, or speak of another man", () => {
    const refused =
      "Anna Brook and her brother Paul Brook run the farm.\n\nPaul wanted to sell. Anna refused. ";
    expect(speakersOf(`${refused}“He sees the money. I see the trees.”`)).toEqual(["Anna Brook"]);
    const roof =
      "Tom Reyes met the owner, Karl Voss. Reyes said that Voss had promised to mend the roof.\n\n";
    expect(speakersOf(`${roof}“He has until May.”`)).toEqual(["Tom Reyes"]);
  });

  it("who may go on about somebody named in the quote before", () => {
    expect(speakersOf("“I think Cole is lost,” said Hugo Lenz. “He is in the wrong party.”")).toEqual([
      "Hugo Lenz",
      "Hugo Lenz",
    ]);
  });
});

describe("question and answer", () => {
  it("are of two: what was asked is not answered by who asked", () => {
    const text = "“Who opened the gate?” the lawyer, Hugo Lenz, asked.\n\n“I did.”\n\n“When?”\n\n“At six.”";
    expect(speakersOf(text)).toEqual(["Hugo Lenz", null, null, null]);
  });

  it("are of one where nobody waits for an answer", () => {
    expect(speakersOf("“Why would we sell?” Lind said.\n\n“We have no debts.”")).toEqual(["Lind", "Lind"]);
  });
});

describe("names, pronouns and descriptions are led back", () => {
  it("a short name to the fullest, with the words beside the quote kept", () => {
    expect(spoken("Tovian President Mara Lind spoke on Friday. “It is weak,” Lind said.")).toEqual([
      ["It is weak,", "Tovian President Mara Lind", "Lind"],
    ]);
  });

  it("a pronoun to the subject of the sentence before, not to a name nearer by", () => {
    expect(spoken("Mayor Ada Reed met Governor Jo Pell in Dunmore. “It is weak,” she said.")).toEqual([
      ["It is weak,", "Mayor Ada Reed", "she"],
    ]);
  });

  it("a pronoun by the gender that a title tells", () => {
    expect(spoken("Mrs. Reed met Mr. Pell in Dunmore. “It is weak,” he said.")).toEqual([
      ["It is weak,", "Mr. Pell", "he"],
    ]);
  });

  it("a pronoun that leads to nobody is no speaker", () => {
    expect(speakersOf("The pier fell. “It is weak,” he said.")).toEqual([null]);
  });

  it("a description to whom the text gave that title", () => {
    expect(
      spoken("Tovian President Mara Lind met Mayor Ada Reed. The Tovian president called it “weak.”"),
    ).toEqual([["weak.", "Tovian President Mara Lind", "The Tovian president"]]);
  });

  it("a description that goes on to who spoke just before", () => {
    expect(
      spoken(
        "Acme.ai’s Orin points out that the pier “is weak.” The automated engine adds that it “will fall.”",
      ),
    ).toEqual([
      ["is weak.", "Orin"],
      ["will fall.", "Orin", "The automated engine"],
    ]);
  });

  it("a description of nobody named stays what it is", () => {
    expect(speakersOf("Mara Lind met the mayor. “It is weak,” the surveyor said.")).toEqual(["the surveyor"]);
  });

  it("two people with one last name are told apart by title", () => {
    const text = "Mr. Tom Vane and Mrs. Eva Vane spoke. “It is weak,” Mrs. Vane said.";
    expect(speakersOf(text)).toEqual(["Mrs. Eva Vane"]);
  });
});
