import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixtures } from "../articles/index.ts";
import { openRig, type Rig } from "../rig.ts";
import { subjectOf } from "../subject.ts";
import { honestly } from "./honest.ts";
import { readRequest, type Seen } from "./reading.ts";

const subject = subjectOf(fixtures[0]!);
const revision = { ...subject.content, guildId: "guild" };
let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
  const { truths, falsehoods, quotes } = subject.fixture;
  rig.api.respond(honestly(subject, { truths: [...falsehoods.slice(0, 2), ...truths.slice(0, 6)], quotes }));
  await rig.pipeline().digest(revision, { length: "long" });
  await rig.pipeline().answer(revision, { text: subject.fixture.questions[0]!.question });
});
afterAll(() => rig.close());

const seen = (task: Seen["task"]): Seen =>
  rig.api.requests.map(({ body }) => readRequest(body!)).find((one) => one.task === task)!;

describe("what a model sees of the bot's real requests", () => {
  it("is every passage, quote and source of the article, by number", () => {
    const { title, passages, quotes, sources } = seen("digest");
    const { content, fixture } = subject;
    expect(title).toBe(fixture.title);
    expect(passages.map(({ words }) => words)).toEqual(
      content.passages.map(({ start, end }) => content.text.slice(start, end)),
    );
    expect(quotes.map(({ number }) => number)).toEqual(content.quotes.map(({ id }) => id));
    expect(quotes[0]?.speaker).toBe("Councillor Ravi Menon");
    expect(sources.length).toBeGreaterThan(0);
  });

  it("is what is asked", () => {
    expect(seen("digest").points).toBe(8);
    expect(seen("answer").question).toBe(subject.fixture.questions[0]!.question);
  });

  it("is what failed, and what is to be judged with the passages it cites", () => {
    expect(seen("repair").failures.length).toBeGreaterThan(0);
    const [statement] = seen("entailment").statements;
    expect(statement?.words).toMatch(/^[A-Z].*\.$/u);
    expect(subject.content.text).toContain(statement?.passages[0]);
  });
});
