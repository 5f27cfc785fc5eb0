/** An engine on the local Messages API, with a purse that remembers and an article of our own. */
import { pino } from "pino";
import type { Deadlines } from "../../../src/engine/claude/deadlines.ts";
import type { DraftOutput } from "../../../src/engine/claude/schema.ts";
import { type ClaudeEngine, type ClaudeWish, claudeEngine } from "../../../src/engine/claude.ts";
import type { EngineRun, Purse, Spent, Stage } from "../../../src/engine/engine.ts";
import { readContent } from "../../../src/loading/content.ts";
import { discussionOf } from "../../../src/recap/discussion.ts";
import type { Content } from "../../../src/types.ts";
import type { LocalMessages } from "../../messages-api/local-messages.ts";
import type { RequestBody } from "../../messages-api/request-body.ts";

/** Quick enough for tests, and each long enough not to be reached by a busy machine unless it is what is tested. */
export const quick: Partial<Deadlines> = { retryMs: 1, firstByteMs: 20_000, idleMs: 20_000, breakMs: 60_000 };

export type Told = { readonly level: number; readonly [name: string]: unknown };

/** An engine and what it logged, as text. */
export function engineOn(
  api: LocalMessages,
  wish: Partial<ClaudeWish> = {},
): { readonly engine: ClaudeEngine; readonly log: string[] } {
  const log: string[] = [];
  const logger = pino({ level: "trace" }, { write: (line: string) => log.push(line) });
  const engine = claudeEngine({
    apiKey: api.key,
    baseUrl: api.url,
    model: "claude-sonnet-5-5",
    judgeModel: "claude-haiku-5-5",
    logger,
    ...wish,
    deadlines: { ...quick, ...wish.deadlines },
  });
  return { engine, log };
}

export type Ledger = Purse & { readonly reserved: number[]; readonly spent: Spent[] };

export function aPurse(): Ledger {
  const reserved: number[] = [];
  const spent: Spent[] = [];
  return {
    reserved,
    spent,
    reserve: async (worstUsd) => {
      reserved.push(worstUsd);
      return {
        settle: async (one) => {
          spent.push(one);
        },
      };
    },
  };
}

export type Run = EngineRun & { readonly purse: Ledger; readonly stages: Stage[] };

export function aRun(signal: AbortSignal = new AbortController().signal): Run {
  const stages: Stage[] = [];
  return { purse: aPurse(), signal, stages, progress: (stage) => stages.push(stage) };
}

/** What the model writes, all of it empty but for what is given. */
export const writes = (given: Partial<DraftOutput> = {}): { readonly says: DraftOutput } => ({
  says: { nearest: [], answered: true, confidence: 1, claims: [], quotes: [], sources: [], ...given },
});

/** The text of a request's blocks: system, then what stands before the task, then the task. */
export function blocksOf(body: RequestBody | null): { system: string; text: string; task: string } {
  const system = texts(body?.system ?? []);
  const blocks = texts(body?.messages[0]?.content ?? []);
  return { system: system.join(""), text: blocks.slice(0, -1).join(""), task: blocks.at(-1) ?? "" };
}

function texts(content: string | readonly { readonly text?: string | undefined }[]): string[] {
  return typeof content === "string" ? [content] : content.map(({ text }) => text ?? "");
}

/** Some 1,300 characters, with quotes, a denial, a hedge and signs that fences are made of. */
export const ferry = readContent({
  title: "Ferry to Skarn stopped after engine fault",
  byline: "Ruta Elvin",
  siteName: "The Skarn Courier",
  publishedAt: "2026-05-04",
  language: "en",
  text: [
    "The ferry between Holm and Skarn was taken out of service on Monday after a fault in its port engine, the operator Nordline said.",
    "“We will not sail with one engine,” said Tove Marklund, a spokeswoman for Nordline. She said that the ferry could be back by Friday if the parts arrive.",
    "Two former engineers say that the company was warned about the engine in March. Nordline rejects this. “Every warning was followed up,” Marklund said.",
    "About 340 people live on Skarn. The island's shop has bread & milk for three days, its owner Per Falk told The Skarn Courier. “After that it is <potatoes>,” he said.",
    "The county council plans to pay for a smaller boat, according to a letter seen by The Skarn Courier. The council did not reply to questions.",
    "A report by the Maritime Office counted 14 faults on the ferry since 2024.",
  ].join("\n\n"),
});

/** Messages of a chat, as a recap reads them. */
export const talkOf = (...messages: readonly (readonly [author: string, words: string])[]): Content =>
  discussionOf(
    messages.map(([authorName, content], at) => ({
      id: String(at + 1),
      channelId: "1",
      guildId: "1",
      authorId: authorName,
      authorName,
      fromBot: false,
      own: false,
      content,
      attachments: [],
      sentAt: new Date(at * 60_000).toISOString(),
      editedAt: null,
      replyTo: null,
      mentionsBot: false,
      jumpUrl: "https://discord.com/channels/1/1/1",
    })),
  ).content;

/** A text of `sentences` sentences in paragraphs of ten. */
export const longText = (sentences: number): string =>
  Array.from({ length: sentences }, (_one, at) => {
    const sentence = `Station ${at} at the river counted ${at * 7} boats in the week before the flood reached it.`;
    return at % 10 === 9 ? `${sentence}\n\n` : `${sentence} `;
  }).join("");
