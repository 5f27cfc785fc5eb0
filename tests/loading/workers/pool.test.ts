import { deflateSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { readContent } from "../../../src/loading/content.ts";
import { createPool, type Pool, type PoolLimits } from "../../../src/loading/workers/pool.ts";
import { article } from "../an-article.ts";
import { writePdf } from "../pdf/support/write-pdf.ts";

let pool: Pool | null = null;
afterEach(() => pool?.close());
const open = (limits: Partial<PoolLimits>): Pool => {
  pool = createPool({ workers: 1, ...limits });
  return pool;
};

const words =
  "The harbour board voted on Tuesday night to pay for a new flood barrier, after two winters of high water. ";
const html = (inside: string) => ({
  from: "page" as const,
  html: `<html><body>${inside}</body></html>`,
  url: null,
});
const text = (words: string) => ({ from: "text" as const, text: words, title: null });
const small = html(`<article>${`<p>${words.repeat(3)}</p>`.repeat(3)}</article>`);
/** Reading it takes many seconds. */
const heavy = html(`<p>${words}</p>`.repeat(60_000));

/** So does this: a quarter of a million quotes. */
const hostile = text('"a" '.repeat(250_000));

describe("the workers that read", () => {
  it("end a text that takes too long, in words, and read the next", async () => {
    const workers = open({ timeLimit: 400 });
    const slow = workers.read(hostile);
    const next = workers.read(text(words));
    await expect(slow).rejects.toThrow(UserError);
    await expect(slow).rejects.toThrow(/took longer than 1 s to read.* nothing was stored/u);
    expect((await next).text).toBe(words.trimEnd());
  });

  it("end a page that takes too long, in words, and read the next", async () => {
    const workers = open({ timeLimit: 400 });
    const slow = workers.read(heavy);
    const next = workers.read(small);
    await expect(slow).rejects.toThrow(UserError);
    await expect(slow).rejects.toThrow(/took longer than/u);
    expect((await next).text).toContain("flood barrier");
  });

  it("end a page that needs too much memory, in words, and read the next", async () => {
    const workers = open({ memory: 64, timeLimit: 60_000 });
    await expect(workers.read(heavy)).rejects.toThrow(/too much memory/u);
    expect((await workers.read(html("<p>Short words, and few.</p>".repeat(40)))).text).toContain(
      "Short words",
    );
  }, 60_000);

  it("end a small file that unpacks to much outside of the heap, and read the next", async () => {
    const workers = open({ memory: 64, timeLimit: 60_000 });
    const bomb = writePdf({
      pages: [{ texts: [] }],
      rawContent: deflateSync(Buffer.alloc(400_000_000, 0x20)),
    });
    expect(bomb.length).toBeLessThan(1_000_000);
    const reading = workers.read({
      from: "file",
      name: "a.pdf",
      bytes: bomb,
      contentType: null,
      title: null,
    });
    await expect(reading).rejects.toThrow(/too much memory/u);
    expect((await workers.read(text(words))).text).toBe(words.trimEnd());
  });

  it("answer many requests at once, each with its own page", async () => {
    const workers = open({ workers: 2 });
    const titles = Array.from({ length: 20 }, (_, at) => `Headline number ${at} of many`);
    const pages = await Promise.all(
      titles.map((title) =>
        workers.read({ ...small, html: small.html.replace("<body>", `<body><h1>${title}</h1>`) }),
      ),
    );
    expect(pages.map(({ title }) => title)).toEqual(titles);
  });

  it("give a refusal back as it was worded", async () => {
    const reading = open({}).read(text("***"));
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow("There is no text in it.");
  });

  it("give the same content as reading in place", async () => {
    expect(await open({}).read(text(article))).toEqual(
      readContent({ text: article.trimEnd(), warnings: [] }),
    );
  });

  it("refuse what waits when they are closed", async () => {
    const workers = open({});
    const waiting = [workers.read(heavy), workers.read(hostile), workers.read(small)].map((reading) =>
      reading.catch((fault: unknown) => fault),
    );
    await workers.close();
    for (const fault of await Promise.all(waiting)) expect(fault).toBeInstanceOf(UserError);
    await expect(workers.read(small)).rejects.toThrow(UserError);
  });
});
