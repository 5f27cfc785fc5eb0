/** A question without an article: answered from all that the guild's library has, each article by itself. */
import { contextAction } from "../answer/actions.ts";
import { machinesOf } from "../answer/machines.ts";
import { type Difference, differenceOf } from "../answer/retrieval/disagreement.ts";
import { type Hit, searchLibrary } from "../answer/retrieval/library-search.ts";
import type { Caller, Progress } from "../command.ts";
import { UserError } from "../errors.ts";
import type { Action, Line, Reply, Section } from "../reply.ts";
import type { Services } from "../services.ts";
import type { Answer, Revision } from "../types.ts";
import { said } from "../words/said.ts";
import { type Speech, speak } from "../words/speak.ts";
import {
  answerReply,
  citedBy,
  judgeNotes,
  nearestLine,
  notesOf,
  otherLanguageLine,
  soughtBy,
} from "./answer-reply.ts";
import { asideIn } from "./aside.ts";
import { asideReply } from "./aside-reply.ts";
import { askedLine } from "./asked-line.ts";
import { questionText } from "./question-text.ts";

export type AskedInLibrary = {
  readonly caller: Caller;
  readonly question: string;
  readonly isShown: boolean;
  readonly progress?: Progress;
};

/** Throws UserError where nothing is asked, or where the library is empty. */
export async function answerInLibrary(asked: AskedInLibrary, services: Services): Promise<Reply> {
  const { caller } = asked;
  const text = questionText(asked.question);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError(said("ask.no-question"));
  const say = speak(caller.serverLocale);
  const question = asked.isShown ? null : text;
  const aside = asideIn(text);
  if (aside === "opinion" || aside === "self") return asideReply(say, null, aside, question);
  const found = await searchLibrary(services.library, caller.guildId, text, mostArticles);
  if (found.searched === 0) throw new UserError(said("common.empty-library"));
  const replies = await answersOf(found.hits, text, asked, services);
  const answered = replies.filter(({ answer }) => answer.answered);
  const view = { say, text, question, searched: found.searched, asksWhoIsRight: aside === "truth" };
  if (answered.length === 0)
    return refusal(view, replies[0], await newest(caller.guildId, services), services);
  return answered.length === 1
    ? fromOne(view, answered[0]!, services)
    : fromMany(view, text, answered, services);
}

// --- internal ---

/** Articles that are asked in full: each may cost money, and a reader on a phone sees no more. */
const mostArticles = 3;

type Found = { readonly hit: Hit; readonly answer: Answer };
type View = {
  readonly say: Speech;
  readonly text: string;
  /** Shown on top; null: the message that is answered says it. */
  readonly question: string | null;
  readonly searched: number;
  readonly asksWhoIsRight: boolean;
};

/** The article that came last: where no article has a word of the question, its language stands for the library's. */
async function newest(guildId: string, { library }: Services): Promise<Revision | null> {
  const { articles } = await library.search(guildId, { words: "", limit: 1, offset: 0 });
  return articles[0] ? library.latest(guildId, articles[0].id) : null;
}

function answersOf(
  hits: readonly Hit[],
  text: string,
  { caller, progress }: AskedInLibrary,
  { pipeline }: Services,
): Promise<Found[]> {
  const asking = { memberId: caller.userId, ...(progress ? { progress } : {}) };
  return Promise.all(
    hits.map(async (hit) => ({ hit, answer: await pipeline.answer(hit.revision, { text }, asking) })),
  );
}

const titleOf = ({ hit: { article, revision } }: Found) => ({
  foreign: article.title,
  strong: true,
  ...(revision.url ? { url: revision.url } : {}),
});

const questionSection = ({ say, question }: View): Section[] =>
  question === null ? [] : [{ kind: "lines", lines: [askedLine(say, question)] }];

