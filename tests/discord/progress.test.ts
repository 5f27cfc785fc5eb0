import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Stage } from "../../src/answer/pipeline.ts";
import { stageWords, Telling } from "../../src/discord/progress.ts";
import { speak } from "../../src/words/speak.ts";

const reading: Stage = { kind: "reading" };
const writing: Stage = { kind: "writing" };
const checking = (done: number): Stage => ({ kind: "checking", done, of: 12 });

describe("progress", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function telling(show: (stage: Stage) => Promise<void> = async () => undefined) {
    const shown: Stage[] = [];
    const faults: unknown[] = [];
    const one = new Telling(
      async (stage) => {
        shown.push(stage);
        await show(stage);
      },
      (fault) => faults.push(fault),
      { first: 1_000, every: 2_000 },
    );
    return { one, shown, faults };
  }

  it("is not shown before there is a place for it", async () => {
    const { one, shown } = telling();
    one.tell(reading);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shown).toEqual([]);
  });

  it("is shown a second after the place is there, then at most every two, the latest stage alone", async () => {
    const { one, shown } = telling();
    one.tell(reading);
    one.start();
    await vi.advanceTimersByTimeAsync(999);
    expect(shown).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(shown).toEqual([reading]);
    one.tell(writing);
    for (let done = 1; done <= 5; done += 1) one.tell(checking(done));
    await vi.advanceTimersByTimeAsync(1_999);
    expect(shown).toEqual([reading]);
    await vi.advanceTimersByTimeAsync(1);
    expect(shown).toEqual([reading, checking(5)]);
  });

  it("that comes after a long silence is shown at once, and the same stage is not shown twice", async () => {
    const { one, shown } = telling();
    one.start();
    await vi.advanceTimersByTimeAsync(60_000);
    one.tell(reading);
    await vi.advanceTimersByTimeAsync(0);
    expect(shown).toEqual([reading]);
    one.tell(reading);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(shown).toEqual([reading]);
  });

  it("ends before the answer: the edit under way is awaited, and none comes after it", async () => {
    const door = Promise.withResolvers<void>();
    const { one, shown } = telling(() => door.promise);
    one.tell(reading);
    one.start();
    await vi.advanceTimersByTimeAsync(1_000);
    let over = false;
    const ended = one.end().then(() => {
      over = true;
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(over).toBe(false);
    one.tell(writing);
    door.resolve();
    await ended;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shown).toEqual([reading]);
  });

  it("that can't be shown is told once, and not tried again", async () => {
    const { one, shown, faults } = telling(() => Promise.reject(new Error("refused")));
    one.tell(reading);
    one.start();
    await vi.advanceTimersByTimeAsync(1_000);
    one.tell(writing);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shown).toEqual([reading]);
    expect(faults).toHaveLength(1);
    await one.end();
  });
});

describe("a stage", () => {
  it.each([
    [reading, "Reading …", "Lese …"],
    [writing, "Writing …", "Schreibe …"],
    [{ kind: "part", done: 3, of: 12 }, "Reading in parts: 3 of 12 …", "Lese in Teilen: 3 von 12 …"],
    [checking(7), "Checking 7 of 12 …", "Prüfe 7 von 12 …"],
  ] as const)("%j reads in the reader's language", (stage, english, german) => {
    expect(stageWords(stage, speak("en"))).toBe(english);
    expect(stageWords(stage, speak("de"))).toBe(german);
  });
});
