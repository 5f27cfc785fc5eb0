import Anthropic from "@anthropic-ai/sdk";
import { zodOutputFormat } from "@anthropic-ai/sdk/helpers/zod";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { asking, clientOf, schema } from "./asking.ts";
import { type LocalMessages, startLocalMessages } from "./local-messages.ts";

let api: LocalMessages;
let client: Anthropic;
beforeAll(async () => {
  api = await startLocalMessages();
  // With a timeout of its own the SDK leaves a large max_tokens to the API.
  client = clientOf(api, { timeout: 10_000 });
});
afterAll(() => api.close());

const text = (words: string) => ({ type: "text" as const, text: words });
const marked = { type: "text" as const, text: "Part.", cache_control: { type: "ephemeral" as const } };
const user = (...content: Anthropic.ContentBlockParam[]) => ({
  messages: [{ role: "user" as const, content }],
});
const formatted = (more: object) => ({
  output_config: { format: { type: "json_schema" as const, schema: { ...schema, ...more } } },
});
const property = (value: object) => formatted({ properties: { claims: value } });

/** The sentence of the API's refusal. */
async function refusal(more: object): Promise<string> {
  const error = await client.messages
    .create(asking("Digest.", more))
    .then(() => "answered")
    .catch((thrown: unknown) => thrown);
  if (!(error instanceof Anthropic.BadRequestError)) return String(error);
  expect(error.type).toBe("invalid_request_error");
  return error.apiMessage ?? "";
}

describe("a wrong key", () => {
  it("answers 401 in the real shape, and says nothing of the key", async () => {
    const error = await clientOf(api, { apiKey: "sk-ant-wrong" })
      .messages.create(asking("Digest."))
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Anthropic.AuthenticationError);
    expect((error as InstanceType<typeof Anthropic.AuthenticationError>).error).toEqual({
      type: "error",
      error: { type: "authentication_error", message: "invalid x-api-key" },
      request_id: expect.stringMatching(/^req_/u),
    });
    expect(JSON.stringify(api.requests)).not.toContain("sk-ant-wrong");
  });

  it("is refused for the list of models too", async () => {
    await expect(clientOf(api, { apiKey: "no" }).models.list()).rejects.toMatchObject({ status: 401 });
  });
});

describe("the API refuses with 400", () => {
  const citing = {
    type: "document" as const,
    source: { type: "text" as const, media_type: "text/plain" as const, data: "Text." },
    citations: { enabled: true },
  };
  const five = [marked, marked, marked, marked, { ...marked }];
  const long = { ...marked, cache_control: { type: "ephemeral" as const, ttl: "1h" as const } };
  it.each<[string, object, RegExp]>([
    ["citations with structured output", user(citing, text("Cite.")), /citations/u],
    [
      "a last message of the assistant",
      { messages: [...user(text("Go.")).messages, { role: "assistant", content: "{" }] },
      /prefill/u,
    ],
    ["temperature", { temperature: 0.2 }, /temperature/u],
    ["top_p", { top_p: 0.9 }, /top_p/u],
    ["top_k", { top_k: 40 }, /top_k/u],
    ["five breakpoints", user(...five), /maximum of 4 blocks.*Found 5/u],
    ["five minutes before an hour", user(marked, long), /1h/u],
    [
      "thinking that the model does not take",
      { thinking: { type: "disabled" } },
      /thinking\.type\.disabled/u,
    ],
    ["an effort that does not exist", { output_config: { effort: "extreme" } }, /effort/u],
    ["max_tokens above the model's own", { max_tokens: 200_000 }, /128000/u],
    ["a field that does not exist", { temprature: 1 }, /temprature: Extra inputs/u],
    ["no message", { messages: [] }, /at least one message/u],
    ["an empty text", user(text("")), /non-empty/u],
    ["an object that is open", formatted({ additionalProperties: undefined }), /additionalProperties/u],
    ["a minimum", property({ type: "integer", minimum: 1 }), /'minimum' is not supported/u],
    ["a longest length", property({ type: "string", maxLength: 9 }), /'maxLength' is not supported/u],
    ["a pattern", property({ type: "string", pattern: "^a" }), /'pattern' is not supported/u],
    [
      "a least count of three",
      property({ type: "array", items: { type: "string" }, minItems: 3 }),
      /minItems/u,
    ],
    ["a prompt that does not fit", user(text("word ".repeat(700_000))), /prompt is too long/u],
  ])("%s", async (_, more, sentence) => {
    expect(await refusal(more)).toMatch(sentence);
  });

  it("a request without max_tokens, or that is no JSON", async () => {
    const send = async (body: string) => {
      const answer = await fetch(`${api.url}/v1/messages`, {
        method: "POST",
        headers: { "x-api-key": api.key, "anthropic-version": "2023-06-01" },
        body,
      });
      return { status: answer.status, body: await answer.json() };
    };
    const { max_tokens: _, ...without } = asking("Digest.");
    expect(await send(JSON.stringify(without))).toMatchObject({
      status: 400,
      body: { error: { message: "max_tokens: Field required" } },
    });
    expect(await send("{")).toMatchObject({ status: 400 });
  });

  it("nothing of what the SDK makes of a zod schema", async () => {
    const shape = z.object({
      claims: z.array(z.object({ text: z.string().max(300), passages: z.array(z.int().min(1)).max(9) })),
      kind: z.enum(["person", "page"]).nullable(),
    });
    expect(await refusal({ output_config: { format: zodOutputFormat(shape) } })).toBe("answered");
  });
});

describe("an unknown model", () => {
  it("answers 404", async () => {
    await expect(client.messages.create(asking("Digest.", { model: "claude-9" }))).rejects.toMatchObject({
      status: 404,
      type: "not_found_error",
      apiMessage: "model: claude-9",
    });
  });
});
