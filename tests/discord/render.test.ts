import { describe, expect, it } from "vitest";
import { countPages, renderReply } from "../../src/discord/render.ts";
import { said } from "../../src/words/said.ts";
import { buttons, countAll, refusals, seen, texts } from "./support/message.ts";
import { claim, quote, reply, source, verdict } from "./support/views.ts";

const first = { page: 1 };
const shown = (over: Parameters<typeof reply>[0]) => seen(renderReply(reply(over), first));

describe("a summary", () => {
  const summary = reply({
    heading: { foreign: "River rises *again*", url: "https://paper.example/river" },
    meta: [[{ foreign: "The Paper" }], ["5 Sep 2025"], ["4 min"], ["revision 2 of 2"]],
    sections: [
      {
        kind: "claims",
        claims: [
          claim({ text: "The river rose by two metres.", passages: [3, 4], basis: "copied" }),
          claim({
            text: "The dam will hold.",
            passages: [7],
            basis: "copied",
            asserter: "the mayor, Ann Lee",
          }),
          claim({ text: "Schools stay closed.", passages: [9] }),
        ],
      },
      {
        kind: "quotes",
        quotes: [
          quote(
            { text: "We were lucky.", speaker: "Ann Lee, mayor", passage: 12 },
            "https://paper.example/river#:~:text=We",
          ),
        ],
      },
      {
        kind: "sources",
        title: "Relies on",
        sources: [
          source(),
          source({
            name: "two officials",
            kind: "anonymous",
            reliance: ["quoted"],
            spans: [
              { start: 1, end: 2 },
              { start: 5, end: 6 },
            ],
          }),
        ],
      },
    ],
    notes: [["13 statements checked against the stored text"], ["2 left out"]],
    actions: [
      { label: "Quotes", id: "quotes:1" },
      { label: "Open the page", url: "https://paper.example/river" },
    ],
  });
  const body = renderReply(summary, first);

  it("reads as the design shows it", () => {
    expect(seen(body)).toBe(
      [
        "River rises *again*",
        "The Paper · 5 Sep 2025 · 4 min · revision 2 of 2",
        "1. The river rose by two metres. [3] [4]",
        "excerpt",
        "2. The dam will hold. [7]",
        "excerpt · according to the mayor, Ann Lee",
        "3. Schools stay closed. [9]",
        "“We were lucky.”",
        "— Ann Lee, mayor [12]",
        "Relies on",
        "Outlets Reuters (listed)",
        "Unnamed two officials (quoted; 2 places)",
        "13 statements checked against the stored text",
        "2 left out",
      ].join("\n"),
    );
  });

  it("links its heading, and each quote to the page at those words", () => {
    expect(texts(body)[0]).toMatch(
      /^## \[\u2068River rises \\\*again\\\*\u2069\]\(https:\/\/paper\.example\/river\)\n-# /,
    );
    expect(texts(body).join("\n")).toContain("[\\[12\\]](https://paper.example/river#:~:text=We)");
  });

  it("is one message that Discord takes, with its buttons in a row", () => {
    expect(refusals(body)).toEqual([]);
    expect(buttons(body).map((button) => ("label" in button ? button.label : ""))).toEqual([
      "Quotes",
      "Open the page",
    ]);
    expect(countAll(body)).toBeLessThanOrEqual(40);
  });

  it("never says supported or true", () => {
    expect(JSON.stringify(body)).not.toMatch(/supported|\btrue\b(?!,|})/);
  });
});

describe("quotes", () => {
  it("mark every line of a quotation of several paragraphs", () => {
    const body = renderReply(
      reply({ sections: [{ kind: "quotes", quotes: [quote({ text: "One.\n\nTwo." })] }] }),
      first,
    );
    expect(texts(body)[0]).toBe(
      "> \u2068“One.\u2069\n> \n> \u2068Two.”\u2069\n— \u2068Jo Cox\u2069 \\[12\\]",
    );
  });

  it("say so where the article names no speaker", () => {
    expect(shown({ sections: [{ kind: "quotes", quotes: [quote({ speaker: null })] }] })).toContain(
      "— unattributed: the article does not say who [12]",
    );
  });

  it("are never cut: one that no page holds is named, with where it begins", () => {
    const text = "word ".repeat(2_000).trim();
    const view = shown({ sections: [{ kind: "quotes", quotes: [quote({ text })] }] });
    expect(view).toContain(
      "A quote of 2,000 words, too long to show here. It begins at passage [12]\n— Jo Cox",
    );
    expect(view).not.toContain("word word");
  });

  it("of three thousand characters are shown whole", () => {
    const text = "Well said, sir. ".repeat(187).trim();
    expect(shown({ sections: [{ kind: "quotes", quotes: [quote({ text })] }] })).toContain(`“${text}”`);
  });
});

describe("claims", () => {
  it("are never cut: one that no page holds is named, with its passage", () => {
    const view = shown({ sections: [{ kind: "claims", claims: [claim({ text: "not ".repeat(3_000) })] }] });
    expect(view).toContain("1. A statement of 3,000 words, too long to show here [3]");
    expect(view).not.toContain("not not");
  });

  it("keep their numbers on later pages", () => {
    const claims = Array.from({ length: 60 }, (_, index) =>
      claim({ text: `Statement ${index + 1} ${"goes on ".repeat(20)}` }),
    );
    const long = reply({ sections: [{ kind: "claims", claims }], again: "summary:1" });
    const pages = countPages(long);
    expect(pages).toBeGreaterThan(2);
    const all = Array.from({ length: pages }, (_, index) =>
      seen(renderReply(long, { page: index + 1 })),
    ).join("\n");
    expect([...all.matchAll(/^(\d+)\. Statement (\d+) /gm)].map((found) => [found[1], found[2]])).toEqual(
      claims.map((_, index) => [String(index + 1), String(index + 1)]),
    );
  });
});