/** The nearest passage where an article has one; one alone says of which article it is. */
function refusal(
  view: View,
  nearest: Found | undefined,
  newest: Revision | null,
  { pipeline }: Services,
): Reply {
  const { say, searched, text } = view;
  const read = nearest?.hit.revision ?? newest;
  const foreign = read && !pipeline.writes ? otherLanguageLine(say, read, text) : null;
  const lines: Line[] = [foreign ?? [say.text("ask.not-said-anywhere", { count: searched })]];
  const line = nearest && nearestLine(nearest.hit.revision, nearest.answer);
  if (nearest && line) lines.push(say.line("ask.nearest-in", { article: titleOf(nearest) }), line);
  const context =
    nearest && contextAction(nearest.hit.revision, citedBy(nearest.hit.revision, nearest.answer), say.locale);
  return {
    kind: "reply",
    visibility: "public",
    locale: say.locale,
    sections: [...questionSection(view), { kind: "lines", lines }],
    notes: [
      ...judgeNotes(view),
      ...(nearest && !foreign ? soughtBy(nearest.answer.engine, say) : []),
      [say.text("ask.searched", { count: searched })],
    ],
    actions: context ? [context] : [],
  };
}

function fromOne(view: View, found: Found, { pipeline }: Services): Reply {
  const { say } = view;
  const { revision } = found.hit;
  const sources = pipeline.sources(revision);
  const reply = answerReply({
    say,
    revision,
    answer: found.answer,
    sources,
    question: view.question,
    inDiscussion: false,
    asksWhoIsRight: view.asksWhoIsRight,
    byWords: !pipeline.writes,
    text: view.text,
    readAs: [],
  });
  const [first, ...rest] = reply.sections;
  const title: Section = { kind: "lines", lines: [say.line("ask.in", { article: titleOf(found) })] };
  const sections = view.question === null ? [title, ...reply.sections] : [first!, title, ...rest];
  return { ...reply, sections, notes: withSearched(view, reply) };
}

const withSearched = ({ say, searched }: View, { notes }: Reply): Line[] => [
  ...(notes ?? []),
  [say.text("ask.searched", { count: searched })],
];

/** Side by side; where they differ it says so first. The post stands on the best of them. */
function fromMany(view: View, text: string, found: readonly Found[], { pipeline }: Services): Reply {
  const { say } = view;
  const shown = found.map(({ answer, ...rest }) => ({ ...rest, answer: firstClaims(answer) }));
  const [best] = shown;
  const sections = shown.flatMap(({ hit, answer }): Section[] => [
    { kind: "lines", lines: [say.line("ask.in", { article: titleOf({ hit, answer }) })] },
    { kind: "claims", claims: answer.claims, machines: machinesOf(pipeline.sources(hit.revision)) },
  ]);
  return {
    kind: "reply",
    visibility: "public",
    locale: say.locale,
    sections: [...questionSection(view), ...differenceSection(say, text, shown), ...sections],
    notes: [
      ...judgeNotes(view),
      ...notesOf(say, best!.answer),
      [say.text("ask.searched", { count: view.searched })],
    ],
    actions: shown.flatMap(({ hit, answer }, at) => contextOf(say, hit, answer, at + 1)),
    standsOn: { revision: best!.hit.revision, cited: citedBy(best!.hit.revision, best!.answer) },
  };
}

/** Of each article what answers best: three articles whole would fill the screen. */
const claimsOfEach = 2;
const firstClaims = (answer: Answer): Answer => ({ ...answer, claims: answer.claims.slice(0, claimsOfEach) });

function contextOf(say: Speech, { revision }: Hit, answer: Answer, number: number): Action[] {
  const action = contextAction(revision, citedBy(revision, answer), say.locale);
  return action ? [{ ...action, label: say.text("ask.context-of", { number }) }] : [];
}

function differenceSection(say: Speech, text: string, found: readonly Found[]): Section[] {
  const sides = found.map(({ hit, answer }) => ({ content: hit.revision, words: answer.claims[0]!.text }));
  const difference = differenceOf(text, sides);
  if (!difference) return [];
  const lines = found.map((one, at) =>
    say.line("ask.side", { article: titleOf(one), value: sideWords(say, difference, at) }),
  );
  return [{ kind: "lines", lines: [[say.text("ask.differ")], ...lines] }];
}

const sideWords = (say: Speech, difference: Difference, at: number) =>
  difference.kind === "values"
    ? { foreign: difference.values[at]! }
    : say.text(difference.denies[at] ? "ask.side-denies" : "ask.side-says-so");
