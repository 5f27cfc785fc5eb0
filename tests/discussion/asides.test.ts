import { describe, expect, it } from "vitest";
import { type Aside, asideIn } from "../../src/discussion/aside.ts";
import { partsOf } from "../../src/discussion/parts.ts";

describe("a question that is put to the bot, or asks for all of the article", () => {
  it.each<[string, Aside]>([
    ["what do you think?", "opinion"],
    ["So what do you think of Ros?", "opinion"],
    ["What's your take on this?", "opinion"],
    ["do you agree with Lund?", "opinion"],
    ["Was denkst du darüber?", "opinion"],
    ["¿Qué opinas?", "opinion"],
    ["who are you?", "self"],
    ["Are you a bot?", "self"],
    ["help", "self"],
    ["summarise", "summary"],
    ["Can you summarize the article please?", "summary"],
    ["tl;dr?", "summary"],
    ["what's this about?", "summary"],
    ["Worum geht es?", "summary"],
    ["¿De qué trata el artículo?", "summary"],
    ["who wrote this?", "origin"],
    ["Who wrote it?", "origin"],
    ["When was the article published?", "origin"],
    ["is that true?", "truth"],
    ["Was Lund right?", "truth"],
    ["So is Ros lying?", "truth"],
    ["Hat er recht oder stimmt das nicht?", "truth"],
    ["¿Es verdad?", "truth"],
  ])("%s: %s", (question, aside) => expect(asideIn(question)).toBe(aside));

  it.each([
    "What did the board think of it?",
    "who are they?",
    "help for whom?",
    "What is the barrier about to replace?",
    "Who wrote the report?",
    "When was the study published?",
    "Who has the right to appeal?",
    "Is it the right of the council to appeal?",
    "is the ferry right now in Brannoc?",
    "What did Brandt say about the summary of the report?",
  ])("is not what looks for something in the article: %s", (question) =>
    expect(asideIn(question)).toBeNull(),
  );

  it("is read in time, however long it is", () => {
    expect(asideIn(`is ${"a ".repeat(100_000)}`)).toBeNull();
    expect(asideIn(" ".repeat(100_000))).toBeNull();
  });
});

describe("a question that asks several things", () => {
  it.each([
    ["who proposed it and who voted against it?", ["who proposed it", "who voted against it?"]],
    ["When does it start? How long will it last?", ["When does it start?", "How long will it last?"]],
    ["Did the board approve it, and why?", ["Did the board approve it", "why?"]],
    ["Wer hat das gesagt und wann war das?", ["Wer hat das gesagt", "wann war das?"]],
  ])("%s", (question, parts) => expect(partsOf(question)).toEqual(parts));

  it.each([
    "Why and when did it stop?",
    "What did Brandt and Lund say?",
    "Who said that the ferry stopped and was towed?",
    "why?",
    "Who? What? Where? When?",
    "Was anyone hurt?",
  ])("is one here: %s", (question) => expect(partsOf(question)).toEqual([question]));

  it("keeps every word that is not a joint", () => {
    expect(partsOf("who sold it and who bought it?").join(" ")).toBe("who sold it who bought it?");
  });
});
