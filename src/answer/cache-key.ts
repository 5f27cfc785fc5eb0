/** Names everything that shapes what is cached, so that a change of any of it is another key. Pure. */
import { hash } from "node:crypto";
import type { Length } from "../types.ts";
import type { Question } from "./pipeline.ts";

/** What shapes all that an engine makes of a text. */
export type Shape = {
  readonly guildId: string;
  readonly contentHash: string;
  readonly engine: string;
  /** Rules version, prompt hash, schema, models: whatever the engine says shapes its drafts. */
  readonly fingerprint: string;
  /** Of the checks and of the form in which a checked answer is kept. */
  readonly verifyVersion: string;
};

export type DigestShape = Shape & {
  readonly length: Length;
  readonly points: number | null;
  /** Of the claims; null: the article's own. */
  readonly language: string | null;
};

/** SHA-256, hex, over the shape as JSON, behind its place: no separator that a value could hold, no two shapes with one key. */
export const digestKey = (shape: DigestShape): string =>
  `${keyPlace(shape)}${hashed(["digest", ...common(shape), shape.length, shape.points, shape.language])}`;

/** The same for an answer. Two questions are the same when they are character by character, the turns before them too. */
export const answerKey = (shape: Shape & { readonly question: Question }): string => {
  const { text, turns = [], alone = null } = shape.question;
  const before = turns.map(({ question, answer }) => [question, answer]);
  const rephrased = alone && [alone.text, alone.focus, alone.points];
  return `${keyPlace(shape)}${hashed(["answer", ...common(shape), text, before, rephrased])}`;
};

/** Under this key stands which generation of a text's answers counts. */
export const generationKey = ({ guildId, contentHash }: Pick<Shape, "guildId" | "contentHash">): string =>
  hashed(["generation", guildId, contentHash]);

// --- internal ---

/** What the keys of all that is cached of a text begin with; of a guild, with the part up to the first point. The store deletes by it. */
const keyPlace = ({ guildId, contentHash }: Pick<Shape, "guildId" | "contentHash">): string =>
  `${guildId}.${contentHash.slice(0, 16)}.`;

const common = ({ guildId, contentHash, engine, fingerprint, verifyVersion }: Shape): string[] => [
  guildId,
  contentHash,
  engine,
  fingerprint,
  verifyVersion,
];

const hashed = (named: unknown): string => hash("sha256", JSON.stringify(named));
