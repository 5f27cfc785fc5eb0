/** The same pipeline from a terminal. Exit 0, or 1 with one clear line on standard error. */
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { createPipeline } from "./answer/create-pipeline.ts";
import type { Pipeline } from "./answer/pipeline.ts";
import { extractiveEngine } from "./engine/extractive.ts";
import { UserError } from "./errors.ts";
import { createLoader, type PageLoader } from "./loading/create-loader.ts";
import { contract } from "./terminal/contract.ts";
import { help } from "./terminal/help.ts";
import { printed } from "./terminal/print.ts";
import { loadInput } from "./terminal/read-input.ts";
import { report } from "./terminal/report.ts";
import { type Request, readRequest, type TerminalEngine } from "./terminal/request.ts";
import { answerLines } from "./terminal/stream.ts";

/** Whoever reads the output may stop reading (`| head`): that ends the run, and is no fault. A full disk is one. */
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code === "EPIPE") process.exit(0);
  process.stderr.write(`The output cannot be written (${fault.code ?? fault.message}).\n`);
  process.exit(1);
});
process.exitCode = await exitCodeOf(process.argv.slice(2));

// --- internal ---

async function exitCodeOf(words: readonly string[]): Promise<number> {
  const loader = createLoader({ discordApi: null });
  try {
    if (words[0] === "library") await runLibrary(words.slice(1));
    else await run(readRequest(words), loader);
    return 0;
  } catch (fault) {
    if (fault instanceof UserError) process.stderr.write(`${fault.message}\n`);
    else logFault(fault);
    return 1;
  } finally {
    await loader.close();
  }
}

/** The operator's care of the store. Loaded only here: the other commands open none. */
async function runLibrary(words: readonly string[]): Promise<void> {
  const { libraryCommand } = await import("./open-library-command.ts");
  return libraryCommand(words, logFault);
}

async function run(request: Request, loader: PageLoader): Promise<void> {
  if (request.kind === "help") return print(help);
  const { pipeline, close } = await pipelineFor(request.engine);
  try {
    await answer(request, loader, pipeline);
  } finally {
    await close();
  }
}

async function pipelineFor(
  engine: TerminalEngine,
): Promise<{ readonly pipeline: Pipeline; close(): Promise<void> }> {
  if (engine === "claude") {
    // Loaded only here: without it no store is opened and no configuration read.
    const { openTerminalWriting } = await import("./open-terminal.ts");
    return openTerminalWriting(logFault);
  }
  const pipeline = createPipeline({ engine: extractiveEngine(), cache: null, onCacheFault: logFault });
  return { pipeline, close: async () => undefined };
}

async function answer(
  request: Exclude<Request, { kind: "help" }>,
  loader: PageLoader,
  pipeline: Pipeline,
): Promise<void> {
  if (request.kind === "stream") {
    keepHeapSmall();
    const lineOut = contract({ pipeline, loader });
    return answerLines(
      { input: process.stdin, output: process.stdout },
      (line) => lineOut(request.command, line),
      availableParallelism(),
      logFault,
    );
  }
  const content = { ...(await loadInput(request.file, loader)), guildId: "terminal" };
  const { json, reply } = await report(request, content, pipeline);
  print(
    request.json
      ? `${JSON.stringify({ text: content.text, ...json })}\n`
      : printed(reply, {
          colour: process.stdout.hasColors?.() ?? false,
          width: widthOf(process.stdout.columns),
        }),
  );
}

/**
 * Left alone V8 lets the heap grow to a multiple of what is in use before it collects, which after some ten thousand lines looks
 * like a leak to whoever measures. Measured with 50,000 lines: 180 MB instead of 290, in the same time.
 */
function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=20");
  setFlagsFromString("--semi-space-growth-factor=1");
}

/** Columns of a terminal, or where there is none; lines of more than a hundred are hard to read. */
function widthOf(columns: number | undefined): number {
  return Math.max(20, Math.min(columns ?? 80, 100));
}

function print(words: string): void {
  process.stdout.write(words);
}

function logFault(fault: unknown): void {
  process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
}
