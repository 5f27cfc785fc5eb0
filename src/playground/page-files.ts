/** The page's own files. TypeScript is sent with its types stripped, so that there is nothing to build. */
import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { Hono } from "hono";

/** What the page may load: from here and nowhere else; no script in the document, no style from a message. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** `/`, `/page/*` and the Markdown reader that the page shares with the tests. */
export function pageFiles(): Hono {
  const files = new Hono();
  files.get("/", async () => respond(await source("page/index.html"), "text/html; charset=utf-8"));
  files.get("/page/style.css", async () =>
    respond(await source("page/style.css"), "text/css; charset=utf-8"),
  );
  files.get("/page/:name{[a-z-]+\\.ts}", async (context) => script(`page/${context.req.param("name")}`));
  files.get("/:name{markdown[a-z-]*\\.ts}", async (context) => script(context.req.param("name")));
  files.get("/favicon.ico", () => new Response(null, { status: 204 }));
  return files;
}

// --- internal ---

async function script(path: string): Promise<Response> {
  try {
    return respond(stripTypeScriptTypes(await source(path)), "text/javascript; charset=utf-8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Response("Not found", { status: 404 });
    throw error;
  }
}

function source(path: string): Promise<string> {
  return readFile(new URL(path, import.meta.url), "utf8");
}

function respond(body: string, contentType: string): Response {
  return new Response(body, {
    headers: {
      "content-type": contentType,
      "content-security-policy": POLICY,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-cache",
    },
  });
}
