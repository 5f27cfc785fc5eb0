/** What a command costs beyond discord.js itself: a warm `/summary` of ours against a bare bot's "Pong", many in flight. */

import { addArticle } from "./add-article.ts";
import { type RunningBot, startProcess } from "./bots.ts";
import { milliseconds, type Sample, sampleOf } from "./measure.ts";

const rounds = 5;

export async function benchAcknowledgement(print: (line: string) => void): Promise<void> {
  const bare = await startProcess("bare");
  const ours = await startProcess("ours");
  try {
    await addArticle(ours);
    for (const inFlight of [1, 100, 1000]) {
      const times = { bare: [] as number[], ours: [] as number[] };
      for (let round = -1; round < rounds; round += 1) {
        const oursNow = await acknowledged(ours, inFlight);
        const bareNow = await acknowledged(bare, inFlight);
        // The first round warms up both.
        if (round >= 0) {
          times.ours.push(...oursNow);
          times.bare.push(...bareNow);
        }
      }
      print(lineOf(inFlight, sampleOf(times.bare), sampleOf(times.ours)));
    }
  } finally {
    await Promise.all([bare.stop(), ours.stop()]);
  }
}

// --- internal ---

/** Milliseconds from the command to its acknowledgement, for each of `count` sent at once. */
async function acknowledged({ discord }: RunningBot, count: number): Promise<number[]> {
  const member = discord.member("Mina");
  return Promise.all(
    Array.from({ length: count }, async () => {
      const start = performance.now();
      await member.command("summary", {});
      return performance.now() - start;
    }),
  );
}

function lineOf(inFlight: number, bare: Sample, ours: Sample): string {
  const ratio = (of: keyof Sample): string => `${(ours[of] / bare[of]).toFixed(2)}×`;
  return `Acknowledgement, ${inFlight} in flight: bare p50 ${milliseconds(bare.median)}, p99 ${milliseconds(bare.p99)}; ours p50 ${milliseconds(ours.median)} (${ratio("median")}), p99 ${milliseconds(ours.p99)} (${ratio("p99")})`;
}
