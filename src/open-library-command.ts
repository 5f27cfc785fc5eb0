/** The operator's `library` command, with its parts named: the store, and the pipeline that knows what is cached of a text. */
import { once } from "node:events";
import path from "node:path";
import { createPipeline } from "./answer/create-pipeline.ts";
import { runLibraryCommand } from "./care/library-command.ts";
import { readLibraryRequest } from "./care/library-request.ts";
import { readConfig } from "./config.ts";
import { extractiveEngine } from "./engine/extractive.ts";
import { openStore } from "./store/open.ts";

/** Throws UserError: what `readLibraryRequest` and `runLibraryCommand` say, or the store cannot be opened. */
export async function libraryCommand(
  words: readonly string[],
  onFault: (fault: unknown) => void,
): Promise<void> {
  const request = readLibraryRequest(words);
  const config = readConfig();
  const dataDir = request.dataDir === null ? config.dataDir : path.resolve(request.dataDir);
  const store = await openStore({ ...config, dataDir, onError: onFault });
  // What is cached is found by its text, whichever engine made it.
  const pipeline = createPipeline({
    engine: extractiveEngine(),
    counters: store.counters,
    cache: store.cache,
    onCacheFault: onFault,
  });
  try {
    await runLibraryCommand(request, { ...store, pipeline, write });
  } finally {
    await store.close();
  }
}

// --- internal ---

async function write(words: string): Promise<void> {
  if (!process.stdout.write(words)) await once(process.stdout, "drain");
}
