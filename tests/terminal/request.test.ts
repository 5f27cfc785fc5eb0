import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { readRequest } from "../../src/terminal/request.ts";

describe("the command line", () => {
  it("names a command and a file", () => {
    expect(readRequest(["summary", "a.txt", "--points", "3"])).toMatchObject({
      kind: "file",
      command: "summary",
      file: "a.txt",
      points: 3,
      json: false,
    });
    expect(readRequest(["ask", "-", "Who paid?", "--json"])).toMatchObject({
      file: "-",
      question: "Who paid?",
      json: true,
    });
    expect(readRequest(["quotes", "--jsonl"])).toEqual({
      kind: "stream",
      command: "quotes",
      engine: "extractive",
    });
  });

  it("asks for help in any of the ways people do", () => {
    for (const line of [[], ["help"], ["--help"], ["-h"], ["summary", "--help"]])
      expect(readRequest(line)).toEqual({ kind: "help" });
  });

  const refused: readonly [string[], RegExp][] = [
    [["sumary", "a.txt"], /no command “sumary”/],
    [["summary"], /Name a file/],
    [["ask", "a.txt"], /Ask something/],
    [["check", "a.txt"], /Give what is to be checked/],
    [["check", "a.txt", "--quote", "a", "--claim", "b"], /Give what is to be checked/],
    [["summary", "a.txt", "--points", "many"], /whole number/],
    [["summary", "a.txt", "--colour"], /^Unknown option '--colour'\. `npm/],
    [["summary", "a.txt", "b.txt"], /“b.txt” is one word too many for summary/],
    [["ask", "a.txt", "Who", "paid?"], /“paid\?” is one word too many for ask/],
    [["ask", "a.txt", " "], /Ask something/],
    [["quotes", "a.txt", "--speaker", "Lee"], /quotes takes no --speaker/],
    [["summary", "a.txt", "--jsonl"], /summary --jsonl < a.txt/],
  ];
  for (const [line, sentence] of refused) {
    it(`refuses “${line.join(" ")}” in one clear sentence`, () => {
      expect(() => readRequest(line)).toThrow(UserError);
      expect(() => readRequest(line)).toThrow(sentence);
    });
  }
});
