/**
 * The one place where somebody else's characters become message text: what Discord shows is, character by character, what
 * was given.
 *
 * Choices, and what each costs:
 * - Characters are escaped wherever they stand, not only where they would mark something up. A backslash is always right
 *   before its character, so nothing that Discord may strip or add between two characters can bring a construct to life.
 *   A text grows to at most twice its length; news text grows by 1-3 %.
 * - Direction is isolated line by line (FSI … PDI), because an isolate ends where a bidi paragraph ends. Isolates of the
 *   text that lack a partner get one of ours, so that neither an override nor a stray PDI reaches beyond the text.
 * - The isolate also stands first on its line, so no line of a text can begin a heading, a list or a quotation.
 * - Control characters are left as they are: Discord shows nothing for them.
 * - Three things cannot be shown as stored, as Discord has no form for them: a lone surrogate becomes U+FFFD (UTF-8 cannot
 *   hold it), CR and CRLF become a line feed, and where a place has but one line, a line break becomes a space (`oneLine`).
 */

/** A string as a reader sees it, apart from our isolates: well-formed, with line feeds alone. */
export function asShown(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, "\n");
}

/** For places of one line (a heading, a list item, a label): each line break becomes one space. */
export function oneLine(text: string): string {
  return asShown(text).replace(/[\n\v\f\u0085\u2028\u2029]/g, " ");
}

/** Foreign text, ready to stand in a message: escaped, and each of its lines isolated. Empty stays empty. */
export function escapeForeign(text: string): string {
  return isolateLines(escapeMarkup(asShown(text)));
}

/** Escaped, not isolated: for our own plain strings, and for parts of a line that is isolated as a whole. */
export function escapeMarkup(text: string): string {
  return text.replace(MARKUP, "\\$&");
}

/** Wraps each line that is not empty in an isolate, and completes isolates that the line leaves open or never opened. */
export function isolateLines(text: string): string {
  return text
    .split(PARAGRAPH_END)
    .map((piece, index) => (index % 2 === 1 || piece === "" ? piece : isolate(piece)))
    .join("");
}

// --- internal ---

/** What Discord reads as markup, each with the reason. A backslash before any of these shows the character alone. */
const ESCAPED: readonly { readonly pattern: string; readonly reason: string }[] = [
  { pattern: "\\\\", reason: "hides the character after it" },
  { pattern: "[*_~|`]", reason: "emphasis, underline, strike, spoiler, code; * is also a bullet" },
  { pattern: "[[\\]]", reason: "label of a masked link; the bracket before ( closes it" },
  { pattern: "[<>]", reason: "mentions, timestamps, custom emoji, links in angles; > quotes a line" },
  { pattern: "[#@]", reason: "headings and subtext; @everyone and @here" },
  { pattern: ":(?![ \\n]|$)", reason: ":shortcode: turns into an emoji, and scheme:// into a link" },
  { pattern: "(?<![0-9A-Za-z])[-+]", reason: "bullets and -# subtext; inside a word it is a hyphen" },
  { pattern: "(?<=[0-9])\\.(?![0-9A-Za-z])", reason: "1. numbers a list; 3.5 is a number" },
];
const MARKUP = new RegExp(ESCAPED.map((row) => row.pattern).join("|"), "g");

/** Characters of bidi class B: isolates end there. */
const PARAGRAPH_ENDS = "\n\r\u001c\u001d\u001e\u0085\u2029";
const PARAGRAPH_END = new RegExp(`([${PARAGRAPH_ENDS}]+)`);
const FSI = "\u2068";
const PDI = "\u2069";

function isolate(line: string): string {
  let open = 0;
  let stray = 0;
  for (const [control] of line.matchAll(/[\u2066-\u2069]/g)) {
    if (control !== PDI) open += 1;
    else if (open > 0) open -= 1;
    else stray += 1;
  }
  return FSI.repeat(stray + 1) + line + PDI.repeat(open + 1);
}