describe("a verdict", () => {
  const view = (over: Parameters<typeof verdict>[0]) =>
    shown({
      sections: [
        {
          kind: "verdict",
          view: {
            verdict: verdict(over),
            asked: "He said no.",
            evidence: [{ span: { start: 0, end: 4 }, passage: 4, text: "“No,” he said." }],
          },
        },
      ],
    });

  it("says in the article, with the passage", () => {
    expect(view({})).toBe(
      "Asked: He said no.\nIn the article\nWord for word in the article.\n“No,” he said.\n— passage [4]",
    );
  });

  it("says not in the article, with the nearest place", () => {
    expect(view({ verdict: "unsupported", detail: said("verdict.quote-not-found") })).toBe(
      "Asked: He said no.\nNot in the article\nThese words are not in the article.\nThe nearest place:\n“No,” he said.\n— passage [4]",
    );
  });

  it("strikes through what only the asked words have, and shows strong what only the article has", () => {
    const difference = [
      { of: "both", text: "We will " },
      { of: "asked", text: "*never* " },
      { of: "article", text: "not " },
      { of: "both", text: "wait" },
    ] as const;
    const section = {
      kind: "verdict",
      view: {
        verdict: verdict({ verdict: "unsupported", detail: said("verdict.no-words") }),
        asked: "",
        evidence: [],
        difference,
      },
    } as const;
    expect(texts(renderReply(reply({ sections: [section] }), first))[0]).toBe(
      "**Not in the article**\n\u2068There are no words in it.\u2069\nWhat differs: \u2068We will ~~\\*never\\*~~ **not** wait\u2069",
    );
  });

  it("says what differs before the place, a struck word and a strong one apart", () => {
    const difference = [
      { of: "both", text: "asked " },
      { of: "asked", text: "one" },
      { of: "article", text: "a" },
      { of: "both", text: " person" },
    ] as const;
    const evidence = [{ span: { start: 0, end: 14 }, passage: 4, text: "asked a person" }];
    const view = {
      verdict: verdict({ verdict: "unsupported", detail: said("verdict.no-words") }),
      asked: "",
      evidence,
      difference,
    };
    const [text] = texts(renderReply(reply({ sections: [{ kind: "verdict", view }] }), first));
    expect(text).toContain("asked ~~one~~ **a** person");
    expect(text!.indexOf("What differs")).toBeLessThan(text!.indexOf("The nearest place"));
  });

  it("says why in the reader's language, and leaves the article's words alone", () => {
    const view = {
      verdict: verdict({
        verdict: "unsupported",
        reason: "wrong-speaker",
        detail: said("verdict.quote-of-another", {
          name: "the *mayor*",
          passage: said("verdict.in-passage", { number: 4 }),
        }),
      }),
      asked: "No",
      evidence: [{ span: { start: 0, end: 4 }, passage: 4, text: "“No,” he said." }],
    };
    expect(shown({ locale: "de", sections: [{ kind: "verdict", view }] })).toBe(
      "Gefragt: No\nSteht nicht im Artikel\nDie Worte stehen im Artikel, aber dort sagt sie „the *mayor*“ (Textstelle 4).\nDie nächstliegende Stelle:\n“No,” he said.\n— Textstelle [4]",
    );
  });

  it("says that it can't be checked", () => {
    expect(
      view({ verdict: "uncheckable", detail: said("verdict.quote-of-nobody", { passage: "" }) }),
    ).toContain("Can't be checked\nThe words are in the article, but it does not name who says them.");
  });
});

describe("context", () => {
  const view = { passage: 4, before: "Before it. ", cited: "The cited part.", after: " After it." };

  it("shows the cited part strong, in its place", () => {
    const body = renderReply(reply({ sections: [{ kind: "context", passages: [view] }] }), first);
    expect(texts(body)[0]).toBe("-# Passage 4\n> \u2068Before it. **The cited part.** After it.\u2069");
    expect(seen(body)).toBe("Passage 4\nBefore it. The cited part. After it.");
  });

  it("gives up what stands far off before anything of the cited part", () => {
    const far = {
      ...view,
      before: `${"far off ".repeat(800)}near, `,
      after: ` near. ${"far off ".repeat(800)}`,
    };
    const text = shown({ sections: [{ kind: "context", passages: [far] }] });
    expect(text).toMatch(/^Passage 4\n….* near, The cited part\. near\. .*…$/);
  });

  it("says so where even the cited part is too long", () => {
    const text = shown({
      sections: [{ kind: "context", passages: [{ ...view, cited: "long ".repeat(2_000) }] }],
    });
    expect(text).toMatch(/long\nToo long to show whole: the first \d+ of 2,000 words\.$/);
  });
});

describe("a library list", () => {
  it("shows title, facts and first words", () => {
    const articles = [
      { id: "1", title: "A title", facts: ["300 words · ", { foreign: "The_Paper" }], opening: "It begins." },
    ];
    expect(shown({ sections: [{ kind: "articles", articles }] })).toBe(
      "A title\n300 words · The_Paper\nIt begins.",
    );
  });
});
