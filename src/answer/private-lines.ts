/** The short private answer: a few lines for whoever asked, in their language. */
import type { Caller } from "../command.ts";
import type { Action, Line, Reply } from "../reply.ts";

export function privateLines(
  lines: readonly Line[],
  { locale }: Pick<Caller, "locale">,
  actions: readonly Action[] = [],
): Reply {
  return {
    kind: "reply",
    visibility: "private",
    locale,
    sections: [{ kind: "lines", lines }],
    ...(actions.length > 0 ? { actions } : {}),
  };
}
