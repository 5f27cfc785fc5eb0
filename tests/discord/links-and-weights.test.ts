import { describe, expect, it } from "vitest";
import { webAddress } from "../../src/discord/link.ts";
import { renderReply } from "../../src/discord/render.ts";
import { textFragment } from "../../src/text/fragment.ts";
import { texts } from "./support/message.ts";
import { reply, source } from "./support/views.ts";

describe("a passage in its context", () => {
  const view = { passage: 4, before: "", cited: "The cited part.", after: "" };
  const shown = (url: string): string =>
    texts(
      renderReply(reply({ sections: [{ kind: "context", passages: [{ ...view, url }] }] }), { page: 1 }),
    )[0]!;

  it("opens the page at its words by its number", () => {
    expect(shown("https://paper.example/a#:~:text=The%20cited%20part")).toMatch(
      /^-# \[Passage 4\]\(https:\/\/paper\.example\/a#:~:text=The%20cited%20part\)\n/u,
    );
  });

  it("has no link where the address would take the message's room", () => {
    expect(shown(`https://paper.example/${"a".repeat(2_000)}`)).toMatch(/^-# Passage 4\n/u);
  });
});

describe("a fragment in a message", () => {
  it("stays as it was made: no sign of it means anything to Discord", () => {
    const words = "Well-known “A & B, (C) [d] it's *100%* fine_ish* ~so~ <b> `x` | y”, he said";
    const address = `https://paper.example/a${textFragment(words, { start: 0, end: words.length })}`;
    expect(webAddress(address)).toBe(address);
  });
});

describe("how much rests on a source", () => {
  const sources = [
    source({ id: 1, name: "Ada Reed", kind: "person", reliance: ["quoted", "credited"] }),
    source({ id: 2, name: "Tides.org", kind: "outlet", reliance: ["listed"] }),
    source({ id: 3, name: "a senior official", kind: "anonymous", reliance: ["credited"] }),
  ];
  const shown = (on: readonly (readonly [number, number])[]): string =>
    texts(
      renderReply(
        reply({
          sections: [{ kind: "sources", title: "Relies on", sources, resting: new Map(on) }],
        }),
        { page: 1 },
      ),
    ).join("\n");

  it("stands with it, the kind with the heaviest first", () => {
    const text = shown([
      [1, 6],
      [3, 9],
    ]);
    expect(text).toMatch(/a senior official\S* \(credited; 9 passages\)/u);
    expect(text).toMatch(/Ada Reed\S* \(quoted; 6 passages\)/u);
    expect(text.indexOf("Unnamed")).toBeLessThan(text.indexOf("People"));
    expect(text.indexOf("People")).toBeLessThan(text.indexOf("Outlets"));
  });

  it("is not said of one that is only listed", () => {
    expect(shown([[1, 6]])).toMatch(/Tides\.org\S* \(listed\)/u);
  });
});
