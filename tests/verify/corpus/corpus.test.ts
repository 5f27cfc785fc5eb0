import { describe, expect, it } from "vitest";
import { readContent } from "../../../src/loading/content.ts";
import { checkClaim, checkQuote, type Index, indexContent } from "../../../src/verify/index.ts";
import { type ArticleName, articles } from "./articles.ts";
import { claimCases } from "./claims.ts";
import { quoteCases } from "./quotes.ts";

const indexes = new Map<ArticleName, Index>(
  Object.entries(articles).map(([name, article]) => [
    name as ArticleName,
    indexContent(readContent(article)),
  ]),
);

describe("quotes of the corpus", () => {
  it.each(quoteCases)("%s: “%s” by %s is %s (%s): %s", (article, words, speaker, verdict, reason) => {
    const found = checkQuote(indexes.get(article)!, { words, speaker });
    expect({ verdict: found.verdict, reason: found.reason }, found.detail).toEqual({ verdict, reason });
  });
});

describe("claims of the corpus", () => {
  it.each(claimCases)("%s: “%s” is %s (%s): %s", (article, text, verdict, reason) => {
    const found = checkClaim(indexes.get(article)!, { text });
    expect(found.verdict, `${found.reason}: ${found.detail}`).toBe(verdict);
    if (reason) expect(found.reason, found.detail).toBe(reason);
  });

  it("are more than 150 in all, half of them not to be passed", () => {
    const all = [...quoteCases.map((one) => one[3]), ...claimCases.map((one) => one[2])];
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter((verdict) => verdict !== "supported").length).toBeGreaterThan(all.length / 2);
  });
});
