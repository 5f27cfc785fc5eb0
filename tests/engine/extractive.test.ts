import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractiveEngine } from "../../src/engine/extractive.ts";
import type { Content, Draft, Length, Source } from "../../src/types.ts";
import { contentOf, wordsAt } from "./content-of.ts";
import { bridge, rescue } from "./news.ts";

const engine = extractiveEngine();
const claimsOf = (content: Content, draft: Draft): string[] =>
  draft.claims.map((claim) => (claim.kind === "excerpt" ? wordsAt(content.text, claim.span) : claim.text));
const digestOf = async (content: Content, length: Length = "standard"): Promise<string[]> =>
  claimsOf(content, await engine.digest(content, { length }));

/** The passages that a claim copies; throws where it does not begin and end with one. */
function passagesIn({ passages }: Content, claim: Draft["claims"][number]): Content["passages"] {
  if (claim.kind !== "excerpt") throw new Error("The extractive engine writes nothing.");
  const { start, end } = claim.span;
  const inside = passages.filter((passage) => start <= passage.start && passage.end <= end);
  expect([inside[0]?.start, inside.at(-1)?.end]).toEqual([start, end]);
  return inside;
}

describe("a digest by the extractive engine", () => {
  it("copies whole passages, in reading order", async () => {
    const content = contentOf(bridge.text, bridge);
    const whole = content.passages.map((passage) => wordsAt(content.text, passage));
    const claims = (await digestOf(content)).filter((claim) => !claim.includes("denied"));
    expect(whole).toEqual(expect.arrayContaining(claims));
    expect(claims).toEqual(whole.filter((words) => claims.includes(words)));
  });

  it("is longer when a longer one is wished", async () => {
    const content = contentOf(bridge.text, bridge);
    const sizes = await Promise.all(
      (["short", "standard"] as const).map((length) => digestOf(content, length)),
    );
    expect(sizes.map((claims) => claims.length)).toEqual([3, 5]);
  });

  it("gives as many claims as points are asked for", async () => {
    const content = contentOf(rescue.text, rescue);
    expect((await engine.digest(content, { length: "short", points: 2 })).claims).toHaveLength(2);
  });

  it("gives as many even where only pairs are left, as one excerpt of neighbours", async () => {
    const text =
      "Otto Lund runs the ferry of Port Orlen. He also owns the bakery of Port Orlen.\n\nShe is older than the ferry and the bakery of Port Orlen.";
    const content = contentOf(text);
    const claims = async (points: number): Promise<string[]> =>
      claimsOf(content, await engine.digest(content, { length: "short", points }));
    expect(await claims(2)).toHaveLength(2);
    const pair =
      "The baker Otto Lund. He bought the old ferry of Port Orlen from the council for one crown on Monday.";
    const alone = contentOf(pair);
    const draft = await engine.digest(alone, { length: "short", points: 1 });
    expect(claimsOf(alone, draft)).toEqual([pair]);
  });

  it("passes over colour and asides in an inverted pyramid", async () => {
    const claims = await digestOf(contentOf(bridge.text, bridge), "short");
    expect(claims[0]).toMatch(/^The council of Port Orlen closed its main bridge/u);
    expect(claims.join(" ")).not.toMatch(/grey and windy|such a queue|Snow is expected/u);
  });

  it("finds the outcome of a chronicle, not its first three sentences", async () => {
    const content = contentOf(rescue.text, rescue);
    const claims = await digestOf(content, "short");
    expect(claims).toContain(
      "A helicopter crew rescued both climbers from the ledge on Mount Aster on Sunday after three nights in the storm.",
    );
    expect(claims.join(" ")).not.toMatch(/coffee and rolls|old songs/u);
  });

  it("does not simply print a short article again", async () => {
    const text =
      "The mill in Garsen burned down on Friday night. Nobody was hurt in the fire. The owner plans to rebuild the mill next year. Police are looking for witnesses of the fire.";
    expect(await digestOf(contentOf(text), "long")).toHaveLength(2);
  });

  it("says a thing once when the article says it twice", async () => {
    const sentence = "The council of Port Orlen closed its main bridge on Monday.";
    const claims = await digestOf(
      contentOf(`${sentence} ${sentence} ${sentence} Ferries will carry walkers across the river.`),
    );
    expect(claims.filter((claim) => claim === sentence)).toHaveLength(1);
  });

  it("leaves out headings and questions", async () => {
    const text = `Bridge cables: what the inspectors found

The council of Port Orlen closed its bridge after inspectors found cracks in the bridge cables.

Did the council of Port Orlen know about the cracks in the bridge cables?

Inspectors found the cracks in the bridge cables during a survey in March.

A ferry crosses the river every hour.`;
    const content = contentOf(text, { title: "Did the council know about cracks in bridge cables?" });
    const { claims } = await engine.digest(content, { length: "long", points: 8 });
    expect(claims).toHaveLength(3);
    expect(claimsOf(content, { claims, quotes: [], sources: [] }).join(" ")).not.toMatch(
      /what the inspectors found|Did the council/u,
    );
  });

  it("leaves out who made the report, and speech that goes on into a passage that is not shown", async () => {
    const credit = "Tomas Weller in Port Orlen and Ilse Brandt in Garsen contributed to this report.";
    const open = "'The council of Port Orlen closed the bridge of Port Orlen without a word.";
    const text = `The council of Port Orlen closed the bridge on Monday.\n\n${open} Nobody told us.'\n\n${credit}`;
    const { claims } = await engine.digest(contentOf(text), { length: "long", points: 8 });
    const shown = claimsOf(contentOf(text), { claims, quotes: [], sources: [] }).join(" ");
    expect(shown).not.toContain("contributed");
    expect(shown).not.toContain("without a word");
  });

  it("leaves out speech of which the text names no speaker", async () => {
    const words = "The bridge of Port Orlen should have been closed by the council long ago";
    const text = `The council of Port Orlen closed the bridge on Monday.\n\n“${words}.”\n\nTomas Weller sells coffee at the bridge.`;
    const given = { title: "Bridge of Port Orlen should have been closed long ago" };
    const all = async (content: Content): Promise<string> =>
      claimsOf(content, await engine.digest(content, { length: "long", points: 3 })).join(" ");
    expect(await all(contentOf(text, { ...given, quotes: [{ words }] }))).not.toContain(words);
    expect(await all(contentOf(text, { ...given, quotes: [{ words, speaker: "Tomas Weller" }] }))).toContain(
      words,
    );
  });

  it("names who asserts a claim, and nobody where the article speaks itself", async () => {
    const content = contentOf(bridge.text, bridge);
    const { claims } = await engine.digest(content, { length: "long" });
    const asserters = claims.map((claim) =>
      claim.kind === "excerpt" && claim.asserter ? wordsAt(content.text, claim.asserter) : null,
    );
    expect(asserters[0]).toBeNull();
    expect(asserters).toContain("Mayor Ilse Brandt");
  });
});

