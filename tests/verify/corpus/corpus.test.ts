import { describe, expect, it } from "vitest";
import { readContent } from "../../../src/loading/content.ts";
import type { Verdict } from "../../../src/types.ts";
import { checkClaim, checkQuote, type Index, indexContent } from "../../../src/verify/index.ts";
import { speak } from "../../../src/words/speak.ts";
import { type ArticleName, articles } from "./articles.ts";
import { claimCases } from "./claims.ts";
import { moreQuotes } from "./more-quotes.ts";
import { quoteCases } from "./quotes.ts";
import { notToldYet, toldOtherwise } from "./told-otherwise.ts";
import { whoDidWhat } from "./who-did-what.ts";

const allQuotes = [...quoteCases, ...moreQuotes];
const allClaims = [...claimCases, ...whoDidWhat, ...toldOtherwise];

const indexes = new Map<ArticleName, Index>(
  Object.entries(articles).map(([name, article]) => [
    name as ArticleName,
    indexContent(readContent(article)),
  ]),
);

const why = ({ detail }: Verdict): string => speak("en").say(detail);

const verdicts = (): Verdict[] => [
  ...allQuotes.map(([article, words, speaker]) => checkQuote(indexes.get(article)!, { words, speaker })),
  ...allClaims.map(([article, text]) => checkClaim(indexes.get(article)!, { text })),
];

describe("why a verdict is as it is", () => {
  it.each(["de", "es"] as const)("can be said of every case in %s too", (locale) => {
    for (const verdict of verdicts()) {
      const said = speak(locale).say(verdict.detail);
      expect(said).not.toBe(why(verdict));
      expect(said).toMatch(/\.$/u);
    }
  });
});

describe("quotes of the corpus", () => {
  it.each(allQuotes)("%s: “%s” by %s is %s (%s): %s", (article, words, speaker, verdict, reason) => {
    const found = checkQuote(indexes.get(article)!, { words, speaker });
    expect({ verdict: found.verdict, reason: found.reason }, why(found)).toEqual({ verdict, reason });
  });
});

describe("claims of the corpus", () => {
  it.each(allClaims)("%s: “%s” is %s (%s): %s", (article, text, verdict, reason) => {
    const found = checkClaim(indexes.get(article)!, { text });
    expect(found.verdict, `${found.reason}: ${why(found)}`).toBe(verdict);
    if (reason) expect(found.reason, why(found)).toBe(reason);
  });

  it.fails.each(notToldYet)("%s: “%s” is not yet %s (%s): %s", (article, text, verdict) => {
    expect(checkClaim(indexes.get(article)!, { text }).verdict).toBe(verdict);
  });

  it("are 300 or more in all, about 12 articles or more, half of them not to be passed", () => {
    const all = [...allQuotes.map((one) => one[3]), ...allClaims.map((one) => one[2])];
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(all.filter((verdict) => verdict !== "supported").length).toBeGreaterThan(all.length / 2);
    expect(Object.keys(articles).length).toBeGreaterThanOrEqual(12);
  });

  it("ask for quotes in five languages or more, with quotes that pass and quotes that fail in each", () => {
    const verdicts = Map.groupBy(allQuotes, ([article]) => articles[article].language);
    expect(verdicts.size).toBeGreaterThanOrEqual(5);
    for (const cases of verdicts.values())
      expect(new Set(cases.map((one) => one[3]))).toEqual(
        expect.objectContaining(new Set(["supported", "unsupported"])),
      );
  });
});
