/** The worker's end: reads one thing at a time. Console output of libraries is not ours to print. */
import { parentPort } from "node:worker_threads";
import { UserError } from "../../errors.ts";
import type { ReadAnswer, ReadRequest } from "./messages.ts";
import { read } from "./read.ts";

if (parentPort === null) throw new Error("This file runs as a worker only");
const port = parentPort;

port.on("message", async (request: ReadRequest) => port.postMessage(await answer(request)));
port.postMessage("ready");

/** A fault goes back as its words: the request fails, the worker goes on. */
async function answer(request: ReadRequest): Promise<ReadAnswer> {
  try {
    return { content: await read(request) };
  } catch (fault) {
    if (fault instanceof UserError && fault.said) return { refused: fault.said };
    return { fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
}
