import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lowerAttributes } from "../../../src/loading/html/attribute-case.ts";
import { readPage } from "../../../src/loading/html/read-page.ts";

const sentence =
  "The harbour board voted on Tuesday night to pay for a new flood barrier, after two winters in which the river came over the quay.";

describe("names of attributes", () => {
  it("come out in lower case, values and words as they are", () => {
    expect(lowerAttributes('<A HREF="/X" CLASS=Menu>A B=C</A><time dateTime="T">')).toBe(
      '<A href="/X" class=Menu>A B=C</A><time datetime="T">',
    );
  });

  it("are not looked for in scripts and comments", () => {
    const page = '<script>var A = "<a HREF=1>"</script><!-- <a HREF=1> -->';
    expect(lowerAttributes(page)).toBe(page);
  });

  it("change nothing but their own letters, whatever comes in", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("<", "a", " ", "HREF", "=", '"', ">", "É", "/", "X")), (parts) => {
        const html = parts.join("");
        expect(lowerAttributes(html).toLowerCase()).toBe(html.toLowerCase());
      }),
    );
  });
});

describe("a page whose attributes are in capitals", () => {
  it("gives its links, author and date", () => {
    const page = readPage({
      html: `<HTML><HEAD><TITLE>Board agrees to pay</TITLE><META NAME="AUTHOR" CONTENT="Hugh Bane"></HEAD><BODY><H1>Board agrees to pay</H1><time dateTime="2025-09-05T10:31:00+01:00">two days ago</time><P>${sentence} <A HREF="plan.htm">The plan</A><P>${sentence} Again.<P>${sentence} And again.</BODY></HTML>`,
      url: "http://ellery.example/a/b.htm",
      whole: false,
    });
    expect(page.links.map(({ text, url }) => [text, url])).toEqual([
      ["The plan", "http://ellery.example/a/plan.htm"],
    ]);
    expect([page.byline, page.publishedAt]).toEqual(["Hugh Bane", "2025-09-05T10:31:00+01:00"]);
  });
});
