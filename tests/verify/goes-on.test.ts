import { describe, expect, it } from "vitest";
import { readContent } from "../../src/loading/content.ts";
import { checkClaim, indexContent } from "../../src/verify/index.ts";

const text = [
  "Orla Ferries runs three boats to the island. The company does not oppose the lock. It wants a berth for its boats.",
  "The council wants the lock by 2030. The fishermen of Orla are against the lock.",
  "Tarn Energy pays for half of it. Its workers met on Friday. They asked for helmets. The company is against the lock.",
].join("\n\n");
const index = indexContent(readContent({ text }));
const verdictOf = (claim: string): string => checkClaim(index, { text: claim }).verdict;

describe("a body that is named once and then called “the company”", () => {
  it("says what the company says", () => {
    expect(verdictOf("Orla Ferries does not oppose the lock.")).toBe("supported");
  });

  it("does not say what the company denies, though another says it", () => {
    expect(verdictOf("Orla Ferries is against the lock.")).toBe("unsupported");
    expect(verdictOf("Orla Ferries opposes the lock.")).toBe("unsupported");
    expect(verdictOf("The fishermen of Orla are against the lock.")).toBe("supported");
  });
});

describe("a name that stands behind a description", () => {
  const court = indexContent(
    readContent({
      text: "A surveyor hired by the town, Milo Brandt, told the court that the wall was sound. Under questioning from Ms Okafor he agreed that two of its drawings were lost.",
    }),
  );

  it("is whose “he” goes on", () => {
    expect(checkClaim(court, { text: "Brandt agreed that two of the drawings were lost." }).verdict).toBe(
      "supported",
    );
  });

  it("is not whoever asks", () => {
    expect(checkClaim(court, { text: "Okafor agreed that two of the drawings were lost." }).verdict).toBe(
      "unsupported",
    );
  });
});
