/** What an engine may be asked for, and how each is checked, kept and read again. */
import type { Assignment, Engine, EngineRun } from "../engine/engine.ts";
import { sameLanguage } from "../text/same-language.ts";
import { wordsOf } from "../text/words.ts";
import type { Answer, AnswerDraft, Digest, Draft } from "../types.ts";
import {
  answerFromStored,
  fromStored,
  type Index,
  type Ruling,
  toldLanguage,
  toStored,
  toStoredAnswer,
  verifyAnswer,
  verifyDraft,
  verifyVersion,
} from "../verify/index.ts";
import { answerKey, digestKey, type Shape } from "./cache-key.ts";
import type { DigestWish, Question, RecapWish, Scoped } from "./pipeline.ts";

export type Task<Drafted extends Draft, Result extends Digest | Answer> = {
  readonly assignment: Assignment;
  /** Of the claims, where another than the article's was asked for. */
  readonly language: string | null;
  /** Null: it is not kept. */
  readonly keyFor: (engine: Engine) => string | null;
  readonly draft: (engine: Engine, run: EngineRun) => Promise<Drafted>;
  /** In USD: what is set aside before a run of many requests, so that it does not run dry after half of them. 0: each for itself. */
  readonly aheadUsd: (engine: Engine) => number;
  /** The part of a draft that would be shown, and so is looked through. */
  readonly shown: (draft: Drafted) => Draft;
  readonly verify: (index: Index, draft: Drafted, engine: string, ruling: Ruling) => Result;
  readonly stored: (index: Index, result: Result) => unknown;
  readonly read: (index: Index, value: unknown, engine: string) => Result | null;
  /** Whether what is left is worth showing: false where the engine wrote and nothing held. */
  readonly holds: (result: Result, draft: Drafted) => boolean;
};

/** An engine that does not write is asked for no language. */
export function digestTask(revision: Scoped, wish: DigestWish, writes: boolean): Task<Draft, Digest> {
  const language = otherLanguage(revision, writes ? (wish.language ?? null) : null);
  const wanted = { ...wish, language };
  return {
    ...digesting,
    assignment: { task: "digest", wish: wanted },
    language,
    keyFor: (engine) =>
      digestKey({
        ...shapeOf(revision, engine),
        length: wish.length,
        points: wish.points ?? null,
        language,
      }),
    draft: (engine, run) => engine.digest(revision, wanted, run),
    aheadUsd: ({ writer }) => {
      const worst = writer?.worstCost(revision, wanted);
      return worst && worst.parts > 1 ? worst.usd : 0;
    },
    read: (index, value, engine) => fromStored(index, value, engine, language),
  };
}

export function answerTask(revision: Scoped, question: Question): Task<AnswerDraft, Answer> {
  // Whoever asks in another language may be answered in it.
  const language = otherLanguage(revision, toldLanguage(wordsOf(question.text)));
  return {
    assignment: { task: "answer", question },
    language,
    // What costs nothing is made anew: questions are many, and would crowd digests out of the cache.
    keyFor: (engine) => (engine.writer ? answerKey({ ...shapeOf(revision, engine), question }) : null),
    draft: (engine, run) => engine.answer(revision, question, run),
    aheadUsd: () => 0,
    shown: ({ answered, claims }) => ({ claims: answered ? claims : [], quotes: [], sources: [] }),
    verify: verifyAnswer,
    stored: toStoredAnswer,
    read: (index, value, engine) => answerFromStored(index, value, engine, language),
    holds: (answer, draft) => answer.answered || !draft.answered,
  };
}

/** Members' words are kept nowhere: a recap has no key. Only an engine that writes is asked. */
export function recapTask(discussion: Scoped, wish: RecapWish): Task<Draft, Digest> {
  return {
    ...digesting,
    assignment: { task: "recap", wish },
    language: wish.language ?? null,
    keyFor: () => null,
    aheadUsd: () => 0,
    draft: (engine, run) => {
      if (!engine.writer) throw new Error(`The engine ${engine.name} does not write.`);
      return engine.writer.recap(discussion, wish, run);
    },
    read: () => null,
  };
}

// --- internal ---

const digesting = {
  shown: (draft: Draft): Draft => draft,
  verify: verifyDraft,
  stored: (_: Index, digest: Digest): unknown => toStored(digest),
  holds: (digest: Digest): boolean => digest.claims.length > 0,
};

const shapeOf = ({ guildId, contentHash }: Scoped, { name, fingerprint }: Engine): Shape => ({
  guildId,
  contentHash,
  engine: name,
  fingerprint,
  verifyVersion,
});

/** The article's own language is no other one: asked for, it is the same as none. */
const otherLanguage = ({ language }: Scoped, asked: string | null): string | null =>
  asked === null || sameLanguage(asked, language) ? null : asked;
