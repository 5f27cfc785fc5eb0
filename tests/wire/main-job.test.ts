import { describe, expect, it } from "vitest";
import { addArticle } from "./support/add-article.ts";
import { startRealBot } from "./support/real-bot.ts";

const article = `Harbour lock stays shut until spring

The sea lock at Port Orlen will stay shut until April, the harbour board said on Tuesday, after divers found cracks in both gates.

“We will not open a gate that we would not stand behind ourselves,” board director Nadia Kerr told reporters. She called the repair “a matter of weeks, not years.”

The ferry operator Northline said the closure costs it 40,000 crowns a day. Its chief executive, Paul Imre, accused the board of hiding an earlier report. Kerr denied that, saying the report had been public since June.

“Nobody hid anything,” she said.

Sources include:

Orlen Courier
`;

const moderator = { permissions: ["ManageMessages"] } as const;

describe("the main job, over a socket", () => {
  it("takes an article from an attachment and answers with a summary, quotes, sources and context", async () => {
    const { discord } = await startRealBot();
    const moe = discord.member("Moe", moderator);
    const mina = discord.member("Mina");

    const added = await addArticle(moe, { file: { name: "lock.txt", bytes: article } });
    expect(added.reply.isPrivate).toBe(true);
    expect(added.reply.plain).toContain("Harbour lock stays shut until spring");
    expect(added.reply.plain).toContain("Added to the library");

    const summary = await mina.command("summary", { article: "lock" });
    await summary.finished();
    expect(summary.reply.isPrivate).toBe(false);
    expect(summary.reply.plain).toMatch(/1\. \u2068The sea lock at Port Orlen will stay shut until April/u);
    expect(summary.reply.plain).toContain("[1]");
    expect(summary.reply.plain).toContain("Orlen Courier");
    expect(summary.reply.plain).not.toContain("Sources include");

    const context = await mina.press(summary.reply, "Show in context");
    await context.finished();
    expect(context.reply.isPrivate).toBe(true);
    expect(context.reply.plain).toContain("after divers found cracks in both gates.");

    const quotes = await mina.press(summary.reply, "Quotes");
    await quotes.finished();
    expect(quotes.reply.plain).toContain(
      "“We will not open a gate that we would not stand behind ourselves,”",
    );
    expect(quotes.reply.plain).toContain("Nadia Kerr");

    const sources = await mina.press(summary.reply, "Sources");
    await sources.finished();
    expect(sources.reply.plain).toContain("Orlen Courier");
  });

  it("takes an article from a form, and says what a check found in three lines", async () => {
    const { discord } = await startRealBot();
    const moe = discord.member("Moe", moderator);
    const opened = await moe.command("article add", {});
    expect(opened.acknowledgement).toBe("modal");
    const previewed = await moe.submit(opened.modal, { Title: "", Text: article });
    await previewed.finished();
    const added = await moe.press(previewed.reply, "Add");
    await added.finished();
    expect(added.reply.plain).toContain("Added to the library");

    const mina = discord.member("Mina");
    const found = await mina.command("check", {
      text: "“We will not open a gate that we would not stand behind ourselves”",
      speaker: "Nadia Kerr",
    });
    await found.finished();
    expect(found.reply.plain).toContain("In the article");
    const altered = await mina.command("check", {
      text: "“We will open a gate that we would not stand behind ourselves”",
    });
    await altered.finished();
    expect(altered.reply.plain).toContain("Not in the article");
    expect(altered.reply.plain).not.toMatch(/supported|true|false/iu);
  });

  it("answers buttons of before after a restart", async () => {
    const { discord, restart } = await startRealBot();
    const moe = discord.member("Moe", moderator);
    await addArticle(moe, { file: { name: "lock.txt", bytes: article } });
    const summary = await moe.command("summary", {});
    await summary.finished();
    await restart();
    await discord.botOnline();
    for (const label of ["Show in context", "Quotes", "Sources"]) {
      const pressed = await moe.press(summary.reply, label);
      await pressed.finished();
      expect(pressed.reply.plain).toContain("Harbour lock stays shut until spring");
    }
  });

  it("suggests articles of this server alone, by what is typed", async () => {
    const { discord } = await startRealBot();
    const moe = discord.member("Moe", moderator);
    await addArticle(moe, { file: { name: "lock.txt", bytes: article } });
    const elsewhere = discord.addGuild("Elsewhere", ["general"]);
    const eve = discord.member("Eve", { guild: elsewhere, permissions: ["ManageMessages"] });
    expect((await moe.autocomplete("summary", "article", "harb")).map(({ name }) => name)).toEqual([
      "Harbour lock stays shut until spring",
    ]);
    expect(await eve.autocomplete("summary", "article", "")).toEqual([]);
    const asked = await eve.command("summary", {});
    await asked.finished();
    expect(asked.reply.isPrivate).toBe(true);
    expect(asked.reply.plain).toContain("library of this server is empty");
  });

  it("lets nobody but moderators change the library, however they came to the command", async () => {
    const { discord, services } = await startRealBot();
    const mina = discord.member("Mina");
    const refused = await mina.command(
      "article add",
      { file: { name: "lock.txt", bytes: article } },
      { asGranted: true },
    );
    await refused.finished();
    expect(refused.reply.isPrivate).toBe(true);
    expect(refused.reply.plain).toContain("Manage Messages");
    expect(
      (await services().library.search(discord.guild.id, { words: "", limit: 1, offset: 0 })).total,
    ).toBe(0);
  });

  it("turns the pages of the library in a message of the reader's own", async () => {
    const { discord } = await startRealBot();
    const moe = discord.member("Moe", moderator);
    for (let number = 1; number <= 11; number += 1) {
      const bytes = `${article}\nThis is copy ${number}.`;
      const options = { file: { name: "lock.txt", bytes }, title: `Copy ${number}` };
      await addArticle(moe, options);
    }
    const listed = await moe.command("articles", {});
    await listed.finished();
    expect(listed.reply.isPrivate).toBe(false);
    const second = await discord.member("Mina").press(listed.reply, "Older ▶");
    await second.finished();
    expect(second.reply.isPrivate).toBe(true);
    expect(second.reply.plain).toContain("6–10 of 11");
    const third = await discord.member("Mina").press(second.reply, "Older ▶");
    await third.finished();
    expect(third.acknowledgement).toBe("update");
    expect(second.reply.plain).toContain("11–11 of 11");
  });

  it("says under older answers that their article was removed", async () => {
    const { discord } = await startRealBot();
    const moe = discord.member("Moe", moderator);
    await addArticle(moe, { file: { name: "lock.txt", bytes: article } });
    const summary = await moe.command("summary", {});
    await summary.finished();
    await (await moe.command("article remove", { article: "lock" })).finished();
    for (const label of ["Show in context", "Quotes", "Sources"]) {
      const pressed = await discord.member("Mina").press(summary.reply, label);
      await pressed.finished();
      expect(pressed.reply.isPrivate).toBe(true);
      expect(pressed.reply.plain).toContain("no longer in the library");
    }
  });

  it("lets the owner choose who moderates and where members ask, and holds to it", async () => {
    const { discord } = await startRealBot();
    const olga = discord.member("Olga", { permissions: ["ManageGuild"] });
    const mina = discord.member("Mina");
    const elsewhere = discord.channel("news");
    const changed = await olga.command("settings", { allow_channel: elsewhere.id });
    await changed.finished();
    expect(changed.reply.isPrivate).toBe(true);
    const refused = await mina.command("articles", {});
    await refused.finished();
    expect(refused.reply.isPrivate).toBe(true);
    expect(refused.reply.plain).toContain("not switched on in this channel");
    const taken = await mina.command("articles", {}, { channel: "news" });
    await taken.finished();
    expect(taken.reply.plain).toContain("library of this server is empty");
    const forbidden = await mina.command("settings", {}, { asGranted: true });
    await forbidden.finished();
    expect(forbidden.reply.plain).toContain("Manage Server");
  });

  it("says in a check's first lines what was asked, the verdict and why, and the article last", async () => {
    const { discord } = await startRealBot();
    const moe = discord.member("Moe", moderator);
    await addArticle(moe, { file: { name: "lock.txt", bytes: article } });
    const asked = await moe.command("check", { text: "“Nobody hid anything,”", speaker: "Paul Imre" });
    await asked.finished();
    const lines = asked.reply.plain.replace(/[\u2068\u2069]/gu, "").split("\n");
    expect(lines[0]).toBe("Asked: “Nobody hid anything,” — Paul Imre");
    expect(lines[1]).toBe("Not in the article");
    expect(lines[2]).toContain("Kerr");
    expect(lines.join("\n")).toContain("Checked in: Harbour lock stays shut until spring");
  });

  it("replies to a warm command in one request", async () => {
    const { discord } = await startRealBot();
    const moe = discord.member("Moe", moderator);
    await addArticle(moe, { file: { name: "lock.txt", bytes: article } });
    await (await moe.command("summary", {})).finished();
    await discord.quiet();
    const before = discord.requests.length;
    const warm = await moe.command("summary", {});
    await warm.finished();
    await discord.quiet();
    expect(warm.acknowledgement).toBe("reply");
    expect(discord.requests.length - before).toBe(1);
  });
});

