/** Markdown → HTML. Raw HTML inside goes through as it is: what comes out is only read, never shown. */
import { marked } from "marked";

/** Deepest block quotation or list that stays nested; the Markdown parser calls itself for each level. */
const deepestNesting = 30;

/** Throws whatever the parser throws; runs in the worker, where time and memory are bounded. */
export function markdownToHtml(markdown: string): string {
  return marked.parse(capNesting(markdown), { async: false, gfm: true });
}

// --- internal ---

/** Cuts markers of quotation and indentation beyond the cap from each line. Linear. */
function capNesting(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => {
      const marks = /^[>\s]*/u.exec(line)![0];
      const deep = marks.length > deepestNesting * 2;
      return deep ? capMarks(marks) + line.slice(marks.length) : line;
    })
    .join("\n");
}

function capMarks(marks: string): string {
  const quoted = marks.split(">").length - 1;
  return quoted > 0 ? "> ".repeat(Math.min(quoted, deepestNesting)) : marks.slice(0, deepestNesting * 2);
}
