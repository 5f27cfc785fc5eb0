/**
 * `npm run campaign`: the real pipeline, store, Claude engine and SDK over HTTP against a local Messages API that misbehaves in every way we
 * know, on articles of our own; then an honest model in the same house. Takes about a minute. With words, only misbehaviours that have
 * them in their name. Ends with 1 where anything false reached a reader, or too little that is true did.
 */

import { fixtures } from "./articles/index.ts";
import { campaign, honestRun } from "./campaign.ts";
import { digestCosts, followUpsOn, longArticle } from "./follow-ups.ts";
import { crowdOn } from "./load.ts";
import { misbehaviours, yesSayingJudge } from "./misbehaviours/index.ts";
import { honestly } from "./model/honest.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { lostCases, shareArrived, table, tableOfHonesty, tableOfTries, wrongCases } from "./tables.ts";

const wanted = process.argv.slice(2).join(" ");
const subjects = fixtures.map(subjectOf);
const say = (words: string): void => void process.stdout.write(`${words}\n`);

const chosen = [...misbehaviours, yesSayingJudge].filter(({ name }) => name.includes(wanted));
const tries = await campaign(subjects, chosen);
say(
  `${tries.length} tries on ${subjects.length} articles: what reached the reader\n\n${tableOfTries(tries)}`,
);
const wrong = wrongCases(tries);
if (wrong !== "") say(`\nshould not have reached a reader:\n${wrong}`);
const untrusted = tries.filter(({ misbehaviour }) => misbehaviour !== yesSayingJudge.name);
if (wrongCases(untrusted) !== "") process.exitCode = 1;

if (wanted === "") {
  const arrived = await honestRun(subjects);
  say(`\nan honest model in the same house: what arrived\n\n${tableOfHonesty(arrived)}`);
  const lost = lostCases(arrived);
  if (lost !== "") say(`\ndid not arrive:\n${lost}`);
  if (shareArrived(arrived) < 0.98) process.exitCode = 1;
  await sayCosts(subjects[0]!);
}

// --- internal ---

async function sayCosts(subject: Subject): Promise<void> {
  const crowd = await crowdOn(subject);
  const calls = Object.entries(crowd.calls).map(([kind, count]) => `${count} ${kind}`);
  say(
    `\n${crowd.asked} digests of one article at once: ${calls.join(", ")}; ${crowd.digests} digest given out; ${crowd.ms.toFixed(0)} ms`,
  );
  say(`100 × quotes and sources: ${crowd.callsForQuotesAndSources} calls`);
  const article = longArticle(subjects);
  const rows: string[][] = [];
  for (const model of ["claude-sonnet-5-5", "claude-opus-5-5", "claude-haiku-5-5", "claude-sonnet-5"]) {
    const asked = await followUpsOn(article, model);
    rows.push([
      model,
      String(asked.first.cacheWrite1hTokens + asked.first.cacheWrite5mTokens),
      String(asked.rest.cacheReadTokens),
      String(asked.rest.inputTokens),
      `${(100 * asked.readShare).toFixed(1)} %`,
      `$${asked.usd.toFixed(4)}`,
      `$${asked.usdUncached.toFixed(4)}`,
      asked.sameBytes ? "yes" : "no",
    ]);
  }
  const heading = [
    "model",
    "written first",
    "read after",
    "plain after",
    "read share",
    "USD",
    "USD without caching",
    "same bytes",
  ];
  say(
    `\nten follow-ups on an article of ${Buffer.byteLength(article.text)} bytes, input tokens\n\n${table([heading, ...rows])}`,
  );
  const { truths, quotes } = subject.fixture;
  const costs = await digestCosts(
    subject.content,
    honestly(subject, { truths: truths.slice(0, 5), quotes: quotes.slice(0, 4) }),
  );
  const lines = costs.map(({ model, usd, worstUsd, calls }) => [
    model,
    `$${usd.toFixed(5)}`,
    `$${worstUsd.toFixed(5)}`,
    calls,
  ]);
  say(
    `\na digest of ${Buffer.byteLength(subject.content.text)} bytes\n\n${table([["model", "USD", "told at most", "calls"], ...lines])}`,
  );
}
