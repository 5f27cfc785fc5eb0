import { describe, expect, it } from "vitest";
import { tellLanguage } from "../../src/loading/language.ts";

describe("the language of a text", () => {
  it.each([
    [
      "en",
      "The board said that it will not pay for the barrier, and the mayor of the town said that this was a mistake by the state.",
    ],
    [
      "de",
      "Der Rat sagte, dass er nicht für die Mauer zahlen wird, und die Stadt hat sich mit dem Land auf eine neue Brücke geeinigt.",
    ],
    [
      "fr",
      "Le conseil a dit que la ville ne paiera pas pour le barrage, mais les habitants qui sont dans la rue pensent que ce n'est pas juste.",
    ],
    [
      "es",
      "El consejo dijo que no va a pagar por la barrera, pero los vecinos que han salido a la calle piensan que es un error para la ciudad.",
    ],
    [
      "pt",
      "O conselho disse que não vai pagar pela barreira, mas os moradores da cidade foram para as ruas com uma carta que também foi lida.",
    ],
    [
      "nl",
      "De raad zei dat hij niet voor de muur wil betalen, maar het is een fout van de stad en zijn burgers, ook als het water er niet is.",
    ],
    [
      "ru",
      "Совет сказал, что он не будет платить за стену, но жители города не согласны с этим, и это было видно на площади, как и раньше.",
    ],
    [
      "ja",
      "市議会は火曜日の夜、新しい堤防のためにお金を払うことを決めました。川は二年続けて岸を越えていました。",
    ],
    [
      "ko",
      "시의회는 화요일 밤 새 제방에 돈을 내기로 결정했습니다. 강은 두 해 겨울 연속으로 부두를 넘었습니다.",
    ],
    ["he", "המועצה החליטה ביום שלישי בלילה לשלם על סכר חדש אחרי שני חורפים שבהם הנהר עלה על הרציף של העיר"],
  ])("is told as %s from running text", (language, text) => {
    expect(tellLanguage(text)).toBe(language);
  });

  it.each([
    ["The board voted."],
    [""],
    ["Zürich Łódź København ".repeat(20)],
    ["12 34 56 ".repeat(50)],
    ["word ".repeat(1000)],
  ])("is not guessed from %j", (text) => {
    expect(tellLanguage(text)).toBeNull();
  });
});
