/**
 * From the command to the whole answer: a summary that Claude wrote and the cache holds, every statement of it checked anew. Against a
 * bare bot's "Pong", and against a bare bot that sends the very body that ours sends: a message of that size costs both sides time, the
 * local Discord most, which holds it against Discord's rules.
 */
import { setTimeout as pause } from "node:timers/promises";
import { type Output, output } from "../campaign/model/draft-output.ts";
import { kindOf, readRequest } from "../campaign/model/reading.ts";
import { type LocalMessages, startLocalMessages } from "../messages-api/local-messages.ts";
import { addArticle } from "./add-article.ts";
import { type RunningBot, startProcess } from "./bots.ts";
import { milliseconds, type Sample, sampleOf } from "./measure.ts";

const rounds = 40;
/** Rounds that do not count: they fill the cache, and warm up all. */
const warming = 10;
/** In ms, between two rounds: that an answer was posted is written down after it, and no reader waits for that. */
const betweenRounds = 20;

export async function benchWarmSummary(print: (line: string) => void): Promise<void> {
  const api = await startLocalMessages({ kindOf });
  copyPassages(api);
  const ours = await startProcess("ours", { ANTHROPIC_API_KEY: api.key, ANTHROPIC_BASE_URL: api.url });
  const running: RunningBot[] = [ours];
  try {
    await addArticle(ours);
    await answered(ours, 1);
    const body = lastAnswer(ours);
    const pong = await startProcess("bare");
    const same = await startProcess("bare", { BARE_ANSWER: JSON.stringify(body) });
    running.push(pong, same);
    print(
      `Warm summary by Claude, from the command to the whole answer of ${JSON.stringify(body).length} bytes:`,
    );
    for (const inFlight of [1, 20])
      for (const line of linesOf(inFlight, await compared({ pong, same, ours }, inFlight))) print(line);
    print(`Requests to the model for all of it: ${JSON.stringify(api.calls())}`);
  } finally {
    await Promise.all(running.map((bot) => bot.stop()));
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

/** The body of the message that ours answered with last, as it went over the wire. */
function lastAnswer({ discord }: RunningBot): unknown {
  const { body } = discord.requests.findLast(({ path }) => path.endsWith("/callback"))!;
  return (body as { data: unknown }).data;
}

type Measured = "pong" | "same" | "ours";

async function compared(
  bots: Readonly<Record<Measured, RunningBot>>,
  inFlight: number,
): Promise<Record<Measured, Sample>> {
  const times: Record<Measured, number[]> = { pong: [], same: [], ours: [] };
  for (let round = -warming; round < rounds; round += 1)
    for (const name of ["ours", "same", "pong"] as const) {
      const now = await answered(bots[name], inFlight);
      if (round >= 0) times[name].push(...now);
    }
  return { pong: sampleOf(times.pong), same: sampleOf(times.same), ours: sampleOf(times.ours) };
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

function linesOf(inFlight: number, { pong, same, ours }: Readonly<Record<Measured, Sample>>): string[] {
  const both = ({ median, p99 }: Sample): string => `p50 ${milliseconds(median)}, p99 ${milliseconds(p99)}`;
  const against = (bare: Sample): string =>
    `${both(bare)}; ours ${(ours.median / bare.median).toFixed(2)}× at p50, ${(ours.p99 / bare.p99).toFixed(2)}× at p99`;
  return [
    `  ${inFlight} in flight: ours ${both(ours)}`,
    `    against a bare bot that sends the same body: ${against(same)}`,
    `    against a bare bot that sends “Pong”: ${against(pong)}`,
  ];
}
