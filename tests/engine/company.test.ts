import { describe, expect, it } from "vitest";
import { extractiveEngine } from "../../src/engine/extractive.ts";
import { contentOf, wordsAt } from "./content-of.ts";

async function claimsOf(text: string, points: number, title = ""): Promise<string[]> {
  const { claims } = await extractiveEngine().digest(contentOf(text, { title }), { length: "long", points });
  return claims.map((claim) => (claim.kind === "excerpt" ? wordsAt(text, claim.span) : ""));
}

const filler = [
  "Fishing crews counted forty dead seals on the beaches north of the lighthouse.",
  "Hotels lost a third of their summer guests.",
  "Volunteers washed birds in a school gym at Garsen.",
  "Schools kept children indoors on two windy days.",
].join("\n\n");

describe("a denial of something unnamed", () => {
  const firm = "The shipping firm Velmar lost the contract for the harbour of Orlen.";
  const charge = "Its chief, Paul Imre, accused the board of the harbour of Orlen of favouring a friend.";
  const denial =
    "Mona Kerr denied that, saying the report on the harbour of Orlen had been public since June.";
  const text = `${firm} ${charge}\n\n${denial}\n\n${filler}`;
  const title = "Kerr denied report on the harbour of Orlen, public since June";

  it.each([1, 2, 3, 4, 5])("comes with all that it leans on, or not at all (%i)", async (points) => {
    const claims = await claimsOf(text, points, title);
    const at = claims.findIndex((claim) => claim.includes("Kerr denied"));
    if (at >= 0) expect(claims.slice(0, at + 1).join(" ")).toContain(`${firm} ${charge} ${denial}`);
    const charged = claims.some((claim) => claim.includes("accused the board"));
    if (charged) expect(at).toBeGreaterThanOrEqual(0);
  });

  it("is shown where there is room for the three", async () => {
    expect((await claimsOf(text, 4, title)).join(" ")).toContain(`${firm} ${charge} ${denial}`);
  });
});

describe("a first half that is taken back", () => {
  const first = "Governor Pavel Horn initially suggested that troops could guard the harbour of Orlen.";
  const second = "He later clarified that some of them might stay outside the town.";
  const text = `${first} ${second}\n\n${filler}`;
  const title = "Governor Pavel Horn suggested troops could guard the harbour of Orlen";

  it.each([2, 3, 5])("comes with what came later, in reading order (%i)", async (points) => {
    expect((await claimsOf(text, points, title)).slice(0, 2)).toEqual([first, second]);
  });

  it("is not shown where there is no room for both", async () => {
    expect(await claimsOf(text, 1, title)).not.toContain(first);
  });

  it("stands alone where nothing is taken back", async () => {
    expect(await claimsOf(`${first}\n\n${filler}`, 1, title)).toEqual([first]);
  });

  it("may be told two sentences on, and of what somebody said", async () => {
    const said =
      "The machine Harbour told the council of Orlen that the gate of Orlen would fail in a storm.";
    const undone = "The planning office said that Harbour had mixed up the gate with an older one.";
    const claims = await claimsOf(
      `${said} Two members left the room. ${undone}\n\n${filler}`,
      3,
      "Machine Harbour told the council of Orlen that the gate would fail",
    );
    expect(claims).toContain(said);
    expect(claims).toContain(undone);
  });
});
