import { describe, expect, it } from "vitest";
import { linksIn } from "../../src/care/links-in.ts";

describe("the links of a message", () => {
  it.each([
    ["see https://news.example/a.", ["https://news.example/a"]],
    ["<https://news.example/a>, <http://b.example>", ["https://news.example/a", "http://b.example"]],
    ["[words](https://news.example/a)", ["https://news.example/a"]],
    ["(https://en.example/wiki/Alder_(river))", ["https://en.example/wiki/Alder_(river)"]],
    ["**https://news.example/a**", ["https://news.example/a"]],
    [
      "HTTPS://news.example/a https://news.example/a?x=1#y",
      ["HTTPS://news.example/a", "https://news.example/a?x=1#y"],
    ],
    ["https://news.example/a and again https://news.example/a", ["https://news.example/a"]],
    ["www.news.example, ftp://news.example, https://", []],
  ])("in %j are %j", (message, links) => {
    expect(linksIn(message)).toEqual(links);
  });

  it("are found in a long message of nothing else", () => {
    expect(linksIn(`https://${"a".repeat(4_000)}`)).toHaveLength(1);
  });
});
