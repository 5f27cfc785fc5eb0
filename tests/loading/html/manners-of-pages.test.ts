import { describe, expect, it } from "vitest";
import { bodyText } from "../../../src/loading/body-text.ts";
import { readPage } from "../../../src/loading/html/read-page.ts";

const title = "Valley hospitals to share one night ward";
const one =
  "Hospitals in the Orvane valley will share one night ward for children from January, the health board said on Thursday.";
const two =
  "“I do not want to drive forty minutes with a child who cannot breathe,” said Tomasz Brandl, a father of three from Upper Orvane.";
const three =
  "The board expects to save 1.8 million euros a year, and says that 11 of the 14 beds stand empty on an ordinary night.";
const four =
  "Doctors at the smaller hospital wrote to the minister last month; she has not answered, two people who saw the letter said.";
const prose = `<p>${one}</p><p>${two}</p><p>${three}</p><p>${four}</p>`;

const read = (body: string, head = "", language = "en") =>
  readPage({
    html: `<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`,
    url: "https://valley.example/2025/ward",
    whole: false,
  });
const article = (inside: string, head = `<title>${title}</title>`) =>
  read(`<main><article><h1>${title}</h1>${inside}</article></main>`, head);
const described = (nodes: unknown): string =>
  `<title>${title}</title><script type="application/ld+json">${JSON.stringify(nodes)}</script>`;

describe("an article inside of the article's element", () => {
  const remark = (name: string): string =>
    `<article><header>${name}</header><p>My father helped to build that ward in 1962, and nobody has looked at it since, says ${name}.</p></article>`;

  it("is a comment on it", () => {
    const { text } = article(`${prose}<section>${remark("Tam")}${remark("Ruth")}</section>`);
    expect(text).toContain(four);
    expect(text).not.toContain("My father");
  });

  it("is a part of it where such parts hold most of its text", () => {
    const { text } = article(
      [one, two, three, four].map((post) => `<article><h2>At noon</h2><p>${post}</p></article>`).join(""),
    );
    for (const post of [one, two, three, four]) expect(text).toContain(post);
  });
});

describe("a story told in pictures", () => {
  const figures = (captions: readonly string[]): string =>
    captions
      .map((words) => `<figure><img src="a.jpg"><figcaption>${words} Lou Ray</figcaption></figure>`)
      .join("");

  it("is its captions", () => {
    const page = article(`<p>${one}</p>${figures([two, three, four])}`);
    for (const words of [two, three, four]) expect(bodyText(page)).toContain(words);
  });

  it("is not an article with pictures in it", () => {
    const page = article(
      `${prose}<p>${one} Again.</p><p>${three} Again.</p>${figures([`${two} Here.`, `${three} Here.`, `${four} Here.`])}`,
    );
    expect(bodyText(page)).not.toContain("Here.");
  });
});

describe("a headline without a heading of its own", () => {
  it("is the part of the page's title that the page prints", () => {
    expect(read(`<div><b>${title}</b></div>${prose}`, `<title>The Old Herald: ${title}</title>`).title).toBe(
      title,
    );
  });

  it("is the whole title where none of its parts is printed", () => {
    expect(read(prose, `<title>The ward: ${title}</title>`).title).toBe(`The ward: ${title}`);
  });
});

