/** Says each task to the model: the prompt filled in, how long the answer may be, and how much of it is taken. */
import { sameLanguage } from "../../text/same-language.ts";
import { wordsOf } from "../../text/words.ts";
import type { Content, Draft, Passage } from "../../types.ts";
import { toldLanguage } from "../../verify/index.ts";
import type { DigestWish, Failure, Question, RecapWish, Turn } from "../engine.ts";
import type { Prompts } from "../prompt.ts";
import { largestShare, sizes } from "../sizes.ts";
import { discussionBlock } from "./discussion.ts";
import { failuresBlock } from "./failures.ts";
import { asData, fenced } from "./fence.ts";
import type { Most } from "./to-draft.ts";

export type Task = { readonly words: string; readonly most: Most; readonly answerTokens: number };

/** Which text a digest is made from: the whole, a part of it, or what the parts gave. */
export type Material =
  | { readonly kind: "whole" }
  | { readonly kind: "part"; readonly number: number; readonly of: number }
  | { readonly kind: "parts"; readonly drafts: readonly Draft[] };

export function digestTask(
  prompts: Prompts,
  content: Content,
  wish: DigestWish,
  material: Material = { kind: "whole" },
): Task {
  const most = mostOf(content, wish, material);
  const words = prompts.fill("digest", {
    material: materialWords(material),
    points: String(most.claims),
    quotes: String(most.quotes),
    sources: String(most.sources),
    language: languageName(wish.language),
  });
  return taskOf(words, most);
}

/** In the language of the question where that is told apart from the article's; the pipeline tells it by the same rule. */
export function answerTask(prompts: Prompts, content: Content, question: Question): Task {
  const told = toldLanguage(wordsOf(question.text));
  const words = prompts.fill("answer", {
    conversation: conversationBlock(question.turns ?? []),
    question: fenced("question", [asData(question.text)]),
    language: languageName(sameLanguage(told, content.language) ? null : told),
  });
  return taskOf(words, { claims: 3, quotes: 2, sources: 3 });
}

/** `shown`: the messages that are read, in order. */
export function recapTask(
  prompts: Prompts,
  discussion: Content,
  shown: readonly Passage[],
  wish: RecapWish,
): Task {
  const most = { ...mostOf(discussion, wish, { kind: "whole" }), sources: 0 };
  const words = prompts.fill("recap", {
    discussion: discussionBlock(discussion, shown),
    points: String(most.claims),
    quotes: String(most.quotes),
    language: languageName(wish.language, "the language of the discussion"),
  });
  return taskOf(words, most);
}

/** `before`: what was asked the first time. As many new items as failed. */
export function repairTask(
  prompts: Prompts,
  content: Content,
  before: Task,
  failures: readonly Failure[],
): Task {
  const failed = (kind: Failure["item"]["kind"]): number =>
    failures.filter(({ item }) => item.kind === kind).length;
  const most = { claims: failed("claim"), quotes: failed("quote"), sources: failed("source") };
  const words = prompts.fill("repair", {
    assignment: before.words,
    failures: failuresBlock(content, failures),
  });
  return taskOf(words, most);
}

/** As it is sent: in a fence of its own, after all data. */
export const taskBlock = ({ words }: Task): string => fenced("task", [words]);

// --- internal ---

const mostSources = 8;

const taskOf = (words: string, most: Most): Task => ({ words, most, answerTokens: answerTokensOf(most) });

/**
 * Room for an answer: a claim is some 40 to 90 tokens with its passages, twice that in scripts that cost more; a proposed quote up to
 * 100. An answer that does not fit is asked for once more with twice the room.
 */
const answerTokensOf = ({ claims, quotes, sources }: Most): number =>
  500 + 250 * claims + 100 * quotes + 60 * sources;

function mostOf(content: Content, { points, length }: DigestWish, material: Material): Most {
  const size = sizes[length];
  const sentences = content.passages.filter(({ kind }) => kind !== "heading").length;
  const share = Math.max(1, Math.ceil(sentences * largestShare));
  const claims = Math.max(1, points ?? Math.min(size.claims, share));
  if (material.kind !== "part") return { claims, quotes: size.quotes, sources: mostSources };
  const each = Math.min(6, Math.max(2, Math.ceil((2 * claims) / material.of)));
  return { claims: each, quotes: 2, sources: 0 };
}

function materialWords(material: Material): string {
  if (material.kind === "whole") return "Write a digest of the article.\n";
  if (material.kind === "part")
    return `The article is long. This is part ${material.number} of ${material.of}. Write a digest of this part alone; another editor puts the parts together.\n`;
  const lines = material.drafts.flatMap(({ claims }) =>
    claims.flatMap((claim) =>
      claim.kind === "written" ? [`[${claim.passages.join("][")}] ${asData(claim.text)}`] : [],
    ),
  );
  return `The article is long and was read in parts. These statements were written about the parts, in order; the passages that they rest on are shown.\n\n${fenced("statements", lines)}\n\nWrite a digest of the whole article from them.\n`;
}

/** What a follow-up refers to is rarely further back than this many characters, and each is paid for again. */
const mostTalk = 12_000;
const mostTurn = 2000;

/** The newest turns that fit, oldest first. */
function conversationBlock(turns: readonly Turn[]): string {
  const lines: string[] = [];
  let length = 0;
  for (const { question, answer } of turns.toReversed()) {
    const turn = [
      `Member: ${asData(question.slice(0, mostTurn))}`,
      `Answer: ${asData(answer.slice(0, mostTurn))}`,
    ];
    length += turn.join("").length;
    if (length > mostTalk) break;
    lines.unshift(...turn);
  }
  return lines.length === 0 ? "" : `${fenced("conversation", lines)}\n\n`;
}

/** In English words, from our own list and never from a page: a tag that is none is left out. */
function languageName(tag: string | null | undefined, own = "the language of the text"): string {
  if (!tag) return own;
  const name = nameOf(tag);
  return name ? `${name} (${tag})` : own;
}

function nameOf(tag: string): string | null {
  try {
    const name = new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(tag);
    return name ?? null;
  } catch (fault) {
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}
