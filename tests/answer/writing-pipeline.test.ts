import { Keyv } from "keyv";
import { describe, expect, it } from "vitest";
import type { Scoped, Stage } from "../../src/answer/pipeline.ts";
import { readContent } from "../../src/loading/content.ts";
import { aWritingPipeline, saying } from "./support/a-writing-pipeline.ts";

const text = `Bridge over the Alder reopens

The bridge over the River Alder reopened on Monday, nine months after a barge struck its main pier.

“We checked every bolt twice,” county engineer Maria Holt said.

The repair took forty workers and cost a third more than the county had planned.

No decision has been made about a toll.

The bridge was built in 1931 and carries two lanes of traffic and a footpath.

Ferries took commuters over the river while it was closed.

The barge belonged to a gravel company from the coast, which has gone out of business since.

Buses will run over the bridge again from next week.

A bakery at the northern end lost half of its customers during the closure.

Pupils of the school beside it walked a mile further each morning.`;

const revision = (guildId = "1", of = text): Scoped => ({
  ...readContent({ text: of, language: "en" }),
  guildId,
});
const at = (words: string, of = revision()): number =>
  of.passages.find(({ start, end }) => of.text.slice(start, end).includes(words))!.id;

const reopened = { text: "The bridge over the River Alder reopened on Monday.", passages: [at("reopened")] };
const repaired = { text: "Forty workers did the repair.", passages: [at("forty")] };
/** In words of its own: rules leave it to a judge. */
const dearer = {
  text: "The repair was far dearer for the county than its plan had foreseen.",
  passages: [at("forty")],
};
const wrong = { text: "The repair took four hundred workers.", passages: [at("forty")] };
const standard = { length: "standard" } as const;

describe("a digest by a model", () => {
  it("keeps what rules support and what the judge carries, each with its mark", async () => {
    const { pipeline, api } = await aWritingPipeline({ digest: { claims: [reopened, dearer] } });
    const digest = await pipeline.digest(revision(), standard);
    expect(digest.claims.map(({ text: words, basis }) => [words, basis])).toEqual([
      [reopened.text, "checked"],
      [dearer.text, "judged"],
    ]);
    expect([digest.engine, digest.instead, digest.leftOut]).toEqual(["claude", undefined, []]);
    expect(api.calls()).toEqual({ digest: 1, entailment: 1 });
  });

  it("asks once for what failed, puts it in its place and leaves out what fails again", async () => {
    const mended = { text: "The repair took forty workers.", passages: wrong.passages };
    const { pipeline, api } = await aWritingPipeline({
      digest: {
        claims: [wrong, reopened],
        quotes: [{ number: 0, passage: at("bolt"), words: "We checked no bolt", speaker: "Maria Holt" }],
      },
      repair: { claims: [mended] },
    });
    const digest = await pipeline.digest(revision(), standard);
    expect(digest.claims.map(({ text: words }) => words)).toEqual([mended.text, reopened.text]);
    expect(digest.leftOut.map(({ reason }) => reason)).toEqual(["altered"]);
    expect(api.calls()).toEqual({ digest: 1, repair: 1, entailment: 1 });
  });

  it("leaves out what the judge denies, also where rules saw nothing wrong with it", async () => {
    const { pipeline } = await aWritingPipeline({
      digest: { claims: [reopened, repaired, dearer] },
      judge: (statement) => statement === repaired.text,
    });
    const digest = await pipeline.digest(revision(), standard);
    expect(digest.claims.map(({ text: words }) => words)).toEqual([repaired.text]);
    expect(digest.leftOut.map(({ text: words }) => words)).toEqual([reopened.text, dearer.text]);
  });

  it("is never lifted by a judge where a value, a quote or a citation is wrong", async () => {
    const quoted = { text: "Holt said that they “checked each bolt twice”.", passages: [at("bolt")] };
    const nowhere = { text: reopened.text, passages: [99] };
    const toll = { text: "A decision has been made about a toll.", passages: [at("toll")] };
    const { pipeline } = await aWritingPipeline({
      digest: { claims: [reopened, wrong, quoted, nowhere, toll] },
    });
    const digest = await pipeline.digest(revision(), standard);
    expect(digest.claims.map(({ text: words }) => words)).toEqual([reopened.text]);
    expect(digest.leftOut).toHaveLength(4);
  });

  it("is made by rule, with the reason, where nothing that was written holds", async () => {
    const { pipeline } = await aWritingPipeline({ digest: { claims: [wrong] } });
    const digest = await pipeline.digest(revision(), standard);
    expect([digest.engine, digest.instead]).toEqual(["extractive", "nothing held"]);
    expect(digest.claims.length).toBeGreaterThan(0);
  });

  it("is one run for a thousand who ask at once, and none for who asks later, also after a restart", async () => {
    const { pipeline, api, again } = await aWritingPipeline({ digest: { claims: [reopened, dearer] } });
    const digests = await Promise.all(
      Array.from({ length: 1000 }, (_, member) =>
        pipeline.digest(revision(), standard, { memberId: String(member) }),
      ),
    );
    expect(new Set(digests).size).toBe(1);
    expect(await pipeline.digest(revision(), standard)).toEqual(digests[0]);
    expect(await again().digest(revision(), standard)).toEqual(digests[0]);
    expect(api.calls()).toEqual({ digest: 1, entailment: 1 });
  });

  it("tells everyone who waits how far it is", async () => {
    const { pipeline } = await aWritingPipeline({ digest: { claims: [reopened, dearer] } });
    const heard: Stage[][] = [[], []];
    await Promise.all(
      heard.map((stages) =>
        pipeline.digest(revision(), standard, { progress: (stage) => void stages.push(stage) }),
      ),
    );
    for (const stages of heard) {
      const kinds = stages.map(({ kind }) => kind);
      expect(kinds[0]).toBe("reading");
      expect(kinds).toContain("writing");
      expect(stages.filter(({ kind }) => kind === "checking")).toEqual([
        { kind: "checking", done: 1, of: 2 },
        { kind: "checking", done: 2, of: 2 },
      ]);
    }
  });
});

