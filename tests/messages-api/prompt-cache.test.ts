import type Anthropic from "@anthropic-ai/sdk";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asking, clientOf, schema } from "./asking.ts";
import { type LocalMessages, startLocalMessages } from "./local-messages.ts";

let api: LocalMessages;
let client: Anthropic;
beforeEach(async () => {
  api = await startLocalMessages();
  client = clientOf(api);
});
afterEach(() => api.close());

const MINUTE = 60_000;
type Figures = { input: number; read: number; write: number };

async function ask(task: string, more: Parameters<typeof asking>[1] = {}): Promise<Figures> {
  const { usage } = await client.messages.create(asking(task, more));
  return {
    input: usage.input_tokens,
    read: usage.cache_read_input_tokens!,
    write: usage.cache_creation_input_tokens!,
  };
}
const system = (words: string) => ({ system: [{ type: "text" as const, text: words }] });
const sum = ({ input, read, write }: Figures): number => input + read + write;

describe("a prefix", () => {
  it("is written once and read after that, and the three figures add up", async () => {
    const first = await ask("Digest.");
    const second = await ask("Digest.");
    expect(first.read).toBe(0);
    expect(first.write).toBeGreaterThan(1_500);
    expect(second).toEqual({ input: first.input, read: first.write, write: 0 });
    expect(sum(second)).toBe(sum(first));
  });

  it("is shared by another task after it", async () => {
    const { write } = await ask("Digest.");
    expect((await ask("Who spoke first, and what of?")).read).toBe(write);
  });

  it.each<[string, Parameters<typeof asking>[1]]>([
    ["another system prompt", system("You are another editor.")],
    [
      "another schema",
      {
        output_config: {
          effort: "low",
          format: { type: "json_schema", schema: { ...schema, title: "Other" } },
        },
      },
    ],
    ["no schema", { output_config: { effort: "low" } }],
    ["another effort", { output_config: { effort: "high", format: { type: "json_schema", schema } } }],
    ["other thinking", { thinking: { type: "adaptive" } }],
    ["another model", { model: "claude-opus-5-5", thinking: { type: "adaptive" } }],
  ])("is not read with %s", async (_, more) => {
    await ask("Digest.");
    expect(await ask("Digest.", more)).toMatchObject({ read: 0 });
  });

  it("of the system prompt outlives another effort", async () => {
    const words = "You are a careful editor. ".repeat(100);
    const own = {
      system: [{ type: "text" as const, text: words, cache_control: { type: "ephemeral" as const } }],
    };
    const first = await ask("Digest.", own);
    const second = await ask("Digest.", {
      ...own,
      output_config: { effort: "high", format: { type: "json_schema", schema } },
    });
    expect(second.read).toBeGreaterThan(500);
    expect(second.read).toBeLessThan(first.write);
  });

  it("below the model's smallest is not kept, and nothing is said", async () => {
    const haiku = {
      model: "claude-haiku-4-5",
      thinking: { type: "disabled" },
      output_config: { format: { type: "json_schema", schema } },
    } as const;
    for (const task of ["Digest.", "Digest."])
      expect(await ask(task, haiku)).toMatchObject({ read: 0, write: 0 });
    expect(api.cached).toBe(0);
  });

  it("is not kept where nothing is marked", async () => {
    const plain = { messages: [{ role: "user" as const, content: "Word. ".repeat(2_000) }] };
    await ask("Digest.", plain);
    expect(await ask("Digest.", plain)).toMatchObject({ read: 0, write: 0 });
  });
});

describe("a lifetime", () => {
  const hour = (task: string): Parameters<typeof asking>[1] => ({
    messages: [
      {
        role: "user",
        content: [
          {
            type: "text",
            text: "The quay was full. ".repeat(300),
            cache_control: { type: "ephemeral", ttl: "1h" },
          },
          { type: "text", text: task },
        ],
      },
    ],
  });

  it("of five minutes ends after five minutes", async () => {
    await ask("Digest.");
    api.advance(6 * MINUTE);
    expect(await ask("Digest.")).toMatchObject({ read: 0 });
  });

  it("begins again with each read", async () => {
    await ask("Digest.");
    for (const _ of [1, 2, 3]) {
      api.advance(4 * MINUTE);
      expect((await ask("Digest.")).read).toBeGreaterThan(0);
    }
  });

  it("of an hour lasts through a pause, and is booked apart", async () => {
    const { usage } = await client.messages.create(asking("", hour("Digest.")));
    expect(usage.cache_creation).toEqual({
      ephemeral_5m_input_tokens: 0,
      ephemeral_1h_input_tokens: usage.cache_creation_input_tokens,
    });
    api.advance(50 * MINUTE);
    expect((await ask("", hour("And then?"))).read).toBeGreaterThan(0);
    api.advance(61 * MINUTE);
    expect((await ask("", hour("And then?"))).read).toBe(0);
  });
});

describe("requests at once on a cold prefix", () => {
  it("each pay a write, since none has begun to answer", async () => {
    api.respond({ says: "{}", trouble: { headersAfter: 40 } });
    const all = await Promise.all([ask("One."), ask("Two."), ask("Three.")]);
    expect(all.map(({ read }) => read)).toEqual([0, 0, 0]);
    expect((await ask("Four.")).write).toBe(0);
  });

  it("are read by whoever comes after the first byte, though the answer is not whole", async () => {
    api.next({ says: "long ".repeat(60), trouble: { pieceEvery: 20 } });
    const stream = client.messages.stream(asking("One."));
    await new Promise<void>((resolve) => {
      stream.on("streamEvent", () => resolve());
    });
    expect((await ask("Two.")).read).toBeGreaterThan(0);
    await stream.finalMessage();
  });

  it("leave nothing where the API failed or never began", async () => {
    api.next({ status: 500 }, { says: "{}", trouble: { breaks: "drop before headers" } });
    await ask("One.").catch(() => null);
    await ask("Two.").catch(() => null);
    expect(api.cached).toBe(0);
  });
});

describe("a conversation", () => {
  const turns = (count: number): Parameters<typeof asking>[1] => ({
    messages: Array.from({ length: count }, (_, at) => ({
      role: at % 2 === 0 ? ("user" as const) : ("assistant" as const),
      content: [
        {
          type: "text" as const,
          text: `Turn ${at}. ${"Words. ".repeat(at === 0 ? 400 : 1)}`,
          ...(at === count - 1 ? { cache_control: { type: "ephemeral" as const } } : {}),
        },
      ],
    })),
  });

  it("finds an earlier entry up to twenty blocks back, and no further", async () => {
    const first = await ask("", turns(1));
    expect((await ask("", turns(19))).read).toBe(first.write);
    api.forget();
    await ask("", turns(1));
    expect((await ask("", turns(21))).read).toBe(0);
  });

  it("pays for what is new alone", async () => {
    const first = await ask("", turns(3));
    const second = await ask("", turns(5));
    expect(second.read).toBe(first.write);
    expect(second.write).toBeLessThan(60);
  });
});

describe("the books", () => {
  it("come to the list price", async () => {
    await ask("Digest.");
    await ask("Digest.");
    const { inputTokens, cacheReadTokens, cacheWrite5mTokens, outputTokens } = api.totals();
    const expected =
      (inputTokens * 2 + cacheReadTokens * 0.1 + cacheWrite5mTokens * 2.5 + outputTokens * 10) / 1e6;
    expect(api.usd()).toBeCloseTo(expected, 10);
    expect(api.usd(({ number }) => number === 1)).toBeGreaterThan(api.usd(({ number }) => number === 2));
  });
});
