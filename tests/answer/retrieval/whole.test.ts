import { describe, expect, it } from "vitest";
import { extractiveEngine } from "../../../src/engine/extractive.ts";
import { contentOf, wordsAt } from "../../engine/content-of.ts";

const lead =
  "Bus drivers in the Senn valley will walk out for five days from Monday after talks broke down.\n\nThe union and the firm met at Vane.";
const ask = async (rest: string, question: string): Promise<string | null> => {
  const content = contentOf(`${lead}\n\n${rest}`);
  const { answered, claims } = await extractiveEngine().answer(content, { text: question });
  const [first] = claims;
  return answered && first?.kind === "excerpt" ? wordsAt(content.text, first.span) : null;
};

describe("“it” with nothing named before is what the article is about", () => {
  it.each(["When does it start?", "How long does it last?", "When will it begin?"])(
    "%s is told by the lead, not by the word elsewhere",
    async (question) => {
      const rest =
        "A driver who starts at five on Tuesday lasts two hours. Work on the cameras begins in June.";
      expect(await ask(rest, question)).toContain("for five days from Monday");
    },
  );

  it("or by a verb of what the lead speaks of", async () => {
    expect(await ask("The talks will end on 3 May.", "When does it end?")).toContain("3 May");
  });

  it.each([
    ["of a thing that the lead does not name", "The archive ends its year on 3 May."],
    ["of what somebody owns", "The union's mandate runs until February."],
    ["before “of”", "The firm met at the end of May."],
  ])("and not by a verb %s", async (_, rest) => {
    expect(await ask(rest, "When does it end?")).toBeNull();
  });

  it("and a question that names what it asks about is none of these", async () => {
    expect(await ask("A fair was held.", "When does the fair start?")).toBeNull();
  });
});
