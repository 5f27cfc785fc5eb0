/** A content that a test can make again from its title, to compare with what is stored. Free of the test runner. */
import { createHash } from "node:crypto";
import type { Content } from "../../src/types.ts";

/** Between some 100 and 200,000 characters by the title, so that a write takes one page or many. */
export function numberedContent(title: string): Content {
  const hash = createHash("sha256").update(title).digest("hex");
  const sentences = 1 + (Number.parseInt(hash.slice(0, 4), 16) % 2_000);
  const text = `“${hash}”, said ${title}. `.repeat(sentences);
  const length = text.length / sentences;
  return {
    text,
    title,
    byline: hash,
    siteName: null,
    publishedAt: null,
    language: "en",
    url: null,
    furniture: [],
    passages: Array.from({ length: sentences }, (_, index) => ({
      id: index + 1,
      kind: "sentence" as const,
      start: index * length,
      end: (index + 1) * length,
      block: 0,
    })),
    quotes: [],
    sources: [],
    links: [],
    warnings: [],
    contentHash: hash,
  };
}
