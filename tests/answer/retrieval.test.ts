import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankSupport } from "../../src/answer/retrieval/support.ts";
import { rankPassages } from "../../src/answer/retrieval.ts";
import { extractiveEngine } from "../../src/engine/extractive.ts";
import { contentOf, wordsAt } from "../engine/content-of.ts";
import { bridge, rescue } from "../engine/news.ts";

const content = contentOf(bridge.text, bridge);
const engine = extractiveEngine();
const bestFor = (question: string, of = content): string | null => {
  const [best] = rankPassages(of, question);
  return best ? wordsAt(of.text, best.passage) : null;
};

describe("the best passage for a question", () => {
  it.each([
    ["How many vehicles does the bridge carry?", "40,000 vehicles"],
    ["In which month did inspectors find the cracks?", "in March"],
    ["Who said the cables would be replaced?", "Ilse Brandt"],
    ["How much will the new cables cost?", "12 million crowns"],
    ["What did traders accuse the council of?", "neglecting the bridge"],
    ["How often does the ferry go?", "every twenty minutes"],
    ["Which firm wrote the report?", "Haldane"],
  ])("%s", (question, words) => expect(bestFor(question)).toContain(words));

  it("is found by another form of an irregular verb", () => {
    const text =
      "The firm Velmar built a ferry in 2011.\n\nA trader from Garsen bought it for nine million crowns.\n\nThe town keeps two ferries more.";
    expect(bestFor("Who did buy the ferry?", contentOf(text))).toMatch(/bought/u);
  });

  it("is found by the people of a country where the article names the country", () => {
    const text =
      "Norway sent two ships to the bay.\n\nSweden sent an aircraft to the coast.\n\nThe search ended at night.";
    expect(bestFor("What did the Swedish send?", contentOf(text))).toMatch(/Sweden/u);
  });

  it("is found without accents on the keyboard", () => {
    const text = "Jérôme Lefèvre painted the chapel.\n\nAnna Reis paid for the chapel.";
    expect(bestFor("what did jerome lefevre paint", contentOf(text))).toMatch(/Jérôme/u);
  });

  it("is the one after the passage that names the subject, when that one goes on with a pronoun", () => {
    const text =
      "Otto Lund designed the bridge of Orlen.\n\nMarta Voss runs the ferry. She earned a degree in law at Garsen.\n\nThe harbour is deep. It froze in winter.";
    expect(bestFor("Where did Marta Voss earn her degree?", contentOf(text))).toMatch(/^She earned/u);
  });

  it("holds a year when the question asks for one", () => {
    const text =
      "The hut on Mount Aster opened again in March.\n\nThe hut on Mount Aster opened with ten beds in 1931.\n\nBread is baked there.";
    expect(bestFor("In what year was the hut on Mount Aster opened?", contentOf(text))).toContain("1931");
  });

  it("holds a number when the question asks how many", () => {
    const text =
      "Climbers like the old hut on Mount Aster.\n\nThe hut has 48 beds.\n\nBeds in the hut are made of pine.";
    expect(bestFor("How many beds are in the hut?", contentOf(text))).toContain("48");
  });

  it("is the answer in an interview, which does not say the question again", () => {
    const text =
      "Marta Voss casts bells in Garsen, and bells fail.\n\nHow many of your bells fail?\n\nAbout one in twenty, she says.\n\nThe yard is small.";
    expect(bestFor("What share of the bells fails?", contentOf(text))).toMatch(/^About one in twenty/u);
  });

  it("is of the month that is asked for, written short", () => {
    const text = "The board met on Oct 3.\n\nThe board met on Nov 14.\n\nIt rained.";
    expect(bestFor("Did the board meet in November?", contentOf(text))).toContain("Nov 14");
  });
});

