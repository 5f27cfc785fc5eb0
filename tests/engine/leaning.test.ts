import { describe, expect, it } from "vitest";
import { leans } from "../../src/engine/extractive/leaning.ts";
import { extractiveEngine } from "../../src/engine/extractive.ts";
import { contentOf, wordsAt } from "./content-of.ts";

const leansAlone = (text: string): boolean => leans(text, contentOf(text).passages[0]!);

describe("a sentence leans on the one before", () => {
  it.each([
    "He said the bridge would open in October.",
    "It carries a third of all traffic.",
    "This surprised the traders of Port Orlen.",
    "But Ilse Brandt disagreed with the traders.",
    "However, the council paid for two surveys.",
    "Nevertheless, the ferry is full.",
    "Meanwhile, the ferry is full.",
    "Such cracks are rare in cables.",
    "The move surprised the traders of Port Orlen.",
    "The 37-year-old was taken to hospital.",
    "The former is cheaper.",
    "In addition, the ferry is full.",
    "“He is wrong,” said Ilse Brandt.",
    "They're waiting for the ferry.",
    "Their phones found no signal.",
    "Kerr denied that, saying the report had been public since June.",
    "Kerr denied it.",
    "Mona Kerr rejected the allegations on Monday.",
    "The council denied doing so.",
    "Otto Lund pleaded not guilty to the charges.",
    "Nothing in the papers supports that figure.",
    "If fewer than 60 people come, she will not ask for more money.",
    "Last month he complained about the price of potatoes.",
  ])("%s", (text) => expect(leansAlone(text)).toBe(true));
});

describe("a sentence stands alone", () => {
  it.each([
    "Ilse Brandt said the bridge would open in October.",
    "The council closed the bridge on Monday.",
    "The decision to close the bridge was taken on Sunday.",
    "Nine cables are cracked.",
    "Kerr denied that the firm had dumped oil.",
    "Kerr denied wrongdoing.",
    "Greece denied it would miss a payment.",
    "Velmar rejected the charge of dumping oil.",
    "Prosecutors accused Velmar of dumping oil, and the firm denied the charge.",
    "When he arrived, Theo Hale found the door open.",
    "The council said that figure skating would be taught.",
    "“Every cable will be new,” said Ilse Brandt.",
    "In March, inspectors found cracks.",
    "Theo Hale drove home.",
    "Many residents of Port Orlen took the ferry.",
    "One of the cables broke.",
    "Despite the rain, 400 people came.",
    "There are nine cracked cables.",
    "Heat cracked the cables.",
    "市長は橋を閉鎖しました。",
  ])("%s", (text) => expect(leansAlone(text)).toBe(false));
});

describe("no excerpt opens with a pronoun without its referent", () => {
  const text = `Council workers closed the old bridge of Port Orlen on Monday morning.

Mayor Ilse Brandt opened the new school of Port Orlen with a short speech about the old bridge.

She said the old bridge of Port Orlen would open again in October with new cables.

However, the old bridge of Port Orlen will never carry heavy lorries again.`;

  it("so that each leaning excerpt follows the passage on which it leans", async () => {
    const content = contentOf(text);
    for (const points of [1, 2, 3, 4]) {
      const draft = await extractiveEngine().digest(content, { length: "long", points });
      const places = draft.claims.map((claim) =>
        content.passages.findIndex(
          (passage) => claim.kind === "excerpt" && passage.start === claim.span.start,
        ),
      );
      for (const [index, place] of places.entries()) {
        if (leans(text, content.passages[place]!)) expect(places[index - 1]).toBe(place - 1);
      }
    }
  });

  it("and one that leans comes when the passage before it is there too", async () => {
    const content = contentOf(text);
    const draft = await extractiveEngine().digest(content, { length: "long", points: 4 });
    const claims = draft.claims.map((claim) => (claim.kind === "excerpt" ? wordsAt(text, claim.span) : ""));
    expect(claims.some((claim) => claim.startsWith("She said"))).toBe(true);
  });
});
