/**
 * The local Messages API: on loopback, over HTTP, what an unmodified @anthropic-ai/sdk talks to by its `baseURL`. README.md says what is
 * as in the real one and what is not.
 *
 * ```ts
 * const api = await startLocalMessages();                       // any option of `LocalMessagesOptions`
 * const client = new Anthropic({ apiKey: api.key, baseURL: api.url });
 * api.respond(({ body }) => ({ says: { claims: [] } }));        // from now on; a value, or a function of the request
 * api.next({ status: 529 }, { says: "{", stopReason: "max_tokens" });  // the next two messages, then as before
 * api.requests          // every request, in order: text, body, kind, prefixes, headers without the key, status, usage, answer
 * api.calls()           // { digest: 1, entailment: 1 }: answered messages by kind, see `kindOf`
 * api.totals()          // tokens of all requests that were billed; `usd()` the same in USD
 * api.advance(300_000)  // the cache's clock, in ms
 * await api.close();
 * ```
 */
import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer, type HttpBindings, type ServerType } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import { deliver } from "./deliver.ts";
import { errorJson, failureOf, modelJson, rateHeaders } from "./json.ts";
import { messageEvents, messageJson, type Spoken, speak, sse } from "./message.ts";
import { type LocalModel, localModel, localModels } from "./models.ts";
import { plainAnswer } from "./plain-answer.ts";
import { usdOf } from "./prices.ts";
import { type PromptBlock, promptBlocks } from "./prompt-blocks.ts";
import { PromptCache } from "./prompt-cache.ts";
import { exchangeOf } from "./record.ts";
import { refuse } from "./refusals.ts";
import { type RequestBody, readBody } from "./request-body.ts";
import type { Exchange, Failed, Responder, Said, Scripted } from "./script.ts";
import { addUsage, noUsage, type UsageTotals } from "./usage.ts";

export type LocalMessagesOptions = {
  /** 0 takes a free port. */
  readonly port?: number;
  /** The only key that is let in. A random one by default; read it from `api.key`. */
  readonly key?: string;
  /** What the test calls a sort of call, for `calls()`. The model's name by default. */
  readonly kindOf?: (body: RequestBody) => string;
};

export async function startLocalMessages(options: LocalMessagesOptions = {}): Promise<LocalMessages> {
  const api = new LocalMessages(options);
  await api.listen(options.port ?? 0);
  return api;
}

type Env = { readonly Bindings: HttpBindings };
/** A request that was read and not refused. */
type Accepted = { readonly exchange: Exchange; readonly body: RequestBody; readonly model: LocalModel };

export class LocalMessages {
  readonly key: string;
  readonly requests: Exchange[] = [];
  private readonly server: ServerType;
  private readonly kindOf: (body: RequestBody) => string;
  private readonly cache: PromptCache;
  private readonly queue: Scripted[] = [];
  private responder: Responder = plainAnswer;
  private address = "";
  private ahead = 0;

  constructor(options: LocalMessagesOptions) {
    this.key = options.key ?? `sk-ant-local-${randomBytes(18).toString("base64url")}`;
    this.kindOf = options.kindOf ?? ((body) => body.model);
    this.cache = new PromptCache(() => Date.now() + this.ahead);
    this.server = createAdaptorServer({ fetch: this.routes().fetch });
  }

  /** The base, as the SDK takes it for `baseURL`. */
  get url(): string {
    return this.address;
  }

  /** From now on each message is answered so; `next` goes before it. */
  respond(script: Responder | Scripted): void {
    this.responder = typeof script === "function" ? script : () => script;
  }

  /** The next messages, one each. */
  next(...scripted: readonly Scripted[]): void {
    this.queue.push(...scripted);
  }

  /** Lets the cache's clock go on, in ms. */
  advance(ms: number): void {
    this.ahead += ms;
  }

  /** How many prefixes the prompt cache holds now. */
  get cached(): number {
    return this.cache.size;
  }

  /** Messages that were asked for, by kind. */
  calls(): Readonly<Record<string, number>> {
    const messages = this.requests.filter(({ path }) => path === "/v1/messages");
    return Object.fromEntries(
      [...Map.groupBy(messages, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length]),
    );
  }

  /** Tokens billed, of all requests or of some. */
  totals(which: (exchange: Exchange) => boolean = () => true): UsageTotals {
    return this.requests.filter(which).reduce((sum, { usage }) => addUsage(sum, usage ?? noUsage), noUsage);
  }

  /** The same in USD, at list prices. */
  usd(which: (exchange: Exchange) => boolean = () => true): number {
    return this.requests
      .filter(which)
      .reduce(
        (sum, { usage, body }) => sum + (usage && body ? usdOf(localModel(body.model)!.id, usage) : 0),
        0,
      );
  }

