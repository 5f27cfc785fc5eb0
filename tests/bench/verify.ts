/** What checking costs: a digest of 5 claims and 8 quotes on an indexed text, indexing apart, and how both grow. */
import { readContent } from "../../src/loading/content.ts";
import type { Content, Draft } from "../../src/types.ts";
import { indexContent, verifyDraft } from "../../src/verify/index.ts";
import { inventedArticle } from "./invented-article.ts";
import { measure, milliseconds } from "./measure.ts";

const sizes = [10_000, 100_000, 1_000_000];

export async function benchVerify(print: (line: string) => void): Promise<void> {
  print("Checking a digest of 5 written claims and 8 proposed quotes (indexing apart):");
  let before: { size: number; checking: number; indexing: number } | null = null;
  for (const size of sizes) {
    const content = readContent({ text: inventedArticle(size) });
    const reading = await measure(size > 500_000 ? 2 : 5, () => readContent({ text: content.text }));
    const indexing = await measure(size > 500_000 ? 3 : 10, () => indexContent(content));
    const index = indexContent(content);
    const draft = draftOf(content);
    const survived = verifyDraft(index, draft, "bench");
    const checking = await measure(size > 500_000 ? 30 : 200, () => verifyDraft(index, draft, "bench"));
    const growth = before
      ? `, ${(checking.median / before.checking).toFixed(1)}× checking and ${(indexing.median / before.indexing).toFixed(1)}× indexing for ${size / before.size}× the text`
      : "";
    print(
      `  ${String(size / 1000).padStart(5)} kB: check ${milliseconds(checking.median)} (p99 ${milliseconds(checking.p99)}), index ${milliseconds(indexing.median)}, read ${milliseconds(reading.median)}; ${survived.claims.length} claims and ${survived.quotes.length} quotes pass${growth}`,
    );
    before = { size, checking: checking.median, indexing: indexing.median };
  }
}

// --- internal ---

/** Claims in words of the text, spread over it, each citing its passage; quotes proposed by passage and words. */
function draftOf(content: Content): Draft {
  const narration = content.passages.filter(
    (passage) => !content.text.slice(passage.start, passage.end).includes("“"),
  );
  const spread = <Item>(items: readonly Item[], count: number): Item[] =>
    Array.from({ length: count }, (_, at) => items[Math.floor((items.length * at) / count)]!);
  return {
    claims: spread(narration, 5).map((passage) => ({
      kind: "written",
      text: content.text.slice(passage.start, passage.end),
      passages: [passage.id],
    })),
    quotes: spread(content.quotes, 8).map((quote) => ({
      passage: quote.passage,
      words: content.text.slice(quote.start, quote.end),
      speaker: quote.speaker && content.text.slice(quote.speaker.start, quote.speaker.end),
    })),
    sources: [],
  };
}
