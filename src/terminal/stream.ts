/** A JSONL run: one line in, one line out, in order. Memory does not grow with the number of lines, nor without end with one. */
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { z } from "zod";
import { UserError } from "../errors.ts";

type Streams = { readonly input: Readable; readonly output: Writable };
type Answering = (line: unknown) => Promise<object>;

/**
 * Answers each line of `input`; a line that cannot be read or answered gives `{id, error}` and the rest go on. At most
 * `atOnce` lines are worked on, and reading waits for the output to be taken. `onFault` hears of what is not the line's fault.
 */
export async function answerLines(
  { input, output }: Streams,
  answer: Answering,
  atOnce: number,
  onFault: (fault: unknown) => void,
): Promise<void> {
  const underway: Promise<string>[] = [];
  for await (const line of linesOf(input)) {
    if (line?.trim() === "") continue;
    underway.push(answerLine(line, answer, onFault));
    if (underway.length >= atOnce) await write(output, await underway.shift()!);
  }
  for (const answered of underway) await write(output, await answered);
}

// --- internal ---

/** In UTF-16 code units: twice what the largest page that is loaded has, since JSON escapes some. Longer ones are not kept. */
const longestLine = 20_000_000;

/**
 * Null for a line that is too long. Lines end at a line feed alone: U+2028 and its like, at which readline splits too, may stand
 * in a JSON string. A line is searched for its end once, however many pieces it comes in.
 */
async function* linesOf(input: Readable): AsyncGenerator<string | null> {
  let rest: string | null = "";
  for await (const piece of input.setEncoding("utf8") as AsyncIterable<string>) {
    let from = 0;
    for (let end = piece.indexOf("\n"); end !== -1; end = piece.indexOf("\n", from)) {
      yield joined(rest, piece.slice(from, end));
      rest = "";
      from = end + 1;
    }
    rest = joined(rest, piece.slice(from));
  }
  if (rest !== "") yield rest;
}

const joined = (begun: string | null, more: string): string | null =>
  begun === null || begun.length + more.length > longestLine ? null : begun + more;

async function answerLine(
  line: string | null,
  answer: Answering,
  onFault: (fault: unknown) => void,
): Promise<string> {
  if (line === null) return JSON.stringify({ id: null, error: tooLong });
  const parsed = parseLine(line);
  if (parsed === undefined) return JSON.stringify({ id: null, error: "This line is not JSON." });
  try {
    return JSON.stringify(await answer(parsed));
  } catch (fault) {
    return JSON.stringify({ id: idOf(parsed), error: sentenceOf(fault, onFault) });
  }
}

const tooLong = `This line has more than ${longestLine.toLocaleString("en")} characters.`;

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // What is wrong with it is said in the line out.
    return undefined;
  }
}

function idOf(line: unknown): string | number | null {
  const id = typeof line === "object" && line !== null && "id" in line ? line.id : null;
  return typeof id === "string" || typeof id === "number" ? id : null;
}

function sentenceOf(fault: unknown, onFault: (fault: unknown) => void): string {
  if (fault instanceof UserError) return fault.message;
  if (fault instanceof z.ZodError)
    return fault.issues.map(({ path, message }) => `${path.join(".") || "the line"}: ${message}`).join("; ");
  onFault(fault);
  return "Something went wrong with this line; standard error says what.";
}

async function write(output: Writable, line: string): Promise<void> {
  if (!output.write(`${line}\n`)) await once(output, "drain");
}
