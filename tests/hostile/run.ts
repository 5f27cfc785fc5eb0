/**
 * Prints what becomes of the hostile set: each address with what happened and what was dialled, each page and file with the
 * sentence, the time and the memory of the process with its workers. Everything stays on loopback. Ends with 1 where anything
 * was reached, loaded or said that must not be.
 */
import { publicAddress } from "../loading/fetch/support/a-web.ts";
import { hostileAddresses } from "./addresses.ts";
import { hostileCases } from "./cases.ts";
import { type Outcome, openStage, outcomeOf, type Stage } from "./stage.ts";

process.exitCode = await run();

// --- internal ---

async function run(): Promise<number> {
  const stage = await openStage();
  try {
    const before = process.memoryUsage.rss();
    const wrong = [...(await runAddresses(stage)), ...(await runCases(stage))];
    print(
      `\nBefore the set: ${megabytes(before)}. Peak: ${megabytes(process.resourceUsage().maxRSS * 1024)}, workers and this command's own sites included.`,
    );
    for (const words of wrong) print(`WRONG: ${words}`);
    return wrong.length === 0 ? 0 : 1;
  } finally {
    await stage.close();
  }
}

async function runAddresses(stage: Stage): Promise<string[]> {
  print("| address | what it is | what happened | dialled |\n| --- | --- | --- | --- |");
  const wrong: string[] = [];
  const sentences = new Set<string>();
  for (const { address, how, key } of hostileAddresses) {
    const before = stage.web.dialled.length;
    const outcome = await outcomeOf(() => loaded(stage, address));
    const dialled = [...new Set(stage.web.dialled.slice(before))];
    sentences.add(`${shortOf(outcome)}: “${outcome.words}”`);
    row(address, how, shortOf(outcome), dialled.length === 0 ? "nothing" : dialled.map(named).join(", "));
    if (outcome.key !== key || dialled.some((place) => place !== `${publicAddress}:80`)) wrong.push(address);
  }
  print(`\n${[...sentences].join("\n")}`);
  return wrong;
}

/** The last part of a sentence's key, where one sentence is said of many addresses. */
function shortOf({ key }: Outcome): string {
  return key === null ? "LOADED" : `refused (${key.replace("loading.", "")})`;
}

async function runCases(stage: Stage): Promise<string[]> {
  print("\n| what comes in | what happened | ms | memory at most |\n| --- | --- | --- | --- |");
  const wrong: string[] = [];
  for (const { name, load, refused, holds } of hostileCases) {
    const outcome = await outcomeOf(() => load(stage.loader));
    row(name, outcome.words, String(Math.round(outcome.milliseconds)), megabytes(outcome.peak));
    const expected = refused instanceof RegExp ? refused.test(outcome.words) : outcome.key === refused;
    if (!expected || !isAsItShould(outcome, holds)) wrong.push(name);
  }
  return wrong;
}

function isAsItShould({ content }: Outcome, holds: (typeof hostileCases)[number]["holds"]): boolean {
  return content === null || holds === undefined || holds(content);
}

async function loaded({ loader }: Stage, address: string) {
  const found = await loader.url(address);
  if (found.kind === "unchanged") throw new Error("It was said to be unchanged");
  return found.content;
}

function named(place: string): string {
  return place.startsWith(publicAddress) ? "the public site that was given" : place;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}

function row(...cells: string[]): void {
  print(`| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
