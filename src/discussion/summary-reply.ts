/** The article in short, for whoever asks for it in a discussion. */
import { contextAction, discussAction } from "../answer/actions.ts";
import { machinesOf } from "../answer/machines.ts";
import { notesOf } from "../answer/notes.ts";
import type { Reply, Section } from "../reply.ts";
import type { Digest } from "../types.ts";
import { askAction } from "./actions.ts";
import { askedSection, type ReplyParts } from "./answer-reply.ts";

type Summed = Pick<ReplyParts, "say" | "revision" | "sources" | "question" | "inDiscussion"> & {
  readonly digest: Digest;
};

export function summaryReply(summed: Summed): Reply {
  const { say, revision, sources, digest, inDiscussion } = summed;
  const cited = digest.claims.flatMap(({ passages }) => passages);
  const context = contextAction(revision, cited, say.locale);
  const claims: Section = { kind: "claims", claims: digest.claims, machines: machinesOf(sources) };
  const nothing: Section = { kind: "lines", lines: [[say.text("ask.not-said")]] };
  return {
    kind: "reply",
    visibility: "public",
    locale: say.locale,
    sections: [...askedSection(summed), digest.claims.length > 0 ? claims : nothing],
    notes: notesOf(digest, say),
    actions: [
      ...(context ? [context] : []),
      inDiscussion ? askAction(say, revision) : discussAction(revision, say.locale),
    ],
    standsOn: { revision, cited },
  };
}
