/** What stands between the API and us may answer otherwise than the API: in one piece, without figures, without a list of models. */
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { describe, expect, onTestFinished, test } from "vitest";
import { checkKey, claudeEngine } from "../../../src/engine/claude.ts";
import { aRun, ferry, quick, type Run, writes } from "./an-engine.ts";

const claim = { text: "A report by the Maritime Office counted 14 faults.", passages: [14] };
const said = JSON.stringify(writes({ claims: [claim] }).says);
const figures = { input_tokens: 1000, output_tokens: 50 };
const message = (usage: unknown) => ({
  id: "msg_1",
  type: "message",
  role: "assistant",
  model: "claude-sonnet-5-5",
  content: [
    { type: "thinking", thinking: "Hm.", signature: "s" },
    { type: "text", text: said },
  ],
  stop_reason: "end_turn",
  usage,
});
const usd = (run: Run): number[] => run.purse.spent.map((spent) => spent.usd);

describe("a gateway that answers in one piece although a stream was asked for", () => {
  test("is read like a stream, and booked with its figures", async () => {
    const run = aRun();
    const draft = await digestBy(
      answering("application/json; charset=utf-8", JSON.stringify(message(figures))),
      run,
    );
    expect(draft.claims).toMatchObject([{ text: claim.text }]);
    expect(run.purse.spent).toMatchObject([{ inputTokens: 1000, outputTokens: 50 }]);
  });

  test.each([
    ["half of it", JSON.stringify(message(figures)).slice(0, 200)],
    ["no message", '{"ok":true}'],
    ["nothing", ""],
    ["null", "null"],
  ])("gives no answer with %s, and is booked with the worst case", async (_what, body) => {
    const run = aRun();
    await expect(digestBy(answering("application/json", body), run)).rejects.toThrow("was lost");
    expect(usd(run)).toEqual(run.purse.reserved);
  });
});

describe("a gateway without structured output", () => {
  test.each([
    ["in a code fence", (object: string) => [`\`\`\`json\n${object}\n\`\`\``]],
    ["behind a block of words", (object: string) => ["Here it is:", object]],
    ["in two blocks", (object: string) => [object.slice(0, 30), object.slice(30)]],
  ])("is read where the object comes %s", async (_what, blocks) => {
    const content = blocks(said).map((text) => ({ type: "text", text }));
    const body = JSON.stringify({ ...message(figures), content });
    const draft = await digestBy(answering("application/json", body), aRun());
    expect(draft.claims).toMatchObject([{ text: claim.text }]);
  });
});

describe("figures that cannot be counted", () => {
  test.each([
    ["none", undefined],
    ["null", null],
    ["an empty list", {}],
    ["words", { input_tokens: "many", output_tokens: 5 }],
    ["less than nothing", { input_tokens: 10, output_tokens: -5 }],
  ])("(%s) cost no answer, and all that was set aside is booked", async (_what, usage) => {
    const run = aRun();
    const draft = await digestBy(answering("application/json", JSON.stringify(message(usage))), run);
    expect(draft.claims).toHaveLength(1);
    expect(usd(run)).toEqual(run.purse.reserved);
  });

  test("of the cache are none where none are told", async () => {
    const run = aRun();
    const usage = { ...figures, cache_read_input_tokens: null, cache_creation: null };
    await digestBy(answering("application/json", JSON.stringify(message(usage))), run);
    expect(run.purse.spent).toMatchObject([{ inputTokens: 1000, cacheReadTokens: 0, cacheWriteTokens: 0 }]);
  });
});

describe("a redirect", () => {
  test("is not followed: the article goes where the operator said, and nowhere else", async () => {
    const elsewhere: string[] = [];
    const other = await serving((request, response) => {
      elsewhere.push(request.url!);
      response.end();
    });
    const run = aRun();
    const redirecting: RequestListener = (_request, response) =>
      response.writeHead(307, { location: `${other}/v1/messages` }).end();
    await expect(digestBy(redirecting, run)).rejects.toThrow("307");
    expect(elsewhere).toEqual([]);
    expect(usd(run)).toEqual([0]);
  });
});

describe("the check of the key at start", () => {
  const refusal = (type: string, text: string) =>
    JSON.stringify({ type: "error", error: { type, message: text } });

  test.each([
    ["a web page", 404, "<html>Not here</html>"],
    ["the API's word for an unknown address", 404, refusal("not_found_error", "Not Found")],
    ["a web page of a firewall", 403, "<html>Forbidden</html>"],
    ["a fault", 500, refusal("api_error", "Internal server error")],
    ["a success that is none", 200, "<html>Welcome</html>"],
  ])("starts with a gateway that has no list of models: %s, %i", async (_what, status, body) => {
    await expect(checkedAt(status, body)).resolves.toBeUndefined();
  });

  test.each([
    ["a wrong key", 401, refusal("authentication_error", "invalid x-api-key"), "refused (401)"],
    ["a wrong key behind a gateway", 401, "<html>Who are you?</html>", "refused (401)"],
    ["a key without the right", 403, refusal("permission_error", "No."), "refused (403)"],
    ["a model that is not there", 404, refusal("not_found_error", "model: x"), "no model named"],
  ])("says %s in words", async (_what, status, body, words) => {
    await expect(checkedAt(status, body)).rejects.toThrow(words);
  });
});

// --- internal ---

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    request.resume().on("end", () => listener(request, response));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const answering =
  (contentType: string, body: string): RequestListener =>
  (_request, response) =>
    response.writeHead(200, { "content-type": contentType }).end(body);

async function digestBy(listener: RequestListener, run: Run) {
  const engine = claudeEngine({
    apiKey: "sk-ant-any",
    baseUrl: await serving(listener),
    model: null,
    judgeModel: null,
    logger: pino({ level: "silent" }),
    deadlines: quick,
  });
  return engine.digest(ferry, { length: "short" }, run);
}

async function checkedAt(status: number, body: string): Promise<void> {
  const baseUrl = await serving((_request, response) =>
    response
      .writeHead(status, { "content-type": body.startsWith("{") ? "application/json" : "text/html" })
      .end(body),
  );
  const logger = pino({ level: "silent" });
  await checkKey({ apiKey: "sk-ant-any", baseUrl, model: null, judgeModel: null, logger });
}
