import { describe, expect, it } from "vitest";
import { askedLanguage } from "../../src/discussion/asked-language.ts";

describe("the language of a question", () => {
  it.each([
    ["Wie viele Heizgeräte werden zurückgerufen?", "de"],
    ["Was sagte Ditte Lund?", "de"],
    ["Warum hat der Rat das beschlossen?", "de"],
    ["¿Quién es Anders Vium?", "es"],
    ["cuántos barcos fueron cancelados", "es"],
    ["Combien de radiateurs ont été vendus au Danemark ?", "fr"],
    ["Quanti voti ha ricevuto la mozione, e chi ha detto di no?", "it"],
    ["How many people were aboard?", "en"],
    ["who said that the ferry stopped", "en"],
  ])("of “%s” is %s", (question, language) => expect(askedLanguage(question)).toBe(language));

  it.each(["Anders Vium?", "was", "die", "wat dose it cots", "2029?", "", "Halmark Glow 2"])(
    "is not told by “%s”",
    (question) => expect(["en", null]).toContain(askedLanguage(question)),
  );

  it("of an English question is never taken for another one", () => {
    const asked = [
      "was she in the war?",
      "did Die Zeit report it?",
      "is it a no?",
      "as far as he can tell, was it so?",
      "how come no one has a say?",
      "what are the dates on which he can come?",
    ];
    for (const question of asked) expect(["en", null], question).toContain(askedLanguage(question));
  });
});
