/**
 * How the inside of a line reads: emphasis, code, links, mentions. One pass and a stack that holds each delimiter at most
 * once, so that time grows with length alone, whatever the text.
 */

import type { InlineNode, SpanKind } from "./markdown-nodes.ts";
import { matchBrackets, readTarget, runLength, TickRuns, trimUrl } from "./markdown-scan.ts";

/** Reads inline Markdown, as Discord's client shows it. Newlines stay in the text. */
export function parseInline(text: string): InlineNode[] {
  return new InlineReader(text, true).read();
}

// --- internal ---

type Delimiter = "**" | "*" | "__" | "_" | "~~" | "||";
type Frame = { delimiter: Delimiter | null; children: InlineNode[] };

const SPAN_OF: Record<Delimiter, SpanKind> = {
  "**": "bold",
  "*": "italic",
  __: "underline",
  _: "italic",
  "~~": "strike",
  "||": "spoiler",
};

class InlineReader {
  private at = 0;
  private pending = "";
  private readonly frames: Frame[] = [{ delimiter: null, children: [] }];
  private readonly text: string;
  private readonly links: boolean;
  private readonly ticks: TickRuns;
  private readonly brackets: Int32Array | null;

  /** Links are not read inside a link's words: they do not nest, and this keeps the pass linear. */
  constructor(text: string, links: boolean) {
    this.text = text;
    this.links = links;
    this.ticks = new TickRuns(text);
    this.brackets = links && text.includes("](") ? matchBrackets(text) : null;
  }

  read(): InlineNode[] {
    while (this.at < this.text.length) {
      if (!this.readSpecial(this.text[this.at] ?? "")) this.keep(1);
    }
    this.flush();
    while (this.frames.length > 1) this.abandonTop();
    return mergeTexts(this.frames[0]?.children ?? []);
  }

  private readSpecial(char: string): boolean {
    switch (char) {
      case "\\":
        return this.readEscape();
      case "`":
        return this.readCode();
      case "*":
      case "_":
      case "~":
      case "|":
        return this.readDelimiters(char);
      case "[":
        return this.readMaskedLink();
      case "<":
        return this.readAngle();
      case "@":
        return this.readEveryone();
      case "h":
        return this.readBareUrl();
      default:
        return false;
    }
  }

  private keep(length: number): void {
    this.pending += this.text.slice(this.at, this.at + length);
    this.at += length;
  }

  private flush(): void {
    if (this.pending !== "") this.top().children.push({ kind: "text", text: this.pending });
    this.pending = "";
  }

  private emit(node: InlineNode, length: number): true {
    this.flush();
    this.top().children.push(node);
    this.at += length;
    return true;
  }

  private top(): Frame {
    return this.frames[this.frames.length - 1] as Frame;
  }

  /** A backslash hides any character but letters, digits and spaces, before which it shows. */
  private readEscape(): boolean {
    const next = this.text[this.at + 1];
    if (next === undefined || /[0-9A-Za-z\s]/.test(next)) return false;
    this.pending += next;
    this.at += 2;
    return true;
  }

  private readCode(): boolean {
    const { text, at } = this;
    if (text.startsWith("```", at)) {
      const close = this.ticks.nextFence(at + 3);
      const body = close === null ? "" : text.slice(at + 3, close);
      if (close !== null && body.trim() !== "") return this.emit(codeBlock(body), close + 3 - at);
    }
    const length = runLength(text, at);
    const close = this.ticks.nextRun(length, at + length);
    if (close === null) {
      this.keep(length);
      return true;
    }
    return this.emit({ kind: "code", text: unpadCode(text.slice(at + length, close)) }, close + length - at);
  }

  /** A run of one character holds up to two delimiters: `***` is bold and italic. Longer runs show as they are. */
  private readDelimiters(char: string): boolean {
    let left = runLength(this.text, this.at);
    if (left > 3) {
      this.keep(left);
      return true;
    }
    while (left > 0) {
      const taken = this.closeOne(char, left) || this.openOne(char, left);
      if (taken === 0) {
        this.keep(left);
        break;
      }
      left -= taken;
    }
    return true;
  }

  private closeOne(char: string, left: number): number {
    for (let depth = this.frames.length - 1; depth > 0; depth -= 1) {
      const { delimiter } = this.frames[depth] as Frame;
      if (delimiter === null || delimiter[0] !== char || !this.closes(delimiter, left)) continue;
      if (!this.hasContent(depth)) return 0;
      this.flush();
      while (this.frames.length - 1 > depth) this.abandonTop();
      const frame = this.frames.pop() as Frame;
      this.top().children.push({ kind: SPAN_OF[delimiter], children: mergeTexts(frame.children) });
      this.at += delimiter.length;
      return delimiter.length;
    }
    return 0;
  }

  /** `_` must not stand before a word, `*` not after a space; a single one never closes with half of a pair. */
  private closes(delimiter: Delimiter, left: number): boolean {
    if (delimiter.length === 2) return left >= 2;
    if (left === 2) return false;
    if (delimiter === "_") return left > 1 || !/\w/.test(this.text[this.at + 1] ?? " ");
    return !/\s/.test(this.text[this.at - 1] ?? " ");
  }

