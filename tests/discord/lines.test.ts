import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oneLine } from "../../src/discord/escape.ts";
import { lineText, ourText } from "../../src/discord/lines.ts";
import { parseMarkdown, plainText } from "../../src/playground/markdown.ts";
import { anyText } from "./support/nasty.ts";

const shown = (text: string) => plainText(parseMarkdown(text)).replace(/[\u2066-\u2069]/g, "");

describe("our own words", () => {
  it("show the names of commands as such", () => {
    expect(ourText("Add one with `/article add`, as `text`.")).toBe(
      "Add one with `/article add`, as `text`.",
    );
    expect(shown(ourText("Add one with `/article add`."))).toBe("Add one with /article add.");
  });

  it("are plain otherwise, whatever somebody put into them", () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => text.trim() !== "" && !text.includes("`")),
        (text) => {
          expect(shown(`“${ourText(text)}`)).toBe(`“${oneLine(text).replace(/[\u2066-\u2069]/g, "")}`);
        },
      ),
    );
  });

  it("never let anything but a name into code", () => {
    expect(shown(ourText("`<@1>` ```js``` `` ` `a*b*`"))).toBe("`<@1>` ```js``` `` ` `a*b*`");
  });
});

describe("a line", () => {
  it("joins our words and others', links and strong print", () => {
    const line = [
      "By ",
      { foreign: "A_B", strong: true },
      ", at ",
      { foreign: "The Paper", url: "https://paper.example/" },
    ];
    expect(lineText(line)).toBe(
      "By **\u2068A\\_B\u2069**, at [\u2068The Paper\u2069](https://paper.example/)",
    );
  });

  it("mentions roles and channels by id, and nothing else by that way", () => {
    expect(lineText([{ role: "123" }, " in ", { channel: "456" }])).toBe("<@&123> in <#456>");
    expect(shown(lineText([{ role: "1> @everyone" }]))).toBe("1> @everyone");
    expect(lineText([{ role: "1> @everyone" }])).toContain("\\@");
  });

  it("is one line, whatever breaks stand in it", () => {
    fc.assert(
      fc.property(anyText, anyText, (ours, theirs) => {
        expect(lineText([ours, { foreign: theirs }])).not.toMatch(/[\n\r]/);
      }),
    );
  });
});
