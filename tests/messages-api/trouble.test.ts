import Anthropic from "@anthropic-ai/sdk";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asking, clientOf } from "./asking.ts";
import { type LocalMessages, startLocalMessages } from "./local-messages.ts";
import type { Trouble } from "./script.ts";

let api: LocalMessages;
beforeEach(async () => {
  api = await startLocalMessages();
});
afterEach(() => api.close());

const impatient = { timeout: 150 };
const create = (more = {}) => clientOf(api, more).messages.create(asking("Digest."));
const stream = (more = {}) => clientOf(api, more).messages.stream(asking("Digest.")).finalMessage();
const answering = (trouble: Trouble) => api.respond({ says: { claims: ["word ".repeat(200)] }, trouble });

describe("trouble that a test asks for", () => {
  it.each(["drop before headers", "drop midway"] as const)(
    "%s: the SDK sees a broken connection",
    async (breaks) => {
      answering({ breaks });
      await expect(create()).rejects.toThrow();
      await expect(stream()).rejects.toThrow();
    },
  );

  it("stall before headers: the SDK's own timeout ends it, and it counts as abandoned", async () => {
    answering({ breaks: "stall before headers" });
    await expect(create(impatient)).rejects.toBeInstanceOf(Anthropic.APIConnectionTimeoutError);
    await expect.poll(() => api.requests[0]?.abandoned).toBe(true);
  });

  it("stall midway: a stream begins and never ends by itself", async () => {
    answering({ breaks: "stall midway" });
    const running = clientOf(api).messages.stream(asking("Digest."));
    const first = await new Promise<string>((resolve) => {
      running.on("streamEvent", ({ type }) => resolve(type));
    });
    expect(first).toBe("message_start");
    running.abort();
    await expect(running.finalMessage()).rejects.toBeInstanceOf(Anthropic.APIUserAbortError);
    await expect.poll(() => api.requests[0]?.abandoned).toBe(true);
  });

  it("an error in a stream that had begun", async () => {
    answering({ breaks: "error midway" });
    await expect(stream()).rejects.toMatchObject({ type: "overloaded_error" });
  });

  it("slow headers: a patient client has its answer, an impatient one not", async () => {
    answering({ headersAfter: 400 });
    await expect(create(impatient)).rejects.toBeInstanceOf(Anthropic.APIConnectionTimeoutError);
    await expect(create()).resolves.toMatchObject({ stop_reason: "end_turn" });
  });

  it("a wrong content type: the SDK hands over a string", async () => {
    answering({ contentType: "text/html" });
    expect(typeof (await create())).toBe("string");
  });

  it("429 with retry-after: the SDK waits as long as it is told, and asks again", async () => {
    api.next({ status: 429, headers: { "retry-after": "0.05" } });
    await expect(create({ maxRetries: 1 })).resolves.toMatchObject({ stop_reason: "end_turn" });
    expect(api.requests.map(({ status }) => status)).toEqual([429, 200]);
  });

  it("a body that is not the API's own", async () => {
    api.next({ status: 502, body: "<html>Bad gateway</html>", headers: { "content-type": "text/html" } });
    await expect(create()).rejects.toMatchObject({ status: 502 });
  });
});
