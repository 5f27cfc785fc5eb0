import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPage } from "../../src/loading/html/read-page.ts";
import { pageContent } from "../../src/loading/page-content.ts";
import { discussionOf } from "../../src/recap/discussion.ts";
import { judgeStatements } from "../../src/recap/judge-statements.ts";
import { statementsIn } from "../../src/recap/statements.ts";
import { indexContent } from "../../src/verify/index.ts";
import { barrierTalk } from "./barrier-talk.ts";
import { seenMessages } from "./seen.ts";

const sample = new URL("../../src/playground/samples/harbour-barrier.html", import.meta.url);
const page = readPage({ html: readFileSync(sample, "utf8"), url: null, whole: false });
const article = indexContent(pageContent(page, { kind: "html", title: null, warnings: [] }));

const judged = judgeStatements(article, statementsIn(discussionOf(seenMessages(barrierTalk))));
const found = (...findings: readonly string[]) =>
  judged
    .filter(({ finding }) => findings.includes(finding))
    .map(({ statement }) => statement.said.message.content);
const said = (...holds: readonly string[]) =>
  barrierTalk.filter((line) => holds.includes(line.holds ?? "")).map(({ words }) => words);

/** One message alone, held against the same article. */
function findingOf(words: string): string | null {
  const discussion = discussionOf(seenMessages([{ by: "Mina", words }]));
  return judgeStatements(article, statementsIn(discussion))[0]?.finding ?? null;
}

describe("of sixty messages about an article", () => {
  it("there are sixty", () => {
    expect(barrierTalk).toHaveLength(60);
    expect(said("false")).toHaveLength(3);
  });

  it("the three statements that it does not bear out are found, and none is invented", () => {
    expect(found("otherwise", "not in the article")).toEqual(said("false"));
  });

  it("every true one is found in it", () => {
    expect(found("in the article")).toEqual(expect.arrayContaining(said("true")));
  });

  it("each finding shows the passage that it rests on", () => {
    const ferries = judged.find(({ statement }) => statement.text.includes("opposes the barrier"))!;
    const { start, end } = ferries.evidence!;
    expect(article.content.text.slice(start, end)).toBe("The company does not oppose the barrier.");
  });
});

describe("a message is no statement about the article when it is", () => {
  it.each([
    ["a question", "Did the barrier cost 300 million crowns?"],
    ["a guess", "The barrier will probably cost 300 million crowns."],
    ["an opinion", "214 million crowns for the barrier is a stupid price."],
    ["about its author", "I paid 300 crowns for sandbags at the barrier."],
    ["about nobody named", "They said the barrier costs 300 million crowns in that shop."],
    ["short", "lol 300 million"],
    ["about something else", "Marseille won three games in a row last autumn."],
  ])("%s", (_, words) => {
    expect(findingOf(words)).toBeNull();
  });
});

describe("a statement about the article", () => {
  it.each([
    ["with another number is otherwise", "The barrier will cost 300 million crowns.", "otherwise"],
    ["behind talk is still one", "well, actually the barrier will cost 300 million crowns", "otherwise"],
    [
      "that it is said to make, and does not, is not in it",
      "The article says that the mayor resigned over the tender.",
      "not in the article",
    ],
    [
      "whose source is named behind it counts as said of it",
      "The mayor resigned over the tender, according to the article.",
      "not in the article",
    ],
    [
      "that puts words into another mouth is otherwise",
      "Ruth Adeyemi said that once in 70 years is a risk that this city can afford.",
      "otherwise",
    ],
    ["that follows it is in it", "Lund Marine has repaired the quays since 1948.", "in the article"],
  ])("%s", (_, words, finding) => {
    expect(findingOf(words)).toBe(finding);
  });
});
