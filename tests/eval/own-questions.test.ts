/** What the extractive engine answers and refuses of our own questions, held to floors. Both sides: who refuses all is useless. */
import { beforeAll, describe, expect, it } from "vitest";
import { askAll, isPlain, type Outcome, shareRight } from "./own-questions/ask-all.ts";
import { ownQuestions } from "./own-questions/questions.ts";

let outcomes: Outcome[];
let plain: Outcome[];
beforeAll(async () => {
  const all = await askAll();
  outcomes = all.filter((outcome) => !isPlain(outcome));
  plain = all.filter(isPlain);
});

describe("our own questions", () => {
  it("are at least sixty of each kind, over at least six articles, each once", () => {
    expect(ownQuestions.length).toBeGreaterThanOrEqual(6);
    for (const answerable of [true, false])
      expect(outcomes.filter((one) => one.answerable === answerable).length).toBeGreaterThanOrEqual(60);
    const asked = [...outcomes, ...plain].map(({ article, question }) => `${article}: ${question}`);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("that the article answers are answered rightly", () => {
    expect(shareRight(outcomes, true)).toBeGreaterThanOrEqual(86);
  });

  it("that it does not answer are refused", () => {
    expect(shareRight(outcomes, false)).toBeGreaterThanOrEqual(94);
  });

  it("that no rule was made with are answered, and most of them refused where the article does not say", () => {
    const kept = outcomes.filter(({ half }) => half === "measure");
    expect(shareRight(kept, true)).toBeGreaterThanOrEqual(85);
    expect(shareRight(kept, false)).toBeGreaterThanOrEqual(70);
  });

  it("that are typed as members do are refused where the article does not say, and most others answered", () => {
    expect(shareRight(plain, true)).toBeGreaterThanOrEqual(60);
    expect(shareRight(plain, false)).toBeGreaterThanOrEqual(94);
  });
});
