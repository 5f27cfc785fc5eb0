import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkdown, plainText, toHtml } from "../../src/playground/markdown.ts";

const seen = (text: string) => plainText(parseMarkdown(text));
const html = (text: string) => toHtml(parseMarkdown(text));
const inline = (text: string) => html(text).replace(/^<div class="paragraph">(.*)<\/div>$/s, "$1");

describe("emphasis", () => {
  it.each([
    ["**bold**", "<strong>bold</strong>"],
    ["*italic* and _italic_", "<em>italic</em> and <em>italic</em>"],
    ["__underline__", "<u>underline</u>"],
    ["~~strike~~", "<s>strike</s>"],
    ["***both***", "<strong><em>both</em></strong>"],
    ["___both___", "<u><em>both</em></u>"],
    ["**bold *and italic***", "<strong>bold <em>and italic</em></strong>"],
    ["*italic **and bold***", "<em>italic <strong>and bold</strong></em>"],
    ["**a *b** c*", "<strong>a *b</strong> c*"],
    ["**two\nlines**", "<strong>two\nlines</strong>"],
  ])("%s", (text, expected) => expect(inline(text)).toBe(expected));

  it.each([
    "2 * 3 * 4",
    "**open",
    "a ** b",
    "*",
    "****",
    "||||",
    "_",
    "snake_case_name",
    "~",
    "~a~",
    "|",
    "a | b | c",
  ])("leaves %s as it is typed", (text) => expect(seen(text)).toBe(text));

  it("hides a spoiler behind a button", () => {
    expect(inline("||secret||")).toMatch(/^<span class="spoiler"[^>]*>secret<\/span>$/);
  });
});

describe("escapes", () => {
  it("a backslash hides markup and itself disappears", () => {
    const text = "\\*not italic\\* \\[not\\](a link) \\<@1> \\\\ \\`no code\\` \\_x\\_ \\|\\|y\\|\\|";
    expect(seen(text)).toBe("*not italic* [not](a link) <@1> \\ `no code` _x_ ||y||");
  });
  it("a backslash before a letter, a digit or a space shows", () => {
    expect(seen("C:\\new \\1 \\ x")).toBe("C:\\new \\1 \\ x");
  });
  it("escaped block marks are no blocks", () => {
    expect(seen("\\# a\n\\> b\n\\- c\n1\\. d\n\\-# e")).toBe("# a\n> b\n- c\n1. d\n-# e");
    expect(html("\\# a")).not.toContain("<h");
  });
  it("bidirectional isolates stay as stored", () => {
    expect(seen("**\u2068שלום\u2069**")).toBe("\u2068שלום\u2069");
  });
});

describe("code", () => {
  it("shows markup and backslashes inside code as they are", () => {
    expect(inline("`a **b** \\*`")).toBe("<code>a **b** \\*</code>");
  });
  it("takes more backticks to hold one", () => {
    expect(inline("``a ` b``")).toBe("<code>a ` b</code>");
    expect(seen("`` ` ``")).toBe("`");
  });
  it("reads a block with its language, blank lines and marks inside", () => {
    expect(inline("```ts\n# x\n\n> y\n```")).toBe("<pre><code># x\n\n&gt; y</code></pre>");
  });
  it("an unclosed fence is text", () => expect(seen("```never")).toBe("```never"));
  it("text after a code block is read as text again", () => {
    expect(html("```\na\n```\n# b")).toContain('<h3 class="heading-1">b</h3>');
  });
});

describe("blocks", () => {
  it("headings, subtext and paragraphs", () => {
    expect(html("# A\n## B\n### C\n-# d\ne")).toBe(
      '<h3 class="heading-1">A</h3><h4 class="heading-2">B</h4><h5 class="heading-3">C</h5>' +
        '<small class="subtext">d</small><div class="paragraph">e</div>',
    );
  });
  it("four marks or no space are no heading", () => expect(seen("#### A\n#B")).toBe("#### A\n#B"));
  it("a quote goes on while its lines do", () => {
    expect(html("> a\n> b\nc")).toBe(
      '<blockquote><div class="paragraph">a\nb</div></blockquote><div class="paragraph">c</div>',
    );
  });
  it("three marks quote all that follows", () => {
    expect(html(">>> a\n\nb")).toBe('<blockquote><div class="paragraph">a\n\nb</div></blockquote>');
  });
  it("a mark without a space is no quote", () => expect(seen(">a")).toBe(">a"));
  it("a list counts on from its first number", () => {
    expect(seen("3. a\n7. b\n- c\n  - d")).toBe("3. a\n4. b\n• c\n  • d");
  });
  it("each kind of item keeps its emphasis", () => expect(html("- **a**")).toContain("<strong>a</strong>"));
  it("blank lines stay", () => expect(seen("a\n\nb")).toBe("a\n\nb"));
});

