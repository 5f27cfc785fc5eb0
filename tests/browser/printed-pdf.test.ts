import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPdf } from "../../src/loading/pdf/read-pdf.ts";
import type { Content } from "../../src/types.ts";
import { BROWSER_ARGUMENTS, findBrowser, HOW_TO_RUN } from "./find-browser.ts";

const path = findBrowser();
if (path === null && process.env.CI === "true") throw new Error(HOW_TO_RUN);
if (path === null) process.stderr.write(`\n${HOW_TO_RUN}\n\n`);

const subjects = [
  "The harbour board",
  "The ferry company",
  "Mayor Ada Reed",
  "The coast guard",
  "Engineer Bo Lind",
  "The county",
];
const acts = [
  "voted on Tuesday night to pay for a new flood barrier, after two winters of unusually high water",
  "described the construction as straightforward, although environmental organisations disagreed considerably",
  "told residents that the first difficult decisions would be taken before the beginning of the following summer",
  "published the official findings of its investigation, which took almost seventeen months and cost 4.2 million euros",
  "asked for “a fair and well-known procedure” and for an office that answers questions about flooding",
];
const paragraphs = Array.from({ length: 40 }, (_, at) =>
  Array.from({ length: 2 + (at % 3) }, (_, next) => {
    const [subject, act] = [subjects[(at + next) % subjects.length], acts[(at * 2 + next * 3) % acts.length]];
    return `${subject} ${act} in year ${at * 5 + next}.`;
  }).join(" "),
);
const headings = ["What was decided", "What it costs now", "Who was against it"];
const blocks = paragraphs.flatMap((words, at) =>
  at % 14 === 7 ? [headings[(at - 7) / 14]!, words] : [words],
);

const page = (style: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>The barrier nobody wanted</title><style>
  body{font:10.5pt/1.35 serif;margin:0;hyphens:auto;text-align:justify} h1{font-size:24pt;column-span:all;text-align:left;line-height:1.1} h2{font-size:14pt;text-align:left;hyphens:none;margin:12pt 0 4pt}
  p{margin:0 0 6pt;orphans:1;widows:1} ${style}</style>
  <h1>The barrier nobody wanted</h1>${blocks.map((words) => (headings.includes(words) ? `<h2>${words}</h2>` : `<p>${words}</p>`)).join("\n")}</html>`;

/** Paragraphs that were read whole: a paragraph that ends a column with a full line may have been joined to the next. */
const wholeOf = (content: Content): number => {
  const read = new Set(content.text.split("\n\n"));
  return blocks.filter((block) => read.has(block)).length;
};

describe.skipIf(path === null)("a PDF that Chromium printed", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path as string, args: BROWSER_ARGUMENTS });
  });
  afterAll(async () => browser?.close());

  it.each([
    ["in one column", ""],
    ["in two columns", "body{column-count:2;column-gap:20pt}"],
    ["in three columns", "body{column-count:3;column-gap:16pt;font-size:9pt}"],
    ["with first lines set in", "p{margin:0;text-indent:14pt}"],
    [
      "in two columns with first lines set in",
      "body{column-count:2;column-gap:20pt} p{margin:0;text-indent:12pt}",
    ],
    ["ragged", "body{text-align:left}"],
    [
      "in a font without serifs, turned",
      "@page{size:A4 landscape} body{column-count:2;font-family:sans-serif}",
    ],
  ])("%s gives every word in order, without its heads and feet", async (_, style) => {
    const tab = await browser.newPage();
    await tab.setContent(page(style));
    const bytes = await tab.pdf({
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: '<span style="font-size:8px;margin-left:60px">Ellery Review of Books</span>',
      footerTemplate:
        '<span style="font-size:8px;margin-left:280px"><span class="pageNumber"></span> / <span class="totalPages"></span></span>',
      margin: { top: "70px", bottom: "70px", left: "60px", right: "60px" },
    });
    await tab.close();
    const content = await readPdf({ name: "a.pdf", bytes, contentType: null }, null);
    const plain = (words: string): string => words.replaceAll(/\s+/gu, " ");
    expect(plain(content.text)).toBe(plain(["The barrier nobody wanted", ...blocks].join(" ")));
    expect(content.title).toBe("The barrier nobody wanted");
    expect(wholeOf(content)).toBeGreaterThanOrEqual(blocks.length - 6);
  });
});