describe("an answer by the extractive engine", () => {
  it("shows what was done and the sentence after it, where that tells why", async () => {
    const text = "Piet Ros voted against the motion. The money was needed for the roofs.\n\nIt rained.";
    const { claims } = await engine.answer(contentOf(text), {
      text: "Why did Piet Ros vote against the motion?",
    });
    const shown = claims.map((claim) => (claim.kind === "excerpt" ? wordsAt(text, claim.span) : ""));
    expect(shown).toEqual(["Piet Ros voted against the motion.", "The money was needed for the roofs."]);
  });

  it("shows the passage that says so", async () => {
    const answer = await engine.answer(content, { text: "How many vehicles does the bridge carry a day?" });
    expect(answer.answered).toBe(true);
    expect(
      answer.claims.map((claim) => claim.kind === "excerpt" && wordsAt(content.text, claim.span)),
    ).toContain("The bridge carries 40,000 vehicles a day, a third of all traffic across the river Senn.");
  });

  it("shows the sentence before one that opens with a pronoun", async () => {
    const text =
      "Otto Lund designed the bridge of Orlen.\n\nMarta Voss runs the ferry of Orlen. She earned a degree in law at Garsen.";
    const marta = contentOf(text);
    const { claims } = await engine.answer(marta, { text: "Where did Marta Voss earn a degree in law?" });
    const shown = claims.map((claim) => (claim.kind === "excerpt" ? wordsAt(text, claim.span) : ""));
    expect(shown.slice(0, 2)).toEqual([
      "Marta Voss runs the ferry of Orlen.",
      "She earned a degree in law at Garsen.",
    ]);
  });

  it.each([
    ["asks about something else altogether", "Who won the football match in Lisbon?"],
    [
      "asks about somebody whom the article does not name",
      "What did Mayor Petra Quist say about the cables?",
    ],
    [
      "turns the article's words round",
      "Who opened the main bridge after inspectors found cracks in its cables?",
    ],
    ["asks what did not happen", "Which cables were not cracked when inspectors didn't find cracks?"],
    ["names a year that the article does not have", "How many cables cracked in 1987?"],
    ["has no words", "???"],
  ])("refuses a question that %s, and gives the nearest passages", async (_, question) => {
    const answer = await engine.answer(content, { text: question });
    expect(answer.answered).toBe(false);
    expect(answer.claims).toEqual([]);
    expect(answer.score).toBeLessThan(0.5);
  });

  it("gives the nearest passage with a refusal where there is one", async () => {
    const { ranked } = await engine.answer(content, { text: "Who paid for the ferry in 1987?" });
    expect(wordsAt(content.text, content.passages[ranked[0]! - 1]!)).toMatch(/ferry|paid/u);
  });

  it("is surer of what the article says than of what it does not", async () => {
    const said = await engine.answer(contentOf(rescue.text), {
      text: "How long did rescuers search Mount Aster?",
    });
    const unsaid = await engine.answer(contentOf(rescue.text), {
      text: "How long did soldiers search Mount Kelm?",
    });
    expect(said.score).toBeGreaterThan(unsaid.score);
  });
});

describe("the passages that support a claim", () => {
  it("carry its parts together, not one part twice", () => {
    const text = `Mayor Ilse Brandt reopened the bridge of Port Orlen on Monday.

Mayor Ilse Brandt cut a ribbon on the bridge of Port Orlen.

The new cables cost 12 million crowns.

Bakers sold rolls.`;
    const claim =
      "Mayor Ilse Brandt reopened the bridge of Port Orlen, whose new cables cost 12 million crowns.";
    const support = rankSupport(contentOf(text), claim, 2).map(({ passage }) => wordsAt(text, passage));
    expect(new Set(support)).toEqual(
      new Set([
        "Mayor Ilse Brandt reopened the bridge of Port Orlen on Monday.",
        "The new cables cost 12 million crowns.",
      ]),
    );
  });

  it("hold words together that stand together in the claim", () => {
    const text =
      "The bridge was red and the Senn ran below the old harbour.\n\nThe harbour bridge was opened to the old Senn.\n\nIt rained.";
    const [best] = rankSupport(contentOf(text), "It is a harbour bridge.", 1);
    expect(wordsAt(text, best!.passage)).toMatch(/^The harbour bridge/u);
  });

  it("are none where no word of it is in the article", () => {
    expect(rankSupport(content, "Penguins dance.", 5)).toEqual([]);
  });
});

describe("any question of any text", () => {
  const anything = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(bridge.text, "橋はいつ閉鎖されましたか。", "متى أغلق الجسر؟", "a ".repeat(500)),
  );

  it("gets passages that exist, each once, best first, a score from 0 to 1, and the same answer again", async () => {
    await fc.assert(
      fc.asyncProperty(anything, anything, async (text, question) => {
        const any = contentOf(text);
        const answer = await engine.answer(any, { text: question });
        const numbers = new Set(any.passages.map(({ id }) => id));
        expect(answer.ranked.every((id) => numbers.has(id))).toBe(true);
        expect(new Set(answer.ranked).size).toBe(answer.ranked.length);
        expect(answer.score >= 0 && answer.score <= 1).toBe(true);
        const scores = rankPassages(any, question).map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((one, other) => other - one));
        expect(await engine.answer(contentOf(text), { text: question })).toEqual(answer);
      }),
    );
  });
});
