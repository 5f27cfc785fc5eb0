import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capDepth } from "../../../src/loading/html/cap-depth.ts";
import { type DomElement, parsePage } from "../../../src/loading/html/dom.ts";

function depthOf(element: DomElement): number {
  return 1 + Math.max(0, ...[...element.children].map(depthOf));
}

const tag = fc.constantFrom(
  "<div>",
  "</div>",
  "<p>",
  "</p>",
  "<b>",
  "</b>",
  "<li>",
  "<ul>",
  "</ul>",
  "<br>",
  "<table><tr><td>",
  "words ",
);

describe("the cap on nesting", () => {
  it("leaves a page that is not deep as it is", () => {
    const html = "<html><body><div><p>One<p>Two<br><img src=a></div></body></html>";
    expect(capDepth(html)).toBe(html);
  });

  it("keeps the text of what lies too deep, and the page no deeper than the cap", () => {
    const html = `<html><body>${"<div>".repeat(500)}<p>deep</p>${"</div>".repeat(500)}<p>after</p></body></html>`;
    const capped = capDepth(html, 20);
    const { body } = parsePage(capped);
    expect(depthOf(body)).toBeLessThanOrEqual(20);
    expect(body.textContent).toMatch(/deep\s+after/u);
  });

  it("does not count paragraphs and items that end where the next begins", () => {
    const html = `<ul>${"<li>one".repeat(400)}</ul>${"<p>two".repeat(400)}`;
    expect(capDepth(html)).toBe(html);
  });

  it("holds for any mixture of tags", () => {
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 120 }), (tags) => {
        const { body } = parsePage(capDepth(`<html><body>${tags.join("")}</body></html>`, 8));
        const words = (body.textContent.match(/words/gu) ?? []).length;
        expect(words).toBe(tags.filter((one) => one === "words ").length);
        expect(depthOf(body)).toBeLessThanOrEqual(12);
      }),
    );
  });
});
