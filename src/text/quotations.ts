/** Stretches between quotation marks, in any of the house styles that news uses. Language-neutral. */
import type { Span } from "../types.ts";
import { isSingle, type Mark, marksOf } from "./quotation-marks.ts";

export type Quotation = {
  /** The words, without their marks. UTF-16. */
  readonly inside: Span;
  /** The words with their marks. */
  readonly outside: Span;
  /** The mark that opens it. */
  readonly mark: string;
  /** False where no mark closes it and it runs to the end of its block. */
  readonly closed: boolean;
};

/**
 * The outermost quotations of one block (a paragraph), in order, none of them empty of words. What stands in marks inside
 * of them is part of them. A double mark that nothing closes runs to the end of the block, unless another opens after it;
 * a single one does so only at the block's start, elsewhere it is an apostrophe. Linear.
 */
export function quotationsOf(text: string, block: Span): Quotation[] {
  const marks = marksOf(text, block);
  const closing = matched(marks);
  // Where another quotation opens later, a closing mark was forgotten, and nothing tells where.
  const lastOpener = marks.findLastIndex(
    (mark) => mark.opens !== null && !isSingle(mark.glyph) && !isInside(marks, mark, block),
  );
  const found: Quotation[] = [];
  for (let at = 0; at < marks.length; ) {
    const end = closing[at]!;
    const quotation =
      end >= 0 ? closedQuotation(marks[at]!, marks[end]!) : openQuotation(marks, at, lastOpener, block);
    if (quotation && letter.test(text.slice(quotation.inside.start, quotation.inside.end)))
      found.push(quotation);
    at = end >= 0 ? end + 1 : quotation ? marks.length : at + 1;
  }
  return found;
}

// --- internal ---

const letter = /[\p{L}\p{N}]/u;

/** A straight mark that opens the block holds curled pairs: a paragraph that is quoted whole, with quotations in it. */
const isInside = (marks: readonly Mark[], { glyph, at }: Mark, block: Span): boolean =>
  glyph === "“" && marks[0]!.glyph === '"' && marks[0]!.at === block.start && at > block.start;

/** For each mark the index of the one that closes it, or -1. One pass with a stack; each mark is pushed and popped once. */
function matched(marks: readonly Mark[]): Int32Array {
  const closing = new Int32Array(marks.length).fill(-1);
  const surely = sureCloserAhead(marks);
  const stack = new OpenMarks(marks);
  for (const [at, mark] of marks.entries()) {
    const opener = mark.closes && !(mark.doubtful && surely[at]) ? stack.take(mark) : null;
    if (opener !== null) closing[opener] = at;
    else if (mark.opens) stack.push(at);
  }
  return closing;
}

/** Marks that wait for what closes them. */
class OpenMarks {
  readonly #marks: readonly Mark[];
  readonly #open: number[] = [];
  /** How many open marks a glyph could close. */
  readonly #wanted = new Map<string, number>();

  constructor(marks: readonly Mark[]) {
    this.#marks = marks;
  }

  push(at: number): void {
    this.#open.push(at);
    this.#count(at, 1);
  }

  /** The innermost open mark that this one closes, with what was left open inside it dropped; null if there is none. */
  take(mark: Mark): number | null {
    if (!this.#wanted.get(mark.glyph)) return null;
    if (isSingle(mark.glyph)) return this.#takeSingle(mark);
    if (mark.opens && !this.#closesTop(mark)) return null;
    for (;;) {
      const at = this.#open.pop()!;
      this.#count(at, -1);
      if (this.#marks[at]!.opens!.has(mark.glyph)) return at;
    }
  }

  /** An apostrophe must not close over a double mark that stands open inside: only the innermost mark counts. */
  #takeSingle(mark: Mark): number | null {
    const top = this.#open.at(-1);
    if (top === undefined || !this.#marks[top]!.opens!.has(mark.glyph)) return null;
    this.#open.pop();
    this.#count(top, -1);
    return top;
  }

  /** A mark that can open and close closes what stands open directly around it; “ that can open opens inside of “. */
  #closesTop(mark: Mark): boolean {
    const top = this.#marks[this.#open.at(-1) ?? -1];
    return top !== undefined && top.opens!.has(mark.glyph) && !(top.glyph === "“" && mark.glyph === "“");
  }

  #count(at: number, by: number): void {
    for (const glyph of this.#marks[at]!.opens!) this.#wanted.set(glyph, (this.#wanted.get(glyph) ?? 0) + by);
  }
}

/** Whether a closing mark without doubt stands after each mark, before the next that can only open; by single and double. */
function sureCloserAhead(marks: readonly Mark[]): Uint8Array {
  const ahead = new Uint8Array(marks.length);
  const next = { single: 0, double: 0 };
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    const mark = marks[at]!;
    const family = isSingle(mark.glyph) ? "single" : "double";
    ahead[at] = next[family];
    if (mark.closes && !mark.doubtful && !mark.opens) next[family] = 1;
    else if (mark.opens && !mark.closes) next[family] = 0;
  }
  return ahead;
}

function closedQuotation(open: Mark, close: Mark): Quotation {
  return {
    inside: { start: open.at + 1, end: close.at },
    outside: { start: open.at, end: close.at + 1 },
    mark: open.glyph,
    closed: true,
  };
}

function openQuotation(
  marks: readonly Mark[],
  at: number,
  lastOpener: number,
  block: Span,
): Quotation | null {
  const mark = marks[at]!;
  if (!mark.opens || at < lastOpener) return null;
  if (isSingle(mark.glyph) && !(mark.at === block.start && mark.glyph === "‘")) return null;
  return {
    inside: { start: mark.at + 1, end: block.end },
    outside: { start: mark.at, end: block.end },
    mark: mark.glyph,
    closed: false,
  };
}
