import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/loading/html/read-page.ts";
import type { FurnitureKind } from "../../../src/types.ts";

const url = "https://ellery.example/2025/09/barrier";
const one =
  "The harbour board voted on Tuesday night to pay for a new flood barrier, after two winters in which the river came over the quay.";
const two =
  "“Water has no politics,” said Mara Lindqvist, who speaks for the shopkeepers, and she asked the board to begin before the autumn.";
const three =
  "The board has set aside nine million for the work, which its engineers say will take two summers and close the old bridge for a month.";
const prose = `<p>${one}</p><p>${two}</p><p>${three}</p>`;

const read = (body: string, head = "") =>
  readPage({
    html: `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`,
    url,
    whole: false,
  });
const article = (inside: string, head = "") =>
  read(
    `<header><nav><a href="/">Home</a></nav></header><main><article><h1>Board agrees to pay</h1>${inside}</article></main><footer>About us</footer>`,
    head,
  );
const furniture = ({ text, furniture: pieces }: ReturnType<typeof readPage>): [FurnitureKind, string][] =>
  pieces.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe("a news page", () => {
  it("gives the title, then the paragraphs parted by blank lines, and nothing of the page around", () => {
    expect(article(prose).text).toBe(`Board agrees to pay\n\n${one}\n\n${two}\n\n${three}`);
  });

  it("keeps headings, list items and quotations of the article in their order", () => {
    const { text } = article(
      `<p>${one}</p><h2>What it costs</h2><ul><li>nine million</li><li>two summers</li></ul><blockquote><p>${two}</p></blockquote><p>${three}</p><p>${one} Again.</p>`,
    );
    expect(text).toContain(`What it costs\n\n• nine million\n• two summers\n\n${two}\n\n${three}`);
  });

  it("says where block quotations stand, nested ones in the outermost", () => {
    const { text, blockQuotations } = article(
      `<p>${one}</p><blockquote><p>${two}</p><blockquote><p>We pay.</p></blockquote></blockquote><p>${three}</p><p>${one} Again.</p>`,
    );
    expect(blockQuotations.map(({ start, end }) => text.slice(start, end))).toEqual([`${two}\n\nWe pay.`]);
  });

  it.each([
    ["a box with a list", `<blockquote><p>What to do now</p><ul><li>${two}</li></ul></blockquote>`],
    ["a box with a heading", `<blockquote><h3>What to do</h3><p>${two}</p></blockquote>`],
    [
      "boxes that open alike",
      ["Boats", "Ferries", "Bridges"]
        .map((word) => `<blockquote><p>Summary ${word} are of no use when ${two}</p></blockquote>`)
        .join(`<p>${three}</p>`),
    ],
    [
      "one around the whole article",
      `<blockquote>${[..."12345678"].map((at) => `<p>${at}: ${one} ${two} ${three}</p>`).join("")}</blockquote>`,
    ],
  ])("takes %s for no block quotation", (_, block) => {
    expect(article(`<p>${one}</p>${block}<p>${three}</p>`).blockQuotations).toEqual([]);
  });

  it("makes a line of each line of an address, and one space of all white space", () => {
    expect(
      article(
        `${prose}<p>Write to\n   the board,<br>1 Quay&nbsp;Street,<br/>Port   Ellery, before the vote is counted again in May.</p>`,
      ).text,
    ).toContain("Write to the board,\n1 Quay Street,\nPort Ellery, before");
  });

  it("gives links their place in the text and their whole address", () => {
    const page = article(
      `<p>${one} See <a href="/plans">the  plans</a> or <a href="https://coast.example/a#b">the coast watch</a>.</p>${prose}<p>Back to <a href="#top">the top</a>.</p>`,
    );
    expect(page.links.map((link) => [link.text, link.url])).toEqual([
      ["the plans", "https://ellery.example/plans"],
      ["the coast watch", "https://coast.example/a#b"],
    ]);
    for (const link of page.links) expect(page.text.slice(link.span!.start, link.span!.end)).toBe(link.text);
  });

  it.each<[FurnitureKind, string, string]>([
    [
      "caption",
      "<figure><img src=a.jpg><figcaption>The quay in March.</figcaption></figure>",
      "The quay in March.",
    ],
    ["caption", "<div><img src=a.jpg><p>The quay in March.</p></div>", "The quay in March."],
    [
      "related",
      "<div class='related-stories'><ul><li><a href='/a'>Ferry fares to rise</a></li></ul></div>",
      "Ferry fares to rise",
    ],
    ["related", "<p><a href='/a'>Ferry fares to rise by a tenth</a></p>", "Ferry fares to rise by a tenth"],
    [
      "newsletter",
      "<div class='newsletter-signup'><p>The day's news, free, each morning.</p></div>",
      "The day's news, free, each morning.",
    ],
    [
      "author",
      "<div class='author-bio'><p>Jane Marsh writes about the coast.</p></div>",
      "Jane Marsh writes about the coast.",
    ],
    ["share", "<div class='social-share'><p>Send this to a friend</p></div>", "Send this to a friend"],
  ])("keeps %s as furniture where it stands: %s", (kind, markup, words) => {
    const page = article(`<p>${one}</p><p>${two}</p>${markup}<p>${three}</p><p>${one} Again.</p>`);
    expect(furniture(page)).toContainEqual([kind, words]);
    expect(page.text.indexOf(two)).toBeLessThan(page.text.indexOf(words));
    expect(page.text.indexOf(words)).toBeLessThan(page.text.indexOf(three));
  });

  it("keeps the source list that follows the article", () => {
    const page = article(`${prose}<div class="article-sources"><p>CoastWire</p></div>`);
    expect(furniture(page)).toContainEqual(["sources", "CoastWire"]);
  });

  it("keeps a post that is set into the article as a quotation", () => {
    const page = article(
      `<p>${one}</p><p>${two}</p><div class="social-embed"><blockquote class="post"><p>We will pay. At last.</p></blockquote></div><p>${three}</p><p>${one} Again.</p>`,
    );
    expect(page.text).toContain("We will pay. At last.");
    expect(furniture(page).map(([, words]) => words)).not.toContain("We will pay. At last.");
  });

  it("is not misled by a page or an article that is named for its parts", () => {
    expect(
      read(
        `<div class="has-sidebar related-open"><div class="article-with-comments share-on">${prose}</div></div>`,
      ).text,
    ).toContain(one);
  });

  it("does not take a heading's own words for the name of a part", () => {
    const page = article(
      `<p>${one}</p><h2 id="popular-benefits">Popular benefits</h2><p>${two}</p><p>${three}</p>`,
    );
    expect(furniture(page).map(([, words]) => words)).not.toContain("Popular benefits");
    expect(page.text).toContain("Popular benefits");
  });

  it("leaves out what the page hides, and what is there for a pointer or a screen reader alone", () => {
    const { text } = article(
      `${prose}<p style="display: none">Hidden words.</p><p>${one} Again<span class="sr-only"> opens in a new window</span>.</p>`,
    );
    expect(text).not.toMatch(/Hidden words|new window/u);
  });

  it("keeps a word that has a box of explanation on it, and leaves out the box", () => {
    const term = `<span class="rollover"><a href="/m">Mara Lindqvist</a><span class="rollover-block">Lindqvist has kept a shop since 1990</span></span>`;
    expect(
      article(
        `${prose}<p>The vote was a surprise to ${term}, who had asked the board for a delay until the spring.</p>`,
      ).text,
    ).toContain("a surprise to Mara Lindqvist, who had asked");
  });

  it("tells one long line once, though it is set twice for two screens", () => {
    const { text } = article(`<p class="mobile">${one}</p>${prose}`);
    expect(text.split(one)).toHaveLength(2);
  });

  it("leaves out a row of teasers under the article", () => {
    const teaser = (at: number) =>
      `<div class="card"><h3><a href="/${at}">Story number ${at} of the day</a></h3><p>Something happened on the coast, and then something else did, number ${at}.</p></div>`;
    const { text } = read(
      `<div id="page"><h1>Board agrees to pay</h1>${prose}${prose.replaceAll("The", "A")}${[1, 2, 3, 4].map(teaser).join("")}</div>`,
    );
    expect(text).toContain(three);
    expect(text).not.toMatch(/^Something happened/mu);
  });
});

