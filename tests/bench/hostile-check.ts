/** What the dearest checks cost that a member can ask for: 4,000 characters against a million of the same words. Nobody else is answered meanwhile. */
import { readContent } from "../../src/loading/content.ts";
import { checkClaim, checkQuote, indexContent } from "../../src/verify/index.ts";
import { measure, milliseconds } from "./measure.ts";

const size = 1_000_000;
const longest = 3_990;

const filled = (length: number, part: (at: number) => string): string => {
  const parts: string[] = [];
  for (let at = 0, written = 0; written < length; at += 1) {
    parts.push(part(at));
    written += parts.at(-1)!.length + 1;
  }
  return parts.join(" ").slice(0, length);
};

const mayor = "The mayor of the city said that the council would rebuild the bridge after the flood";
/** An article, and a claim of its words, in no more sentences than are judged; `at`: the number of the sentence. */
const shapes: Readonly<Record<string, [article: (at: number) => string, claim: (at: number) => string]>> = {
  "one sentence over and over": [() => `${mayor}.`, () => `${mayor}.`],
  "that sentence with a number each": [() => `${mayor}.`, (at) => `${mayor} ${at}.`],
  "one word": [() => "bridge", () => "bridge"],
  "words with many forms": [
    () => "He gave given gives give took taken takes saw seen sees.",
    () => "give took seen",
  ],
  names: [
    (at) => `Ana Costa${at % 90} told Ben Ruiz${at % 70} that he would pay.`,
    (at) =>
      `Ben Ruiz${at % 70} told Ana Costa${at % 90} that Ben Ruiz${at % 60} would not pay her on Monday in May.`,
  ],
  numbers: [
    (at) => `It paid ${at * 3} euros for ${at * 7} tonnes.`,
    (at) =>
      `The council of the city paid ${at * 11} euros for ${at * 13} tonnes, and ${at * 17} euros for ${at * 19} tonnes.`,
  ],
  denials: [
    () => "It is not true that it may never be.",
    (at) => `It may be not never true that it is not ${at} true that it may not never be.`,
  ],
  "quotation marks": [
    (at) => `“We will rebuild bridge ${at},” she said.`,
    (at) => `“We will not rebuild bridge ${at},” she said, “and we will not rebuild ${at + 1}.”`,
  ],
  "no full stop": [() => `${mayor};`, (at) => `${mayor} ${at}.`],
};

export async function benchHostileCheck(print: (line: string) => void): Promise<void> {
  print(`Checks of ${longest} characters against ${size / 1000} kB of the same words (indexing apart):`);
  for (const [name, [article, claim]] of Object.entries(shapes)) {
    const content = readContent({ text: filled(size, article) });
    const index = indexContent(content);
    index.people();
    const text = filled(longest, claim);
    const asClaim = await measure(3, () => checkClaim(index, { text }));
    const words = `${text.slice(7, 1_900)} xqz`;
    const asQuote = await measure(3, () => checkQuote(index, { words, speaker: "Ana Costa" }));
    print(
      `  ${name}: claim ${milliseconds(asClaim.median)}, altered quote of 1,900 ${milliseconds(asQuote.median)}`,
    );
  }
}
