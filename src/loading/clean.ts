/** Cleaning for storage: what a text must not hold, and nothing else. */

/**
 * Line ends become LF (also form feeds and vertical tabs, which part pages), NUL and the other C0 controls are dropped, a
 * lone surrogate becomes U+FFFD. Nothing else is touched: accents stay composed or not, as they came. Linear.
 */
export function cleanText(text: string): string {
  return text
    .replace(/^\ufeff/u, "")
    .replaceAll(/\r\n?|[\f\v\u2028\u0085]/gu, "\n")
    .replaceAll("\u2029", "\n\n")
    .replaceAll(controls, "")
    .toWellFormed();
}

// --- internal ---

// biome-ignore lint/suspicious/noControlCharactersInRegex: dropping control characters is what it is for
const controls = /[\u0000-\u0008\u000e-\u001f\u007f]/gu;
