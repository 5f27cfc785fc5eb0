/** Asks the small model whether passages carry a statement, and reads its verdicts so that every doubt is a no. */
import type { Content } from "../../types.ts";
import type { Statement } from "../engine.ts";
import { asData, fenced } from "./fence.ts";
import type { VerdictOutput } from "./schema.ts";

/** Each statement by number, with the passages it cites and nothing else. */
export function statementsBlock(content: Content, statements: readonly Statement[]): string {
  return fenced(
    "statements",
    statements.flatMap(({ text, passages }, at) => [
      `(${at + 1}) ${asData(text)}`,
      ...passages.flatMap((id) => {
        const passage = content.passages[id - 1];
        return passage ? [`Passage: ${asData(content.text.slice(passage.start, passage.end))}`] : [];
      }),
    ]),
  );
}

/**
 * For `count` statements, in their order. A judge that leaves one out, gives two verdicts or numbers beyond the last has lost count, and may have
 * numbered the others wrongly too: then all are no. Carried although words are missing is no as well.
 */
export function verdictsFor(count: number, { verdicts }: VerdictOutput): boolean[] {
  const byIndex = new Map(verdicts.map((verdict) => [verdict.index, verdict]));
  const asked = Array.from({ length: count }, (_one, at) => byIndex.get(at + 1));
  const counted = verdicts.length === count && asked.every((verdict) => verdict !== undefined);
  return asked.map((verdict) => counted && verdict!.carried && verdict!.missing.trim() === "");
}
