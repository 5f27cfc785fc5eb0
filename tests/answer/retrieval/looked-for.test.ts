import { describe, expect, it } from "vitest";
import { rank } from "../../../src/answer/retrieval.ts";
import { extractiveEngine } from "../../../src/engine/extractive.ts";
import { contentOf, wordsAt } from "../../engine/content-of.ts";

const others =
  "The town of Orlen has two ferries and a market hall.\n\nTraders from Garsen met there in spring, and more of them will come.";
const best = (text: string, question: string): string | null => {
  const content = contentOf(`${others}\n\n${text}`);
  const [first] = rank(content, question).best;
  return first ? wordsAt(content.text, first.passage) : null;
};
const answers = async (text: string, question: string): Promise<boolean> => {
  const { answered } = await extractiveEngine().answer(contentOf(`${others}\n\n${text}`), { text: question });
  return answered;
};

describe("a word that the article does not have", () => {
  it.each([
    ["Who decided that?", "Councillors of Vane voted 19 to 14 for it."],
    ["Did Lund complain?", "Lund did not object."],
    ["Does she have kids?", "She has no children."],
  ])("%s finds “%s”", (question, text) => expect(best(text, question)).toBe(text));

  it("is not looked for in other words where the article has it", () => {
    const text = "The runner complained of pain.\n\nThe union protested.";
    expect(best(text, "Who complained?")).toBe("The runner complained of pain.");
  });

  it("is looked for in other words only in a short question", () => {
    const [term] = rank(
      contentOf("The union protested."),
      "Who complained to Lund about taxes, fees and noise?",
    ).question.terms;
    expect(term!.postings).toEqual([]);
  });
});

describe("who did it", () => {
  it.each([
    "Henrik Lund had not yet decided.",
    "Two members of the ruling group met.",
    "Tom Abel voted against the motion.",
  ])("is not told by “%s”", (text) => {
    expect(rank(contentOf(text), "Who decided that?").best).toEqual([]);
  });
});

describe("a question that wants yes or no", () => {
  it("is settled by the opposite", async () => {
    expect(await answers("The archive will stay closed.", "Is the archive open?")).toBe(true);
  });

  it("is not settled by a word of something else", async () => {
    expect(await answers("The shop will stay closed.", "Is the archive open?")).toBe(false);
  });

  it("turns nothing round that asks for more", () => {
    const { question } = rank(contentOf("The archive will stay closed."), "Why is the archive open?");
    expect(question.terms.find(({ key }) => key === "open")!.postings).toEqual([]);
  });
});

describe("what is measured", () => {
  it.each([
    [
      "How far is the race?",
      "She finished the 87-kilometre race.",
      "The race raised 212,000 crowns in its 22 years.",
    ],
    ["How heavy is the bell?", "The bell weighs 2.1 tonnes.", "The bell is one of 148 bells that were cast."],
    ["How tall is the wall?", "The wall rises to 3.4 metres.", "The wall runs 12 kilometres along the quay."],
  ])("%s is “%s” and not “%s”", (question, text, other) => {
    expect(best(`${other}\n\n${text}`, question)).toBe(text);
  });

  it("is no length where a fine is high", () => {
    expect(best("Drivers pay a fine of £65.", "How high is the fine?")).toBe("Drivers pay a fine of £65.");
    expect(rank(contentOf("Drivers pay a fine of £65."), "How high is the fine?").question.units).toBeNull();
  });

  it("is looked for in a text of one word a hundred thousand times", () => {
    expect(best("metres ".repeat(100_000), "How far is the race?")).not.toBeUndefined();
  });
});

describe("who is against it", () => {
  it("is found by the word that other questions do not look for", () => {
    expect(best("Councillor Piet Ros voted against it.", "Who was against it?")).toContain("Piet Ros");
  });
});
