/** A sentence without one of its values throws in front of a reader: what code gives is held against what the sentence names. */
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "../../src/words/en.ts";
import { valuesGiven } from "./values-given.ts";
import { valuesNamedIn } from "./values-named-in.ts";

const root = new URL("../../", import.meta.url);
const given = globSync("{src,commands}/**/*.ts", { cwd: root }).flatMap((file) =>
  valuesGiven(readFileSync(new URL(file, root), "utf8")).map((one) => ({ ...one, file })),
);
const sentences: Readonly<Record<string, string>> = en;

describe("the values that code gives to a sentence", () => {
  it("are those that the sentence names, all of them", () => {
    expect(given.length).toBeGreaterThan(300);
    const wrong = given
      .filter(({ names }) => names !== null)
      .filter(({ key, names }) => String(names) !== String(valuesNamedIn(sentences[key] ?? "{unknown}")));
    expect(wrong).toEqual([]);
  });

  it.each([
    ['said("care.owner-only")', []],
    ['say.text("reply.page", { page, pages: all.length })', ["page", "pages"]],
    [
      'say.line("a.b", {\n  thread: { channel: id },\n  names: [one, other].join(", "),\n})',
      ["names", "thread"],
    ],
    ['said("a.b", values)', null],
    ['said("a.b", { ...values, more })', null],
  ])("are told from the code: %s", (code, names) => {
    expect(valuesGiven(code).map((one) => one.names)).toEqual([names]);
  });
});
