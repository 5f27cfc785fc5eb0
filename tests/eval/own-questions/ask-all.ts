/** Asks our own questions of what ships without a key, and says which were rightly answered or refused. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { createPipeline } from "../../../src/answer/create-pipeline.ts";
import type { Scoped } from "../../../src/answer/pipeline.ts";
import { extractiveEngine } from "../../../src/engine/extractive.ts";
import { createLoader } from "../../../src/loading/create-loader.ts";
import { samples } from "../../../src/playground/samples/samples.ts";
import { type About, ownQuestions } from "./questions.ts";

export type Outcome = {
  readonly half: About["half"];
  readonly article: string;
  readonly question: string;
  readonly answerable: boolean;
  /** Rightly answered, or rightly refused. */
  readonly right: boolean;
  /** What was shown; of a refusal the nearest passage. */
  readonly shown: string;
};

export async function askAll(): Promise<Outcome[]> {
  const loader = createLoader({ discordApi: null });
  const pipeline = createPipeline({
    engine: extractiveEngine(),
    cache: null,
    onCacheFault: (fault) => {
      throw fault;
    },
  });
  const ask = async (
    content: Scoped,
    about: About,
    question: string,
    says: string | null,
  ): Promise<Outcome> => {
    const answer = await pipeline.answer(content, { text: question });
    const texts = answer.claims.map(({ text }) => plain(text));
    const right = says === null ? !answer.answered : texts.some((text) => text.includes(plain(says)));
    const nearest = answer.nearest ? content.text.slice(answer.nearest.start, answer.nearest.end) : "";
    const shown = answer.answered ? texts.join(" | ") : `(refused) ${plain(nearest)}`;
    return { half: about.half, article: about.article, question, answerable: says !== null, right, shown };
  };
  try {
    const outcomes: Outcome[] = [];
    for (const about of ownQuestions) {
      const content = { ...(await loader.file(fileOf(about.article), null)), guildId: "eval" };
      for (const [question, says] of about.answerable) {
        if (!plain(content.text).includes(plain(says)))
          throw new Error(`${about.article} does not say “${says}”.`);
        outcomes.push(await ask(content, about, question, says));
      }
      for (const question of about.unanswerable) outcomes.push(await ask(content, about, question, null));
    }
    return outcomes;
  } finally {
    await loader.close();
  }
}

/** Share of the right ones among the answerable or the others, in percent. */
export function shareRight(outcomes: readonly Outcome[], answerable: boolean): number {
  const asked = outcomes.filter((outcome) => outcome.answerable === answerable);
  return (100 * asked.filter(({ right }) => right).length) / asked.length;
}

/** Typed as members do, and harder than the others: their figures stand apart. */
export const isPlain = ({ half }: Outcome): boolean => half === "plain" || half === "plain measure";

// --- internal ---

/** Wire texts break their lines anywhere. */
const plain = (text: string): string => text.replace(/\s+/gu, " ");

function fileOf(article: string) {
  const sample = samples.find(({ name }) => name === article);
  const file = sample?.file ?? new URL(`../../campaign/articles/${article}.txt`, import.meta.url);
  return { name: basename(fileURLToPath(file)), bytes: readFileSync(file), contentType: null };
}
