import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Exchange, type Resolved, resolve } from "../../src/discussion/resolve.ts";
import { contentOf } from "../engine/content-of.ts";

const text = [
  "The harbour board of Ellery approved a barrier on Tuesday.",
  "Imke Brandt, who chairs the board, said: “I will not ask anyone to carry sandbags.” She called the vote final.",
  "Henrik Lund, the director of Lund Marine, accused the board of favouring Tidewater Works. He said that he might appeal.",
  "Councillor Ruth Adeyemi voted against it. “I live there,” she said.",
  "The barrier will cost 214 million crowns. Work may begin in September.",
].join("\n\n");
const content = contentOf(text, {
  quotes: [
    { words: "I will not ask anyone to carry sandbags.", speaker: "Imke Brandt" },
    { words: "I live there,", speaker: "Ruth Adeyemi" },
  ],
});

/** The number of the passage that holds the words. */
const at = (words: string): number => {
  const found = content.passages.find(({ start, end }) => text.slice(start, end).includes(words));
  if (!found) throw new Error(`no passage has ${words}`);
  return found.id;
};

/** An answered question, with what the answer cited. */
const answered = (question: string, ...words: string[]): Exchange => ({
  question,
  claims: words.map((each) => {
    const { start, end } = content.passages[at(each) - 1]!;
    return { text: text.slice(start, end), cited: [at(each)] };
  }),
  nearest: [],
});
const aloneOf = (resolved: Resolved) => {
  if (resolved.kind !== "question") throw new Error(`asked back: ${resolved.why} ${resolved.words}`);
  return resolved.alone;
};
const understood = (question: string, ...before: Exchange[]) => aloneOf(resolve(content, question, before));

const lund = answered("What did Henrik Lund say?", "accused the board");
const brandt = answered("Who is Imke Brandt?", "Imke Brandt");

describe("a question that is whole", () => {
  it.each([
    "How much will the barrier cost?",
    "What did Henrik Lund say about Tidewater Works?",
    "Who voted against it?",
    "Who said that they live there?",
  ])("needs nothing before it: %s", (question) => expect(understood(question)).toBeNull());

  it("names itself whom its pronoun means", () => {
    expect(understood("Did Henrik Lund say that he would appeal?", brandt)).toBeNull();
  });
});

describe("a pronoun", () => {
  it("stands for whom the question before named", () => {
    expect(understood("Will he appeal?", lund)).toMatchObject({
      text: "Will Henrik Lund appeal?",
      focus: [at("accused")],
    });
  });

  it("keeps to its gender: she is not he", () => {
    expect(understood("What did she call the vote?", brandt, lund)?.text).toBe(
      "What did Imke Brandt call the vote?",
    );
  });

  it("takes an ending where it owns something", () => {
    expect(understood("What is his firm?", lund)?.text).toBe("What is Henrik Lund’s firm?");
  });

  it("of two who fit alike is asked back, with their names", () => {
    const both = answered("Who spoke?", "Imke Brandt", "Ruth Adeyemi");
    const back = resolve(content, "What did she want?", [both]);
    expect(back).toMatchObject({ kind: "unclear", why: "whom", words: "she" });
    expect(back.kind === "unclear" && [...back.names].sort()).toEqual(["Imke Brandt", "Ruth Adeyemi"]);
  });

  it("with nobody before it is asked back, unless only one fits", () => {
    expect(resolve(content, "What did she want?", [])).toMatchObject({ kind: "unclear", why: "whom" });
    expect(understood("What did he want?")?.text ?? "What did Henrik Lund want?").toBe(
      "What did Henrik Lund want?",
    );
  });

  it("is settled by a name alone, after we asked back", () => {
    const open: Exchange = { question: "What did she want?", claims: [], nearest: [] };
    expect(understood("Ruth Adeyemi", open)?.text).toContain("Ruth Adeyemi");
  });
});