describe("a digest in another language", () => {
  const german = {
    text: "Die Brücke über den Alder ist nach neun Monaten wieder offen, und 40 Arbeiter haben sie repariert.",
    passages: [at("reopened"), at("forty")],
  };
  const wish = { length: "standard", language: "de" } as const;

  it("is marked as translated and judged, and is kept apart from the article's own", async () => {
    const { pipeline, api } = await aWritingPipeline({ digest: { claims: [german] } });
    const digest = await pipeline.digest(revision(), wish);
    expect(digest.claims.map(({ basis }) => basis)).toEqual(["translated"]);
    api.respond(saying({ digest: { claims: [reopened] } }));
    expect((await pipeline.digest(revision(), standard)).claims[0]?.basis).toBe("checked");
    expect(await pipeline.digest(revision(), wish)).toEqual(digest);
    expect(api.calls()).toEqual({ digest: 2, entailment: 2 });
  });

  it("has its numbers checked by rule, whatever the judge says", async () => {
    const many = { ...german, text: german.text.replace("40", "400") };
    const { pipeline } = await aWritingPipeline({ digest: { claims: [many] } });
    expect((await pipeline.digest(revision(), wish)).instead).toBe("nothing held");
  });

  it("is the article's own digest where its own language is asked for", async () => {
    const { pipeline, api } = await aWritingPipeline({ digest: { claims: [reopened] } });
    await pipeline.digest(revision(), standard);
    await pipeline.digest(revision(), { length: "standard", language: "en-GB" });
    expect(api.calls().digest).toBe(1);
  });
});