  /** Forgets what was asked, what is queued and what is cached; keeps the responder. */
  forget(): void {
    this.requests.length = 0;
    this.queue.length = 0;
    this.cache.clear();
  }

  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once("error", reject);
      this.server.listen(port, "127.0.0.1", () => resolve());
    });
    this.address = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    if ("closeAllConnections" in this.server) this.server.closeAllConnections();
    await closed;
  }

  // --- internal ---

  private routes(): Hono<Env> {
    const app = new Hono<Env>();
    app.post("/v1/messages", (context) => this.message(context));
    app.post("/v1/messages/count_tokens", (context) => this.count(context));
    app.get("/v1/models", (context) =>
      this.look(context, () => ({
        data: localModels.map(modelJson),
        has_more: false,
        first_id: localModels[0]!.id,
        last_id: localModels.at(-1)!.id,
      })),
    );
    app.get("/v1/models/:id", (context) =>
      this.look(context, () => {
        const model = localModel(context.req.param("id"));
        return model === null ? notFound(`model: ${context.req.param("id")}`) : modelJson(model);
      }),
    );
    app.notFound((context) => this.look(context as Context<Env>, () => notFound("Not found")));
    return app;
  }

  private async message(context: Context<Env>): Promise<Response> {
    const accepted = await this.accept(context, false);
    if ("status" in accepted) return this.fail(accepted.exchange, accepted);
    const { exchange, body } = accepted;
    const scripted = this.queue.shift() ?? (await this.responder(exchange));
    if ("status" in scripted) return this.fail(exchange, scripted);
    const { outgoing } = context.env;
    outgoing.once("close", () => {
      exchange.abandoned = !outgoing.writableEnded;
    });
    await this.say(outgoing, accepted, scripted, body.stream === true);
    return RESPONSE_ALREADY_SENT;
  }

  private async say(
    outgoing: ServerResponse,
    accepted: Accepted,
    said: Said,
    stream: boolean,
  ): Promise<void> {
    const { exchange, body, model } = accepted;
    const use = this.cache.use(promptBlocks(body, model), model);
    const spoken = speak(said, body, model, use.usage, newId("msg"));
    const answer = {
      headers: { "request-id": newId("req"), ...rateHeaders() },
      pieces: stream ? messageEvents(spoken) : [JSON.stringify(messageJson(spoken))],
      contentType: stream ? "text/event-stream; charset=utf-8" : "application/json",
      trouble: said.trouble ?? {},
      errorPiece: sse({ type: "error", error: { type: "overloaded_error", message: "Overloaded" } }),
    };
    await deliver(outgoing, answer, () => {
      use.begin();
      note(exchange, spoken);
    });
  }

  private async count(context: Context<Env>): Promise<Response> {
    const accepted = await this.accept(context, true);
    if ("status" in accepted) return this.fail(accepted.exchange, accepted);
    const { exchange, body, model } = accepted;
    return json(exchange, 200, { input_tokens: promptBlocks(body, model).at(-1)?.tokensSoFar ?? 0 });
  }

  private look(context: Context<Env>, answer: () => object | Failed): Response {
    const exchange = this.record(context, "", null);
    const refused = this.refuseKey(context);
    if (refused !== null) return this.fail(exchange, refused);
    const value = answer();
    return "status" in value ? this.fail(exchange, value) : json(exchange, 200, value);
  }

  private async accept(
    context: Context<Env>,
    counting: boolean,
  ): Promise<Accepted | (Failed & { readonly exchange: Exchange })> {
    const text = await context.req.text();
    const body = readBody(text, counting);
    const exchange = this.record(context, text, typeof body === "string" ? null : body);
    const key = this.refuseKey(context);
    if (key !== null) return { ...key, exchange };
    if (typeof body === "string") return { ...invalid(body), exchange };
    const model = localModel(body.model);
    if (model === null) return { ...notFound(`model: ${body.model}`), exchange };
    const sentence = refuse(body, model) ?? refuseLength(promptBlocks(body, model), model);
    return sentence === null ? { exchange, body, model } : { ...invalid(sentence), exchange };
  }

  private refuseKey(context: Context<Env>): Failed | null {
    // The SDK sends the key as a bearer; the older header is accepted too.
    const given =
      context.req.header("authorization")?.replace(/^Bearer /u, "") ?? context.req.header("x-api-key");
    if (given !== this.key)
      return { status: 401, type: "authentication_error", message: "invalid x-api-key" };
    if (context.req.header("anthropic-version") === undefined)
      return invalid("anthropic-version: header is required");
    return null;
  }

  private record(context: Context<Env>, text: string, body: RequestBody | null): Exchange {
    const exchange = exchangeOf({
      number: this.requests.length + 1,
      method: context.req.method,
      path: new URL(context.req.url).pathname,
      headers: context.req.header(),
      text,
      body,
      kind: body === null ? "unreadable" : this.kindOf(body),
    });
    this.requests.push(exchange);
    return exchange;
  }

  private fail(exchange: Exchange, failed: Failed): Response {
    const id = newId("req");
    const { status, headers } = failed;
    exchange.status = status;
    const body = failed.body ?? JSON.stringify(errorJson(failureOf(failed), id));
    return new Response(body, {
      status,
      headers: { "content-type": "application/json", "request-id": id, ...rateHeaders(), ...headers },
    });
  }
}

function note(exchange: Exchange, spoken: Spoken): void {
  exchange.status = 200;
  exchange.usage = spoken.usage;
  exchange.answer = spoken.text;
}

function json(exchange: Exchange, status: 200, value: object): Response {
  exchange.status = status;
  return new Response(JSON.stringify(value), {
    status,
    headers: { "content-type": "application/json", "request-id": newId("req"), ...rateHeaders() },
  });
}

function refuseLength(blocks: readonly PromptBlock[], model: LocalModel): string | null {
  const tokens = blocks.at(-1)?.tokensSoFar ?? 0;
  return tokens > model.window ? `prompt is too long: ${tokens} tokens > ${model.window} maximum` : null;
}

const newId = (kind: string): string => `${kind}_${randomBytes(12).toString("hex")}`;
const invalid = (message: string): Failed => ({ status: 400, type: "invalid_request_error", message });
const notFound = (message: string): Failed => ({ status: 404, type: "not_found_error", message });