describe("one of a list", () => {
  it("is a quote of the article, by its number or its place", () => {
    for (const question of [
      "Who said the second quote?",
      "Who said quote 2?",
      "Who said quote number 2?",
      "Who said the 2nd quote?",
    ])
      expect(understood(question)).toMatchObject({ focus: [at("I live there")], points: true });
  });

  it("is counted in the answer before, where that shows several quotes", () => {
    const shown = answered("What was said?", "I will not ask", "I live there");
    expect(understood("Who said the last quote?", shown, brandt)).toMatchObject({
      focus: [at("I live there")],
    });
  });

  it("is a claim of the last answer that has so many", () => {
    const long = answered("What happened?", "approved a barrier", "accused the board", "214 million");
    expect(understood("What is the third point?", long, brandt)).toMatchObject({
      focus: [at("214 million")],
      points: true,
    });
  });

  it("is a passage by the number behind a claim", () => {
    expect(understood("What does passage 1 say?")).toMatchObject({ focus: [1], points: true });
  });

  it("that is not there is asked back, with how many there are", () => {
    expect(resolve(content, "Who said the ninth quote?", [])).toMatchObject({
      kind: "unclear",
      why: "which",
      count: 2,
    });
    expect(resolve(content, "Explain the fifth point", [brandt])).toMatchObject({ why: "which", count: 1 });
  });

  it("of which more is asked than who said it is looked for beside it", () => {
    expect(understood("When was the first quote said?")).toMatchObject({
      focus: [at("Imke Brandt")],
      points: false,
    });
  });
});

describe("what was just said", () => {
  it("is shown again where somebody asks who said it", () => {
    const both = answered("What about the vote?", "approved a barrier", "I will not ask");
    for (const question of ["Who said that?", "Who said it?", "Who made that claim?"])
      expect(understood(question, both)).toMatchObject({ focus: [at("I will not ask")], points: true });
  });

  it("completes a question that asks more of it", () => {
    const cost = answered("How much will the barrier cost?", "214 million");
    expect(understood("Why is that?", cost)).toMatchObject({ focus: [at("214 million")], points: false });
    expect(understood("Why is that?", cost)?.text).toContain("214 million crowns");
  });

  it("is asked back where nothing was said", () => {
    expect(resolve(content, "Who said that?", [])).toMatchObject({ kind: "unclear", why: "what" });
    expect(resolve(content, "Is that true?", [])).toMatchObject({ kind: "unclear", why: "what" });
  });

  it("is not meant by a “that” which opens a clause", () => {
    expect(understood("Who said that the board favoured Tidewater Works?", brandt)).toBeNull();
  });

  it("is the whole matter where somebody decides, and the last answer tells of no decision", () => {
    const alone = understood("Who decided that?", answered("How much does it cost?", "214 million"));
    expect(alone).toMatchObject({ points: false, focus: [at("214 million")] });
    expect(alone!.text).not.toContain("million");
  });

  it("leaves “it” what the article is about, asked after that", () => {
    const before = [
      answered("How much does it cost?", "214 million"),
      answered("Who decided that?", "approved"),
    ];
    expect(understood("When does it begin?", ...before)?.text ?? "").not.toContain("decided");
  });

  it("is that decision where the last answer tells of it", () => {
    const alone = understood("Who approved that?", answered("What did they vote on?", "approved a barrier"));
    expect(alone!.text).toContain("barrier");
  });
});

describe("whom a follow-up means", () => {
  const far = answered("What did Ruth Adeyemi do?", "voted against");

  it("is told with the name that its pronoun was read as", () => {
    expect(resolve(content, "Will he appeal?", [lund])).toMatchObject({
      readAs: [{ words: "he", name: "Henrik Lund" }],
    });
  });

  it("is whom the question before named, however often its answer names another", () => {
    const both = answered("Who is Henrik Lund?", "Imke Brandt", "accused the board");
    expect(understood("Will he appeal?", far, both)?.text).toBe("Will Henrik Lund appeal?");
  });

  it("is named again after four questions about other things", () => {
    const others = Array.from({ length: 4 }, () =>
      answered("How much will the barrier cost?", "214 million"),
    );
    expect(understood("Where does she live?", far, ...others.slice(1))?.text).toContain("Ruth Adeyemi");
    expect(resolve(content, "Where does she live?", [far, ...others])).toMatchObject({ kind: "unclear" });
  });

  it("may say something of it elsewhere than where the last answer stands", () => {
    expect(understood("And Henrik Lund, what did he say about that?", brandt)).toMatchObject({
      beside: false,
    });
    expect(understood("What did Imke Brandt say about that?", brandt)).toMatchObject({ beside: true });
  });
});

