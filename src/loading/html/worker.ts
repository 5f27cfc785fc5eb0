/** The worker's end: reads one page at a time. Console output of libraries is not ours to print. */
import { parentPort } from "node:worker_threads";
import { markdownToHtml } from "./markdown-to-html.ts";
import { readPage } from "./read-page.ts";
import type { PageAnswer, PageTask } from "./tasks.ts";

if (parentPort === null) throw new Error("This file runs as a worker only");
const port = parentPort;

port.on("message", (task: PageTask) => port.postMessage(answer(task)));
port.postMessage("ready");

/** A fault goes back as its words: the request fails, the worker goes on. */
function answer({ kind, source, url }: PageTask): PageAnswer {
  try {
    const html = kind === "markdown" ? markdownToHtml(source) : source;
    return { page: readPage({ html, url, whole: kind === "markdown" }) };
  } catch (fault) {
    return { fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
}