describe("the key quotes of a digest", () => {
  const text = `${bridge.text}

Mayor Ilse Brandt said: “The bridge stays shut until every cable is new.” She added: “We will pay for the cables ourselves.” She also said: “Nobody is in danger.”

Engineer Otto Lund said: “The cables of the bridge are older than I am.” He mentioned the “so-called repair plan of the council” too.`;
  const content = contentOf(text, {
    quotes: [
      { words: "The bridge stays shut until every cable is new.", speaker: "Mayor Ilse Brandt" },
      { words: "We will pay for the cables ourselves.", speaker: "Mayor Ilse Brandt" },
      { words: "Nobody is in danger.", speaker: "Mayor Ilse Brandt" },
      { words: "The cables of the bridge are older than I am.", speaker: "Engineer Otto Lund" },
      { words: "so-called repair plan of the council", kind: "scare" },
    ],
  });
  const quotesOf = async (length: Length): Promise<readonly unknown[]> =>
    (await engine.digest(content, { length, points: 2 })).quotes;

  it("are spread over the speakers before one speaks twice", async () => {
    const numbers = await quotesOf("short");
    expect(numbers).toHaveLength(2);
    expect(numbers).toContainEqual({ number: 4 });
  });

  it("come by number, in reading order, without distancing marks", async () => {
    expect(await quotesOf("long")).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }, { number: 4 }]);
  });
});

