import { describe, expect, it } from "vitest";
import { extractiveEngine } from "../../src/engine/extractive.ts";
import type { Content } from "../../src/types.ts";
import { contentOf, wordsAt } from "./content-of.ts";

const claimsOf = async (content: Content, points: number): Promise<string[]> => {
  const { claims } = await extractiveEngine().digest(content, { length: "long", points });
  return claims.map((claim) => (claim.kind === "excerpt" ? wordsAt(content.text, claim.span) : ""));
};

const charge =
  "Prosecutors accused the shipping firm Velmar of dumping oil in the bay of Orlen for six years.";
const title = "Shipping firm Velmar accused of dumping oil in bay of Orlen";
const middle = [
  "Fishing crews counted forty dead seals on the beaches north of the lighthouse.",
  "Hotels lost a third of their summer guests.",
  "Volunteers washed birds in a school gym at Garsen.",
  "Schools kept children indoors on two windy days.",
  "Spring tides carried tar into the salt marsh.",
  "A regional fund paid for new nets and a small crane.",
].join("\n\n");

describe("an accusation brings its denial", () => {
  it("right after it, from wherever the article has it", async () => {
    const denial = "A lawyer for Velmar denied that the firm had dumped any oil.";
    const claims = await claimsOf(contentOf(`${charge}\n\n${middle}\n\n${denial}`, { title }), 3);
    expect(claims.slice(0, 2)).toEqual([charge, denial]);
  });

  it("even where the denial hides behind a pronoun in the next sentence", async () => {
    const accused = "Smith accused Jones of stealing the cup of the rowing club of Orlen.";
    const content = contentOf(`${accused} He denied it.\n\n${middle}`, {
      title: "Jones accused of stealing cup of rowing club",
    });
    expect((await claimsOf(content, 3)).slice(0, 2)).toEqual([accused, "He denied it."]);
  });

  it("with the sentence that names who denies, where another paragraph has it", async () => {
    const denial = "Otto Lund runs the firm Velmar. He denied that Velmar had dumped any oil.";
    const claims = await claimsOf(contentOf(`${charge}\n\n${middle}\n\n${denial}`, { title }), 3);
    expect(claims.slice(0, 2)).toEqual([charge, denial]);
  });

  it("the one that concerns the same party, not another's", async () => {
    const other = "The actor Rolf Tann rejected rumours of a new film.";
    const denial = "Velmar called the charge of dumping oil baseless.";
    const claims = await claimsOf(contentOf(`${charge}\n\n${other}\n\n${middle}\n\n${denial}`, { title }), 2);
    expect(claims).toEqual([charge, denial]);
  });

  it("and is left out with it where there is no room for both", async () => {
    const content = contentOf(`${charge}\n\nVelmar denied that the firm had dumped any oil.\n\n${middle}`, {
      title,
    });
    expect(await claimsOf(content, 1)).not.toContain(charge);
  });

  it("but stands alone where the article has no answer", async () => {
    expect(await claimsOf(contentOf(`${charge}\n\n${middle}`, { title }), 1)).toEqual([charge]);
  });

  it("and needs none where the denial stands in the same sentence", async () => {
    const both =
      "Prosecutors accused the shipping firm Velmar of dumping oil in the bay of Orlen, which the firm denies.";
    const late = "Velmar denied in May that a ship was late.";
    const claims = await claimsOf(contentOf(`${both}\n\n${middle}\n\n${late}`, { title }), 8);
    expect([claims[0], claims.at(-1)]).toEqual([both, late]);
  });
});
