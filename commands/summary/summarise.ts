/** A summary as a reply; one that is dear is asked about first. */

import { about } from "../../src/answer/about.ts";
import {
  contextAction,
  discussAction,
  quotesAction,
  reportAction,
  sourcesAction,
} from "../../src/answer/actions.ts";
import { changesActions } from "../../src/answer/changes-action.ts";
import { sectionsOf } from "../../src/answer/digest-sections.ts";
import { notesOf } from "../../src/answer/notes.ts";
import { pageLinks } from "../../src/answer/page-links.ts";
import type { Asking } from "../../src/answer/pipeline.ts";
import type { Caller, Progress } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import type { Action, Reply } from "../../src/reply.ts";
import type { Services } from "../../src/services.ts";
import { sameLanguage } from "../../src/text/same-language.ts";
import type { Digest } from "../../src/types.ts";
import type { Locale } from "../../src/words/locale.ts";
import { said } from "../../src/words/said.ts";
import { speak } from "../../src/words/speak.ts";
import { costQuestion } from "./cost-question.ts";
import { idOf, type Order } from "./order.ts";

export type Summarising = {
  readonly caller: Caller;
  readonly progress: Progress;
  readonly order: Order;
  /** To the cost of a long article: asked for, given, or refused, which asks for a summary by rule. */
  readonly consent: "ask" | "given" | "refused";
};

/** Throws UserError where the language needs a model and there is none, or nothing of the article can be shown. */
export async function summarise(asked: Summarising, services: Services): Promise<Reply> {
  const { caller, progress, order, consent } = asked;
  const { revision, wish } = order;
  const { pipeline } = services;
  requireWriter(order, services);
  // What is stored is asked for most, and costs nothing: no question, and one read.
  const kept = await pipeline.kept(revision, wish);
  const question = consent === "ask" && !kept ? await costQuestion(caller, order, services) : null;
  if (question !== null && question !== "too dear") return question;
  const digest =
    kept ??
    (await pipeline.digest(revision, wish, {
      memberId: caller.userId,
      progress,
      ...freeOf(consent, question),
    }));
  if (digest.claims.length === 0 && digest.quotes.length === 0) throw new UserError(said("summary.nothing"));
  return replyOf(asked, digest, services);
}

// --- internal ---

function freeOf(consent: Summarising["consent"], question: "too dear" | null): Pick<Asking, "free"> {
  if (question === "too dear") return { free: "server budget" };
  return consent === "refused" ? { free: "chosen" } : {};
}

/** The article's own language needs no writer: it is what comes anyway. */
function requireWriter({ revision, wish }: Order, { pipeline }: Services): void {
  const asked = wish.language ?? null;
  if (asked === null || pipeline.writes || sameLanguage(asked, revision.language)) return;
  throw new UserError(said("summary.no-writer"));
}

async function replyOf(
  { caller, order, consent }: Summarising,
  digest: Digest,
  { library, pipeline }: Services,
): Promise<Reply> {
  const { revision } = order;
  const locale = caller.serverLocale;
  const cited = citedBy(digest);
  const byChoice = consent === "refused";
  return {
    kind: "reply",
    visibility: "public",
    locale,
    standsOn: { revision, cited },
    ...(await about(library, revision, locale)),
    sections: sectionsOf(digest, pipeline.sources(revision), speak(locale), pageLinks(revision)),
    notes: notesOf(digest, speak(locale)),
    actions: [
      ...actionsOf(order, cited, locale),
      ...(await changesActions(library, revision, locale)),
      // What answered in another's place is stored nowhere, and could not say later why.
      ...(digest.leftOut.length > 0 && !digest.instead && !byChoice ? [whyAction(order, locale)] : []),
    ],
    again: idOf(byChoice ? "summary-free" : "summary", order),
  };
}

const citedBy = (digest: Digest): number[] => [
  ...new Set([
    ...digest.claims.flatMap((claim) => claim.passages),
    ...digest.quotes.map((quote) => quote.passage),
  ]),
];

const actionsOf = ({ revision }: Order, cited: readonly number[], locale: Locale): Action[] =>
  [
    contextAction(revision, cited, locale),
    quotesAction(revision, locale),
    sourcesAction(revision, locale),
    discussAction(revision, locale),
    reportAction(revision, cited, locale),
  ].filter((action) => action !== null);

const whyAction = (order: Order, locale: Locale): Action => ({
  label: speak(locale).text("summary.why-action"),
  id: idOf("why", order),
});
