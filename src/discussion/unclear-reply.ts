/** Asking back: what a follow-up could mean. */
import type { Line, Reply } from "../reply.ts";
import type { Revision } from "../types.ts";
import type { Speech } from "../words/speak.ts";
import { askAction } from "./actions.ts";
import { askedLine } from "./asked-line.ts";
import type { Unclear } from "./resolve.ts";

/** Public, like the question. A name alone is enough for an answer to it. */
export function unclearReply(
  say: Speech,
  revision: Revision,
  unclear: Unclear,
  question: string | null,
): Reply {
  const words = { foreign: unclear.words };
  const lines: Line[] = question === null ? [] : [askedLine(say, question)];
  lines.push(
    say.line(
      `ask.unclear-${unclear.why}`,
      unclear.why === "which" ? { words, count: unclear.count } : { words },
    ),
  );
  if (unclear.names.length > 0)
    lines.push(say.line("ask.unclear-names", { names: { foreign: unclear.names.join(", ") } }));
  return {
    kind: "reply",
    visibility: "public",
    locale: say.locale,
    sections: [{ kind: "lines", lines }],
    actions: [askAction(say, revision)],
  };
}
