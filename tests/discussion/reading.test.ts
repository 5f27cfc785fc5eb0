/** What is read from messages: questions, whether they are for us, our own answers. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SeenMessage } from "../../src/chat.ts";
import { plainText } from "../../src/discord/plain-text.ts";
import { renderReply } from "../../src/discord/render.ts";
import { askedLine, questionIn } from "../../src/discussion/asked-line.ts";
import { exchangesOf } from "../../src/discussion/exchanges.ts";
import { isForUs } from "../../src/discussion/is-for-us.ts";
import { ownAnswer } from "../../src/discussion/own-answer.ts";
import { longestQuestion, questionText } from "../../src/discussion/question-text.ts";
import { turnsOf } from "../../src/discussion/turns.ts";
import type { Reply } from "../../src/reply.ts";
import { locales } from "../../src/words/locale.ts";
import { speak } from "../../src/words/speak.ts";

describe("the question in a message", () => {
  it.each([
    ["<@123456789012345678> Who said it?", "Who said it?"],
    ["**Who** said ||it||?", "Who said it?"],
    ["> The board agreed.\nIs that so?", "The board agreed. Is that so?"],
    ["```js\nprocess.exit()\n```\nWho said it?", "Who said it?"],
    ["```Who said it?```", "Who said it?"],
    ["@everyone who said it?", "everyone who said it?"],
    ["see https://example.org/?q=1 who said it?", "see who said it?"],
    ["<:smile:123456789012345678> <#123456789012345678>", ""],
    ["  \n ", ""],
  ])("%j is %j", (raw, expected) => expect(questionText(raw)).toBe(expected));

  it("is bounded, whatever was typed, and has no half characters", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.integer({ min: 1, max: 60 }),
        (raw, times) => {
          const text = questionText(raw.repeat(times));
          expect(text.length).toBeLessThanOrEqual(longestQuestion);
          expect(text.isWellFormed()).toBe(true);
          expect(text).not.toMatch(/[\n\r]/u);
        },
      ),
    );
  });
});

describe("a message in a discussion", () => {
  const plain = { mentionsUs: false, answers: null } as const;
  it.each([
    "How many people were aboard?",
    "wer hat das gesagt",
    "¿Cuándo zarpó?",
    "And why did they stop",
    "why",
    "It sank? Really?",
    "summarise",
    "tl;dr?",
    "explain the second point",
    "tell me more",
  ])("that asks is for us: %s", (text) => expect(isForUs({ ...plain, text })).toBe(true));

  it.each([
    "I was there once.",
    "tell him that",
    "give it a rest",
    "lol",
    "see example.org/?ref=1 there",
    "is",
    "",
    "???",
    "What",
  ])("that asks nothing is not, or hardly: %s", (text) =>
    expect(isForUs({ ...plain, text })).toBe(text === "What"),
  );

  it("that answers somebody else is between members, even with a question mark", () => {
    expect(isForUs({ text: "Really? Where?", mentionsUs: false, answers: "somebody" })).toBe(false);
    expect(isForUs({ text: "Is that so?", mentionsUs: true, answers: "somebody" })).toBe(true);
  });

  it("that mentions us or answers us counts without a question mark, but for thanks", () => {
    for (const given of [
      { mentionsUs: true, answers: null },
      { mentionsUs: false, answers: "us" },
    ] as const) {
      expect(isForUs({ text: "tell me about the crew", ...given })).toBe(true);
      for (const text of ["Thanks!", "ok cool", "danke schön", "muchas gracias"])
        expect(isForUs({ text, ...given })).toBe(false);
    }
  });
});

describe("our own answers", () => {
  const rendered = (reply: Reply): string => plainText(renderReply(reply, { page: 1 }).components);

  it.each(locales)("say what was asked, and are read back, in %s", (locale) => {
    const line = askedLine(speak(locale), "What *is* [3]?");
    const content = rendered({
      kind: "reply",
      visibility: "public",
      locale,
      sections: [{ kind: "lines", lines: [line, [{ foreign: "The nearest [2] words." }, " [12]"]] }],
    });
    expect(ownAnswer(content)).toEqual({ question: "What *is* [3]?", claims: [], nearest: [12] });
  });

  it("give their claims with the passages that they cite", () => {
    const content =
      "Question: Who?\nExcerpts, word for word\n1. He said [it] twice. [3] [14]\naccording to Ada\n2. Done. [7]";
    expect(ownAnswer(content)).toEqual({
      question: "Who?",
      claims: [
        { text: "He said [it] twice.", cited: [3, 14] },
        { text: "Done.", cited: [7] },
      ],
      nearest: [],
    });
  });

  it("may be any text: nothing is found in it, and nothing breaks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (content) => {
        expect(ownAnswer(content).claims.length).toBeLessThanOrEqual(content.split("\n").length);
      }),
    );
    expect(questionIn("Somebody wrote this.")).toBeNull();
    const long = `${"[1] ".repeat(250_000)}x`;
    expect(ownAnswer(long).claims).toEqual([]);
  });
});

describe("the exchanges of a thread", () => {
  const message = (id: number, given: Partial<SeenMessage>): SeenMessage => ({
    id: `${id}`,
    channelId: "1",
    guildId: "1",
    authorId: "2",
    authorName: "Ada",
    fromBot: given.own ?? false,
    own: false,
    content: "",
    attachments: [],
    sentAt: "2026-11-23T09:00:00.000Z",
    editedAt: null,
    replyTo: null,
    mentionsBot: false,
    jumpUrl: "https://discord.com/channels/1/1/1",
    ...given,
  });
  const thread = [
    message(9, { own: true, replyTo: "8", content: "1. Later. [5]" }),
    message(8, { content: "And then?" }),
    message(7, { content: "I like boats." }),
    message(6, { own: true, content: "Question: By form?\n1. Form. [4]" }),
    message(5, {
      own: true,
      replyTo: "4",
      content: "The article does not say.\nThe nearest passage:\nNear. [2]",
    }),
    message(4, { content: "<@99> How old?" }),
    message(3, { own: true, content: "Here I am. Ask something." }),
    message(2, { own: true, content: "1. A summary. [1]" }),
  ];

  it("are questions with our answers, oldest first; talk and hints are no part of them", () => {
    expect(exchangesOf(thread, null)).toEqual([
      { question: "", claims: [{ text: "A summary.", cited: [1] }], nearest: [] },
      { question: "How old?", claims: [], nearest: [2] },
      { question: "By form?", claims: [{ text: "Form.", cited: [4] }], nearest: [] },
      { question: "And then?", claims: [{ text: "Later.", cited: [5] }], nearest: [] },
    ]);
  });

  it("end with the answer that is replied to", () => {
    expect(exchangesOf(thread, "5").at(-1)?.question).toBe("How old?");
    expect(exchangesOf(thread, "7")).toHaveLength(4);
  });

  it("become turns within their bound: the newest whole, older ones by their first claim", () => {
    const long = Array.from({ length: 60 }, (_, number) => ({
      question: `Question ${number}?`,
      claims: [
        { text: `First ${number}. ${"a ".repeat(40)}`, cited: [1] },
        { text: `Second ${number}. ${"b ".repeat(40)}`, cited: [2] },
      ],
      nearest: [],
    }));
    const turns = turnsOf(long, 1_000);
    const bytes = turns.reduce((sum, { question, answer }) => sum + Buffer.byteLength(question + answer), 0);
    expect(bytes / 4).toBeLessThanOrEqual(1_000);
    expect(turns.at(-1)?.question).toBe("Question 59?");
    expect(turns.at(-1)?.answer).toContain("Second 59");
    expect(turns[0]?.answer).not.toContain("Second");
    expect(turns.length).toBeGreaterThan(8);
  });
});