describe("who wrote it", () => {
  it("is found where the description only refers to a person", () => {
    const page = article(
      prose,
      described({
        "@graph": [
          { "@type": "NewsArticle", headline: title, author: { "@id": "#p" }, publisher: { "@id": "#o" } },
          { "@type": "Person", "@id": "#p", name: "Ada Quist" },
          { "@type": "Organization", "@id": "#o", name: "Valley Notes" },
        ],
      }),
    );
    expect([page.byline, page.siteName]).toEqual(["Ada Quist", "Valley Notes"]);
  });

  it("is nobody where the reference leads nowhere", () => {
    const nodes = [
      { "@type": "NewsArticle", headline: title, author: { url: "/x" } },
      { "@type": "Person", name: "Ada Quist" },
    ];
    expect(article(prose, described({ "@graph": nodes })).byline).toBeNull();
  });

  it("is all that a journal names to indexes, given names first", () => {
    const tags = ["Nair, Priya", "Tomas Lund"].map(
      (name) => `<meta name="citation_author" content="${name}">`,
    );
    expect(article(prose, `<title>${title}</title>${tags.join("")}`).byline).toBe(
      "Priya Nair and Tomas Lund",
    );
  });

  it.each([
    ["de", "Von Jutta Kröger"],
    ["es", "Por Marta Quiroga"],
    ["it", "di Chiara Monti"],
    ["ru", "Автор: Ольга Ветрова"],
  ])("is read in %s: %s", (language, line) => {
    const byline = line.replace(/^\S+ /u, "");
    const place = language === "ru" ? `<p class="author">${line}</p>` : `<p>${line}</p>`;
    expect(read(`<h1>${title}</h1>${place}${prose}`, `<title>${title}</title>`, language).byline).toBe(
      byline,
    );
  });
});

describe("when it was published", () => {
  it("is not the day of a post that the article quotes", () => {
    const post =
      '<blockquote><p>We are as surprised as you are.</p>— Ward (@ward) <a href="https://x.example/1">November 4, 2025</a></blockquote>';
    expect(article(`<p>${one}</p>${post}<p>${two}</p><p>${three}</p>`).publishedAt).toBeNull();
  });

  it("is not when it was changed, unless nothing else is printed", () => {
    const lines = "<p>Updated: 12 February 2026, 08:30</p><p>Published: 11 February 2026, 17:45</p>";
    expect(article(`${lines}${prose}`).publishedAt).toBe("2026-02-11");
    expect(article(`<p>Updated: 12 February 2026</p>${prose}`).publishedAt).toBe("2026-02-12");
  });

  it("is a day in numbers where the page's language says which comes first", () => {
    const dated = `<h1>${title}</h1><p>Stand: 04.11.2025, 10:15 Uhr</p>${prose}`;
    expect(read(dated, `<title>${title}</title>`, "de").publishedAt).toBe("2025-11-04");
  });
});

describe("what stays and what goes", () => {
  it("keeps the rows of a table whatever they are named for", () => {
    const rows = ["Busch", "Truex", "Blaney"].map(
      (name, at) => `<tr class="row player-${at}"><td>${name}</td><td>50${at}</td></tr>`,
    );
    expect(article(`${prose}<table>${rows.join("")}</table><p>${one} Again.</p>`).text).toContain(
      "Truex | 501",
    );
  });

  it("takes a box with a field for a mail address for an offer, with what stands in it", () => {
    const offer =
      '<section><h2>The Morning Tide</h2><p>Every morning our editors choose the stories that matter on the coast and send them to you.</p><form><input type="email"><button>Go</button></form></section>';
    const page = article(`<p>${one}</p><p>${two}</p>${offer}<p>${three}</p><p>${four}</p>`);
    expect(bodyText(page)).toBe([one, two, three, four].join("\n\n"));
    expect(page.furniture.map(({ kind }) => kind)).toContain("newsletter");
  });

  it("takes no article for an offer because a field for a mail address stands in it", () => {
    const field = '<form><input type="email"><button>Go</button></form>';
    expect(bodyText(read(`<div><h1>${title}</h1>${prose}${field}</div>`))).toContain(four);
    expect(bodyText(read(`<article><p>${one}</p><p>${two}</p><p>${three}</p>${field}</article>`))).toContain(
      one,
    );
  });

  it("drops a heading over nothing, and keeps a last sentence that is set as one", () => {
    expect(article(`${prose}<section><h2>Cited by</h2></section>`).text).not.toContain("Cited by");
    expect(article(`${prose}<h4>The board meets again in June.</h4>`).text).toContain("meets again");
  });

  it("leaves a wiki's links for editing out of its headings", () => {
    const heading = '<h2>History<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>';
    expect(article(`<p>${one}</p>${heading}${prose}`).text).toContain("\nHistory\n");
  });
});
