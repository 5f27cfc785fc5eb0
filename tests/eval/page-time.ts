/** How long reading a page takes. */
import { cleanText } from "../../src/loading/clean.ts";
import { readPage } from "../../src/loading/html/read-page.ts";

/**
 * Median milliseconds of the processor to read a page's HTML: text, furniture, links, metadata, kind of page. Time of the processor and
 * not of the clock, because other sets run beside it. The first pages warm the code up and do not count.
 */
export function medianReadingTime(pages: Iterable<{ readonly html: string; readonly url: string }>): number {
  const times: number[] = [];
  for (const { html, url } of pages) {
    const before = process.threadCpuUsage();
    readPage({ html: cleanText(html), url, whole: false });
    const { user, system } = process.threadCpuUsage(before);
    times.push((user + system) / 1000);
  }
  const sorted = times.slice(warmUp).sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}

// --- internal ---

const warmUp = 20;