describe("“it”", () => {
  it("stands for what was last answered, not for what the article does not speak of", () => {
    const cost = answered("How much will the barrier cost?", "214 million");
    const joke: Exchange = { question: "Can you sing a song?", claims: [], nearest: [] };
    expect(understood("When may it begin?", cost, joke)?.text).toBe("When may barrier cost begin?");
  });

  it("that is left open before stays open", () => {
    const before = answered("Did they approve it?", "approved a barrier");
    expect(understood("How much will it cost?", before)).toBeNull();
  });

  it("may be what the article is about, where a question before it gave another reading", () => {
    const cost = answered("How much will the barrier cost?", "214 million");
    expect(resolve(content, "When may it begin?", [cost])).toMatchObject({ isLoose: true });
    expect(resolve(content, "Why may it begin?", [cost])).toMatchObject({ isLoose: false });
    expect(resolve(content, "Will he appeal?", [lund])).toMatchObject({ isLoose: false });
  });
});

describe("more of the same", () => {
  it.each(["Tell me more", "more?", "ok, what else?"])("is what stands next: %s", (question) => {
    expect(understood(question, brandt)).toMatchObject({
      focus: [at("Imke Brandt") + 1, at("Imke Brandt") + 2],
      points: true,
    });
  });

  it("is asked of nothing at the end of the article", () => {
    expect(understood("Tell me more", answered("When?", "Work may begin"))?.points ?? false).toBe(false);
  });

  it("“the other one” is asked back: there may be many", () => {
    expect(resolve(content, "and the other one?", [brandt])).toMatchObject({
      kind: "unclear",
      why: "what",
      words: "the other one",
    });
    expect(resolve(content, "What did the other bidder say?", [lund])).toMatchObject({ kind: "question" });
  });
});

describe("a part of a question", () => {
  const vote = answered("When was the barrier approved?", "approved a barrier");

  it.each([
    ["Why?", "Why was the barrier approved?"],
    ["And where?", "where was the barrier approved?"],
    ["by whom?", "by whom was the barrier approved?"],
    ["by how much?", "by how much was the barrier approved?"],
    ["And since when?", "since when was the barrier approved?"],
  ])("%s is asked of what was asked before", (question, expected) => {
    expect(understood(question, vote)?.text).toBe(expected);
  });

  it("goes back over several turns", () => {
    const why: Exchange = { question: "Why?", claims: [], nearest: [at("approved")] };
    expect(understood("And where?", vote, why)?.text).toBe("where was the barrier approved?");
  });

  it("with another name asks the same of that one", () => {
    expect(understood("What about Ruth Adeyemi?", lund)?.text).toBe("What did Ruth Adeyemi say?");
  });

  it("with nothing before it is asked back", () => {
    expect(resolve(content, "Why?", [])).toMatchObject({ kind: "unclear", why: "what", words: "Why?" });
  });
});

describe("any talk", () => {
  const word = fc.constantFrom(
    ..."he she they it that the second quote why when who said what about Imke Brandt Lund barrier and 2 ? nd claim".split(
      " ",
    ),
  );
  const question = fc.oneof(
    fc.array(word, { maxLength: 8 }).map((words) => words.join(" ")),
    fc.string(),
  );
  const exchange = fc.record({
    question,
    claims: fc.array(fc.record({ text: fc.string(), cited: fc.array(fc.integer({ min: -2, max: 30 })) }), {
      maxLength: 3,
    }),
    nearest: fc.array(fc.integer({ min: -2, max: 30 }), { maxLength: 2 }),
  });

  it("is read without fault, and points only at passages that are there", () => {
    fc.assert(
      fc.property(question, fc.array(exchange, { maxLength: 4 }), (asked, before) => {
        const resolved = resolve(content, asked, before);
        const focus = resolved.kind === "question" ? (resolved.alone?.focus ?? []) : [];
        for (const number of focus) expect(content.passages[number - 1]?.id).toBe(number);
        expect(resolve(content, asked, before)).toEqual(resolved);
      }),
      { numRuns: 300 },
    );
  });
});
