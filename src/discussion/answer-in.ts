/** From a question about a revision to a reply: resolved against what came before, answered by the pipeline. */
import { about } from "../answer/about.ts";
import type { Asking, Question } from "../answer/pipeline.ts";
import type { Caller, Progress } from "../command.ts";
import { UserError } from "../errors.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import type { Answer, Revision } from "../types.ts";
import { said } from "../words/said.ts";
import { type Speech, speak } from "../words/speak.ts";
import { askAction } from "./actions.ts";
import { answerReply, askedSection } from "./answer-reply.ts";
import { type Aside, asideIn } from "./aside.ts";
import { asideReply } from "./aside-reply.ts";
import { inShort } from "./in-short.ts";
import { partsOf } from "./parts.ts";
import { type PartAnswer, partsReply } from "./parts-reply.ts";
import { questionText } from "./question-text.ts";
import { type Alone, type Exchange, type ReadAs, resolve, type Unclear } from "./resolve.ts";
import { summaryReply } from "./summary-reply.ts";
import { turnsOf } from "./turns.ts";
import { unclearReply } from "./unclear-reply.ts";

export type Asked = {
  readonly caller: Caller;
  readonly revision: Revision;
  /** As it was typed. */
  readonly question: string;
  /** What was asked and answered before it, oldest first. */
  readonly exchanges: readonly Exchange[];
  /** Does the thing that is answered show the question, as a message does? If not, the answer does. */
  readonly isShown: boolean;
  readonly inDiscussion: boolean;
  readonly progress?: Progress;
};

/** Throws UserError where nothing is asked. */
export async function answerIn(asked: Asked, services: Services): Promise<Reply> {
  const text = questionText(asked.question);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError(said("ask.no-question"));
  const say = speak(asked.caller.serverLocale);
  const shown = asked.isShown ? null : text;
  const aside = asideIn(text);
  if (aside === "opinion" || aside === "self") return asideReply(say, asked.revision, aside, shown);
  const view: View = { asked, say, text, shown, aside };
  if (aside === "origin") return originReply(view, services);
  if (aside === "summary") return summary(view, services);
  const parts = services.pipeline.writes ? [text] : partsOf(text);
  return parts.length > 1 ? inParts(view, parts, services) : whole(view, services);
}

// --- internal ---

type View = {
  readonly asked: Asked;
  readonly say: Speech;
  readonly text: string;
  /** Where the answer says what was asked. */
  readonly shown: string | null;
  readonly aside: Aside | null;
};

async function whole(view: View, services: Services): Promise<Reply> {
  const { asked, say, text, shown } = view;
  const { revision, exchanges } = asked;
  const { answer, unclear, readAs } = await answerOne(asked, text, exchanges, services);
  if (unclear) return unclearReply(say, revision, unclear, shown);
  return answerReply({ ...replyParts(view, services), answer: answer!, readAs, text });
}

/** The parts in turn, each with those before it as its talk. What stays unclear in one is asked back for all. */
async function inParts(view: View, parts: readonly string[], services: Services): Promise<Reply> {
  const { asked, say, shown } = view;
  const exchanges = [...asked.exchanges];
  const found: PartAnswer[] = [];
  for (const part of parts) {
    const { answer, unclear } = await answerOne(asked, part, exchanges, services);
    if (unclear) return unclearReply(say, asked.revision, unclear, shown);
    found.push({ part, answer: answer! });
    exchanges.push(exchangeOf(asked.revision, part, answer!));
  }
  const isAnswered = found.some(({ answer }) => answer.answered);
  return isAnswered ? partsReply(replyParts(view, services), found) : whole(view, services);
}

const replyParts = ({ asked, say, shown, aside }: View, { pipeline }: Services) => ({
  say,
  revision: asked.revision,
  sources: pipeline.sources(asked.revision),
  question: shown,
  inDiscussion: asked.inDiscussion,
  asksWhoIsRight: aside === "truth",
  byWords: !pipeline.writes,
});

const exchangeOf = (
  { passages }: Revision,
  question: string,
  { answered, claims, nearest }: Answer,
): Exchange => ({
  question,
  claims: answered ? claims.map((claim) => ({ text: claim.text, cited: claim.passages })) : [],
  nearest: nearest ? passages.filter(({ start }) => start === nearest.start).map(({ id }) => id) : [],
});

async function summary({ asked, say, shown }: View, services: Services): Promise<Reply> {
  const digest = await inShort(asked.revision, askingOf(asked), services);
  const { revision, inDiscussion } = asked;
  const sources = services.pipeline.sources(revision);
  return summaryReply({ say, revision, digest, sources, question: shown, inDiscussion });
}

/** The article's head: outlet, author and day, as it was loaded. */
async function originReply({ asked, say, shown }: View, { library }: Services): Promise<Reply> {
  const { revision } = asked;
  return {
    kind: "reply",
    visibility: "public",
    locale: say.locale,
    ...(await about(library, revision, say.locale)),
    sections: askedSection({ say, question: shown }),
    actions: [askAction(say, revision)],
  };
}

type One =
  | { readonly answer: Answer; readonly unclear: null; readonly readAs: readonly ReadAs[] }
  | { readonly answer: null; readonly unclear: Unclear; readonly readAs: readonly ReadAs[] };

async function answerOne(
  asked: Asked,
  text: string,
  exchanges: readonly Exchange[],
  { pipeline }: Services,
): Promise<One> {
  if (exchanges.length > 0) await pipeline.ready(asked.revision);
  const resolved = resolve(asked.revision, text, exchanges);
  const reads = pipeline.writes && exchanges.length > 0;
  if (resolved.kind === "unclear" && !reads) return { answer: null, unclear: resolved, readAs: [] };
  const alone = resolved.kind === "question" ? resolved.alone : null;
  const question = questionOf(text, reads || alone ? exchanges : [], alone);
  const read = await pipeline.answer(asked.revision, question, askingOf(asked));
  const isLoose = resolved.kind === "question" && resolved.isLoose === true && !reads;
  const typed =
    isLoose && !read.answered ? await pipeline.answer(asked.revision, { text }, askingOf(asked)) : null;
  const answer = typed?.answered ? typed : read;
  const readAs = resolved.kind === "question" && !reads ? (resolved.readAs ?? []) : [];
  return { answer, unclear: null, readAs };
}

const askingOf = ({ caller, progress }: Asked): Asking => ({
  memberId: caller.userId,
  ...(progress ? { progress } : {}),
});

/**
 * An engine that writes reads the turns itself, and understands more by them than rules do. For one that does not, a question
 * that needs nothing before it goes alone, so that it costs nothing the second time.
 */
function questionOf(text: string, exchanges: readonly Exchange[], alone: Alone | null): Question {
  const turns = turnsOf(exchanges);
  return { text, ...(turns.length > 0 ? { turns } : {}), ...(alone ? { alone } : {}) };
}