describe("what is cached of a model's answers", () => {
  it("is made anew for another guild and length, and not for another member", async () => {
    const { pipeline, api } = await aWritingPipeline({ digest: { claims: [reopened] } });
    await pipeline.digest(revision(), standard, { memberId: "a" });
    await pipeline.digest(revision(), standard, { memberId: "b" });
    await pipeline.digest(revision("2"), standard);
    await pipeline.digest(revision(), { length: "long" });
    expect(api.calls().digest).toBe(3);
  });

  it("is made anew once a moderator has it forgotten: digests and answers", async () => {
    const model = { digest: { claims: [reopened] }, answer: { claims: [repaired] } };
    const { pipeline, api } = await aWritingPipeline(model);
    const ask = async () => {
      await pipeline.digest(revision(), standard);
      await pipeline.answer(revision(), { text: "Who did the repair?" });
    };
    await ask();
    await ask();
    expect(api.calls()).toMatchObject({ digest: 1, answer: 1 });
    await pipeline.forget(revision());
    await ask();
    expect(api.calls()).toMatchObject({ digest: 2, answer: 2 });
  });

  it("is the answer to this question after these turns, and to no other", async () => {
    const { pipeline, api } = await aWritingPipeline({ answer: { claims: [repaired] } });
    const question = { text: "Who did it?", turns: [{ question: "What was done?", answer: "A repair." }] };
    const first = await pipeline.answer(revision(), question);
    expect([first.answered, first.claims[0]?.text]).toEqual([true, repaired.text]);
    expect(await pipeline.answer(revision(), structuredClone(question))).toEqual(first);
    await pipeline.answer(revision(), { text: "Who did it?" });
    await pipeline.answer(revision(), { ...question, text: "Who did it then?" });
    expect(api.calls().answer).toBe(3);
  });

  it("does not take a yes of the judge from whoever writes into the cache without the secret", async () => {
    const kept = new Map<string, { value: string }>();
    const cache = () => new Keyv({ store: kept });
    const { pipeline, api, again } = await aWritingPipeline(
      { digest: { claims: [dearer] } },
      { cache: cache() },
    );
    await pipeline.digest(revision(), standard);
    for (const [key, entry] of kept)
      kept.set(key, { ...entry, value: entry.value.replace("far dearer", "somewhat cheaper") });
    expect(JSON.stringify([...kept.values()])).toContain("somewhat cheaper");
    const digest = await again({ cache: cache() }).digest(revision(), standard);
    expect(digest.claims.map(({ text: words }) => words)).toEqual([dearer.text]);
    expect(api.calls()).toEqual({ digest: 2, entailment: 2 });
  });
});

describe("where the model cannot", () => {
  it("a digest comes by rule, says why, and Claude is asked again a little later", async () => {
    const { pipeline, api, again, faults } = await aWritingPipeline({ digest: { claims: [reopened] } });
    api.respond({ status: 529 });
    const digest = await pipeline.digest(revision(), standard);
    expect([digest.engine, digest.instead]).toEqual(["extractive", "unavailable"]);
    expect(faults.length).toBeGreaterThan(0);
    const asked = api.requests.length;
    await pipeline.digest(revision(), standard);
    expect(api.requests.length).toBe(asked);
    api.respond(saying({ digest: { claims: [reopened] } }));
    expect((await again().digest(revision(), standard)).engine).toBe("claude");
  });

  it("a refusal is told as one", async () => {
    const { pipeline, api } = await aWritingPipeline();
    api.respond({ says: "", stopReason: "refusal" });
    expect((await pipeline.digest(revision(), standard)).instead).toBe("refused");
  });

  it("nothing written is shown without the judge", async () => {
    const { pipeline, api } = await aWritingPipeline();
    const honest = saying({ digest: { claims: [reopened] } });
    api.respond((request) =>
      request.kind === "entailment" || typeof honest !== "function" ? { status: 500 } : honest(request),
    );
    const digest = await pipeline.digest(revision(), standard);
    expect([digest.engine, digest.instead]).toEqual(["extractive", "unavailable"]);
  });

  it("what holds without a failed repair is shown, and not kept for long", async () => {
    const { pipeline, api } = await aWritingPipeline();
    const model = saying({ digest: { claims: [wrong, reopened] } });
    api.respond((request) =>
      request.kind === "repair" || typeof model !== "function" ? { status: 500 } : model(request),
    );
    const digest = await pipeline.digest(revision(), standard);
    expect([digest.engine, digest.claims.length, digest.leftOut.length]).toEqual(["claude", 1, 1]);
  });

  it("an answer comes by rule too", async () => {
    const { pipeline, api } = await aWritingPipeline();
    api.respond({ status: 500 });
    const answer = await pipeline.answer(revision(), { text: "Who struck the pier of the bridge?" });
    expect([answer.engine, answer.instead]).toEqual(["extractive", "unavailable"]);
  });

  it("the end of the process ends the run, and nothing is made in its place", async () => {
    const stopping = new AbortController();
    const { pipeline, api } = await aWritingPipeline({}, { stopping: stopping.signal });
    api.respond({ says: {}, trouble: { headersAfter: 5_000 } });
    const running = pipeline.digest(revision(), standard);
    await expect.poll(() => api.requests.length).toBeGreaterThan(0);
    stopping.abort(new Error("the house is closing"));
    await expect(running).rejects.toThrow("the house is closing");
  });

  it("who stops waiting does not stop the others", async () => {
    const { pipeline, api } = await aWritingPipeline({ digest: { claims: [reopened] } });
    const leaving = new AbortController();
    const [left, stayed] = [
      pipeline.digest(revision(), standard, { signal: leaving.signal }),
      pipeline.digest(revision(), standard),
    ];
    leaving.abort(new Error("gone"));
    await expect(left).rejects.toThrow("gone");
    expect((await stayed).engine).toBe("claude");
    expect(api.calls().digest).toBe(1);
  });
});

