/** All discussions written for tests, each with the index of the article that it is about. */
import { readFileSync } from "node:fs";
import { readContent } from "../../src/loading/content.ts";
import { readPage } from "../../src/loading/html/read-page.ts";
import { pageContent } from "../../src/loading/page-content.ts";
import { discussionOf } from "../../src/recap/discussion.ts";
import { type Finding, judgeStatements } from "../../src/recap/judge-statements.ts";
import { statementsIn } from "../../src/recap/statements.ts";
import { type Index, indexContent } from "../../src/verify/index.ts";
import { barrierTalk } from "./barrier-talk.ts";
import { bellTalk } from "./bell-talk.ts";
import { heaterTalk } from "./heater-talk.ts";
import { lampTalk } from "./lamp-talk.ts";
import { pumpTalk } from "./pump-talk.ts";
import { raceTalk } from "./race-talk.ts";
import { seagrassTalk } from "./seagrass-talk.ts";
import { seenMessages } from "./seen.ts";
import { streetTalk } from "./street-talk.ts";
import { strikeTalk } from "./strike-talk.ts";
import type { Line } from "./talk.ts";
import { trialTalk } from "./trial-talk.ts";

export type Talk = { readonly about: string; readonly lines: readonly Line[]; readonly article: () => Index };

/** A message of which something was found, and what the article really says of it. */
export type Found = { readonly finding: Finding; readonly words: string; readonly holds: Line["holds"] };

export const talks: readonly Talk[] = [
  { about: "harbour-barrier", lines: barrierTalk, article: barrier },
  ...(
    [
      ["heater-recall", heaterTalk],
      ["coastal-race", raceTalk],
      ["seagrass-study", seagrassTalk],
      ["bus-strike", strikeTalk],
      ["charity-trial", trialTalk],
      ["school-streets", streetTalk],
      ["night-lights", lampTalk],
      ["bell-founder", bellTalk],
      ["pump-maker", pumpTalk],
    ] as const
  ).map(([about, lines]) => ({ about, lines, article: () => ownArticle(about) })),
];

/** What the recap by rule finds of a discussion's messages. */
export function findingsOf({ lines, article }: Talk): Found[] {
  const judged = judgeStatements(article(), statementsIn(discussionOf(seenMessages(lines))));
  return judged.map(({ finding, statement }) => {
    const words = statement.said.message.content;
    return { finding, words, holds: lines.find((line) => line.words === words)?.holds };
  });
}

export const isHeldAgainst = ({ finding }: Found): boolean => finding !== "in the article";

// --- internal ---

const own = new URL("../campaign/articles/", import.meta.url);
const sample = new URL("../../src/playground/samples/harbour-barrier.html", import.meta.url);

const ownArticle = (name: string): Index =>
  indexContent(readContent({ text: readFileSync(new URL(`${name}.txt`, own), "utf8") }));

function barrier(): Index {
  const page = readPage({ html: readFileSync(sample, "utf8"), url: null, whole: false });
  return indexContent(pageContent(page, { kind: "html", title: null, warnings: [] }));
}