describe("key quotes and claims together", () => {
  it("leave to the quotes what is a quote and little else", async () => {
    const words = "The bridge of Port Orlen will carry the people of Port Orlen for a hundred years";
    const text = `${bridge.text}\n\n“${words},” said Ilse Brandt.`;
    const given = { title: bridge.title, quotes: [{ words, speaker: "Mayor Ilse Brandt" }] };
    const content = contentOf(text, given);
    const draft = await engine.digest(content, { length: "standard" });
    expect(draft.quotes).toEqual([{ number: 1 }]);
    expect(claimsOf(content, draft).join(" ")).not.toContain(words);
  });

  it("do not show a part of a quote beside the whole", async () => {
    const whole = "The bridge is closed until every last cable is new";
    const part = "until every last cable is new";
    const text = `${bridge.text}\n\nThe bridge, which is shut “${part},” carried 40,000 vehicles a day.\n\n“${whole},” said Ilse Brandt.`;
    const content = contentOf(text, {
      quotes: [
        { words: part, speaker: "Ilse Brandt", kind: "fragment" },
        { words: whole, speaker: "Ilse Brandt" },
      ],
    });
    expect((await engine.digest(content, { length: "short" })).quotes).toEqual([{ number: 2 }]);
  });

  it("do not say twice what an excerpt shows whole, and let others speak", async () => {
    const shown = "The bridge of Port Orlen will stay closed until every cable of the bridge is new";
    const again = "Nobody will be in danger on my bridge while I am the mayor";
    const other = "My coffee cart has stood beside the ramp for eleven years";
    const text = `At the bridge of Port Orlen, which inspectors closed on Monday, Mayor Ilse Brandt told the traders of Port Orlen: “${shown}.”\n\n“${again},” said Ilse Brandt.\n\n“${other},” said Tomas Weller.`;
    const content = contentOf(text, {
      title: "Bridge of Port Orlen will stay closed until every cable is new",
      quotes: [
        { words: `${shown}.`, speaker: "Ilse Brandt" },
        { words: `${again},`, speaker: "Ilse Brandt" },
        { words: `${other},`, speaker: "Tomas Weller" },
      ],
    });
    const draft = await engine.digest(content, { length: "short", points: 1 });
    expect(claimsOf(content, draft)[0]).toContain(shown);
    expect(draft.quotes).toEqual([{ number: 2 }, { number: 3 }]);
    const only = await extractiveEngine().digest(
      { ...content, quotes: content.quotes.slice(0, 1) },
      { length: "short", points: 1 },
    );
    expect(only.quotes).toEqual([]);
  });

  it("leave out scraps of sentences, and prefer a speaker with a name to “I”", async () => {
    const whole = "The cables of this bridge are older than the engineers";
    const scrap = "because I live there.";
    const text = `${bridge.text}\n\n“I cannot pay,” replied Ruth Adel, “${scrap}”\n\n“${whole},” said Otto Lund.`;
    const content = contentOf(text, {
      quotes: [
        { words: scrap, speaker: "Ruth Adel" },
        { words: whole, speaker: "Otto Lund" },
      ],
    });
    expect((await engine.digest(content, { length: "short" })).quotes).toEqual([{ number: 2 }]);
  });
});

describe("the sources of a digest", () => {
  const source = (id: number, reliance: Source["reliance"], times = 1): Source => ({
    id,
    name: `Source ${id}`,
    kind: "organisation",
    url: null,
    spans: Array.from({ length: times }, () => ({ start: 0, end: 3 })),
    reliance,
  });

  it("come by number, those whose words are printed first", async () => {
    const sources = [
      source(1, ["linked"]),
      source(2, ["credited"]),
      source(3, ["quoted"]),
      source(4, ["quoted"], 3),
      source(5, ["listed"]),
    ];
    const draft = await engine.digest(contentOf("The mill burned down on Friday.", { sources }), {
      length: "short",
    });
    expect(draft.sources).toEqual([4, 3, 5, 2, 1].map((number) => ({ number })));
  });

  it("are no more than fit under a summary", async () => {
    const sources = Array.from({ length: 40 }, (_, index) => source(index + 1, ["quoted"]));
    const draft = await engine.digest(contentOf("The mill burned down on Friday.", { sources }), {
      length: "short",
    });
    expect(draft.sources).toHaveLength(12);
  });
});

describe("any text whatever", () => {
  const words = fc.constantFrom(
    ..."He But The council bridge denied accused said “ ” ? . \n\n 12 Brandt 市長は述べました。 قال الوزير".split(
      " ",
    ),
    "\n\n",
  );
  const text = fc.array(words, { maxLength: 120 }).map((list) => list.join(" "));

  it("gives a draft of whole passages of one paragraph each, none shown twice, and the same again", async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom<Length>("short", "standard", "long"),
        fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
        async (raw, length, points) => {
          const content = contentOf(raw);
          const wish = points === undefined ? { length } : { length, points };
          const draft = await engine.digest(content, wish);
          const shown = draft.claims.map((claim) => passagesIn(content, claim));
          for (const passages of shown) expect(new Set(passages.map(({ block }) => block)).size).toBe(1);
          expect(new Set(shown.flat()).size).toBe(shown.flat().length);
          if (points !== undefined) expect(draft.claims.length).toBeLessThanOrEqual(points);
          expect(await engine.digest(contentOf(raw), wish)).toEqual(draft);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("gives no claim when there is none to give", async () => {
    expect((await engine.digest(contentOf(""), { length: "long" })).claims).toEqual([]);
  });

  it("gives the one passage of a one-sentence article", async () => {
    expect(await digestOf(contentOf("The mayor of Garsen opened the bridge on Friday."))).toHaveLength(1);
  });

  it("gives whole sentences of Japanese and Arabic news", async () => {
    const japanese =
      "東京で大きな地震がありました。市長は記者会見で被害は小さいと述べました。住民は公園に避難しています。";
    const arabic =
      "أعلن الرئيس اليوم عن خطة جديدة للإصلاح. وقال الوزير إن الخطة ستبدأ في الربيع. ورفضت المعارضة هذه الخطة.";
    for (const raw of [japanese, arabic]) {
      const claims = await digestOf(contentOf(raw));
      expect(claims.length).toBeGreaterThan(0);
      for (const claim of claims) expect(claim).toMatch(/[。.]$/u);
    }
  });
});