describe("what a page says of itself", () => {
  const described = (fields: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", ...fields })}</script>`;

  it("is read from the description for search engines", () => {
    const head = described({
      headline: "Board agrees to pay",
      author: [
        { "@type": "Person", name: "Jane Marsh" },
        { "@type": "Person", name: "Tomas Lund" },
      ],
      datePublished: "2025-09-05T10:31:00+01:00",
      publisher: { name: "Ellery Post" },
    });
    expect(article(prose, head)).toMatchObject({
      title: "Board agrees to pay",
      byline: "Jane Marsh and Tomas Lund",
      publishedAt: "2025-09-05T10:31:00+01:00",
      siteName: "Ellery Post",
      language: "en-GB",
      url,
    });
  });

  it("is read from meta tags, with entities decoded and the outlet's name taken off", () => {
    const head = `<title>Board &amp;#8216;agrees&amp;#8217; to pay | Ellery Post</title><meta property="og:title" content="Board &amp;#8216;agrees&amp;#8217; to pay"><meta property="og:site_name" content="Ellery Post"><meta name="author" content="By Jane Marsh"><meta property="article:published_time" content="2025-09-05"><link rel="canonical" href="/barrier">`;
    expect(read(`<article>${prose}</article>`, head)).toMatchObject({
      title: "Board ‘agrees’ to pay",
      byline: "Jane Marsh",
      siteName: "Ellery Post",
      publishedAt: "2025-09-05",
      url: "https://ellery.example/barrier",
    });
  });

  it("is read from the lines under the headline where the data is silent", () => {
    const page = article(`<p>By Jane Marsh, Harbour Correspondent</p><p>5 September 2025</p>${prose}`);
    expect(page).toMatchObject({ byline: "Jane Marsh", publishedAt: "2025-09-05" });
  });

  it.each([
    ["September 5, 2025", "2025-09-05"],
    ["Friday, 5th Sept 2025", "2025-09-05"],
    ["20250905T103100Z", "2025-09-05"],
    ["2025/9/5", "2025-09-05"],
    ["25.12.2025", "2025-12-25"],
  ])("has the date %s as %s", (written, iso) => {
    expect(article(prose, `<meta name="date" content="${written}">`).publishedAt).toBe(iso);
  });

  it.each([["04/05/2025"], ["yesterday"], ["2025-13-45"], ["31 February 2025"]])(
    "has no date in %s, which says no one day",
    (written) => {
      expect(article(prose, `<meta name="date" content="${written}">`).publishedAt).toBeNull();
    },
  );

  it("survives a description that is damaged, empty or endlessly deep", () => {
    const deep = `${"[".repeat(5000)}${"]".repeat(5000)}`;
    for (const json of ["{", "", "null", '"words"', deep, '{"@type": ["NewsArticle"], "author": [[[]]]}'])
      expect(article(prose, `<script type="application/ld+json">${json}</script>`).text).toContain(one);
  });

  it("names no author and no date that are not there", () => {
    expect(article(prose)).toMatchObject({ byline: null, publishedAt: null, siteName: null });
  });

  it("stands in for an app's empty shell, with a warning", () => {
    const page = read(
      "<div id=root></div>",
      described({ headline: "Board agrees to pay", articleBody: `${one}\n\n${two}\n\n${three}` }),
    );
    expect(page.text).toBe(`Board agrees to pay\n\n${one}\n\n${two}\n\n${three}`);
    expect(page.warnings).toEqual([expect.stringContaining("search engines")]);
  });
});

describe("warnings for the moderator", () => {
  it("say that a page is thin", () => {
    expect(article(prose).warnings).toEqual([expect.stringMatching(/^Only 7\d words were found/u)]);
  });

  it("say that a page seems to be behind a paywall", () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>';
    expect(article(prose, head).warnings).toContainEqual(expect.stringContaining("paywall"));
  });

  it("are not given for a whole article", () => {
    expect(
      article(prose + prose.replaceAll("The ", "That ") + prose.replaceAll("the ", "this ")).warnings,
    ).toEqual([]);
  });
});

