import { describe, expect, it } from "vitest";
import { reportAction } from "../../src/answer/actions.ts";
import { decodePassages } from "../../src/answer/context.ts";

const revision = { id: "7f9c24e8-3b12-4c1e-9d57-1d2f3a4b5c6d" };

describe("the button that reports an answer", () => {
  it("holds the revision and the passages, each once", () => {
    const { id } = reportAction(revision, [3, 1, 3], "en") as { id: string };
    const [name, held, passages] = id.split(":");
    expect([name, held, decodePassages(passages!)]).toEqual(["report", revision.id, [3, 1]]);
  });

  it("fits an id however much is cited, and keeps the first", () => {
    const passages = Array.from({ length: 900 }, (_, at) => at + 500);
    const { id } = reportAction(revision, passages, "en") as { id: string };
    expect(id.length).toBeLessThanOrEqual(90);
    expect(decodePassages(id.split(":")[2]!)[0]).toBe(500);
  });

  it("is there for an answer that cites nothing", () => {
    expect(reportAction(revision, [], "en")).toMatchObject({ id: `report:${revision.id}`, label: "Report" });
  });
});
