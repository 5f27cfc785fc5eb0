import { describe, expect, it } from "vitest";
import { copiedTitle, whoAsserts } from "../../src/answer/claim-words.ts";
import { named } from "../../src/answer/machines.ts";
import { speak } from "../../src/words/speak.ts";
import { claim } from "../discord/support/views.ts";

const words = (line: ReturnType<typeof whoAsserts>) =>
  line?.map((part) => (typeof part === "string" ? part : "foreign" in part ? part.foreign : "")).join("");

describe("whose words a claim is made of", () => {
  const copied = claim({ basis: "copied", asserter: null });
  const told = claim({ basis: "copied", asserter: "two officials" });
  const written = claim({ basis: "checked", asserter: null });

  it("is said once where all are copied, and with each where some are written", () => {
    expect(copiedTitle([copied, told])).toBe("Excerpts, word for word");
    expect(copiedTitle([copied, written])).toBeNull();
    expect(whoAsserts(copied, [copied])).toBeNull();
    expect(words(whoAsserts(copied, [copied, written]))).toBe("excerpt");
  });

  it("names a party in words that fit one and many", () => {
    expect(words(whoAsserts(told, [told]))).toBe("according to two officials");
    expect(words(whoAsserts({ ...written, asserter: "the mayor" }, [written]))).toBe(
      "according to the mayor",
    );
  });

  it("goes on in small letters where a sentence of the article opened with the party", () => {
    const of = (asserter: string) => words(whoAsserts({ ...written, asserter }, [written]));
    expect(of("The prosecution")).toBe("according to the prosecution");
    expect(of("A steward of their union")).toBe("according to a steward of their union");
    expect(of("The Guardian")).toBe("according to The Guardian");
    expect(of("Ada Lund")).toBe("according to Ada Lund");
  });

  it("is not said of a written claim that the article makes itself", () => {
    expect(whoAsserts(written, [written])).toBeNull();
  });

  it("says of each claim that rules could not decide that a model judged it", () => {
    const judged = { ...written, basis: "judged" as const };
    const translated = { ...written, basis: "translated" as const, asserter: "the mayor" };
    expect(words(whoAsserts(judged, [judged, written]))).toBe("judged by a model");
    expect(words(whoAsserts(translated, [translated]))).toBe(
      "according to the mayor · translated, judged by a model",
    );
  });

  it("is said in the reader's language, around the names", () => {
    expect(
      words(whoAsserts({ ...told, asserter: "HarbourMind" }, [told, written], ["HarbourMind"], speak("de"))),
    ).toBe("Auszug · laut HarbourMind, ein KI-System");
    expect(copiedTitle([copied], speak("es"))).toBe("Extractos, palabra por palabra");
  });

  it("says of a machine that it is one, and not of the people who made it", () => {
    const machines = ["HarbourMind"];
    expect(words(named("HarbourMind", machines))).toBe("HarbourMind, an AI system");
    expect(words(named("HarbourMind’s makers", machines))).toBe("HarbourMind’s makers");
    expect(words(whoAsserts({ ...told, asserter: "HarbourMind" }, [told], machines))).toBe(
      "according to HarbourMind, an AI system",
    );
  });
});
