/** The tokens of a sentence as attribution reads it: words, signs, and each quotation as one opaque token. */
import type { Span } from "../../types.ts";
import { beforeName, mayEnd } from "../english/abbreviations.ts";

export type Token = Span & {
  readonly kind: "word" | "sign" | "quotation";
  /** Lower case, straight apostrophes, no possessive ending; the sign itself; the last sign inside a quotation, or "". */
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Three capitals or more and nothing else: "NATO". */
  readonly acronym: boolean;
  /** Ends with a possessive "’s" or "’". */
  readonly possessive: boolean;
};

/** The tokens of `span`, quotations (outer spans, in order) taken whole. Linear. */
export function tokensOf(text: string, span: Span, quotations: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  for (const quotation of quotations) {
    if (quotation.end <= span.start || quotation.start >= span.end) continue;
    addTokens(text, at, Math.max(at, quotation.start), tokens);
    const whole = { start: Math.max(quotation.start, span.start), end: Math.min(quotation.end, span.end) };
    const lower = lastSign.exec(text.slice(Math.max(whole.start, whole.end - 3), whole.end))?.[1] ?? "";
    tokens.push({ ...whole, kind: "quotation", lower, capital: false, acronym: false, possessive: false });
    at = whole.end;
  }
  addTokens(text, at, span.end, tokens);
  return tokens;
}

/** Where a word ends without its possessive "’s" or "’". */
export const bareEnd = (token: Token): number =>
  token.kind === "word" && token.possessive
    ? Math.min(token.end, token.start + token.lower.length)
    : token.end;

// --- internal ---

/** Character classes of a word and of what joins its parts are disjoint, so that no match is tried twice. */
const token =
  /(?:\p{Lu}\.){1,4}(?!\p{Ll})(?:-\p{L}+)*|@?[\p{L}\p{N}\p{M}]+(?:[-‑'’‘.&/@_][\p{L}\p{N}\p{M}]+)*\.?|[^\s\p{L}\p{N}\p{M}]/gu;
const possessiveEnd = /['’‘]s$/iu;
/** What a quotation ends with before its marks: it serves the sentence around it as its sign. */
const lastSign = /([.,!?…;:—–-])["”’'»«“‘」』›]{0,2}$/u;
const wordStart = /^@?[\p{L}\p{N}\p{M}]/u;

function addTokens(text: string, start: number, end: number, tokens: Token[]): void {
  if (start >= end) return;
  for (const match of text.slice(start, end).matchAll(token)) addToken(match[0], start + match.index, tokens);
}

function addToken(raw: string, start: number, tokens: Token[]): void {
  if (!wordStart.test(raw)) {
    if (!takesPossessive(raw, start, tokens)) tokens.push(sign(raw, start));
    return;
  }
  const keeps = !raw.endsWith(".") || isShortForm(raw);
  const word = keeps ? raw : raw.slice(0, -1);
  tokens.push(wordToken(word, start));
  if (!keeps) tokens.push(sign(".", start + word.length));
}

/** "the Democrats’ plan": the mark after an s is the possessive of the word before it, and no sign of its own. */
function takesPossessive(raw: string, start: number, tokens: Token[]): boolean {
  const last = tokens.at(-1);
  const ends = last?.kind === "word" && last.end === start && last.lower.endsWith("s") && !last.possessive;
  if (!ends || (raw !== "'" && raw !== "’")) return false;
  tokens[tokens.length - 1] = { ...last, end: start + 1, possessive: true };
  return true;
}

function sign(raw: string, start: number): Token {
  return {
    start,
    end: start + raw.length,
    kind: "sign",
    lower: raw,
    capital: false,
    acronym: false,
    possessive: false,
  };
}

function wordToken(word: string, start: number): Token {
  const possessive = possessiveEnd.test(word);
  const bare = possessive ? word.slice(0, -2) : word;
  return {
    start,
    end: start + word.length,
    kind: "word",
    lower: bare.toLowerCase().replaceAll("’", "'"),
    capital: /^\p{Lu}/u.test(word),
    acronym: /^\p{Lu}{3,}$/u.test(bare),
    possessive,
  };
}

function isShortForm(raw: string): boolean {
  const bare = raw.slice(0, -1);
  if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(bare)) return true;
  const lower = bare.slice(bare.lastIndexOf("-") + 1).toLowerCase();
  return lower === "vs" || (/^\p{Lu}/u.test(bare) && (beforeName.has(lower) || mayEnd.has(lower)));
}
