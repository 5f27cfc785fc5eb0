/** Numbers as readers see them. Pure. */

/** "1 word", "1,234 words": a noun whose plural has an s. */
export function counted(count: number, noun: string): string {
  return `${numbers.format(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** "1,234". */
export function numeral(count: number): string {
  return numbers.format(count);
}

// --- internal ---

const numbers = new Intl.NumberFormat("en-GB");
