import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { UserError } from "../../src/errors.ts";
import { answerLines } from "../../src/terminal/stream.ts";

async function run(
  lines: readonly string[],
  answer: (line: unknown) => Promise<object>,
  faults: unknown[] = [],
): Promise<unknown[]> {
  const output = new PassThrough();
  const written = text(output);
  await answerLines({ input: Readable.from(lines.map((line) => `${line}\n`)), output }, answer, 4, (fault) =>
    faults.push(fault),
  );
  output.end();
  return (await written)
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const echo = async (line: unknown) => line as object;

describe("a stream of lines", () => {
  it("gives one line for each, in the order in which they came, however long each takes", async () => {
    const slowFirst = async (line: unknown) => {
      await new Promise((resolve) => setTimeout(resolve, 20 - (line as { id: number }).id * 4));
      return line as object;
    };
    const lines = [1, 2, 3, 4, 5].map((id) => JSON.stringify({ id }));
    expect(await run(lines, slowFirst)).toEqual([1, 2, 3, 4, 5].map((id) => ({ id })));
  });

  it("answers a line that is not JSON with an error and goes on", async () => {
    expect(await run(['{"id":1}', "not json", '{"id":2}'], echo)).toEqual([
      { id: 1 },
      { id: null, error: "This line is not JSON." },
      { id: 2 },
    ]);
  });

  it("says in words what is wrong with a line, under its id", async () => {
    const strict = async (line: unknown) =>
      z.object({ id: z.number(), text: z.string({ error: "is not text" }) }).parse(line);
    expect(await run(['{"id":7}'], strict)).toEqual([{ id: 7, error: "text: is not text" }]);
    const refusing = async () => {
      throw new UserError("There is no text.");
    };
    expect(await run(['{"id":"x"}', "[]", "null"], refusing)).toEqual([
      { id: "x", error: "There is no text." },
      { id: null, error: "There is no text." },
      { id: null, error: "There is no text." },
    ]);
  });

  it("tells standard error, not the reader of the output, of a fault of its own", async () => {
    const faults: unknown[] = [];
    const broken = async () => {
      throw new TypeError("undefined is not a function");
    };
    const [line] = await run(['{"id":1}'], broken, faults);
    expect(line).toEqual({ id: 1, error: "Something went wrong with this line; standard error says what." });
    expect(faults).toHaveLength(1);
  });

  it("takes a line separator inside a string for a part of it", async () => {
    expect(await run(['{"id":1,"text":"a\u2028b\u0085c"}'], echo)).toEqual([
      { id: 1, text: "a\u2028b\u0085c" },
    ]);
  });

  it("reads a last line without an end, and ends of any system", async () => {
    const output = new PassThrough();
    const written = text(output);
    await answerLines(
      { input: Readable.from(['{"id":1}\r\n{"i', 'd":2}']), output },
      echo,
      1,
      () => undefined,
    );
    output.end();
    expect(await written).toBe('{"id":1}\n{"id":2}\n');
  });

  it("passes over empty lines", async () => {
    expect(await run(["", '{"id":1}', "  "], echo)).toEqual([{ id: 1 }]);
  });

  it("refuses a line that is too long to be kept, however it comes, and goes on", async () => {
    const output = new PassThrough();
    const written = text(output);
    const piece = "x".repeat(1_000_000);
    const pieces = ['{"id":1}\n', ...Array.from({ length: 21 }, () => piece), '\n{"id":2}\n'];
    await answerLines({ input: Readable.from(pieces), output }, echo, 1, () => undefined);
    output.end();
    const error = "This line has more than 20,000,000 characters.";
    expect(await written).toBe(`{"id":1}\n${JSON.stringify({ id: null, error })}\n{"id":2}\n`);
  });

  it("works on no more lines at once than it may", async () => {
    let now = 0;
    let most = 0;
    const counting = async (line: unknown) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      return line as object;
    };
    await run(
      Array.from({ length: 200 }, (_, id) => JSON.stringify({ id })),
      counting,
    );
    expect(most).toBeLessThanOrEqual(4);
  });
});
