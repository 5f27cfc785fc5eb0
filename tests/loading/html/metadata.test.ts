/** What a page says of itself: headline, writers, address, picture. The pages are invented, built as publishers build theirs. */
import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/loading/html/read-page.ts";

const from = "https://www.ellery.example/2025/09/barrier";
const prose = [
  "The harbour board voted on Tuesday night to pay for a new flood barrier, after two winters in which the river came over the quay.",
  "“Water has no politics,” said Mara Lindqvist, who speaks for the shopkeepers, and she asked the board to begin before the autumn.",
  "The board has set aside nine million for the work, which its engineers say will take two summers and close the old bridge for a month.",
]
  .map((line) => `<p>${line}</p>`)
  .join("");

const read = (
  head: string,
  above = "<h1>Board agrees to pay for barrier</h1>",
  below = "",
  url: string | null = from,
) =>
  readPage({
    html: `<!doctype html><html lang="en"><head>${head}</head><body><main><article>${above}${prose}${below}</article></main></body></html>`,
    url,
    whole: false,
  });
const described = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (value: object): string => described({ "@type": "NewsArticle", ...value });

describe("the headline", () => {
  it.each([
    [
      "the page's own is one, whatever search engines are told",
      "<title>Flood barrier for Ellery: all you need to know | Ellery Post</title>",
      "<h1>Board agrees to pay for barrier in Ellery</h1>",
      "Board agrees to pay for barrier in Ellery",
    ],
    [
      "a section and an outlet behind bars are none of it",
      "<title>Board agrees | Opinion | Ellery Post</title>",
      "<h1>Board agrees to pay for barrier | Opinion | Ellery Post</h1>",
      "Board agrees to pay for barrier",
    ],
    [
      "a label in front goes, where the description has none",
      '<meta property="og:title" content="Board agrees to pay for barrier">',
      "<h1>Blog: Board agrees to pay for barrier</h1>",
      "Board agrees to pay for barrier",
    ],
    [
      "what stands before a colon stays, where the description has it",
      '<meta property="og:title" content="Ellery: board agrees to pay">',
      "<h1>Ellery: board agrees to pay</h1>",
      "Ellery: board agrees to pay",
    ],
    [
      "the host of what is linked, and a counter, go",
      '<meta property="og:title" content="Board agrees to pay for barrier">',
      "<h1>Board agrees to pay for barrier (ellery.example) 87</h1>",
      "Board agrees to pay for barrier",
    ],
    [
      "a site's own name set large is none",
      '<meta property="og:site_name" content="Ellery Post"><title>Barrier will be paid for - Ellery Post</title>',
      "<h1>Ellery Post</h1><h1>Board agrees: the barrier will be paid</h1>",
      "Board agrees: the barrier will be paid",
    ],
    [
      "a heading of another matter is none",
      "<title>Board agrees to pay for barrier</title>",
      "<h1>Our blog</h1>",
      "Board agrees to pay for barrier",
    ],
    [
      "the outlet's name at the end goes, whatever parts it",
      '<meta property="og:site_name" content="Ellery Post"><title>Board agrees to pay for barrier — Ellery Post</title>',
      "",
      "Board agrees to pay for barrier",
    ],
  ])("%s", (_, head, above, expected) => {
    expect(read(head, above).title).toBe(expected);
  });
});

describe("who wrote it", () => {
  it.each([
    ["by name in the data", article({ author: { "@type": "Person", name: "Jane Doe" } }), "", "Jane Doe"],
    [
      "all of them",
      article({ author: [{ name: "Jane Doe" }, { name: "Sam Lee" }, { name: "Ana Ruiz" }] }),
      "",
      "Jane Doe, Sam Lee and Ana Ruiz",
    ],
    [
      "without the agency that signs beside them",
      article({
        author: [
          { "@type": "Organization", name: "Ellery News Agency" },
          { "@type": "Person", name: "Jane Doe" },
        ],
      }),
      "",
      "Jane Doe",
    ],
    [
      "the agency, where it is all there is",
      article({ author: { "@type": "Organization", name: "Ellery News Agency" } }),
      "",
      "Ellery News Agency",
    ],
    [
      "the printed name before that of whoever fed the page in",
      article({ author: { name: "KatieS" } }),
      "<p>By <a href=/authors/jane>Jane Doe</a></p>",
      "Jane Doe",
    ],
    [
      "the data's names where the printed one is among them",
      article({ author: [{ name: "Jane Doe" }, { name: "Sam Lee" }] }),
      "<p>By Jane Doe</p>",
      "Jane Doe and Sam Lee",
    ],
    [
      "without role and house",
      "",
      "<p class=byline>By Jane Doe, Trial Attorney at Lee & Sons</p>",
      "Jane Doe",
    ],
    ["in German", "", "<p class=autor>Von Jürgen Groß, Korrespondent</p>", "Jürgen Groß"],
    ["in Spanish", "", "<p class=byline>Por María Núñez</p>", "María Núñez"],
    [
      "by a link to a page of their own",
      "",
      '<div><a href="/people/author/jane-doe">Jane Doe</a></div>',
      "Jane Doe",
    ],
    [
      "several in one line",
      "",
      "<div class=byline><a href=/a>Jane Doe</a> and <a href=/b>Sam Lee</a></div>",
      "Jane Doe and Sam Lee",
    ],
    ["in microdata", "", "<span itemprop=author><span itemprop=name>Jane Doe</span></span>", "Jane Doe"],
    [
      "a person for whom the site is named",
      '<meta property="og:site_name" content="Jane Doe Photography"><meta itemprop=author content="Jane Doe">',
      "",
      "Jane Doe",
    ],
    ["a handle, where there is nothing else", '<meta name=author content="jane.b.doe">', "", "jane.b.doe"],
  ])("is told %s", (_, head, above, expected) => {
    expect(read(head, `<h1>Board agrees to pay for barrier</h1>${above}`).byline).toBe(expected);
  });

  it.each([
    ["a button", "<div class=author><a href=#content>Skip to content</a></div>"],
    ["a handle of a social network", "<p class=byline>@janedoe</p>"],
    ["whoever wrote a comment", "<div class=comment><span class=author>Sam Lee</span></div>"],
    ["whoever keeps the machine", "<p class=author>Site Admin</p>"],
    ["nobody", ""],
  ])("is nobody where the page names %s", (_, above) => {
    expect(read("", `<h1>Board agrees to pay for barrier</h1>${above}`).byline).toBeNull();
  });

  it("is read below the article where nothing stands above it", () => {
    expect(read("", "<h1>Board agrees</h1>", "<h3>Written by Jane Doe</h3>").byline).toBe("Jane Doe");
  });
});

