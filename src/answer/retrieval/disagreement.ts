/** Whether two articles answer one question differently: by values of the kind that is asked for, or by yes and no. Pure. */

import { questionAuxiliaries } from "../../text/english/follow-ups.ts";
import { denials } from "../../text/english/opposites.ts";
import { carries } from "../../text/values/agree.ts";
import type { Value } from "../../text/values/value.ts";
import { valuesOf } from "../../text/values/values-of.ts";
import { wordsOf } from "../../text/words.ts";
import type { Content } from "../../types.ts";
import { passageIndexOf } from "./passage-index.ts";
import { type Question, readQuestion } from "./question.ts";

/** What one article answers: its text and the words of its first claim. */
export type Side = { readonly content: Content; readonly words: string };

export type Difference =
  /** The words of each side's value, as its article has them. */
  | { readonly kind: "values"; readonly values: readonly string[] }
  /** Which sides deny what is asked. */
  | { readonly kind: "denial"; readonly denies: readonly boolean[] };

/**
 * Null where the sides do not differ by rule: no value of the wanted kind on both, values that are the same in other words
 * ("1.2 million", "1,200,000") or that one side's range or rounding allows, or no yes-or-no question. Names are not compared:
 * two articles may name two people and both be right.
 */
export function differenceOf(question: string, sides: readonly Side[]): Difference | null {
  if (sides.length < 2) return null;
  const read = readQuestion(passageIndexOf(sides[0]!.content), question);
  return valuesDiffer(read, sides) ?? denialsDiffer(read, sides);
}

// --- internal ---

type Found = { readonly value: Value; readonly words: string; readonly counts: boolean };

function valuesDiffer(question: Question, sides: readonly Side[]): Difference | null {
  const found = sides.map((side) => valuesOfSide(question, side));
  if (found.some((values) => values.length === 0)) return null;
  const together = found.every((values) => values.some(({ counts }) => counts))
    ? found.map((values) => values.filter(({ counts }) => counts))
    : found;
  const agree = (one: readonly Found[], other: readonly Found[]): boolean =>
    one.some(({ value }) =>
      carries(
        other.map((each) => each.value),
        value,
        null,
      ),
    );
  const [first, ...others] = together;
  if (others.some((other) => agree(first!, other) || agree(other, first!))) return null;
  return { kind: "values", values: together.map(([one]) => one!.words) };
}

function valuesOfSide(question: Question, { content, words }: Side): Found[] {
  const setting = { publishedAt: content.publishedAt, language: content.language };
  const asked = new Set(question.terms.map(({ key }) => key));
  return valuesOf(words, setting)
    .filter((value) => isWanted(value, question.wanted))
    .map((value) => {
      const after = wordsOf(words.slice(value.start, value.end + reach)).slice(1, 5);
      return {
        value,
        words: words.slice(value.start, value.end),
        counts: after.some(({ stem }) => asked.has(stem)),
      };
    });
}

/** Code units after a value in which the noun stands that it counts. */
const reach = 60;

function isWanted(value: Value, wanted: Question["wanted"]): boolean {
  if (wanted === "time" || wanted === "year" || wanted === "month") return value.kind === "date";
  if (value.kind !== "quantity" || value.idle) return false;
  const { dimension } = value;
  if (wanted === "money") return dimension?.startsWith("money:") === true;
  if (wanted === "share") return dimension === "percent";
  if (wanted === "span of time") return dimension === "time" || dimension === "age";
  return wanted === "number" && dimension !== "ordinal" && dimension !== "age";
}

function denialsDiffer({ lowers }: Question, sides: readonly Side[]): Difference | null {
  if (!questionAuxiliaries.has(lowers[0] ?? "")) return null;
  const denies = sides.map(({ words }) =>
    wordsOf(words).some(({ lower }) => denials.has(lower) || lower.endsWith("n't")),
  );
  return denies.some(Boolean) && !denies.every(Boolean) ? { kind: "denial", denies } : null;
}
