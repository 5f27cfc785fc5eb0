/** A page on a web of the test's own, whose text, title and validators a test changes. */
import { onTestFinished } from "vitest";
import { openWeb, type Web } from "../loading/fetch/support/a-web.ts";

export type Page = {
  readonly web: Web;
  readonly address: string;
  /** Paragraphs of the article. */
  paragraphs: string[];
  title: string;
  byline: string;
  /** What stands below the article. */
  below: string;
  etag: string | null;
  /** Anything but 200 gives an error page. */
  status: number;
};

const first = [
  "The bridge over the River Alder reopened on Monday, nine months after a barge struck its main pier, the county said in a statement to residents.",
  "“We checked every bolt twice,” county engineer Maria Holt said. “It will carry trains again in May.”",
  "Holt said the repair had cost 4.2 million crowns, a third more than planned when the work began last winter.",
  "Ferry captain Jonas Pell called the reopening “a relief for the whole valley,” and said his crew would go back to the lower crossing.",
];

/** An article of four paragraphs at news.example/bridge. */
export async function aPage(): Promise<Page> {
  const page: Omit<Page, "web"> = {
    address: "http://news.example/bridge",
    paragraphs: [...first],
    title: "Bridge over the Alder reopens",
    byline: "Ana Ruiz",
    below: "",
    etag: null,
    status: 200,
  };
  const web = await openWeb((request, response) => {
    if (request.url !== "/bridge" && !request.url?.startsWith("/bridge?")) {
      response.writeHead(404).end();
      return;
    }
    if (page.etag !== null && request.headers["if-none-match"] === page.etag) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(page.status, {
      "content-type": "text/html; charset=utf-8",
      ...(page.etag === null ? {} : { etag: page.etag }),
    });
    response.end(htmlOf(page));
  });
  onTestFinished(() => web.close());
  return Object.assign(page, { web });
}

const htmlOf = ({ title, byline, paragraphs, below }: Omit<Page, "web">): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:title" content="${title}"><meta name="author" content="${byline}">
<meta property="og:site_name" content="The Courier"><meta property="article:published_time" content="2026-09-05T10:00:00Z">
<link rel="canonical" href="http://news.example/bridge"></head>
<body><article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join("\n")}</article><footer>${below}</footer></body></html>`;
