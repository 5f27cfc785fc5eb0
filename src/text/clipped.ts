/** Cutting a text to a length, with an ellipsis, and never inside of a surrogate pair. Pure. */

/** `text` itself where it is at most `longest` UTF-16 code units long; else its beginning and "…", together no longer. */
export function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/u, "")}…`;
}