describe("money", () => {
  it("is written down as the API says it was used, and counted for the server that asked", async () => {
    const { pipeline, api, store } = await aWritingPipeline({ digest: { claims: [reopened, dearer] } });
    await pipeline.digest(revision(), standard);
    const spent = await store.counters.spending("1", null);
    expect(spent.requests).toBe(2);
    expect(spent.usd).toBeCloseTo(api.usd(), 6);
    const totals = api.totals();
    expect(spent.outputTokens).toBe(totals.outputTokens);
    expect((await store.counters.spending("2", null)).requests).toBe(0);
    expect(await store.counters.counts("1", null)).toMatchObject({
      "cache misses": 1,
      "statements checked": 1,
      "statements judged": 1,
    });
  });

  it("that is spent leaves the rest to rules, and what is cached stays free", async () => {
    const { pipeline, api, again } = await aWritingPipeline({ digest: { claims: [reopened] } });
    const digest = await pipeline.digest(revision(), standard);
    const poor = again({ guildUsd: 0.000_001 });
    expect(await poor.digest(revision(), standard)).toEqual(digest);
    const other = await poor.digest(revision(), { length: "long" });
    expect([other.engine, other.instead]).toEqual(["extractive", "server budget"]);
    expect((await again({ dailyUsd: 0 }).digest(revision(), { length: "long" })).instead).toBe("budget");
    expect(api.calls().digest).toBe(1);
  });

  it("can be lowered by a server to nothing", async () => {
    const { pipeline, api, store } = await aWritingPipeline();
    await store.library.saveSettings("1", { ...(await store.library.settings("1")), dailyBudgetUsd: 0 });
    expect((await pipeline.digest(revision(), standard)).instead).toBe("server budget");
    expect(await pipeline.budget("1")).toMatchObject({ leftUsd: 0 });
    expect(api.requests).toEqual([]);
  });

  it("is not spent where somebody chose the free way, and that is no excuse", async () => {
    const { pipeline, api } = await aWritingPipeline({ digest: { claims: [reopened] } });
    const digest = await pipeline.digest(revision(), standard, { free: "chosen" });
    expect([digest.engine, digest.instead]).toEqual(["extractive", undefined]);
    expect(api.requests).toEqual([]);
    await pipeline.digest(revision(), standard);
    expect((await pipeline.digest(revision(), standard, { free: "chosen" })).engine).toBe("claude");
  });
});

describe("a member's limit", () => {
  it("counts what costs money, not what is cached", async () => {
    const { pipeline, api } = await aWritingPipeline(
      { digest: { claims: [reopened] } },
      { memberRunsPerHour: 1 },
    );
    const asking = { memberId: "a" };
    await pipeline.digest(revision(), standard, asking);
    for (let time = 0; time < 3; time += 1)
      expect((await pipeline.digest(revision(), standard, asking)).engine).toBe("claude");
    const second = await pipeline.digest(revision(), { length: "long" }, asking);
    expect([second.engine, second.instead]).toEqual(["extractive", "member limit"]);
    expect((await pipeline.digest(revision(), { length: "long" }, { memberId: "b" })).engine).toBe("claude");
    expect(api.calls().digest).toBe(2);
  });

  it("is not another's: who waits beside a member without runs is answered in full", async () => {
    const { pipeline } = await aWritingPipeline({ digest: { claims: [reopened] } }, { memberRunsPerHour: 1 });
    await pipeline.digest(revision(), { length: "short" }, { memberId: "a" });
    const [a, b] = await Promise.all([
      pipeline.digest(revision(), standard, { memberId: "a" }),
      pipeline.digest(revision(), standard, { memberId: "b" }),
    ]);
    expect([a.instead, b.instead]).toEqual(["member limit", undefined]);
  });

  it("is not touched by a run that cost nothing", async () => {
    const { pipeline, api, again } = await aWritingPipeline({}, { memberRunsPerHour: 1, guildUsd: 0 });
    await pipeline.digest(revision(), standard, { memberId: "a" });
    expect((await pipeline.digest(revision(), { length: "long" }, { memberId: "a" })).instead).toBe(
      "server budget",
    );
    expect(api.requests).toEqual([]);
    expect(again().writes).toBe(true);
  });
});
