import { afterEach, describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { createPool, type Pool, type PoolLimits } from "../../../src/loading/html/pool.ts";

let pool: Pool | null = null;
afterEach(() => pool?.close());
const open = (limits: Partial<PoolLimits>): Pool => {
  pool = createPool({ workers: 1, ...limits });
  return pool;
};

const words =
  "The harbour board voted on Tuesday night to pay for a new flood barrier, after two winters of high water. ";
const html = (inside: string) => ({
  kind: "html" as const,
  source: `<html><body>${inside}</body></html>`,
  url: null,
});
const small = html(`<article>${`<p>${words.repeat(3)}</p>`.repeat(3)}</article>`);
/** Reading it takes many seconds. */
const heavy = html(`<p>${words}</p>`.repeat(60_000));

describe("the workers that read pages", () => {
  it("end a page that takes too long, in words, and read the next", async () => {
    const workers = open({ timeLimit: 400 });
    const slow = workers.read(heavy);
    const next = workers.read(small);
    await expect(slow).rejects.toThrow(UserError);
    await expect(slow).rejects.toThrow(/took longer than/u);
    expect((await next).text).toContain("flood barrier");
  });

  it("end a page that needs too much memory, in words, and read the next", async () => {
    const workers = open({ memory: 24, timeLimit: 60_000 });
    await expect(workers.read(heavy)).rejects.toThrow(/too much memory/u);
    expect((await workers.read(html("<p>Short words.</p>"))).warnings).toBeDefined();
  }, 60_000);

  it("answer many requests at once, each with its own page", async () => {
    const workers = open({ workers: 2 });
    const titles = Array.from({ length: 20 }, (_, at) => `Headline number ${at} of many`);
    const pages = await Promise.all(
      titles.map((title) =>
        workers.read({ ...small, source: small.source.replace("<body>", `<body><h1>${title}</h1>`) }),
      ),
    );
    expect(pages.map(({ title }) => title)).toEqual(titles);
  });

  it("refuse what waits when they are closed", async () => {
    const workers = open({});
    const waiting = [workers.read(heavy), workers.read(small)].map((reading) =>
      reading.catch((fault: unknown) => fault),
    );
    await workers.close();
    for (const fault of await Promise.all(waiting)) expect(fault).toBeInstanceOf(UserError);
    await expect(workers.read(small)).rejects.toThrow(UserError);
  });
});
