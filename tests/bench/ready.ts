/** From the start of the process to a bot that is online, against the bare bot. */
import { type Kind, startProcess } from "./bots.ts";
import { milliseconds, sampleOf } from "./measure.ts";

const rounds = 7;

export async function benchReady(print: (line: string) => void): Promise<void> {
  const times: Record<Kind, number[]> = { bare: [], ours: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of ["bare", "ours"] as const) {
      const bot = await startProcess(kind);
      times[kind].push(bot.toReady);
      await bot.stop();
    }
  }
  const bare = sampleOf(times.bare).median;
  const ours = sampleOf(times.ours).median;
  print(
    `Start to ready: bare ${milliseconds(bare)}, ours ${milliseconds(ours)} (+${milliseconds(ours - bare)}), medians of ${rounds}`,
  );
}
