import { describe, expect, it } from "vitest";
import type { SeenMessage } from "../../src/chat.ts";
import { discussionOf } from "../../src/recap/discussion.ts";
import { keyMessages } from "../../src/recap/key-messages.ts";
import { openQuestions } from "../../src/recap/open-questions.ts";
import { stancesIn } from "../../src/recap/stances.ts";
import { worthQuoting } from "../../src/recap/worth-quoting.ts";
import { seenMessages } from "./seen.ts";

/** Who wrote what, and the number of the line that it replies to, from 0. */
type Talked = readonly (readonly [by: string, words: string, replyTo?: number])[];

const messagesOf = (talk: Talked): SeenMessage[] =>
  seenMessages(talk.map(([by, words]) => ({ by, words }))).map((message, at) => {
    const replyTo = talk[at]![2];
    return replyTo === undefined ? message : { ...message, replyTo: String(1000 + replyTo) };
  });
const discussionIn = (talk: Talked) => discussionOf(messagesOf(talk));

describe("who agreed and who differed", () => {
  const sidesOf = (talk: Talked) =>
    stancesIn(discussionIn(talk), 3).map(({ said, agree, differ }) => [
      said.words,
      agree.map(({ author }) => author),
      differ.map(({ author }) => author),
    ]);

  it("is what replies say by their first words", () => {
    const talk: Talked = [
      ["Ravi", "The tender was written for one company."],
      ["Mina", "Agreed, nine days is nothing.", 0],
      ["Sam", "I disagree. Nobody complained before the deadline.", 0],
      ["Ellen", "Who says so?", 0],
      ["Jonas", "No, it was not.", 0],
    ];
    expect(sidesOf(talk)).toEqual([["The tender was written for one company.", ["Mina"], ["Sam", "Jonas"]]]);
  });

  it.each<[string, Talked]>([
    [
      "a yes to a question",
      [
        ["Ravi", "Was it the board?"],
        ["Mina", "Exactly, the board.", 0],
      ],
    ],
    [
      "a word below somebody that replies to nobody",
      [
        ["Ravi", "It was the board."],
        ["Mina", "Exactly!"],
      ],
    ],
    [
      "an author's own reply",
      [
        ["Ravi", "It was the board."],
        ["Ravi", "Exactly!", 0],
      ],
    ],
    [
      "irony",
      [
        ["Ravi", "It was the board."],
        ["Mina", "yeah right", 0],
      ],
    ],
    [
      "both at once",
      [
        ["Ravi", "It was the board."],
        ["Mina", "Agreed.", 0],
        ["Mina", "Not true.", 0],
      ],
    ],
    [
      "agreeing to do something",
      [
        ["Ravi", "It was the board."],
        ["Mina", "agreed to what", 0],
      ],
    ],
  ])("is not told by %s", (_, talk) => expect(sidesOf(talk)).toEqual([]));
});

describe("an open question", () => {
  const isMatter = (stem: string) => ["buse", "bus", "pay"].includes(stem);
  const openIn = (messages: readonly SeenMessage[]) =>
    openQuestions(discussionOf(messages), isMatter, 3).map(({ words }) => words);
  const asked: Talked[number] = ["Ravi", "so who pays for the buses?"];

  it("is one that nobody came back to", () => {
    expect(openIn(messagesOf([["Mina", "It is high."], asked]))).toEqual(["so who pays for the buses?"]);
    const past: Talked = [["Mina", "It is high."], asked, ["Sam", "Three metres forty.", 0]];
    expect(openIn(messagesOf(past))).toEqual(["so who pays for the buses?"]);
  });

  it("is not one that was answered, or may have been", () => {
    expect(openIn(messagesOf([asked, ["Sam", "Nobody knows.", 0]]))).toEqual([]);
    expect(openIn(messagesOf([asked, ["Sam", "The board has not decided."]]))).toEqual([]);
  });

  it("is left open by what comes much later", () => {
    const [question, later] = messagesOf([asked, ["Sam", "Good morning all."]]);
    expect(openIn([question!, { ...later!, sentAt: "2026-03-19T08:00:00.000Z" }])).toHaveLength(1);
  });

  it.each([
    "lol who pays?",
    "who pays for the buses",
    "who sings for my supper?",
    "buses?",
    "sure, who pays for the buses?",
  ])("is a whole one about the matter, in earnest: not “%s”", (words) => {
    const open = openIn(messagesOf([["Ravi", words]]));
    expect(open.filter((one) => one !== "lol who pays?")).toEqual([]);
  });
});

describe("a message worth quoting", () => {
  it.each([
    "I think cheaper is not always better, look at the last one.",
    "The dockworkers worry me more. 40 jobs is a lot in this town.",
    "they should at least keep the four routes lit",
  ])("holds a position or a reason in whole sentences: %s", (words) => {
    expect(worthQuoting(words, false)).toBeGreaterThanOrEqual(0.5);
  });

  it("counts more with a reason", () => {
    const held = worthQuoting("I oppose the barrier, the old quay was enough for us", false);
    const reasoned = worthQuoting("I oppose the barrier, because the old quay was enough", false);
    expect(reasoned).toBeGreaterThan(held);
  });

  it.each([
    "me. 11 hours of meeting, I would have jumped into the river",
    "yes. 640 jobs gone already this year, and that is bad",
    "because the inventory used numbers from the Mediterranean, I think",
    "with a dead watch! stopped at 50k, I would be sad",
    "35 if you pay within two weeks",
    "great, five days without a bus, I think we should walk",
    "the brother-in-law is on trial with him, isn't he",
    "should we really believe what the board says here",
    "Is it fair? I think it should be higher than that.",
    "lol bad",
  ])("is no fragment, question or jibe: %s", (words) => expect(worthQuoting(words, true)).toBe(0));

  it("that only tells something is quoted where too few hold anything", () => {
    const talk: Talked = [
      ["Ravi", "The boat was towed into the harbour on Tuesday"],
      ["Mina", "The harbour was closed for the whole of Tuesday"],
      ["Sam", "The boat was back at sea by the end of the week"],
    ];
    expect(keyMessages(discussionIn(talk), 5)).toHaveLength(3);
    const held: Talked = [
      ...talk,
      ["Ellen", "I think the harbour should not have closed for a boat"],
      ["Jonas", "The harbour office deserves better than a boat like that"],
      ["Mina", "I would rather have a closed harbour than a burnt one"],
    ];
    expect(keyMessages(discussionIn(held), 5)).toEqual([4, 5, 6]);
  });
});