describe("bad input", () => {
  const png = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex");
  const refused: readonly [string, { name: string; bytes: string | Uint8Array }, RegExp][] = [
    ["an empty file", { name: "a.txt", bytes: "" }, /empty/iu],
    ["a file of spaces", { name: "a.txt", bytes: "  \n\n  " }, /nothing|no text|empty/iu],
    ["a picture named as text", { name: "a.txt", bytes: png }, /picture|image|PNG/iu],
    ["a file over ten million bytes", { name: "a.txt", bytes: "word ".repeat(2_090_000) }, /large|MB/iu],
    [
      "a page without an article",
      { name: "a.html", bytes: "<html><body><div id=app></div><script>1</script></body></html>" },
      /builds its text in the browser/iu,
    ],
  ];
  for (const [what, file, sentence] of refused) {
    it(`refuses ${what} in one clear sentence, stores nothing, and goes on`, async () => {
      const { discord, services } = await startRealBot();
      const moe = discord.member("Moe", moderator);
      const added = await moe.command("article add", { file });
      await added.finished();
      expect(added.reply.isPrivate).toBe(true);
      expect(added.reply.plain).toMatch(sentence);
      expect(added.reply.plain).not.toMatch(/went wrong/u);
      expect(
        (await services().library.search(discord.guild.id, { words: "", limit: 1, offset: 0 })).total,
      ).toBe(0);
      const after = await moe.command("articles", {});
      await after.finished();
      expect(after.reply.plain).toContain("empty");
    });
  }

  it("refuses a file of 20 MB that a server's level lets through, in one clear sentence", async () => {
    const { discord } = await startRealBot({ limits: { uploadBytes: 50_000_000 } });
    const moe = discord.member("Moe", moderator);
    const added = await moe.command("article add", {
      file: { name: "a.txt", bytes: Buffer.alloc(20_000_000, "word ") },
    });
    await added.finished();
    expect(added.reply.plain).toMatch(/This file has 20 MB; at most 10 MB/u);
  });

  it("reads a text in an old encoding as it was written", async () => {
    const { discord } = await startRealBot();
    const moe = discord.member("Moe", moderator);
    const words = "The café’s owner, Zoë Brûlé, said “we will not close before Easter” on Monday.";
    const bytes = Buffer.from(
      `Café closes\n\n${words}`.replace(
        /[’“”]/gu,
        (mark) => ({ "’": "\x92", "“": "\x93", "”": "\x94" })[mark]!,
      ),
      "latin1",
    );
    const added = await addArticle(moe, { file: { name: "old.txt", bytes } });
    expect(added.reply.plain).toContain("Café closes");
    const quotes = await moe.command("quotes", {});
    await quotes.finished();
    expect(quotes.reply.plain).toContain("“we will not close before Easter”");
    expect(quotes.reply.plain).toContain("Zoë Brûlé");
  });

  it("says so of an article that quotes nobody, and of one that nobody knows", async () => {
    const { discord } = await startRealBot();
    const moe = discord.member("Moe", moderator);
    const bytes =
      "Bus line moved\n\nThe bus stops at the station from Monday. The old stop closes on Sunday.";
    await addArticle(moe, { file: { name: "bus.txt", bytes } });
    const summary = await moe.command("summary", {});
    await summary.finished();
    expect(summary.reply.plain).toContain("The bus stops at the station from Monday.");
    expect(summary.reply.plain).not.toContain("Relies on");
    const quotes = await moe.command("quotes", {});
    await quotes.finished();
    expect(quotes.reply.plain).toContain("quotes nobody");
    const unknown = await moe.command("summary", { article: "no such thing" });
    await unknown.finished();
    expect(unknown.reply.isPrivate).toBe(true);
    expect(unknown.reply.plain).toContain("No article of this server has that title");
  });

  it("takes hostile but readable texts, and shows them within Discord's limits", async () => {
    const { discord } = await startRealBot();
    const moe = discord.member("Moe", moderator);
    const texts = {
      long: `A long report\n\n${"The board met again on Tuesday and said that nothing had changed. ".repeat(15_000)}`,
      surrogates: `Half a letter \ud83d here\n\nThe mayor said “\udc00 never” on Monday, according to the council.`,
      rightToLeft:
        "تقرير الميناء\n\nقال المدير «لن نفتح البوابة قبل الربيع» في اجتماع يوم الثلاثاء. وأضاف أن الإصلاح يستغرق أسابيع.",
      mentions:
        "@everyone **bold** <@1> # no\n\n“@here [click](https://example.org) `code`,” the mayor said on Monday at the harbour.",
    };
    for (const [name, text] of Object.entries(texts)) {
      const added = await addArticle(moe, { file: { name: `${name}.txt`, bytes: Buffer.from(text) } });
      expect(added.reply.plain, name).toContain("Added to the library");
      for (const command of ["summary", "quotes", "sources"])
        await (await moe.command(command, {})).finished();
    }
  });

  it("is not held up by a form left open", async () => {
    const { discord } = await startRealBot();
    const moe = discord.member("Moe", moderator);
    await moe.command("article add", {});
    const listed = await moe.command("articles", {});
    await listed.finished();
    expect(listed.reply.plain).toContain("empty");
  });
});
