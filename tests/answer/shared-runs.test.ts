import { describe, expect, it } from "vitest";
import type { Stage } from "../../src/answer/pipeline.ts";
import { sharedRuns } from "../../src/answer/shared-runs.ts";

const aMoment = () => new Promise((resolve) => setImmediate(resolve));

describe("a run that is shared", () => {
  it("is made once for all who ask while it runs", async () => {
    const share = sharedRuns();
    let runs = 0;
    const run = async () => {
      runs += 1;
      await aMoment();
      return runs;
    };
    const shared = Array.from({ length: 1000 }, () => share("key", undefined, run));
    expect(new Set(await Promise.all(shared.map(({ result }) => result)))).toEqual(new Set([1]));
    expect(shared.filter(({ joined }) => !joined)).toHaveLength(1);
  });

  it("is another under another key", async () => {
    const share = sharedRuns();
    const both = [share("a", undefined, async () => "a"), share("b", undefined, async () => "b")];
    expect(await Promise.all(both.map(({ result }) => result))).toEqual(["a", "b"]);
  });

  it("tells everyone of a failure, and is tried anew for who comes after", async () => {
    const share = sharedRuns();
    const failing = async () => {
      throw new Error("engine down");
    };
    const both = [share("key", undefined, failing), share("key", undefined, failing)];
    const settled = await Promise.allSettled(both.map(({ result }) => result));
    expect(settled.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await share("key", undefined, async () => "up again").result).toBe("up again");
  });

  it("tells all who wait how far it is, and who comes late where it stands", async () => {
    const share = sharedRuns();
    const heard: [string, Stage["kind"]][] = [];
    const hearing = (who: string) => (stage: Stage) => void heard.push([who, stage.kind]);
    const gate = Promise.withResolvers<void>();
    const run = async (tell: (stage: Stage) => void) => {
      tell({ kind: "reading" });
      await gate.promise;
      tell({ kind: "writing" });
    };
    const first = share("key", hearing("first"), run);
    const second = share("key", hearing("second"), run);
    gate.resolve();
    await Promise.all([first.result, second.result]);
    expect(heard).toEqual([
      ["first", "reading"],
      ["second", "reading"],
      ["first", "writing"],
      ["second", "writing"],
    ]);
  });
});