describe("links and mentions", () => {
  const link = (url: string, words = url) =>
    `<a href="${url}" title="${url}" target="_blank" rel="noopener noreferrer">${words}</a>`;

  it.each([
    ["[words](https://a.example/b)", link("https://a.example/b", "words")],
    ["[words](<https://a.example/b_(c)>)", link("https://a.example/b_(c)", "words")],
    ["[**w** [3]](https://a.example/b_(c))", link("https://a.example/b_(c)", "<strong>w</strong> [3]")],
    ['[w](https://a.example "title")', link("https://a.example", "w")],
    ["https://a.example/x_y_z.", `${link("https://a.example/x_y_z")}.`],
    ["(https://a.example/x_(y))", `(${link("https://a.example/x_(y)")})`],
    ["<https://a.example/x>", link("https://a.example/x")],
  ])("%s", (text, expected) => expect(inline(text)).toBe(expected));

  it.each(["[w](javascript:alert(1))", "[w](ftp://a.example)", "[](https:)", "[w](/a)", "http://"])(
    "%s is no link",
    (text) => expect(html(text)).not.toContain("<a "),
  );

  it("mentions, emoji and timestamps are told apart", () => {
    expect(parseMarkdown("<@1><@!2><#3><@&4><:e:5><a:f:6><t:0:R></article add:7>@everyone@here")[0]).toEqual({
      kind: "paragraph",
      children: [
        { kind: "mention", of: "user", id: "1" },
        { kind: "mention", of: "user", id: "2" },
        { kind: "mention", of: "channel", id: "3" },
        { kind: "mention", of: "role", id: "4" },
        { kind: "emoji", name: "e", id: "5", animated: false },
        { kind: "emoji", name: "f", id: "6", animated: true },
        { kind: "timestamp", seconds: 0, style: "R" },
        { kind: "mention", of: "command", id: "article add" },
        { kind: "mention", of: "everyone", id: "everyone" },
        { kind: "mention", of: "everyone", id: "here" },
      ],
    });
  });
  it("a channel whose name is known can be opened, an unknown one is text", () => {
    const named = toHtml(parseMarkdown("<#3>"), () => "general");
    expect(named).toContain('<a href="#3" class="mention" data-channel="3">#general</a>');
    expect(html("<#3>")).toContain('<span class="mention">#3</span>');
  });
  it("an empty line before a quotation is seen, as in Discord's client", () => {
    expect(html("> a\n— A\n\n> b")).toBe(
      '<blockquote><div class="paragraph">a</div></blockquote><div class="paragraph">— A\n\n</div><blockquote><div class="paragraph">b</div></blockquote>',
    );
  });
  it("names a mention when its name is known", () => {
    const page = toHtml(parseMarkdown("<@1> <#2>"), (of, id) =>
      of === "user" && id === "1" ? "Ada <3" : null,
    );
    expect(page).toContain("@Ada &lt;3");
    expect(page).toContain("#2");
  });
  it("a date beyond the calendar shows as its number", () => {
    expect(seen("<t:9999999999999>")).toBe("9999999999999");
    expect(html("<t:9999999999999>")).toContain("9999999999999");
  });
});

describe("any text", () => {
  const marks = fc.stringMatching(/^[\\`*_~|[\]()<>@#:/.a 1\n"'&-]{0,80}$/);
  it("writes no tag and no attribute of its own", () => {
    fc.assert(
      fc.property(marks, (text) => {
        const bare = html(`<script>${text}"onload=x`).replaceAll(
          /<\/?(?:strong|em|u|s|small|code|pre|blockquote|li|ul|div|span|h[345]|a|time)(?: (?:data-channel|class|href|title|target|rel|tabindex|role|aria-label|datetime)="[^"<>]*")*>/g,
          "",
        );
        expect(bare).not.toMatch(/[<>]/);
      }),
    );
  });
  it("text with every mark escaped is seen as it is", () => {
    fc.assert(
      fc.property(marks, (text) => {
        const escaped = text.replaceAll(/[\\`*_~|[\]()<>@#:/.-]/g, "\\$&");
        expect(seen(escaped)).toBe(text);
      }),
    );
  });
  it.each([
    "*",
    "_",
    "`",
    "[",
    "]",
    ">",
    "> ",
    "#",
    "- ",
    "[a](",
    "**a",
    "<",
    "<http://",
    "||a",
    "```\n",
    "\\",
    " ",
    "\n",
    "[a](http://(",
    "`a``b",
    "http://a",
    ")",
    "*a **b ",
  ])("a million characters of %j do not stop it", (unit) => {
    const text = unit.repeat(Math.floor(1_000_000 / unit.length));
    expect(typeof html(text)).toBe("string");
  });
});
