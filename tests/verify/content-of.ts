/** Contents for tests, read as loading reads them. */
import { readContent } from "../../src/loading/content.ts";
import type { Content } from "../../src/types.ts";
import { type Index, indexContent } from "../../src/verify/index.ts";

export const contentOf = (text: string, more: Partial<Content> = {}): Content => ({
  ...readContent({ text, language: "en" }),
  ...more,
});

export const indexOf = (text: string, more: Partial<Content> = {}): Index =>
  indexContent(contentOf(text, more));
