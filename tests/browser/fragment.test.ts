import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageLinks } from "../../src/answer/page-links.ts";
import { readPage } from "../../src/loading/html/read-page.ts";
import { pageContent } from "../../src/loading/page-content.ts";
import type { Content } from "../../src/types.ts";
import { BROWSER_ARGUMENTS, findBrowser, HOW_TO_RUN } from "./find-browser.ts";
import { highlightedWords, markStyle, plainWords } from "./highlighted.ts";
import { type Served, servePages } from "./serve-pages.ts";

const path = findBrowser();
if (path === null && process.env.CI === "true") throw new Error(HOW_TO_RUN);
if (path === null) process.stderr.write(`\n${HOW_TO_RUN}\n\n`);

const filler = Array.from(
  { length: 30 },
  (_, at) =>
    `<p>In year ${at} the board met in the harbour office and spoke of the weather for ${at + 2} hours.</p>`,
);
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Board agrees to pay</title>${markStyle}</head><body>
<nav><a href="/a">Home</a> <a href="/b">Water has no politics and other opinions</a></nav>
<article><h1>Board agrees to pay</h1>
${filler.join("\n")}
<p>“Water has no <em>politics</em> in Port&nbsp;Ellery,” said Ada Reed, 51, the mayor – “it’s <b>100 %</b> well-known & cheap, (so I’m told) isn’t it?”</p>
<p>“We will pay for it,” said Bo Lind, a fisherman. It was late.</p>
<p>The vote was close. “We will pay for it,” said Zoë Pell, who had been against the plan for years,
   and then sat down.<br>Nobody else spoke after that in the long meeting.</p>
<blockquote><p>First we build the wall, and we build it well.</p><p>Then we wait for the water to come and see.</p></blockquote>
${filler.join("\n").replaceAll("office", "tavern")}
</article></body></html>`;

describe.skipIf(path === null)("a link to words opens the page in Chromium", () => {
  let browser: Browser;
  let served: Served;
  let content: Content;

  beforeAll(async () => {
    served = await servePages(new Map([["/article", html]]));
    const url = `${served.origin}/article?id=7&amp=1#comments`;
    content = pageContent(readPage({ html, url, whole: false }), { kind: "html", title: null, warnings: [] });
    browser = await chromium.launch({ executablePath: path as string, args: BROWSER_ARGUMENTS });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const opened = async (words: string, nth = 0): Promise<string[]> => {
    let start = content.text.indexOf(words);
    for (let at = 0; at < nth; at += 1) start = content.text.indexOf(words, start + 1);
    expect(start).toBeGreaterThanOrEqual(0);
    const link = pageLinks(content)({ start, end: start + words.length });
    expect(link).toContain("/article?id=7&amp=1#:~:text=");
    const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
    await page.goto(link as string);
    const marked = await highlightedWords(page);
    await page.close();
    return marked;
  };

  it.each([
    ["over markup and a hard space", "Water has no politics in Port\u00a0Ellery,"],
    ["with signs of every kind", "it’s 100 % well-known & cheap, (so I’m told) isn’t it?"],
    ["with accents", "said Zoë Pell, who had been against the plan for years, and then sat down."],
    ["behind a line break", "Nobody else spoke after that in the long meeting."],
    ["in the title", "Board agrees to pay"],
    ["one word alone", "fisherman"],
  ])("at a span %s", async (_, words) => {
    const stored = content.text.includes(words) ? words : words.replaceAll("\u00a0", " ");
    expect(await opened(stored)).toEqual(plainWords(stored));
  });

  it("at the right one of two that are alike", async () => {
    expect(await opened("We will pay for it,", 1)).toEqual(plainWords("We will pay for it"));
    const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
    const at = content.text.indexOf("We will pay for it,", content.text.indexOf("The vote was close"));
    await page.goto(pageLinks(content)({ start: at, end: at + 18 }) as string);
    const { below } = await page.evaluate(() => {
      const last = [...document.querySelectorAll("p")].find((one) =>
        one.textContent?.includes("The vote was close"),
      );
      return { below: last!.getBoundingClientRect().top };
    });
    expect(below).toBeGreaterThan(0);
    expect(below).toBeLessThan(900);
    await page.close();
  });

  it("over two paragraphs", async () => {
    const start = content.text.indexOf("First we build");
    const end = content.text.indexOf("come and see.") + "come and see.".length;
    expect(await opened(content.text.slice(start, end))).toEqual(plainWords(content.text.slice(start, end)));
  });
});
