/** A way in which a model or the way to it goes wrong, and the tries that are made of it on an article. */
import type { Deadlines } from "../../src/engine/claude/deadlines.ts";
import type { Received, Scripted } from "../messages-api/script.ts";
import type { Subject } from "./subject.ts";

export type Misbehaviour = {
  readonly name: string;
  readonly group:
    | "quotes"
    | "statements"
    | "sources and numbers"
    | "shape of the answer"
    | "the way to it"
    | "judge and repair";
  /** The tries on one article; none where the article gives no occasion. */
  readonly tries: (subject: Subject) => readonly Try[];
};

export type Try = {
  readonly respond: (request: Received) => Scripted | Promise<Scripted>;
  /** Asked instead of a digest. */
  readonly question?: string;
  /** The article as it is loaded for this try; its own by default. */
  readonly subject?: Subject;
  readonly deadlines?: Partial<Deadlines>;
};
