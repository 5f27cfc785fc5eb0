/** Answers that are not of the shape that was asked for, or end early. */
import type { Received, Said, Scripted } from "../../messages-api/script.ts";
import type { Misbehaviour } from "../misbehaviour.ts";
import { honestly } from "../model/honest.ts";
import type { Subject } from "../subject.ts";
import { listed } from "./statements.ts";
import { firstTruths } from "./writing.ts";

export const shapeMisbehaviours: readonly Misbehaviour[] = [
  shaped("JSON cut off", (said) => [half(said), { says: `${textOf(said)}`.slice(0, -1) }]),
  shaped("schema violated", (_, subject) => [
    { says: { claims: listed(subject).map(({ text }) => text) } },
    { says: { answered: "yes", confidence: "high", nearest: null, claims: {}, quotes: [], sources: [] } },
    { says: JSON.stringify(listed(subject)) },
    { says: "Here is your summary: everything is fine." },
  ]),
  shaped("empty answer", () => [{ says: "" }, { says: "{}" }, { says: "null" }]),
  shaped("refusal", (said) => [
    { says: "", stopReason: "refusal", stopDetails: refusal("cyber") },
    { ...half(said), stopReason: "refusal", stopDetails: refusal(null) },
  ]),
  shaped("max_tokens", (said) => [{ ...half(said), stopReason: "max_tokens" }]),
  shaped("model_context_window_exceeded", (said) => [
    { ...half(said), stopReason: "model_context_window_exceeded" },
  ]),
  shaped("a stop reason that is not known", (said) => [{ ...said, stopReason: "paused_by_moon" }]),
];

// --- internal ---

const refusal = (category: string | null) => ({ type: "refusal", category, explanation: null });
const textOf = ({ says }: Said): string => (typeof says === "string" ? says : JSON.stringify(says));
const half = (said: Said): Said => ({ says: textOf(said).slice(0, Math.ceil(textOf(said).length / 2)) });

/** Every answer to a draft is so; `make` is given the honest one. */
function shaped(name: string, make: (honest: Said, subject: Subject) => readonly Scripted[]): Misbehaviour {
  return {
    name,
    group: "shape of the answer",
    tries: (subject) => {
      const honest = honestly(subject, { truths: firstTruths(subject), quotes: [] });
      const count = make({ says: "{}" }, subject).length;
      return Array.from({ length: count }, (_, at) => ({
        respond: (request: Received) => make(honest(request), subject)[at]!,
      }));
    },
  };
}
