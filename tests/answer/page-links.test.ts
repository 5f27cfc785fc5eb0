import { describe, expect, it } from "vitest";
import { pageLinks } from "../../src/answer/page-links.ts";

const text = "The bridge closed on Monday.\n\nThe bridge closed on Monday.\n\nFerries ran all night.";
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const linkAt = (url: string | null, words = "Ferries ran all night.") =>
  pageLinks({ text, url })(spanOf(words));
const fragment = "#:~:text=Ferries%20ran%20all%20night";

describe("a link to an article's words", () => {
  it.each([
    ["https://ellery.example/a", `https://ellery.example/a${fragment}`],
    ["https://ellery.example/a?id=7&b=c", `https://ellery.example/a?id=7&b=c${fragment}`],
    ["https://ellery.example/a#comments", `https://ellery.example/a${fragment}`],
    ["https://ellery.example/a#:~:text=other", `https://ellery.example/a${fragment}`],
    ["http://ellery.example", `http://ellery.example/${fragment}`],
  ])(
    "keeps the page's address and query, and puts the words in place of what stood behind #: %s",
    (url, link) => {
      expect(linkAt(url)).toBe(link);
    },
  );

  it("is none for a text without a web address", () => {
    for (const url of [null, "file:///etc/passwd", "javascript:alert(1)", "no address"])
      expect(linkAt(url)).toBe(null);
  });

  it("is none where the words stand twice and nothing tells the two apart", () => {
    expect(linkAt("https://ellery.example/a", "The bridge closed on Monday.")).toBe(null);
  });
});
