/** Which values code gives to a sentence: `said("area.key", { one, other: 2 })` gives "one" and "other". */
import { withoutComments } from "../boundaries/imports.ts";

/** `names`: null where they are no plain object, and only a run can tell. */
export type Given = { readonly key: string; readonly names: readonly string[] | null };

export function valuesGiven(source: string): Given[] {
  const code = withoutComments(source);
  return [...code.matchAll(/\b(?:said|text|line)\(\s*"(?<key>[a-z]+\.[\w-]+)"/gu)].map((match) => {
    const [, ...values] = partsFrom(code, match.index + match[0].indexOf("(") + 1);
    return { key: match.groups!.key!, names: namesIn(values.join(",")) };
  });
}

// --- internal ---

/** What stands between the commas from `start` to the bracket that closes what was open there. */
function partsFrom(code: string, start: number): string[] {
  const parts = [""];
  let depth = 0;
  for (const sign of code.slice(start)) {
    if ("([{".includes(sign)) depth += 1;
    if (")]}".includes(sign)) depth -= 1;
    if (depth < 0) break;
    if (sign === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function namesIn(values: string): string[] | null {
  if (values === "") return [];
  if (!values.startsWith("{")) return null;
  const names = partsFrom(values, 1).map((part) => /^\w+/u.exec(part)?.[0] ?? "");
  return names.includes("") ? null : names.sort();
}