describe("its address", () => {
  const canonical = (address: string): string => `<link rel=canonical href="${address}">`;

  it.each([
    ["https://ellery.example/barrier", "https://ellery.example/barrier"],
    ["https://m.ellery.example/barrier", "https://m.ellery.example/barrier"],
    ["/barrier", "https://www.ellery.example/barrier"],
    ["https://elsewhere.example/barrier", from],
    ["https://www.ellery.example/", from],
    ["javascript:alert(1)", from],
    ["http://", from],
  ])("given as %s is %s", (said, expected) => {
    expect(read(canonical(said)).url).toBe(expected);
  });

  it("of another site under the same registry is another site's", () => {
    expect(read(canonical("https://other.co.uk/a"), "", "", "https://ellery.co.uk/a").url).toBe(
      "https://ellery.co.uk/a",
    );
  });

  it("is what a saved page says where nobody knows from where it came", () => {
    expect(read(canonical("https://elsewhere.example/barrier"), "", "", null).url).toBe(
      "https://elsewhere.example/barrier",
    );
  });
});

describe("its picture", () => {
  it.each([
    ["Open Graph", '<meta property="og:image" content="/a.jpg">', "https://www.ellery.example/a.jpg"],
    [
      "the description, as an address",
      article({ image: "https://ellery.example/b.jpg" }),
      "https://ellery.example/b.jpg",
    ],
    [
      "the description, as a list of objects",
      article({ image: [{ "@type": "ImageObject", url: "https://ellery.example/c.jpg" }] }),
      "https://ellery.example/c.jpg",
    ],
    [
      "microdata",
      '<meta itemprop=image content="https://ellery.example/d.jpg">',
      "https://ellery.example/d.jpg",
    ],
  ])("is told by %s", (_, head, expected) => {
    expect(read(head).image).toBe(expected);
  });

  it.each(["data:image/png;base64,AAAA", "javascript:alert(1)", ""])("is none where it is %j", (address) => {
    expect(read(`<meta property="og:image" content="${address}">`).image).toBeNull();
  });
});

describe("when it was published", () => {
  it("keeps the time and its zone", () => {
    expect(read(article({ datePublished: "2025-09-05T08:38:00+02:00" })).publishedAt).toBe(
      "2025-09-05T08:38:00+02:00",
    );
    expect(
      read(
        "",
        "<h1>Board agrees</h1><time itemprop=datePublished datetime='2025-09-05T06:38:00Z'>5 September</time>",
      ).publishedAt,
    ).toBe("2025-09-05T06:38:00Z");
  });
});

describe("a page's own data", () => {
  const spaces = " ".repeat(1_000_000);
  const said = JSON.stringify({ "@type": "NewsArticle", author: { name: "Mara Lindqvist" } });

  it.each([
    ["in front of it", `${spaces}${said}`],
    ["behind it", `${said}${spaces}`],
    ["inside of the comment around it", `<!--${spaces}${said}${spaces}-->`],
    ["inside of the section around it", `//<![CDATA[${spaces}${said}${spaces}//]]>`],
  ])("is read in time where a great many spaces stand %s", (_, json) => {
    expect(read(`<script type="application/ld+json">${json}</script>`).byline).toBe("Mara Lindqvist");
  });

  it.each([
    ["lists", "[", "]"],
    ["descriptions", '{"name":', "}"],
    ["kinds", '{"@type":', "}"],
    ["lists of kinds", '{"@type":[', "]}"],
  ])("of %s inside of one another, as only an attacker writes it, hides nothing else", (_, open, close) => {
    const deep = `${open.repeat(20_000)}"Mara Lindqvist"${close.repeat(20_000)}`;
    const said = `{"@type":"NewsArticle","headline":"The barrier","author":${deep}}`;
    expect(read(`<script type="application/ld+json">${said}</script>`)).toMatchObject({
      title: "The barrier",
      byline: null,
    });
  });
});
