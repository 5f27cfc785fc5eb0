/**
 * From the command to the whole answer: a summary that Claude wrote and the cache holds, every statement of it checked anew, against a
 * bare bot's "Pong" over the same local Discord.
 */
import { setTimeout as pause } from "node:timers/promises";
import { type Output, output } from "../campaign/model/draft-output.ts";
import { kindOf, readRequest } from "../campaign/model/reading.ts";
import { type LocalMessages, startLocalMessages } from "../messages-api/local-messages.ts";
import { addArticle } from "./add-article.ts";
import { type RunningBot, startProcess } from "./bots.ts";
import { milliseconds, type Sample, sampleOf } from "./measure.ts";

const rounds = 40;
/** In ms, between two rounds: that an answer was posted is written down after it, and no reader waits for that. */
const betweenRounds = 20;

export async function benchWarmSummary(print: (line: string) => void): Promise<void> {
  const api = await startLocalMessages({ kindOf });
  copyPassages(api);
  const bare = await startProcess("bare");
  const ours = await startProcess("ours", { ANTHROPIC_API_KEY: api.key, ANTHROPIC_BASE_URL: api.url });
  try {
    await addArticle(ours);
    for (const inFlight of [1, 20]) print(lineOf(inFlight, await compared(bare, ours, inFlight)));
    print(`Requests to the model for all of it: ${JSON.stringify(api.calls())}`);
  } finally {
    await Promise.all([bare.stop(), ours.stop()]);
    await api.close();
  }
}

// --- internal ---

/** A model that writes the article's own sentences: what is measured is what happens after it. */
function copyPassages(api: LocalMessages): void {
  api.respond(({ body }) => {
    const seen = readRequest(body!);
    if (seen.task === "entailment") {
      const verdicts = seen.statements.map(({ number }) => ({ index: number, missing: "", carried: true }));
      return { says: { verdicts } };
    }
    const claims: Output["claims"] = seen.passages
      .slice(0, 5)
      .map(({ number, words }) => ({ text: words, passages: [number] }));
    return { says: output({ claims }) };
  });
}

type Compared = { readonly bare: Sample; readonly ours: Sample };

async function compared(bare: RunningBot, ours: RunningBot, inFlight: number): Promise<Compared> {
  const times = { bare: [] as number[], ours: [] as number[] };
  for (let round = -2; round < rounds; round += 1) {
    const oursNow = await answered(ours, inFlight);
    const bareNow = await answered(bare, inFlight);
    // The first rounds fill the cache and warm up both.
    if (round < 0) continue;
    times.ours.push(...oursNow);
    times.bare.push(...bareNow);
  }
  return { bare: sampleOf(times.bare), ours: sampleOf(times.ours) };
}

/** Milliseconds from the command to its whole answer, for each of `count` sent at once. */
async function answered({ discord }: RunningBot, count: number): Promise<number[]> {
  const member = discord.member("Mina");
  await pause(betweenRounds);
  return Promise.all(
    Array.from({ length: count }, async () => {
      const start = performance.now();
      await (await member.command("summary", {})).finished();
      return performance.now() - start;
    }),
  );
}

function lineOf(inFlight: number, { bare, ours }: Compared): string {
  const ratio = (of: keyof Sample): string => `${(ours[of] / bare[of]).toFixed(2)}×`;
  return `Warm summary by Claude, ${inFlight} in flight: bare p50 ${milliseconds(bare.median)}, p99 ${milliseconds(bare.p99)}; ours p50 ${milliseconds(ours.median)} (${ratio("median")}), p99 ${milliseconds(ours.p99)} (${ratio("p99")})`;
}
