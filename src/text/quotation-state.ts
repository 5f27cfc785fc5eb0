/** Whether a reader who has come this far in a text is inside a quotation. */

export class QuotationState {
  #opener: string | null = null;

  get open(): boolean {
    return this.#opener !== null;
  }

  /** Reads the marks of `text` from `start` to `end` (UTF-16 offsets). Linear. */
  read(text: string, start: number, end: number): void {
    for (let at = start; at < end; at += 1) {
      const mark = text[at]!;
      if (this.#opener !== null)
        this.#opener = closers.get(this.#opener)!.includes(mark) ? null : this.#opener;
      else if (closers.has(mark) && opensAt(text, at)) this.#opener = mark;
    }
  }

  /** Whether `rest` holds a mark that closes what is open. */
  closesIn(rest: string): boolean {
    const marks = this.#opener === null ? "" : closers.get(this.#opener)!;
    return [...marks].some((mark) => rest.includes(mark));
  }

  close(): void {
    this.#opener = null;
  }
}

// --- internal ---

/** What opens a quotation → what closes it then. */
const closers: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  // German and Central European: „…“ and „…”
  ["„", "“”"],
  ["«", "»"],
  // German and Danish books: »…«
  ["»", "«"],
  ['"', '"'],
  ["「", "」"],
  ["『", "』"],
]);

function opensAt(text: string, at: number): boolean {
  const mark = text[at]!;
  if (mark !== "«" && mark !== "»" && mark !== '"') return true;
  const isAfterSpace = /^[\s([:—–„“‘'-]$/u.test(text[at - 1] ?? " ");
  const isBeforeSpace = /^\s$/u.test(text[at + 1] ?? " ");
  // French sets a space inside its marks, so that only their direction tells.
  return isAfterSpace && (isBeforeSpace ? mark === "«" : true);
}
