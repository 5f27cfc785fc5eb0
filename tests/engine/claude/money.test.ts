import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { modelOf } from "../../../src/engine/claude/models.ts";
import { priceOf, usdOf } from "../../../src/engine/claude/prices.ts";
import { requestOf } from "../../../src/engine/claude/request.ts";
import { mostTokens } from "../../../src/engine/claude/tokens.ts";
import { UserError } from "../../../src/errors.ts";
import { localModels } from "../../messages-api/models.ts";
import { usdOf as listed } from "../../messages-api/prices.ts";
import { tokensOf } from "../../messages-api/tokens.ts";
import { noUsage } from "../../messages-api/usage.ts";

const nothing = noUsage;

describe("what tokens cost", () => {
  test("a write for an hour is twice the input price, for five minutes a quarter more, a read a tenth", () => {
    const price = { input: 2, output: 10 };
    expect(usdOf(price, { ...nothing, inputTokens: 1_000_000 })).toBe(2);
    expect(usdOf(price, { ...nothing, outputTokens: 1_000_000 })).toBe(10);
    expect(usdOf(price, { ...nothing, cacheWrite1hTokens: 1_000_000 })).toBe(4);
    expect(usdOf(price, { ...nothing, cacheWrite5mTokens: 1_000_000 })).toBe(2.5);
    expect(usdOf(price, { ...nothing, cacheReadTokens: 1_000_000 })).toBe(0.2);
  });

  test("is what another table of the same list comes to, for every model of both", () => {
    const tokens = fc.integer({ min: 0, max: 200_000 });
    const used = fc.record({
      inputTokens: tokens,
      cacheReadTokens: tokens,
      cacheWrite5mTokens: tokens,
      cacheWrite1hTokens: tokens,
      outputTokens: tokens,
    });
    for (const { id } of localModels)
      fc.assert(
        fc.property(used, (usage) => {
          expect(usdOf(priceOf(id), usage)).toBeCloseTo(listed(id, usage), 9);
        }),
      );
  });

  test("of a model without a price is not guessed: it is refused, and told how to set one", () => {
    expect(() => priceOf("claude-nonesuch-9")).toThrow(UserError);
    expect(() => priceOf("claude-nonesuch-9")).toThrow(/MODEL_PRICES.*"claude-nonesuch-9"/u);
    expect(() => priceOf("constructor", {})).toThrow(UserError);
  });

  test("is the operator's own price where one is set", () => {
    const own = {
      "claude-nonesuch-9": { input: 7, output: 70 },
      "claude-sonnet-5-5": { input: 1, output: 1 },
    };
    expect(priceOf("claude-nonesuch-9", own).input).toBe(7);
    expect(priceOf("claude-sonnet-5-5", own).output).toBe(1);
  });
});

describe("the estimate of tokens", () => {
  test.each([
    ["English", "The ferry was taken out of service on Monday after a fault in its engine. "],
    ["German", "Die Fähre wurde am Montag wegen eines Schadens außer Dienst gestellt. "],
    ["Russian", "Паром вывели из эксплуатации в понедельник. "],
    ["Chinese", "渡轮周一因发动机故障停运。"],
    ["figures", "1,234.56 (2024) 7/8 – 9% "],
    ["emoji", "🛳️🧭⚓ "],
  ])("is above what the API counts of %s", (_language, text) => {
    for (const model of localModels)
      expect(mostTokens(text.repeat(50))).toBeGreaterThanOrEqual(tokensOf(text.repeat(50), model));
  });

  test("is not twice too much for English, so that a budget is not held for nothing", () => {
    const text = "The ferry was taken out of service on Monday after a fault in its engine. ".repeat(50);
    expect(mostTokens(text)).toBeLessThan(2 * tokensOf(text, localModels[0]!));
  });
});

describe("a request", () => {
  const saying = {
    kind: "draft",
    system: "You edit. ".repeat(400),
    task: "Do it.",
    answerTokens: 1000,
  } as const;
  const text = { block: "It rained. ".repeat(300), kept: true };

  test("marks system and article to be cached, for an hour", () => {
    const { body } = requestOf(modelOf("claude-sonnet-5-5"), priceOf("claude-sonnet-5-5"), {
      ...saying,
      text,
    });
    expect(JSON.stringify(body).match(/"cache_control":\{"type":"ephemeral","ttl":"1h"\}/gu)).toHaveLength(2);
  });

  test("marks nothing below the model's smallest prefix", () => {
    const short = { ...saying, system: "You edit.", text: { block: "It rained.", kept: true } };
    const { body, prefix } = requestOf(modelOf("claude-haiku-4-5"), priceOf("claude-haiku-4-5"), short);
    expect(JSON.stringify(body)).not.toContain("cache_control");
    expect(prefix).toBeNull();
  });

  test("does not mark a text that nobody comes back to", () => {
    const { body } = requestOf(modelOf("claude-sonnet-5-5"), priceOf("claude-sonnet-5-5"), {
      ...saying,
      text: { ...text, kept: false },
    });
    expect(JSON.stringify(body.messages)).not.toContain("cache_control");
    expect(JSON.stringify(body.system)).toContain("cache_control");
  });

  test("says how much to think in the way that each model takes, and effort only where it is taken", () => {
    const thinkingOf = (name: string) => {
      const { body } = requestOf(modelOf(name), priceOf(name, { [name]: { input: 1, output: 1 } }), {
        ...saying,
        text,
      });
      return [body.thinking?.type, body.output_config?.effort];
    };
    expect(thinkingOf("claude-sonnet-5-5")).toEqual(["between_tools", "low"]);
    expect(thinkingOf("claude-opus-5-5")).toEqual(["adaptive", "low"]);
    expect(thinkingOf("claude-haiku-4-5")).toEqual(["disabled", undefined]);
    expect(thinkingOf("claude-nonesuch-9")).toEqual([undefined, undefined]);
  });

  test("of any model is one that the API takes", () => {
    for (const { id, smallestPrefix, window, output, thinking, effort } of localModels) {
      const model = modelOf(id);
      expect([model.window, model.maxOutput, model.smallestPrefix, model.effort], id).toEqual([
        window,
        output,
        smallestPrefix,
        effort,
      ]);
      expect(thinking).toContain(model.thinking?.type);
    }
  });

  test("sets aside more than it can cost: all of its prompt written to the cache, an answer of full length", () => {
    const price = priceOf("claude-sonnet-5-5");
    const { worstUsd, promptTokens, body } = requestOf(modelOf("claude-sonnet-5-5"), price, {
      ...saying,
      text,
    });
    const words = mostTokens(saying.system) + mostTokens(text.block) + mostTokens(saying.task);
    expect(promptTokens).toBeGreaterThan(words);
    expect(worstUsd).toBeGreaterThan(
      usdOf(price, { ...nothing, cacheWrite1hTokens: words, outputTokens: body.max_tokens }),
    );
  });
});
