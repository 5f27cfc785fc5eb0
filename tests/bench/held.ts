/** For how long the bot's one thread is held at most, while a long text that nobody has asked about since the start is asked about. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { createPipeline } from "../../src/answer/create-pipeline.ts";
import type { Pipeline, Scoped } from "../../src/answer/pipeline.ts";
import { extractiveEngine } from "../../src/engine/extractive.ts";
import { readContent } from "../../src/loading/content.ts";
import { inventedArticle } from "./invented-article.ts";
import { milliseconds, sampleOf } from "./measure.ts";

const rounds = 3;

const texts: Readonly<Record<string, () => string>> = {
  "500 kB": () => inventedArticle(500_000),
  "1,000 kB": () => inventedArticle(1_000_000),
  "1,000,000 characters of Chinese": () => inventedChinese(1_000_000),
};

const asked: Readonly<Record<string, (pipeline: Pipeline, content: Scoped) => Promise<unknown>>> = {
  "the digest by rule": (pipeline, content) => pipeline.digest(content, { length: "standard" }),
  "a question": (pipeline, content) =>
    pipeline.answer(content, { text: "What did the mayor say of the tunnel?" }),
  "a check": async (pipeline, content) => {
    await pipeline.ready(content);
    return pipeline.check(content, {
      kind: "claim",
      text: "The mayor said that the tunnel opens.",
      speaker: null,
    });
  },
};

export async function benchHeld(print: (line: string) => void): Promise<void> {
  print("What is asked first of a text, how long it takes and how long it holds everyone else at most:");
  for (const [size, text] of Object.entries(texts)) {
    const content = readContent({ text: text() });
    for (const [name, ask] of Object.entries(asked)) {
      const whole: number[] = [];
      const held: number[] = [];
      // The first round warms up, and each round has a copy, of which nothing is remembered.
      for (let round = -1; round < rounds; round += 1) {
        const pipeline = createPipeline({
          engine: extractiveEngine(),
          cache: null,
          onCacheFault: () => undefined,
        });
        const start = performance.now();
        const longest = await longestTurn(ask(pipeline, { ...content, guildId: "1" }));
        if (round < 0) continue;
        whole.push(performance.now() - start);
        held.push(longest);
      }
      print(
        `  ${size}, ${name}: ${milliseconds(sampleOf(whole).median)}, held ${milliseconds(sampleOf(held).median)}`,
      );
    }
  }
}

// --- internal ---

async function longestTurn(work: Promise<unknown>): Promise<number> {
  let done = false;
  void work.finally(() => {
    done = true;
  });
  let longest = 0;
  while (!done) {
    const before = performance.now();
    await nextTurn();
    longest = Math.max(longest, performance.now() - before);
  }
  await work;
  return longest;
}

function inventedChinese(length: number): string {
  const paragraphs: string[] = [];
  for (let size = 0, at = 1; size < length; at += 1) {
    const paragraph = `市长在星期二的会议上表示，第${at}号大桥将在洪水之后重建。港口委员会的报告指出，预算为${at * 37}万元。“我们不会放弃，”他说。`;
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return paragraphs.join("\n\n");
}