describe("tables and lists", () => {
  it("tell a row of figures in one line, also inside a figure", () => {
    const row = "<tr><td>Port Ellery</td><td>9 million</td></tr>";
    const { text } = article(
      `<p>${one}</p><p>${two}</p><figure><table><tr><th>Town</th><th>Cost</th></tr>${row}</table></figure><p>${three}</p>`,
    );
    expect(text).toContain("Town | Cost\n\nPort Ellery | 9 million");
  });

  it("read a page that is laid out in a table like any other", () => {
    expect(read(`<table><tr><td><p>Menu</p></td><td>${prose}</td></tr></table>`).text).toContain(
      `${one}\n\n${two}`,
    );
  });

  it("lend no bullet of an empty item to the paragraph after it", () => {
    expect(article(`<ul><li><img src=a.png></li></ul>${prose}`).text).toContain(`\n\n${one}`);
  });
});

describe("names that publishers give to parts of the article itself", () => {
  it.each(["paywall", "subscriber-content", "slideshow-slide", "hidden-xs", "share-text", "video-story"])(
    "do not take its paragraphs away: %s",
    (name) => {
      const { text } = article(
        [one, two, three, `${one} Again.`, `${three} Again.`]
          .map((words) => `<p class="${name}">${words}</p>`)
          .join(""),
      );
      expect(text).toContain(`${one}\n\n${two}\n\n${three}`);
    },
  );
});
