import { describe, expect, it } from "vitest";
import { QuotationState } from "../../src/text/quotation-state.ts";

const stateAfter = (text: string): QuotationState => {
  const state = new QuotationState();
  state.read(text, 0, text.length);
  return state;
};

describe("a reader is inside a quotation", () => {
  it.each([
    "“We asked.",
    '"We asked.',
    '("We asked.',
    "„Wir fragen.",
    "« Nous demandons.",
    "«Preguntamos.",
    "»Wir fragen.",
    "「質問した。",
    '“He said "never" to us.',
    "“Yes.” “No.",
  ])("after %s", (text) => expect(stateAfter(text).open).toBe(true));
});

describe("a reader is outside", () => {
  it.each([
    "We asked.",
    "“We asked.”",
    '"We asked."',
    "„Wir fragen.“",
    "„Pytamy.”",
    "« Nous demandons. »",
    "»Wir fragen.«",
    "「質問した。」",
    'The 6" pipe broke.',
    "We asked.”",
    "",
  ])("after %s", (text) => expect(stateAfter(text).open).toBe(false));
});

describe("what closes a quotation", () => {
  it("is the mark that belongs to the one that opened it", () => {
    expect(stateAfter("“We asked.").closesIn("Nobody came.”")).toBe(true);
    expect(stateAfter("“We asked.").closesIn('The 6" pipe broke.')).toBe(false);
    expect(stateAfter("„Wir fragen.").closesIn("Niemand kam.“")).toBe(true);
    expect(stateAfter("We asked.").closesIn("”")).toBe(false);
  });

  it("is the end of a sentence that the caller closes", () => {
    const state = stateAfter("“We asked.");
    state.close();
    expect(state.open).toBe(false);
  });
});
