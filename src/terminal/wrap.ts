/** Lines of a paragraph, broken at spaces, for a terminal of so many columns. Pure. */

/**
 * Lines after the first begin with `indent`. A word longer than a line is not broken, so that an address stays whole; the spaces
 * that `text` begins with stay. Widths are counted in code points: a wide character may reach beyond its line.
 */
export function wrapped(text: string, width: number, indent = ""): string {
  const lead = /^ */u.exec(text)![0];
  const lines: string[] = [];
  let line = "";
  for (const word of text.slice(lead.length).split(" ")) {
    const tried = line === "" ? word : `${line} ${word}`;
    const start = lines.length === 0 ? lead : indent;
    if (line !== "" && start.length + [...tried].length > width) {
      lines.push(start + line);
      line = word;
    } else line = tried;
  }
  return [...lines, (lines.length === 0 ? lead : indent) + line].join("\n");
}
