/** Judges and repairs that cannot be trusted, and answers to questions that the article does not answer. */
import type { Received, Scripted } from "../../messages-api/script.ts";
import type { Misbehaviour, Try } from "../misbehaviour.ts";
import { type Claimed, output } from "../model/draft-output.ts";
import { claimOf, honestly, isTrue, verdicts } from "../model/honest.ts";
import { type Judged, readRequest, type Seen } from "../model/reading.ts";
import type { Subject } from "../subject.ts";
import { listed } from "./statements.ts";
import { firstTruths, inGroups } from "./writing.ts";

export const judgingMisbehaviours: readonly Misbehaviour[] = [
  judging("judge gives too few verdicts", (seen) => ({ verdicts: verdicts(seen, yes).verdicts.slice(1) })),
  judging("judge gives too many verdicts", (seen) => ({
    verdicts: [...verdicts(seen, yes).verdicts, ...verdicts(seen, yes).verdicts],
  })),
  judging("judge numbers its verdicts anew", (seen) => ({
    verdicts: verdicts(seen, yes).verdicts.map((verdict, at) => ({ ...verdict, index: at + 50 })),
  })),
  judging("judge answers nothing that can be read", () => "All of these look right to me."),
  repairing("repair repeats the faults", (_, wrong) => wrong),
  repairing("repair makes it worse", (subject, wrong) => [
    ...wrong.map(({ text }) => ({ text: `${text} Nobody disputes this.`, passages: [1] })),
    ...listed(subject).slice(-4),
    { text: "Margaret Thorne confirmed all of it on Sunday.", passages: [2] },
  ]),
  {
    name: "answers what the article does not say",
    group: "judge and repair",
    tries: (subject) =>
      subject.fixture.questions
        .filter(({ answer }) => answer === null)
        .map(({ question }, at) => answering(subject, question, listed(subject)[at]!)),
  },
  {
    name: "says that the article is silent where it is not",
    group: "judge and repair",
    tries: (subject) =>
      subject.fixture.questions
        .filter(({ answer }) => answer !== null)
        .map(({ question }) => ({
          question,
          respond: () => ({ says: output({ answered: false, confidence: 0.1, nearest: [1] }) }),
        })),
  },
];

/** Apart: a judge who says yes to whatever rules leave open. What it lets through is marked as judged by a model. */
export const yesSayingJudge: Misbehaviour = judging("judge says yes to everything", (seen) =>
  verdicts(seen, yes),
);

// --- internal ---

const yes = (_: Judged): boolean => true;

/** All that is false of the article, some at a time, before this judge. */
function judging(name: string, says: (seen: Seen) => string | object): Misbehaviour {
  return {
    name,
    group: "judge and repair",
    tries: (subject) =>
      inGroups(listed(subject), 6).map((wrong) => ({
        respond: (request: Received) => draftOr(subject, request, wrong, (seen) => ({ says: says(seen) })),
      })),
  };
}

function repairing(
  name: string,
  mend: (subject: Subject, wrong: readonly Claimed[]) => readonly Claimed[],
): Misbehaviour {
  return {
    name,
    group: "judge and repair",
    tries: (subject) =>
      inGroups(listed(subject), 5).map((wrong) => ({
        respond: (request: Received): Scripted => {
          const seen = readRequest(request.body!);
          return seen.task === "repair"
            ? { says: output({ claims: mend(subject, wrong) }) }
            : draftOr(subject, request, wrong, () => ({
                says: verdicts(seen, (one) => isTrue(subject, one)),
              }));
        },
      })),
  };
}

function draftOr(
  subject: Subject,
  request: Received,
  wrong: readonly Claimed[],
  judge: (seen: Seen) => Scripted,
): Scripted {
  const seen = readRequest(request.body!);
  if (seen.task === "entailment") return judge(seen);
  if (seen.task === "repair") return { says: output({ claims: wrong }) };
  return {
    says: output({ claims: [...wrong, ...firstTruths(subject).map((truth) => claimOf(subject, truth))] }),
  };
}

function answering(subject: Subject, question: string, wrong: Claimed): Try {
  const honest = honestly(subject, { truths: [], quotes: [] });
  return {
    question,
    respond: (request) =>
      readRequest(request.body!).task === "entailment"
        ? honest(request)
        : { says: output({ claims: [wrong], nearest: wrong.passages, confidence: 0.99 }) },
  };
}
