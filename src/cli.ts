/** The same pipeline from a terminal. Exit 0, or 1 with one clear line on standard error. */
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { createPipeline } from "./answer/create-pipeline.ts";
import { extractiveEngine } from "./engine/extractive.ts";
import { UserError } from "./errors.ts";
import { createLoader, type PageLoader } from "./loading/create-loader.ts";
import { contract } from "./terminal/contract.ts";
import { help } from "./terminal/help.ts";
import { printed } from "./terminal/print.ts";
import { report } from "./terminal/report.ts";
import { type Request, readRequest } from "./terminal/request.ts";
import { answerLines } from "./terminal/stream.ts";

/** Whoever reads the output may stop reading (`| head`): that ends the run, and is no fault. */
process.stdout.on("error", () => process.exit(0));
process.exitCode = await exitCodeOf(process.argv.slice(2));

// --- internal ---

async function exitCodeOf(words: readonly string[]): Promise<number> {
  const loader = createLoader({ discordApi: null });
  try {
    await run(readRequest(words), loader);
    return 0;
  } catch (fault) {
    if (fault instanceof UserError) process.stderr.write(`${fault.message}\n`);
    else logFault(fault);
    return 1;
  } finally {
    await loader.close();
  }
}

async function run(request: Request, loader: PageLoader): Promise<void> {
  const pipeline = createPipeline({ engine: extractiveEngine(), cache: null, onCacheFault: logFault });
  if (request.kind === "help") return print(help);
  if (request.kind === "stream") {
    const answer = contract({ pipeline, loader });
    return answerLines(
      { input: process.stdin, output: process.stdout },
      (line) => answer(request.command, line),
      availableParallelism(),
      logFault,
    );
  }
  const content = { ...(await loader.file(await fileOf(request.file), null)), guildId: "terminal" };
  const { json, reply } = await report(request, content, pipeline);
  print(
    request.json
      ? `${JSON.stringify({ text: content.text, ...json })}\n`
      : printed(reply, process.stdout.hasColors?.() ?? false),
  );
}

async function fileOf(file: string) {
  if (/^https?:\/\//iu.test(file)) {
    throw new UserError("Addresses are not fetched yet. Save the page in your browser, then give the file.");
  }
  if (file === "-") return { name: "standard input", bytes: await buffer(process.stdin), contentType: null };
  try {
    return { name: basename(file), bytes: await readFile(file), contentType: null };
  } catch (fault) {
    throw new UserError(`${file} cannot be read: ${sentenceOf((fault as NodeJS.ErrnoException).code)}.`);
  }
}

const sentences: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "there is no such file"],
  ["EISDIR", "it is a folder"],
  ["EACCES", "this account may not read it"],
]);

const sentenceOf = (code: string | undefined): string =>
  sentences.get(code ?? "") ?? `the system says ${code ?? "no"}`;

function print(words: string): void {
  process.stdout.write(words);
}

function logFault(fault: unknown): void {
  process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
}
