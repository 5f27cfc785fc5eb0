/** The answers to the parts of one question as one reply: what is answered first, then what the article does not say. */
import { machinesOf } from "../answer/machines.ts";
import type { Line, Reply, Section } from "../reply.ts";
import type { Answer, VerifiedClaim } from "../types.ts";
import { actionsOf, askedSection, citedBy, judgeNotes, notesOf, type ReplyParts } from "./answer-reply.ts";

export type PartAnswer = { readonly part: string; readonly answer: Answer };

/** At least one part is answered. A passage that answers two of them is shown once. */
export function partsReply(parts: ReplyParts, found: readonly PartAnswer[]): Reply {
  const { say, revision, sources } = parts;
  const answered = found.filter(({ answer }) => answer.answered);
  const claims = onceEach(answered.flatMap(({ answer }) => answer.claims));
  const cited = [...new Set(answered.flatMap(({ answer }) => citedBy(revision, answer)))];
  const refused = found.filter(({ answer }) => !answer.answered);
  const lines = refused.map(({ part }): Line => say.line("ask.part-not-said", { part: { foreign: part } }));
  const shown: Section = { kind: "claims", claims, machines: machinesOf(sources) };
  return {
    kind: "reply",
    visibility: "public",
    locale: say.locale,
    sections: [
      ...askedSection(parts),
      shown,
      ...(lines.length > 0 ? [{ kind: "lines", lines } as const] : []),
    ],
    notes: [...judgeNotes(parts), ...notesOf(say, answered[0]!.answer)],
    actions: actionsOf(parts, cited, refused.length === 0),
    standsOn: { revision, cited },
  };
}

// --- internal ---

function onceEach(claims: readonly VerifiedClaim[]): VerifiedClaim[] {
  const seen = new Set<string>();
  return claims.filter(({ passages, text }) => {
    const key = `${passages.join()} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}
