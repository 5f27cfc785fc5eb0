/** Whether a passage that speaks of what is to be named leaves out its name. */
import { askingWords, definingVerbs, placePrepositions, sayingVerbs } from "../../text/english/questions.ts";
import type { PassageIndex, Token } from "./passage-index.ts";
import type { Question } from "./question.ts";

/**
 * "Who is the head of safety?", "What is the name of the auditor?", "Which bank paid?": true where the passage at `at` has the noun and no
 * name beside it. News writes both together: "race director Callum Reid", "Ditte Lund, head of safety". After "which" only where the
 * passage writes "a bank" or "banks": "the bank" was named before. False for other questions, where the passage does not have the noun, and
 * where a pronoun stands for the name. Linear in the passage.
 */
export function leavesUnnamed(index: PassageIndex, at: number, question: Question): boolean {
  const asked = askedToName(question);
  if (asked === null) return false;
  const tokens = index.tokens[at]!;
  const places = tokens.flatMap(({ key }, place) => (key === asked.key ? [place] : []));
  if (places.length === 0 || opensWithName(tokens, question)) return false;
  if (asked.indefinite && !places.every((place) => isIndefinite(tokens, place, asked.lower))) return false;
  return !places.some((place) =>
    tokens
      .slice(Math.max(0, place - reach), officeEnd(tokens, question, place) + reach)
      .some((token) => isOtherName(index, question, token) || holders.has(token.lower)),
  );
}

// --- internal ---

/** Words between an office and its holder: "the mediator, retired judge Alun Prosser". */
const reach = 4;
const holders: ReadonlySet<string> = new Set("he she i who".split(" "));

const isOtherName = ({ names }: PassageIndex, { keys }: Question, { capital, key }: Token): boolean =>
  capital && names.has(key) && !keys.has(key);

/** Past the rest of the office, as the question has it: "chairman of the traders' association". */
function officeEnd(tokens: readonly Token[], { keys }: Question, place: number): number {
  const rest = tokens.slice(place + 1, place + 1 + longestOffice);
  const end = rest.findIndex(({ key, content }) => content && !keys.has(key));
  return place + 1 + (end < 0 ? rest.length : end);
}
const longestOffice = 8;

/** "Pawiak, an infamous prison": what opens a sentence with a capital may be a name, and is then its subject. Who speaks is not. */
const opensWithName = (tokens: readonly Token[], { keys }: Question): boolean =>
  !tokens.slice(1, 4).some(({ lower }) => sayingVerbs.has(lower)) &&
  tokens.slice(0, 2).some(({ capital, content, key }) => capital && content && !keys.has(key));

type Asked = { readonly key: string; readonly lower: string; readonly indefinite: boolean };

/** The noun that is asked to be named: the last of an office before a preposition, or the one after "which". Null where another thing is asked. */
function askedToName({ tokens, lowers }: Question): Asked | null {
  const start = namedFrom(lowers);
  if (start === null) return afterWhich(tokens);
  const rest = lowers.slice(start);
  const end = rest.findIndex((lower) => placePrepositions.has(lower) || lower === "for" || lower === "who");
  const noun = tokens.slice(start, end < 0 ? tokens.length : start + end).findLast(({ content }) => content);
  return noun && !noun.capital ? { key: noun.key, lower: noun.lower, indefinite: false } : null;
}

/** Not after "what": "what pay rise" asks for a figure, and "a pay rise of 4.5 per cent" has it. */
function afterWhich([first, noun]: readonly Token[]): Asked | null {
  if (first?.lower !== "which" || !noun?.content || noun.capital || askingWords.has(noun.lower)) return null;
  return { key: noun.key, lower: noun.lower, indefinite: true };
}

/** "A bank", "another British colony", and "churches" where one church is asked for. */
const isIndefinite = (tokens: readonly Token[], place: number, asked: string): boolean =>
  pluralOf(asked).includes(tokens[place]!.lower) ||
  [1, 2].some((step) => articles.has(tokens[place - step]?.lower ?? ""));
const pluralOf = (noun: string): string[] =>
  [`${noun}s`, `${noun}es`, noun.replace(/y$/u, "ies")].filter((form) => form !== noun);
const articles: ReadonlySet<string> = new Set("a an another its his her their".split(" "));

/** Where the office begins: after "what is the name of the", or "who is the". */
function namedFrom(lowers: readonly string[]): number | null {
  if (!definingVerbs.has(lowers[1] ?? "")) return null;
  if (lowers[0] === "who" && determiners.has(lowers[2] ?? "")) return 3;
  const asksName = lowers[0] === "what" && /^names?$/u.test(lowers[3] ?? "") && lowers[4] === "of";
  return asksName ? 5 : null;
}

const determiners: ReadonlySet<string> = new Set("the its their his her this that".split(" "));
