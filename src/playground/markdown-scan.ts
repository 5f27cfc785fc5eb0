/** Finding ends: where code, brackets and URLs in a message text stop. Each is asked left to right and stays linear. */

/** A URL ends where a sentence would go on: these stay outside, as in Discord's client. */
const AFTER_URL = ".,:;\"'])";

/** Where a run of backticks finds its like: asked left to right, so each list is walked once. */
export class TickRuns {
  private readonly byLength = new Map<number, number[]>();
  private readonly fences: number[] = [];

  constructor(text: string) {
    for (let at = text.indexOf("`"); at !== -1; ) {
      const length = runLength(text, at);
      const list = this.byLength.get(length);
      if (list === undefined) this.byLength.set(length, [at]);
      else list.push(at);
      for (let fence = at; fence + 3 <= at + length; fence += 3) this.fences.push(fence);
      at = text.indexOf("`", at + length);
    }
    for (const list of [...this.byLength.values(), this.fences]) list.reverse();
  }

  nextRun(length: number, from: number): number | null {
    return firstFrom(this.byLength.get(length), from);
  }

  nextFence(from: number): number | null {
    return firstFrom(this.fences, from);
  }
}

/** The list is kept in reverse: what lies behind is dropped from its end. */
function firstFrom(reversed: number[] | undefined, from: number): number | null {
  while (reversed !== undefined && reversed.length > 0 && (reversed.at(-1) as number) < from) reversed.pop();
  return reversed?.at(-1) ?? null;
}

export function runLength(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === text[at]) end += 1;
  return end - at;
}

/** For each `[`, where its `]` stands; -1 for none. Escaped brackets do not count. */
export function matchBrackets(text: string): Int32Array {
  const match = new Int32Array(text.length).fill(-1);
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === "\\") at += 1;
    else if (char === "[") open.push(at);
    else if (char === "]") {
      const start = open.pop();
      if (start !== undefined) match[start] = at;
    }
  }
  return match;
}

/** `url)`, `<url>)` or `url "title")`. One level of round brackets may stand in a URL. Only web addresses are links. */
const TARGET =
  /\s?(?:<(https?:\/\/[^\s<>]+)>|(https?:\/\/[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)?))(?:\s(?:"[^"\n]*"|'[^'\n]*'))?\s?\)/y;

export function readTarget(text: string, at: number): { url: string; end: number } | null {
  TARGET.lastIndex = at;
  const found = TARGET.exec(text);
  const url = found?.[1] ?? found?.[2] ?? "";
  if (found === null || /^https?:\/\/$/.test(url)) return null;
  return { url: url.replaceAll(/\\([^0-9A-Za-z\s])/g, "$1"), end: TARGET.lastIndex };
}

/** A closing bracket belongs to the URL only if it opens there too. */
export function trimUrl(found: string): string {
  let end = found.length;
  let extra = count(found, ")") - count(found, "(");
  while (end > 0 && AFTER_URL.includes(found[end - 1] as string)) {
    if (found[end - 1] === ")") {
      if (extra <= 0) break;
      extra -= 1;
    }
    end -= 1;
  }
  return found.slice(0, end);
}

function count(text: string, char: string): number {
  let total = 0;
  for (let at = text.indexOf(char); at !== -1; at = text.indexOf(char, at + 1)) total += 1;
  return total;
}
