/** Writes an answer to the socket, whole or in pieces, with whatever trouble the script asks for. */
import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { Trouble } from "./script.ts";

export type Answer = {
  readonly headers: Readonly<Record<string, string>>;
  /** In order; a JSON answer is one. */
  readonly pieces: readonly string[];
  readonly contentType: string;
  readonly trouble: Trouble;
  /** In place of the rest of a stream, where that breaks with an error. */
  readonly errorPiece: string;
};

/** Resolves when the answer is written or the connection is closed. `begin` is called with the first byte. */
export async function deliver(outgoing: ServerResponse, answer: Answer, begin: () => void): Promise<void> {
  const { trouble } = answer;
  if (trouble.headersAfter !== undefined) await waited(outgoing, trouble.headersAfter);
  if (outgoing.destroyed || trouble.breaks === "drop before headers") return void outgoing.destroy();
  if (trouble.breaks === "stall before headers") return untilClosed(outgoing);
  begin();
  const contentType = trouble.contentType ?? answer.contentType;
  outgoing.writeHead(200, { ...answer.headers, "content-type": contentType });
  const pieces = midway(trouble) ? firstHalf(answer.pieces) : answer.pieces;
  await write(outgoing, pieces, trouble.pieceEvery ?? 0);
  await end(outgoing, answer);
}

// --- internal ---

const midway = ({ breaks }: Trouble): boolean => breaks?.endsWith("midway") === true;

/** Half of the pieces, and of an only one half of its characters. */
function firstHalf(pieces: readonly string[]): readonly string[] {
  if (pieces.length > 1) return pieces.slice(0, Math.ceil(pieces.length / 2));
  return pieces.map((piece) => piece.slice(0, Math.ceil(piece.length / 2)));
}

async function write(outgoing: ServerResponse, pieces: readonly string[], pieceEvery: number): Promise<void> {
  for (const piece of pieces) {
    if (outgoing.destroyed) return;
    outgoing.write(piece);
    if (pieceEvery > 0) await waited(outgoing, pieceEvery);
  }
}

async function end(outgoing: ServerResponse, { trouble, errorPiece }: Answer): Promise<void> {
  if (outgoing.destroyed) return;
  if (trouble.breaks === "stall midway") return untilClosed(outgoing);
  if (trouble.breaks === "drop midway") {
    // What was written has to leave first: destroyed at once, the client would see a connection without an answer.
    await pause(5);
    outgoing.destroy();
    return;
  }
  outgoing.end(trouble.breaks === "error midway" ? errorPiece : "");
}

/** That long, or until the client is gone. */
function waited(outgoing: ServerResponse, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      outgoing.off("close", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    outgoing.once("close", done);
  });
}

async function untilClosed(outgoing: ServerResponse): Promise<void> {
  if (!outgoing.destroyed) await once(outgoing, "close");
}