  private hasContent(depth: number): boolean {
    return this.pending !== "" || depth < this.frames.length - 1 || this.top().children.length > 0;
  }

  private openOne(char: string, left: number): number {
    const delimiter = (left >= 2 ? char + char : char) as Delimiter;
    if (!(delimiter in SPAN_OF) || this.frames.some((frame) => frame.delimiter === delimiter)) return 0;
    if (delimiter === "*" && /\s/.test(this.text[this.at + 1] ?? " ")) return 0;
    this.flush();
    this.frames.push({ delimiter, children: [] });
    this.at += delimiter.length;
    return delimiter.length;
  }

  /** A delimiter that never closed is characters like any other. */
  private abandonTop(): void {
    const frame = this.frames.pop() as Frame;
    const under = this.top().children;
    under.push({ kind: "text", text: frame.delimiter ?? "" });
    for (const child of frame.children) under.push(child);
  }

  private readMaskedLink(): boolean {
    const close = this.brackets?.[this.at] ?? -1;
    if (!this.links || close <= this.at + 1 || this.text[close + 1] !== "(") return false;
    const target = readTarget(this.text, close + 2);
    const words = this.text.slice(this.at + 1, close);
    if (target === null || words.trim() === "") return false;
    const children = new InlineReader(words, false).read();
    return this.emit({ kind: "link", url: target.url, masked: true, children }, target.end - this.at);
  }

  private readAngle(): boolean {
    for (const { pattern, node } of ANGLES) {
      pattern.lastIndex = this.at;
      const found = pattern.exec(this.text);
      if (found !== null) return this.emit(node(found), found[0].length);
    }
    return false;
  }

  private readEveryone(): boolean {
    for (const id of ["everyone", "here"]) {
      if (this.text.startsWith(id, this.at + 1))
        return this.emit({ kind: "mention", of: "everyone", id }, id.length + 1);
    }
    return false;
  }

  private readBareUrl(): boolean {
    if (!this.links || !/^https?:\/\//.test(this.text.slice(this.at, this.at + 8))) return false;
    BARE_URL.lastIndex = this.at;
    const found = BARE_URL.exec(this.text)?.[0];
    if (found === undefined) return false;
    const url = trimUrl(found);
    if (/^https?:\/\/$/.test(url)) return false;
    return this.emit(
      { kind: "link", url, masked: false, children: [{ kind: "text", text: url }] },
      url.length,
    );
  }
}

const BARE_URL = /https?:\/\/[^\s<]+/y;

/** What stands in angle brackets. No pattern may run over another `<`, which keeps the pass linear. */
const ANGLES: readonly { pattern: RegExp; node: (found: RegExpExecArray) => InlineNode }[] = [
  { pattern: /<@!?(\d{1,20})>/y, node: (found) => ({ kind: "mention", of: "user", id: found[1] ?? "" }) },
  { pattern: /<@&(\d{1,20})>/y, node: (found) => ({ kind: "mention", of: "role", id: found[1] ?? "" }) },
  { pattern: /<#(\d{1,20})>/y, node: (found) => ({ kind: "mention", of: "channel", id: found[1] ?? "" }) },
  {
    pattern: /<\/([^\s<>:][^<>:]{0,100}):\d{1,20}>/y,
    node: (found) => ({ kind: "mention", of: "command", id: found[1] ?? "" }),
  },
  {
    pattern: /<(a?):(\w{1,64}):(\d{1,20})>/y,
    node: (found) => ({
      kind: "emoji",
      animated: found[1] === "a",
      name: found[2] ?? "",
      id: found[3] ?? "",
    }),
  },
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/y,
    node: (found) => ({ kind: "timestamp", seconds: Number(found[1]), style: found[2] ?? "f" }),
  },
  {
    pattern: /<(https?:\/\/[^\s<>]+)>/y,
    node: (found) => ({
      kind: "link",
      url: found[1] ?? "",
      masked: false,
      children: [{ kind: "text", text: found[1] ?? "" }],
    }),
  },
];

function codeBlock(body: string): InlineNode {
  const named = /^([a-z0-9_+\-.#]{1,40})\n/i.exec(body);
  const text = body.slice(named?.[0].length ?? 0);
  let start = 0;
  let end = text.length;
  while (text[start] === "\n") start += 1;
  while (end > start && text[end - 1] === "\n") end -= 1;
  return { kind: "codeBlock", language: named?.[1] ?? null, text: text.slice(start, end) };
}

/** One space each side lets code begin or end with a backtick; it is not shown. */
function unpadCode(body: string): string {
  return body.replace(/^ (?=`)/, "").replace(/` $/, "`");
}

function mergeTexts(nodes: readonly InlineNode[]): InlineNode[] {
  const merged: InlineNode[] = [];
  let words: string[] = [];
  const flush = () => {
    if (words.length > 0) merged.push({ kind: "text", text: words.join("") });
    words = [];
  };
  for (const node of nodes) {
    if (node.kind === "text") words.push(node.text);
    else {
      flush();
      merged.push(node);
    }
  }
  flush();
  return merged;
}
