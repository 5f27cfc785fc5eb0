import type Anthropic from "@anthropic-ai/sdk";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asking, clientOf } from "./asking.ts";
import { type LocalMessages, startLocalMessages } from "./local-messages.ts";

let api: LocalMessages;
let client: Anthropic;
beforeEach(async () => {
  api = await startLocalMessages();
  client = clientOf(api);
});
afterEach(() => api.close());

describe("the SDK talks to the local API", () => {
  it("and reads a message", async () => {
    api.respond({ says: { claims: ["One."] } });
    const message = await client.messages.create(asking("Digest."));
    expect(message.stop_reason).toBe("end_turn");
    expect(message.content).toEqual([{ type: "text", text: '{"claims":["One."]}', citations: null }]);
    expect(message._request_id).toMatch(/^req_/u);
  });

  it("and reads the same message as a stream", async () => {
    api.respond({ says: "Ünïcode 👩‍🚀 ".repeat(40), thinkingTokens: 7 });
    const events: string[] = [];
    const stream = client.messages.stream(asking("Digest."));
    for await (const event of stream) events.push(event.type);
    const message = await stream.finalMessage();
    expect(events[0]).toBe("message_start");
    expect(events.at(-1)).toBe("message_stop");
    expect(message.content).toEqual([{ type: "text", text: "Ünïcode 👩‍🚀 ".repeat(40), citations: null }]);
    expect(message.usage.output_tokens).toBe(api.requests[0]?.usage?.outputTokens);
  });

  it("and counts tokens as a message is billed", async () => {
    const { max_tokens: _, ...counted } = asking("Digest.");
    const { input_tokens } = await client.messages.countTokens(counted);
    const { usage } = await client.messages.create(asking("Digest."));
    expect(input_tokens).toBe(usage.input_tokens + usage.cache_creation_input_tokens!);
  });

  it("and lists models, newest first", async () => {
    const ids: string[] = [];
    for await (const { id } of client.models.list()) ids.push(id);
    expect(ids[0]).toBe("claude-haiku-5-5");
    expect(await client.models.retrieve("claude-opus-5-5")).toMatchObject({ max_input_tokens: 1_000_000 });
  });

  it("and says the emptiest value of a schema where no test told it anything", async () => {
    const message = await client.messages.create(asking("Digest."));
    expect(message.content).toMatchObject([{ text: '{"claims":[]}' }]);
  });
});

describe("requests are recorded", () => {
  it("with their bytes and without the key", async () => {
    await client.messages.create(asking("Digest."));
    const [request] = api.requests;
    expect(JSON.parse(request?.text ?? "")).toEqual(asking("Digest."));
    expect(JSON.stringify(api.requests)).not.toContain(api.key);
    expect(request?.headers.authorization).toBe("(given)");
  });

  it("with prefixes that are equal where they can share an entry", async () => {
    await client.messages.create(asking("Digest."));
    await client.messages.create(asking("Who spoke?"));
    const [first, second] = api.requests;
    expect(first?.prefixes).toHaveLength(1);
    expect(second?.prefixes).toEqual(first?.prefixes);
  });

  it("by kind", async () => {
    await api.close();
    api = await startLocalMessages({ kindOf: ({ model }) => (model.includes("haiku") ? "judge" : "write") });
    client = clientOf(api);
    await client.messages.create(asking("One."));
    await client.messages.create(asking("Two."));
    await client.messages.create(
      asking("Three.", { model: "claude-haiku-5-5", thinking: { type: "disabled" } }),
    );
    expect(api.calls()).toEqual({ write: 2, judge: 1 });
  });
});

describe("a script", () => {
  it("answers the next messages one by one, then as before", async () => {
    api.respond({ says: "always" });
    api.next({ says: "first" }, { status: 529 });
    const said = async () => (await client.messages.create(asking("Digest."))).content;
    expect(await said()).toMatchObject([{ text: "first" }]);
    await expect(said()).rejects.toMatchObject({ status: 529, type: "overloaded_error" });
    expect(await said()).toMatchObject([{ text: "always" }]);
  });

  it("sees the request that it answers", async () => {
    api.respond(({ body }) => ({ says: body?.model ?? "" }));
    const message = await client.messages.create(asking("Digest."));
    expect(message.content).toMatchObject([{ text: "claude-sonnet-5-5" }]);
  });

  it("is cut off at max_tokens, as the real one cuts", async () => {
    api.respond({ says: "word ".repeat(5_000) });
    const message = await client.messages.create(asking("Digest.", { max_tokens: 100 }));
    expect(message.stop_reason).toBe("max_tokens");
    expect(message.usage.output_tokens).toBeLessThanOrEqual(100);
  });

  it("can refuse, with its details", async () => {
    api.respond({
      says: "",
      stopReason: "refusal",
      stopDetails: { type: "refusal", category: "cyber", explanation: null },
    });
    const message = await client.messages.create(asking("Digest."));
    expect(message).toMatchObject({
      stop_reason: "refusal",
      content: [],
      stop_details: { category: "cyber" },
    });
  });
});
