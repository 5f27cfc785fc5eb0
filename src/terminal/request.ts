/** What was asked on the command line. */
import { parseArgs } from "node:util";
import { UserError } from "../errors.ts";

export const terminalCommands = ["extract", "quotes", "sources", "check", "summary", "ask"] as const;
export type TerminalCommand = (typeof terminalCommands)[number];

export const terminalEngines = ["extractive", "claude"] as const;
export type TerminalEngine = (typeof terminalEngines)[number];

export type Request =
  | { readonly kind: "help" }
  | { readonly kind: "stream"; readonly command: TerminalCommand; readonly engine: TerminalEngine }
  | {
      readonly kind: "file";
      readonly command: TerminalCommand;
      readonly engine: TerminalEngine;
      /** A path, or "-" for standard input. */
      readonly file: string;
      readonly json: boolean;
      readonly quote: string | null;
      readonly claim: string | null;
      readonly speaker: string | null;
      readonly question: string | null;
      readonly points: number | null;
    };

/** Throws UserError that says how it is called. */
export function readRequest(line: readonly string[]): Request {
  const { values, positionals } = parsed(line);
  const [command, file, question, ...others] = positionals;
  if (values.help || command === undefined || command === "help") return { kind: "help" };
  if (!isCommand(command)) throw new UserError(`There is no command “${command}”. ${usage}`);
  refuseStrays(command, values, question === undefined || command === "ask" ? others : [question, ...others]);
  const engine = engineOf(values.engine);
  if (values.jsonl) return streamRequest(command, file, engine);
  if (file === undefined)
    throw new UserError(`Name a file, or - for standard input: verbatim ${command} FILE. ${usage}`);
  const request = {
    kind: "file" as const,
    command,
    engine,
    file,
    json: values.json ?? false,
    quote: values.quote ?? null,
    claim: values.claim ?? null,
    speaker: values.speaker ?? null,
    question: question ?? null,
    points: pointsOf(values.points),
  };
  return complete(request);
}

const usage = "`npm run -s verbatim -- help` lists the commands.";

// --- internal ---

/** What one command alone takes, besides --json and --jsonl. */
const ownOptions: Readonly<Record<string, readonly TerminalCommand[]>> = {
  quote: ["check"],
  claim: ["check"],
  speaker: ["check"],
  points: ["summary"],
  engine: ["summary", "ask"],
};

/** What would be left unread is refused: whoever typed it believes that it counts. */
function refuseStrays(command: TerminalCommand, given: object, words: readonly string[]): void {
  const [word] = words;
  if (word !== undefined)
    throw new UserError(
      `“${word}” is one word too many for ${command}. Put words that belong together in quotation marks. ${usage}`,
    );
  const stray = Object.keys(given).find((name) => ownOptions[name]?.includes(command) === false);
  if (stray !== undefined) throw new UserError(`${command} takes no --${stray}. ${usage}`);
}

function streamRequest(command: TerminalCommand, file: string | undefined, engine: TerminalEngine): Request {
  if (file !== undefined && file !== "-")
    throw new UserError(`--jsonl reads standard input: verbatim ${command} --jsonl < ${file}`);
  return { kind: "stream", command, engine };
}

/** Whoever scripts the terminal gets the same for the same text, and pays nothing, unless they ask for it. */
function engineOf(given: string | undefined): TerminalEngine {
  const engine = terminalEngines.find((name) => name === (given ?? "extractive"));
  if (engine) return engine;
  throw new UserError(`--engine takes ${terminalEngines.join(" or ")}.`);
}

const isCommand = (word: string): word is TerminalCommand =>
  (terminalCommands as readonly string[]).includes(word);

function parsed(line: readonly string[]) {
  try {
    return parseArgs({
      args: [...line],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        json: { type: "boolean" },
        jsonl: { type: "boolean" },
        quote: { type: "string" },
        claim: { type: "string" },
        speaker: { type: "string" },
        points: { type: "string" },
        engine: { type: "string" },
      },
    });
  } catch (fault) {
    // After its first sentence Node goes on about its own conventions.
    throw new UserError(`${(fault as Error).message.split(/\.\s|\n/u)[0]}. ${usage}`);
  }
}

function pointsOf(given: string | undefined): number | null {
  if (given === undefined) return null;
  const points = Number(given);
  if (Number.isInteger(points) && points >= 1 && points <= 50) return points;
  throw new UserError("--points takes a whole number from 1 to 50.");
}

function complete<Given extends Extract<Request, { kind: "file" }>>(request: Given): Given {
  if (request.command === "ask" && !request.question?.trim())
    throw new UserError('Ask something: verbatim ask FILE "question".');
  if (request.command === "check" && (request.quote === null) === (request.claim === null)) {
    throw new UserError(
      'Give what is to be checked: verbatim check FILE --quote "…" [--speaker "…"], or --claim "…".',
    );
  }
  return request;
}
