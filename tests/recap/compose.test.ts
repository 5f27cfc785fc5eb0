import { describe, expect, it } from "vitest";
import type { SeenMessage } from "../../src/chat.ts";
import { readContent } from "../../src/loading/content.ts";
import { composeRecap } from "../../src/recap/compose.ts";
import { discussionOf } from "../../src/recap/discussion.ts";
import { isHeldByAuthors } from "../../src/recap/held-by-authors.ts";
import { rewritten, sentencesOf } from "../../src/recap/rewritten.ts";
import type { Line, Reply } from "../../src/reply.ts";
import type { Revision } from "../../src/types.ts";
import { indexContent } from "../../src/verify/index.ts";
import { seenMessages } from "./seen.ts";

const lines = [
  { by: "Mina", words: "The bridge over the Sorne will cost nine million crowns." },
  { by: "Ravi", words: "I think a bridge is the best thing that can happen to the north bank." },
  {
    by: "Ellen",
    words: "The bridge will close the north bank to lorries, and I will miss the ferry so much.",
  },
  { by: "Sam", words: "Nobody asked the north bank whether it wants a bridge in the first place." },
  { by: "Mina", words: "lol" },
];
const content = readContent({
  text: "The bridge over the Sorne will cost four million crowns, the council said. It opens in May.",
});
const revision: Revision = {
  ...content,
  id: "r",
  articleId: "a",
  guildId: "1",
  number: 1,
  loadedAt: "2026-03-18T00:00:00Z",
};
const article = { revision, index: indexContent(revision) };

const recapOf = (messages: readonly SeenMessage[], written = null) =>
  composeRecap({ discussion: discussionOf(messages), written, article, locale: "en" });
const wordsOf = (line: Line): string =>
  line.map((part) => (typeof part === "string" ? part : "foreign" in part ? part.foreign : "")).join("");
const linesOf = ({ sections }: Reply): string[] =>
  sections.flatMap((section) => (section.kind === "lines" ? section.lines.map(wordsOf) : []));
const quotesOf = ({ sections }: Reply) =>
  sections.flatMap((section) => (section.kind === "quotes" ? section.quotes : []));

const messages = seenMessages(lines);
const { reply, cited } = await recapOf(messages);

describe("a recap by rule", () => {
  it("says what the article has otherwise, with the passage, and whose statement it is", () => {
    expect(linesOf(reply)).toEqual([
      "Said of the article, held against it",
      "✗ The article has it otherwise: “The bridge over the Sorne will cost nine million crowns.” — Mina",
      "It says: “The bridge over the Sorne will cost four million crowns, the council said.” [1]",
    ]);
  });

  it("quotes what others took up, each with a link to its message, and not the statement that is judged above", () => {
    expect(quotesOf(reply).map(({ quote, url }) => [quote.speaker, url])).toEqual([
      ["Ravi", messages[1]!.jumpUrl],
      ["Ellen", messages[2]!.jumpUrl],
      ["Sam", messages[3]!.jumpUrl],
    ]);
  });

  it("quotes what somebody sent twice once", async () => {
    const twice = await recapOf(seenMessages([...lines, { by: "Ravi", words: lines[1]!.words }]));
    expect(quotesOf(twice.reply).filter(({ quote }) => quote.speaker === "Ravi")).toHaveLength(1);
  });

  it("names each message that it cites, with whose it is", () => {
    expect(cited.map(({ authorId }) => authorId)).toEqual([
      "person-Mina",
      "person-Ravi",
      "person-Ellen",
      "person-Sam",
    ]);
  });

  it("says that no model took part", () => {
    expect(reply.notes?.map(wordsOf).join()).toContain("no AI model");
  });

  it("without an article says so instead of judging", async () => {
    const bare = await composeRecap({
      discussion: discussionOf(messages),
      written: null,
      article: null,
      locale: "en",
    });
    expect(linesOf(bare.reply)).toEqual([]);
    expect(bare.reply.notes?.map(wordsOf).join()).toContain("no discussion of an article");
  });
});

describe("what a model writes of a discussion", () => {
  const discussion = discussionOf(seenMessages(lines));

  it("must cite whom it names", () => {
    const passage = (author: string) =>
      discussion.content.passages.find(({ id }) => discussion.saidAt(id).author === author)!.id;
    const claim = {
      text: "Ravi holds that a bridge is best for the north bank.",
      passages: [passage("Ravi")],
    };
    expect(isHeldByAuthors(discussion, claim)).toBe(true);
    expect(isHeldByAuthors(discussion, { ...claim, passages: [passage("Ellen")] })).toBe(false);
  });

  it("may say of a member what they say of themselves", () => {
    const text = "Ravi holds that a bridge is the best thing that can happen to the north bank.";
    expect(rewritten(discussion, [{ text, judged: false, messageIds: ["1001"] }])).toHaveLength(1);
    expect(
      rewritten(discussion, [{ text: text.replace("Ravi", "Ellen"), judged: false, messageIds: ["1001"] }]),
    ).toEqual([]);
  });

  it("is kept by message, checked again, and falls when its words are not borne out any more", () => {
    const written = rewritten(discussion, [
      {
        text: "Mina said that the bridge over the Sorne will cost nine million crowns.",
        judged: false,
        messageIds: ["1000"],
      },
      {
        text: "Mina said that the bridge over the Sorne will cost six million crowns.",
        judged: true,
        messageIds: ["1000"],
      },
    ]);
    expect(sentencesOf(discussion, written).map(({ messageIds }) => messageIds)).toEqual([["1000"]]);
    const rest = discussionOf(seenMessages(lines).slice(1));
    expect(rewritten(rest, sentencesOf(discussion, written))).toEqual([]);
  });
});
