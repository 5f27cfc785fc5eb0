/**
 * Links to the words: how many quotes and passages of real pages get one, and at how many of these Chromium marks exactly
 * those words. Pages are opened from loopback, alone: without their scripts and what other hosts have, and without such
 * styles of their own as only move or colour words.
 */
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { pageLinks } from "../../../src/answer/page-links.ts";
import { createLoader, type PageLoader } from "../../../src/loading/create-loader.ts";
import type { Content, Span } from "../../../src/types.ts";
import { BROWSER_ARGUMENTS, findBrowser, HOW_TO_RUN } from "../../browser/find-browser.ts";
import { flattened, highlightedWords, markStyle, plainWords, showsWords } from "../../browser/highlighted.ts";
import { servePages } from "../../browser/serve-pages.ts";
import type { DataSet, Measured, Place } from "../data-set.ts";
import { readLines, readZipped } from "../read-data.ts";
import { percent } from "../table.ts";

type Item = { readonly id: string; readonly html: string };
type Sample = { readonly path: string; readonly content: Content; readonly spans: readonly Span[] };
/**
 * `exact`: those words and no others; `other`: more, fewer or other words; `nothing`: no mark on the page; `not shown`: the page
 * does not show the words in one piece without its scripts, so that nothing could be marked.
 */
type Outcome = "exact" | "other" | "nothing" | "not shown" | "no link";

const everyNth = { extraction: 5, "extraction-wcxb": 7 } as const;
const spansEach = 4;
const pagesAtOnce = 2;
const looks = 4;
/** Milliseconds. */
const lookEvery = 300;

export const fragments: DataSet = {
  name: "fragments",
  needs: ["extraction/items.jsonl", "extraction-wcxb/items.jsonl"],
  run: measure,
};

// --- internal ---

async function measure(place: Place): Promise<Measured[]> {
  const path = findBrowser();
  if (path === null) throw new Error(HOW_TO_RUN);
  const html = htmlOf(place);
  const served = await servePages(html);
  const loader = createLoader({ discordApi: null });
  const browser = await chromium.launch({ executablePath: path, args: BROWSER_ARGUMENTS });
  try {
    const samples = await samplesOf(html, loader);
    return measuredOf(samples, await openAll(browser, samples, html, served.origin));
  } finally {
    await browser.close();
    await loader.close();
    await served.close();
  }
}

function htmlOf({ data }: Place): Map<string, string> {
  const pages = Object.entries(everyNth).flatMap(([folder, nth]) =>
    readLines<Item>(data, `${folder}/items.jsonl`)
      .filter((_, at) => at % nth === 0)
      .map(({ id, html }) => [`/${folder}/${id}`, marked(readZipped(data, `${folder}/${html}`))] as const),
  );
  return new Map(pages);
}

/** Behind the opening of the head, or in front of a page that has none. */
const marked = (html: string): string =>
  /<head[^>]*>/iu.test(html) ? html.replace(/<head[^>]*>/iu, (head) => head + markStyle) : markStyle + html;

async function samplesOf(html: ReadonlyMap<string, string>, loader: PageLoader): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const [path, page] of html) {
    const content = await loader.page({ html: page, url: null }).catch(() => null);
    if (content === null) continue;
    const spans = [...spread(content.quotes), ...spread(content.passages)];
    samples.push({ path, content, spans });
  }
  return samples;
}

/** A few, at even distances. */
const spread = (spans: readonly Span[]): Span[] =>
  Array.from({ length: Math.min(spansEach, spans.length) }, (_, at) => {
    const place = Math.floor(((at + 0.5) * spans.length) / Math.min(spansEach, spans.length));
    return spans[place]!;
  });

async function openAll(
  browser: Browser,
  samples: readonly Sample[],
  html: Map<string, string>,
  origin: string,
): Promise<ReadonlyMap<Span, Outcome>> {
  const outcomes = new Map<Span, Outcome>();
  const waiting = [...samples];
  const work = async (): Promise<void> => {
    const context = await browser.newContext({
      viewport: { width: 1000, height: 1400 },
      javaScriptEnabled: false,
    });
    await context.route("**/*", (route) =>
      route.request().url().startsWith(origin) ? route.continue() : route.abort(),
    );
    for (let sample = waiting.shift(); sample; sample = waiting.shift()) {
      const links = pageLinks({ text: sample.content.text, url: `${origin}${sample.path}` });
      html.set(sample.path, marked(await flatPage(context, `${origin}${sample.path}`)));
      for (const span of sample.spans) {
        const page = await context.newPage();
        outcomes.set(span, await outcomeOf(page, links(span), sample.content.text, span));
        await page.close();
      }
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, work));
  return outcomes;
}

async function flatPage(context: BrowserContext, url: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "load" });
  const html = await flattened(page);
  await page.close();
  return html;
}

async function outcomeOf(page: Page, link: string | null, text: string, span: Span): Promise<Outcome> {
  if (link === null) return "no link";
  await page.goto(link, { waitUntil: "load" });
  const wanted = plainWords(text.slice(span.start, span.end));
  const words = await markedWords(page);
  if (words.join(" ") === wanted.join(" ")) return "exact";
  if (!(await showsWords(page, wanted))) return "not shown";
  if (process.env.SHOW_FRAGMENTS) show(words, wanted, link);
  return words.length === 0 ? "nothing" : "other";
}

/** A browser looks for the words after the page is there: on a busy machine some time after. */
async function markedWords(page: Page): Promise<string[]> {
  for (let look = 0; look < looks; look += 1) {
    const words = await highlightedWords(page);
    if (words.length > 0) return words;
    await page.waitForTimeout(lookEvery);
  }
  return [];
}

/** With SHOW_FRAGMENTS set, what was not marked as wanted is printed. */
function show(words: readonly string[], wanted: readonly string[], link: string): void {
  process.stderr.write(`${link}\n  wanted ${wanted.join(" ")}\n  marked ${words.join(" ")}\n`);
}

function measuredOf(samples: readonly Sample[], outcomes: ReadonlyMap<Span, Outcome>): Measured[] {
  const all = [...outcomes.values()];
  const count = (outcome: Outcome): number => all.filter((one) => one === outcome).length;
  const linked = all.length - count("no link");
  const shown = linked - count("not shown");
  return [
    {
      measure: "links at which Chromium marks exactly the words",
      ours: `${percent(count("exact"), shown)} (${count("exact")} of ${shown}, ${samples.length} pages)`,
    },
    {
      measure: "links that mark other words · nothing",
      ours: `${percent(count("other"), shown)} · ${percent(count("nothing"), shown)}`,
    },
    {
      measure: "words that the page does not show without scripts",
      ours: percent(count("not shown"), linked),
    },
    { measure: "quotes and passages with a link", ours: percent(linked, all.length) },
  ];
}
