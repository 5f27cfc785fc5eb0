/** What a model sees of a request: which task it is, the numbered passages, quotes and sources, what was asked, what failed, what to judge. */
import { lastWords, promptText, type RequestBody } from "../../messages-api/request-body.ts";

export type Task = "digest" | "answer" | "repair" | "recap" | "entailment";

export type Seen = {
  readonly task: Task;
  readonly title: string | null;
  readonly passages: readonly Line[];
  readonly quotes: readonly (Line & { readonly passage: number; readonly speaker: string | null })[];
  readonly sources: readonly Line[];
  /** The most claims asked for; null: the task names no number. */
  readonly points: number | null;
  readonly question: string | null;
  readonly failures: readonly string[];
  readonly statements: readonly Judged[];
};
/** A numbered line. */
export type Line = { readonly number: number; readonly words: string };
export type Judged = Line & { readonly passages: readonly string[] };

export function readRequest(body: RequestBody): Seen {
  const prompt = promptText(body);
  const task = lastWords(body);
  const article = fenced(prompt, "article");
  return {
    task: taskOf(task),
    title: article.find((line) => line.startsWith("Title: "))?.slice("Title: ".length) ?? null,
    passages: article.flatMap((line) => numbered(line, passageLine)),
    quotes: fenced(prompt, "quotes").flatMap(quoteOf),
    sources: fenced(prompt, "sources").flatMap((line) => numbered(line, bracketLine)),
    points: pointsOf(task),
    question: fenced(task, "question")[0] ?? null,
    failures: fenced(task, "failures"),
    statements: statementsOf(fenced(task, "statements")),
  };
}

/** Which task a request is, for counting calls by kind. */
export const kindOf = (body: RequestBody): string => taskOf(lastWords(body));

// --- internal ---

const passageLine = /^\[(\d+)\] (?:\((?:heading|item)\) )?(.*)$/u;
const bracketLine = /^\((\d+)\) (.*)$/u;

/** What is in a fence tells the task: a repair repeats the words of the task that it mends. */
function taskOf(words: string): Task {
  if (words.includes("<failures>")) return "repair";
  if (words.includes("<discussion>")) return "recap";
  if (words.includes("<question>")) return "answer";
  // A digest that is put together from parts has statements too, but says what to write.
  if (words.includes("<statements>") && !words.includes("claims")) return "entailment";
  return "digest";
}

/** Lines of the last fence of this name. The prompt speaks of fences before it opens one. */
function fenced(text: string, name: string): readonly string[] {
  const open = text.lastIndexOf(`<${name}>\n`);
  if (open < 0) return [];
  const from = open + name.length + 3;
  const close = text.indexOf(`\n</${name}>`, from);
  return close < 0 ? [] : text.slice(from, close).split("\n").map(unescaped);
}

const unescaped = (line: string): string =>
  line.replace(/&(lt|gt|amp);/gu, (_, sign: string) => (sign === "lt" ? "<" : sign === "gt" ? ">" : "&"));

function numbered(line: string, shape: RegExp): readonly Line[] {
  const found = shape.exec(line);
  return found === null ? [] : [{ number: Number(found[1]), words: found[2] ?? "" }];
}

function quoteOf(line: string): Seen["quotes"] {
  const found = /^\((\d+)\) \[(\d+)\] (.*?): (.*)$/u.exec(line);
  if (found === null) return [];
  const [, number, passage, speaker, words] = found;
  return [
    {
      number: Number(number),
      passage: Number(passage),
      speaker: speaker === "speaker not named" ? null : (speaker ?? null),
      words: (words ?? "").replace(/…$/u, ""),
    },
  ];
}

function pointsOf(task: string): number | null {
  const found = /Write (\d+) claims/u.exec(task);
  return found === null ? null : Number(found[1]);
}

function statementsOf(lines: readonly string[]): readonly Judged[] {
  const statements: (Line & { passages: string[] })[] = [];
  for (const line of lines) {
    const [opening] = numbered(line, bracketLine);
    if (opening !== undefined) statements.push({ ...opening, passages: [] });
    else statements.at(-1)?.passages.push(line.replace(/^Passage: /u, ""));
  }
  return statements;
}
