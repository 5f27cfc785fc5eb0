/** One request of the bot, read once: its JSON, its files; and how it is remembered. */
import type { Context } from "hono";
import { REFUSALS, Refusal } from "../refusal.ts";
import { contentTypeOf, type IncomingFile } from "../uploads.ts";
import { asObject, type Json } from "../validation/rule.ts";

export type Body = { readonly json: unknown; readonly files: ReadonlyMap<number, IncomingFile> };

/** What the routes share. `Variables` is hono's word. `after` runs once the request is on record, so that who waits finds it there. */
export type Env = { Variables: { body: Body; after: (() => void)[] } };

/** A request of the bot and its answer, with no token in it. */
export type RequestRecord = {
  /** From 1, in the order in which the answers were given. */
  readonly number: number;
  readonly method: string;
  /** Without the API prefix; an interaction's token stands as `{token}`. */
  readonly path: string;
  readonly body: unknown;
  readonly files: readonly { readonly name: string; readonly size: number; readonly contentType: string }[];
  readonly status: number;
  readonly response: unknown;
  /** ms from request to answer. */
  readonly took: number;
};

/** The body as an object; a list or a bare value is none. */
export function bodyObject(context: Context<Env>): Json {
  return asObject(context.get("body").json) ?? {};
}

/** Reads JSON or multipart (`payload_json` and `files[n]`). Throws 50109 for bad JSON, 40005 for a file that is too large. */
export async function readBody(request: Request, mostBytes: number): Promise<Body> {
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("multipart/form-data")) return readMultipart(request, type, mostBytes);
  const text = await request.text();
  return { json: text === "" ? {} : parseJson(text), files: new Map() };
}

// --- internal ---

async function readMultipart(request: Request, type: string, mostBytes: number): Promise<Body> {
  const form = await new Response(await request.arrayBuffer(), {
    headers: { "content-type": type },
  }).formData();
  const files = new Map<number, IncomingFile>();
  for (const [field, value] of form) {
    const index = /^files\[(\d{1,2})\]$/.exec(field)?.[1];
    if (index === undefined || typeof value === "string") continue;
    if (value.size > mostBytes) throw new Refusal(REFUSALS.tooLarge);
    const bytes = new Uint8Array(await value.arrayBuffer());
    files.set(Number(index), {
      name: value.name,
      bytes,
      contentType: value.type || contentTypeOf(value.name),
    });
  }
  const payload = form.get("payload_json");
  return { json: typeof payload === "string" ? parseJson(payload) : {}, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(REFUSALS.invalidJson);
    throw error;
  }
}
