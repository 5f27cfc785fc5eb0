import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeForeign } from "../../src/discord/escape.ts";
import { linked, webAddress } from "../../src/discord/link.ts";
import { parseMarkdown } from "../../src/playground/markdown.ts";

describe("a link that we write", () => {
  it("wraps its label", () => {
    expect(linked("Reuters", "Reuters", "https://reuters.com/a")).toBe("[Reuters](https://reuters.com/a)");
  });

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "not an address",
    "",
    null,
    undefined,
    "https://user:word@example.com",
  ])("is the label alone where the address is %j", (url) => {
    expect(linked("label", "label", url)).toBe("label");
  });

  it.each(["a [b", "x]", "example.com", "https://example.com", "  "])(
    "stands behind a label that Discord would not take: %j",
    (words) => {
      const label = escapeForeign(words);
      expect(linked(label, words, "https://example.com/")).toBe(`${label} [↗](https://example.com/)`);
    },
  );

  it.each(["U.S. forces leave", "Up 3.5 percent", "v1.2: what is new"])(
    "wraps an ordinary headline: %j",
    (words) => {
      expect(linked(words, words, "https://example.com/")).toBe(`[${words}](https://example.com/)`);
    },
  );

  it("keeps the fragment that opens the page at the words", () => {
    const url = "https://example.com/a#:~:text=he%20said,-so";
    expect(webAddress(url)).toBe(url);
  });

  it("is left out when it would cost a fifth of the message", () => {
    expect(webAddress(`https://example.com/${"a".repeat(800)}`)).toBeNull();
  });

  it("no address breaks out of its brackets, and it leads where it led", () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        fc.string({ unit: "binary", maxLength: 20 }),
        (url, tail) => {
          const address = webAddress(url + tail.toWellFormed());
          if (address === null) return;
          expect(address).not.toMatch(/[()<>[\]\\*`\s]/);
          const [block] = parseMarkdown(`[x](${address}) y`);
          const [link, rest] = block !== undefined && "children" in block ? block.children : [];
          expect(link).toMatchObject({ kind: "link", url: address });
          expect(rest).toEqual({ kind: "text", text: " y" });
          expect(decodeURI(address.replace(/%(?![0-9A-F]{2})/gi, "%25")).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
