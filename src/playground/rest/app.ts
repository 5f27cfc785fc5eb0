/** The REST API as one application: who asks, how often, what is remembered, and how refusals look. */
import type { Context, Next } from "hono";
import { Hono } from "hono";
import { Faults, rateLimited } from "../faults.ts";
import { REFUSALS, Refusal } from "../refusal.ts";
import type { World } from "../world.ts";
import { channelRoutes } from "./channels.ts";
import { commandRoutes } from "./commands.ts";
import { type Env, type RequestRecord, readBody } from "./exchange.ts";
import { identityRoutes } from "./identity.ts";
import { interactionRoutes } from "./interactions.ts";
import { messageRoutes } from "./messages.ts";
import { threadRoutes } from "./threads.ts";
import { webhookRoutes } from "./webhooks.ts";

export type RestApp = {
  readonly app: Hono<Env>;
  readonly faults: Faults;
  readonly records: RequestRecord[];
  /** Requests that are being answered at this moment. */
  inFlight(): number;
};

/** `onRequest` hears of every request once it is answered. */
export function restApp(world: World, onRequest: (record: RequestRecord) => void): RestApp {
  const faults = new Faults();
  const records: RequestRecord[] = [];
  const pace = new Pace(world.limits.requestsPerSecond);
  let open = 0;
  const app = new Hono<Env>();
  app.use(async (context, next) => {
    const started = Date.now();
    open += 1;
    context.set("body", { json: {}, files: new Map() });
    context.set("after", []);
    try {
      await next();
    } finally {
      open -= 1;
    }
    const record = { number: records.length + 1, ...(await recorded(context)), took: Date.now() - started };
    records.push(record);
    onRequest(record);
    for (const callback of context.get("after")) callback();
  });
  app.use(async (context, next) => {
    context.set("body", await readBody(context.req.raw, world.limits.uploadBytes));
    const fault = faults.take(`${context.req.method} ${shownPath(context)}`);
    if (fault !== null && !fault.takesEffect) return fault.response;
    const refused = await admit(world, pace, context, next);
    if (refused === undefined && fault !== null) context.res = fault.response;
    return refused;
  });
  for (const routes of [
    identityRoutes,
    commandRoutes,
    messageRoutes,
    threadRoutes,
    channelRoutes,
    interactionRoutes,
    webhookRoutes,
  ]) {
    app.route("/", routes(world));
  }
  app.all("*", () => {
    throw new Refusal(REFUSALS.notFound);
  });
  app.onError((error, context) => {
    if (error instanceof Refusal) return context.json(error.body(), error.status as 400);
    const { status, message, code } = REFUSALS.serverError;
    return context.json({ message, code, fault: String(error.stack ?? error) }, status);
  });
  return { app, faults, records, inFlight: () => open };
}

// --- internal ---

/** Answers to interactions carry their own token and are not paced; everything else is the bot's. */
const OWN_TOKEN = /^\/(?:interactions|webhooks)\//;

async function admit(
  world: World,
  pace: Pace,
  context: Context<Env>,
  next: Next,
): Promise<Response | undefined> {
  if (OWN_TOKEN.test(apiPath(context))) {
    await next();
    return undefined;
  }
  if (context.req.header("authorization") !== `Bot ${world.settings.token}`)
    throw new Refusal(REFUSALS.unauthorized);
  const wait = pace.waitSeconds();
  if (wait > 0) return rateLimited(wait, true);
  await next();
  return undefined;
}

/** Requests of the last second. */
class Pace {
  private readonly most: number;
  private times: number[] = [];

  constructor(most: number) {
    this.most = most;
  }

  /** Seconds to wait; 0 lets the request through and counts it. */
  waitSeconds(): number {
    const now = Date.now();
    this.times = this.times.filter((time) => now - time < 1000);
    if (this.times.length >= this.most) return (1000 - (now - (this.times[0] ?? now))) / 1000;
    this.times.push(now);
    return 0;
  }
}

function apiPath(context: Context<Env>): string {
  return context.req.path.replace(/^\/api(?:\/v\d+)?/, "");
}

/** The path as people and transcripts may see it: an interaction's token is a secret. */
function shownPath(context: Context<Env>): string {
  return decodeURIComponent(apiPath(context))
    .replace(/^(\/interactions\/\d+)\/[^/]+/, "$1/{token}")
    .replace(/^(\/webhooks\/\d+)\/[^/]+/, "$1/{token}");
}

async function recorded(context: Context<Env>): Promise<Omit<RequestRecord, "number" | "took">> {
  const { json, files } = context.get("body");
  const text = await context.res.clone().text();
  return {
    method: context.req.method,
    path: shownPath(context),
    body: json,
    files: [...files.values()].map(({ name, bytes, contentType }) => ({
      name,
      size: bytes.byteLength,
      contentType,
    })),
    status: context.res.status,
    response: text === "" ? null : JSON.parse(text),
  };
}
