/** Whether a claim is in the language of the article, and whether that is one whose rules are known. */

import { functionWords } from "../text/english/function-words.ts";
import { primaryLanguage } from "../text/same-language.ts";
import { type Word, wordsOf } from "../text/words.ts";
import { type Said, said } from "../words/said.ts";
import type { Index } from "./index-content.ts";
import { otherLanguages } from "./other-languages.ts";

/** Why a claim cannot be compared with the article; null when it can. */
export function otherLanguage(index: Index, claim: string): Said | null {
  const script = scriptOf(claim);
  const articleScript = scriptOf(index.content.text.slice(0, sampled));
  if (script && articleScript && script !== articleScript) return said("verdict.other-script");
  const { language: tag } = index.content;
  const language = tag === null ? null : primaryLanguage(tag);
  const own = toldLanguage(wordsOf(claim));
  if (own && language && own !== language && tellable.has(language)) return said("verdict.other-language");
  return null;
}

/** Whether the words that deny are known for the article's language; without a language, English is assumed. */
export function hasRules(index: Index): boolean {
  const language = primaryLanguage(index.content.language ?? "en");
  return language === "en" || otherLanguages.has(language);
}

/** The language whose grammar words make up much of the words and clearly more than another's; null when short or mixed. */
export function toldLanguage(words: readonly Word[]): string | null {
  if (words.length < 6) return null;
  const shares = [...grammar]
    .map(([language, known]): [string, number] => [
      language,
      words.filter(({ lower }) => known.has(lower)).length / words.length,
    ])
    .sort((one, other) => other[1] - one[1]);
  const [first, second] = [shares[0]!, shares[1]!];
  return first[1] * words.length >= 3 && first[1] >= 0.25 && first[1] >= second[1] * 1.5 ? first[0] : null;
}

// --- internal ---

const sampled = 2000;

const scripts: readonly [string, RegExp][] = [
  ["latin", /\p{Script=Latin}/gu],
  ["cyrillic", /\p{Script=Cyrillic}/gu],
  ["greek", /\p{Script=Greek}/gu],
  ["arabic", /\p{Script=Arabic}/gu],
  ["hebrew", /\p{Script=Hebrew}/gu],
  ["devanagari", /\p{Script=Devanagari}/gu],
  ["hangul", /\p{Script=Hangul}/gu],
  ["east-asian", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["thai", /\p{Script=Thai}/gu],
];

/** The script of most letters; null when no script has the majority. */
function scriptOf(text: string): string | null {
  let letters = 0;
  let most = 0;
  let script: string | null = null;
  for (const [name, pattern] of scripts) {
    const count = text.match(pattern)?.length ?? 0;
    letters += count;
    if (count > most) [most, script] = [count, name];
  }
  return most * 2 > letters ? script : null;
}

/** Grammar words that one of these languages has and the others have not, or seldom. */
const grammar: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["en", functionWords],
  [
    "de",
    new Set(
      "der die das und ist nicht ein eine einen dem den des mit von zu im am auf für sich auch wird werden wurde hat haben sie er es bei nach aus wie dass oder aber über sind".split(
        " ",
      ),
    ),
  ],
  [
    "fr",
    new Set(
      "le la les et est une des du dans pour par sur avec qui que pas au aux ont été sont il elle ce cette ses son sa plus ne se d'un d'une l'a ou mais".split(
        " ",
      ),
    ),
  ],
  [
    "es",
    new Set(
      "el la los las y es una del en para por con que no al han ha fue son su sus más se lo como pero este esta entre".split(
        " ",
      ),
    ),
  ],
  [
    "it",
    new Set(
      "il lo la gli le e è una del della dei delle nel per con che non al ha hanno sono suo sua più si come ma questo questa dal".split(
        " ",
      ),
    ),
  ],
  [
    "pt",
    new Set(
      "o a os as e é uma do da dos das no na em para por com que não ao foi são seu sua mais se como mas este esta".split(
        " ",
      ),
    ),
  ],
  [
    "nl",
    new Set(
      "de het een en is niet van in op te dat die voor met zijn aan er om ook bij uit naar wordt werd heeft hebben maar dan zij hij".split(
        " ",
      ),
    ),
  ],
]);
const tellable: ReadonlySet<string> = new Set(grammar.keys());
