/** What is replied to a question that is put to the bot itself. */
import type { Line, Reply } from "../reply.ts";
import type { Revision } from "../types.ts";
import type { Speech } from "../words/speak.ts";
import { askAction } from "./actions.ts";
import { askedLine } from "./asked-line.ts";

/** `revision`: what is discussed here, if anything. `question`: shown on top; null: the message that is answered says it. */
export function asideReply(
  say: Speech,
  revision: Revision | null,
  aside: "opinion" | "self",
  question: string | null,
): Reply {
  const lines: Line[] = question === null ? [] : [askedLine(say, question)];
  lines.push([say.text(aside === "opinion" ? "ask.no-opinion" : "ask.what-i-am")]);
  return {
    kind: "reply",
    visibility: "public",
    locale: say.locale,
    sections: [{ kind: "lines", lines }],
    actions: revision ? [askAction(say, revision)] : [],
  };
}
