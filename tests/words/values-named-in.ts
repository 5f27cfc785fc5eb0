/** The values that an ICU message names, sorted, each once. */
import { IntlMessageFormat } from "intl-messageformat";

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

export function valuesNamedIn(message: string): string[] {
  const ast = new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst();
  return [...new Set(ast.flatMap(named))].sort();
}

// --- internal ---

/** 0 is literal text and 7 the number sign of a plural: neither names a value. */
function named(element: Element): string[] {
  const own =
    element.type === 0 || element.type === 7 || !("value" in element) ? [] : [String(element.value)];
  if (!("options" in element)) return own;
  return [...own, ...Object.values(element.options).flatMap(({ value }) => value.flatMap(named))];
}
