import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discussionOf } from "../../src/recap/discussion.ts";
import { checkQuote, indexContent, quotesOf } from "../../src/verify/index.ts";
import { barrierTalk } from "./barrier-talk.ts";
import { seenMessages } from "./seen.ts";

const discussion = discussionOf(seenMessages(barrierTalk));
const index = indexContent(discussion.content);

describe("a discussion as a content", () => {
  it("quotes every message with words, word for word, by its author", () => {
    const quotes = quotesOf(index);
    expect(quotes.map(({ text, speaker }) => ({ words: text, by: speaker }))).toEqual(
      barrierTalk.filter(({ words }) => /\p{L}/u.test(words)).map(({ words, by }) => ({ words, by })),
    );
  });

  it("knows whose each passage is, and none is a name alone", () => {
    for (const { id, start, end } of discussion.content.passages) {
      const { message } = discussion.saidAt(id);
      expect(message.content).toContain(discussion.content.text.slice(start, end));
    }
  });

  it("has a quote refused that is given to another member", () => {
    const words = "Lund Marine has repaired the quays since 1948.";
    expect(checkQuote(index, { words, speaker: "Ravi" }).verdict).toBe("supported");
    expect(checkQuote(index, { words, speaker: "Mina" })).toMatchObject({
      verdict: "unsupported",
      reason: "wrong-speaker",
    });
  });

  it("tells two members of one name apart", () => {
    const [first, second] = seenMessages([
      { by: "Sam", words: "It is too low." },
      { by: "Sam", words: "It is not." },
    ]);
    const { said } = discussionOf([first!, { ...second!, authorId: "another Sam" }]);
    expect(said.map(({ author }) => author)).toEqual(["Sam", "Sam (2)"]);
  });

  it("reads mentions and emoji as they look, without markup", () => {
    const [message] = seenMessages([
      { by: "Mina", words: "<@person-x> <@!42> ask <@99> in <#7> <:wave:123> <@&5>" },
    ]);
    const { content, said } = discussionOf([{ ...message!, authorId: "42" }]);
    const { start, end } = said[0]!.span;
    expect(content.text.slice(start, end)).toBe("<@person-x> @Mina ask @someone in #channel :wave: @role");
  });

  it("keeps its quotes and passages inside their message, whatever is written", () => {
    const line = fc.record({
      by: fc.constantFrom("Mina", "Ravi\n\nEllen", " "),
      words: fc.string({ unit: "grapheme" }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const { content, saidAt } = discussionOf(seenMessages(lines));
        for (const passage of content.passages) {
          const { span } = saidAt(passage.id);
          expect(passage.start >= span.start && passage.end <= span.end).toBe(true);
        }
        for (const quote of content.quotes) expect(saidAt(quote.passage).span.start).toBe(quote.start);
      }),
    );
  });
});
