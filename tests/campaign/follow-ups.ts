/** What caching is worth: ten follow-ups on an article of 10 kB, and what a digest costs, by the local API's books. */

import type { Turn } from "../../src/answer/pipeline.ts";
import { readContent } from "../../src/loading/content.ts";
import type { Content } from "../../src/types.ts";
import { localModels } from "../messages-api/models.ts";
import { promptText } from "../messages-api/request-body.ts";
import { noUsage, type UsageTotals } from "../messages-api/usage.ts";
import { output } from "./model/draft-output.ts";
import { openRig, type Rig } from "./rig.ts";
import type { Subject } from "./subject.ts";

export type FollowUps = {
  readonly bytes: number;
  /** Of the first question, which writes the cache, and of the nine after it. */
  readonly first: UsageTotals;
  readonly rest: UsageTotals;
  /** Share of the rest's input that is billed at the price of a cache read. */
  readonly readShare: number;
  readonly usd: number;
  /** The same requests without any mark. */
  readonly usdUncached: number;
  readonly sameBytes: boolean;
};

/** Ten questions in one thread: each brings what was said before. */
export async function followUpsOn(content: Content, model: string): Promise<FollowUps> {
  const rig = await openRig();
  try {
    rig.api.respond({ says: output({ answered: false, confidence: 0.1, nearest: [1, 2, 3] }) });
    await askTen(rig, content, model);
    const asked = rig.api.requests;
    const rest = rig.api.totals(({ number }) => number > 1);
    const input = rest.inputTokens + rest.cacheReadTokens + rest.cacheWrite5mTokens + rest.cacheWrite1hTokens;
    return {
      bytes: Buffer.byteLength(content.text),
      first: asked[0]?.usage ?? noUsage,
      rest,
      readShare: rest.cacheReadTokens / input,
      usd: rig.api.usd(),
      usdUncached: await usdUncached(rig, model),
      sameBytes:
        new Set(asked.map(({ prefixes }) => prefixes.at(-1))).size === 1 &&
        asked.every(({ body }) => body !== null && promptText(body).length > 0),
    };
  } finally {
    await rig.close();
  }
}

/** About 10 kB of prose: articles of the campaign, one after another. */
export function longArticle(subjects: readonly Subject[], bytes = 10_000): Content {
  const paragraphs = subjects.flatMap(({ content }) => content.text.split("\n\n"));
  const taken: string[] = [];
  for (const paragraph of paragraphs)
    if (Buffer.byteLength(taken.join("\n\n")) + paragraph.length <= bytes) taken.push(paragraph);
  return readContent({ text: taken.join("\n\n"), title: "The week in the region" });
}

export type DigestCost = {
  readonly model: string;
  readonly usd: number;
  readonly worstUsd: number;
  readonly calls: string;
};

/** What one digest of an article comes to on each model, cold, and what is said beforehand that it may cost at most. */
export async function digestCosts(
  content: Content,
  respond: Parameters<Rig["api"]["respond"]>[0],
): Promise<readonly DigestCost[]> {
  const rig = await openRig();
  try {
    const costs: DigestCost[] = [];
    for (const { id } of localModels) {
      rig.api.forget();
      rig.api.respond(respond);
      const pipeline = rig.pipeline({ model: id });
      const revision = { ...content, guildId: id };
      const worstUsd = pipeline.worstCost(revision, { length: "standard" })?.usd ?? 0;
      await pipeline.digest(revision, { length: "standard" });
      const calls = Object.entries(rig.api.calls()).map(([kind, count]) => `${count} ${kind}`);
      costs.push({ model: id, usd: rig.api.usd(), worstUsd, calls: calls.join(", ") });
    }
    return costs;
  } finally {
    await rig.close();
  }
}

// --- internal ---

async function askTen(rig: Rig, content: Content, model: string): Promise<void> {
  const pipeline = rig.pipeline({ model });
  const turns: Turn[] = [];
  for (let at = 1; at <= 10; at += 1) {
    const question = `And what did they say about point ${at}?`;
    await pipeline.answer({ ...content, guildId: "thread" }, { text: question, turns: [...turns] });
    turns.push({ question, answer: "The article does not say." });
    // A talk pauses: three minutes between two questions.
    rig.api.advance(3 * 60_000);
  }
}

/** Sends what was sent again, without marks, to an API that has cached nothing. */
async function usdUncached({ api }: Rig, model: string): Promise<number> {
  const bodies = api.requests.filter(({ body }) => body?.model === model).map(({ text }) => text);
  api.forget();
  for (const text of bodies)
    await fetch(`${api.url}/v1/messages`, {
      method: "POST",
      headers: { authorization: `Bearer ${api.key}`, "anthropic-version": "2026-10-21" },
      body: JSON.stringify(JSON.parse(text), (name, value) => (name === "cache_control" ? undefined : value)),
    }).then((answer) => answer.text());
  return api.usd();
}
