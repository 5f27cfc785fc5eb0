import { describe, expect, it } from "vitest";
import { AskingPace } from "../../src/discord/asking-pace.ts";

describe("how much a member may ask", () => {
  it("is so many in a channel; the next one is the first over, then all are over", async () => {
    const pace = new AskingPace({ most: 3 });
    const admitted = [];
    for (let times = 0; times < 6; times += 1) admitted.push(await pace.admit("1", "ada"));
    expect(admitted).toEqual(["in", "in", "in", "first over", "over", "over"]);
    expect(await pace.admit("1", "ben")).toBe("in");
    expect(await pace.admit("2", "ada")).toBe("in");
  });

  it("counts nothing that was given back", async () => {
    const pace = new AskingPace({ most: 1 });
    for (let times = 0; times < 50; times += 1) {
      expect(await pace.admit("1", "ada")).toBe("in");
      await pace.giveBack("1", "ada");
    }
  });

  it("knows who was answered where", async () => {
    const pace = new AskingPace();
    expect(await pace.wasAnswered("1", "ada")).toBe(false);
    await pace.noteAnswer("1", "ada");
    expect(await pace.wasAnswered("1", "ada")).toBe(true);
    expect(await pace.wasAnswered("2", "ada")).toBe(false);
    expect(await pace.wasAnswered("1", "ben")).toBe(false);
  });
});
