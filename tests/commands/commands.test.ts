import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { UserError } from "../../src/errors.ts";
import { defaultSettings } from "../../src/store/library.ts";
import { aServer, asReply, caller } from "./a-server.ts";
import { aWritingServer } from "./a-writing-server.ts";

const bridge = `Bridge over the Alder reopens after nine months

The bridge over the River Alder reopened on Monday, nine months after a barge struck its main pier, the county said.

“We checked every bolt twice,” county engineer Maria Holt said. “It will carry trains again in May.”

Holt said the repair had cost 4.2 million crowns, a third more than planned. The barge's owner, Norrland Freight, denied that its crew had been asleep.

Ferry captain Jonas Pell called the reopening “a relief for the whole valley.”`;

const school = `School meals stay free

The town council voted on Tuesday to keep school meals free for all pupils until 2028.

“No child learns on an empty stomach,” councillor Ines Abara said.`;

describe("the registry", () => {
  it("holds each command, button and form under one name", () => {
    const names = commands.map(({ definition }) => definition.name);
    const buttons = commands.flatMap((command) => Object.keys(command.buttons ?? {}));
    const forms = commands.flatMap((command) => Object.keys(command.forms ?? {}));
    for (const all of [names, buttons, forms]) expect(new Set(all).size).toBe(all.length);
    expect([...names].sort()).toEqual([
      "article",
      "articles",
      "ask",
      "check",
      "discuss",
      "privacy",
      "proof",
      "quotes",
      "recap",
      "settings",
      "sources",
      "summary",
    ]);
  });

  it("hides what moderators and managers do from other members, and asks for the same again when it runs", () => {
    const permissions = Object.fromEntries(
      commands.map(({ definition, guard }) => [
        definition.name,
        [definition.default_member_permissions, guard],
      ]),
    );
    expect(permissions.article).toEqual([String(1 << 13), "moderators"]);
    expect(permissions.settings).toEqual([String(1 << 5), "managers"]);
    for (const name of ["summary", "quotes", "sources", "check", "articles"])
      expect(permissions[name]).toEqual([undefined, "everyone"]);
  });

  it("offers every command in servers alone", () => {
    for (const { definition } of commands) expect(definition.contexts).toEqual([0]);
  });
});

describe("choosing an article", () => {
  it("takes the newest where none is named", async () => {
    const server = await aServer();
    await server.add(bridge);
    await server.add(school);
    expect(asReply(await server.run("summary")).heading?.foreign).toBe("School meals stay free");
  });

  it("takes a choice of the list, a whole title in any case, or words that only one title has", async () => {
    const server = await aServer();
    await server.add(bridge);
    await server.add(school);
    const [choice] = (
      await commands[0]!.complete!(
        {
          caller: caller(),
          option: "article",
          typed: "alder",
          options: { subcommand: null, strings: {}, attachments: {} },
        },
        server,
      )
    ).map(({ value }) => value);
    for (const article of [choice!, "bridge over the alder reopens after nine months", "alder"]) {
      expect(asReply(await server.run("summary", { article })).heading?.foreign).toBe(
        "Bridge over the Alder reopens after nine months",
      );
    }
  });

  it("says what to do where none or several are meant, or the library is empty", async () => {
    const server = await aServer();
    await expect(server.run("summary")).rejects.toThrow(/library of this server is empty/u);
    await server.add(bridge);
    await server.add(school.replace("School meals", "School bridge meals"));
    await expect(server.run("summary", { article: "bridge" })).rejects.toThrow(
      /2 articles have these words/u,
    );
    await expect(server.run("summary", { article: "tunnel" })).rejects.toThrow(UserError);
  });

  it("never finds another server's article, by title, by choice or by button", async () => {
    const server = await aServer();
    const revision = await server.add(bridge);
    await expect(server.run("summary", { article: "alder" }, { guildId: "2" })).rejects.toThrow(/empty/u);
    for (const id of [
      `summary:${revision}:standard`,
      `quotes:${revision}`,
      `sources:${revision}`,
      `context:${revision}:1`,
      `why:${revision}:standard`,
    ]) {
      await expect(server.press(id, "2")).rejects.toThrow(/no longer in the library/u);
    }
  });
});

describe("/summary", () => {
  it("shows only stored words, each with a citation, and opens them in context from a button", async () => {
    const server = await aServer();
    const id = await server.add(bridge);
    const revision = (await server.library.revision("1", id))!;
    const reply = asReply(await server.run("summary"));
    expect(reply.visibility).toBe("public");
    const claims = reply.sections.flatMap((section) => (section.kind === "claims" ? section.claims : []));
    expect(claims.length).toBeGreaterThanOrEqual(2);
    for (const claim of claims) {
      expect(revision.text).toContain(claim.text);
      expect(claim.passages.length).toBeGreaterThan(0);
    }
    const context = reply.actions?.find(({ label }) => label === "Show in context");
    const shown = asReply(await server.press((context as { id: string }).id));
    expect(shown.visibility).toBe("private");
    const passages = shown.sections.flatMap((section) =>
      section.kind === "context" ? section.passages : [],
    );
    expect(passages.map(({ passage }) => passage)).toEqual(expect.arrayContaining([...claims[0]!.passages]));
  });

  it("counts what was copied apart from what was checked", async () => {
    const server = await aServer();
    await server.add(bridge);
    const [[note] = []] = asReply(await server.run("summary")).notes ?? [];
    expect(note).toMatch(
      /^\d excerpts copied word for word · \d quotes? checked · chosen by rule, no AI model$/u,
    );
  });

  it("is shorter when it is asked to be short", async () => {
    const server = await aServer();
    await server.add(bridge);
    const count = async (length: string) =>
      asReply(await server.run("summary", { length })).sections.flatMap((section) =>
        section.kind === "claims" ? section.claims : [],
      ).length;
    expect(await count("short")).toBeLessThanOrEqual(3);
    expect(await count("long")).toBeGreaterThanOrEqual(await count("short"));
  });
});

describe("/quotes", () => {
  it("gives every quote with its speaker, and those of one speaker when asked", async () => {
    const server = await aServer();
    await server.add(bridge);
    const quotesOf = async (strings: Record<string, string>) =>
      asReply(await server.run("quotes", strings)).sections.flatMap((section) =>
        section.kind === "quotes" ? section.quotes : [],
      );
    expect((await quotesOf({})).map(({ quote }) => quote.text)).toEqual([
      "We checked every bolt twice,",
      "It will carry trains again in May.",
      "a relief for the whole valley.",
    ]);
    expect((await quotesOf({ speaker: "pell" })).map(({ quote }) => quote.text)).toEqual([
      "a relief for the whole valley.",
    ]);
    await expect(quotesOf({ speaker: "Nobody" })).rejects.toThrow(/quotes nobody of that name/u);
  });

  it("says so where nobody is quoted", async () => {
    const server = await aServer();
    await server.add("Rain fell on the valley for six days. The river rose by two metres.");
    await expect(server.run("quotes")).rejects.toThrow(/quotes nobody/u);
  });
});

describe("/check", () => {
  const verdictOf = async (text: string, speaker?: string) => {
    const server = await aServer();
    await server.add(bridge);
    const reply = asReply(await server.run("check", { text, ...(speaker ? { speaker } : {}) }));
    const section = reply.sections.find(({ kind }) => kind === "verdict");
    if (section?.kind !== "verdict") throw new Error("no verdict");
    return section.view.verdict;
  };

  it("finds a quote, whatever marks it was pasted in", async () => {
    for (const text of [
      '"We checked every bolt twice"',
      "“we checked every bolt twice”",
      "We checked every bolt twice.",
    ]) {
      expect(await verdictOf(text)).toMatchObject({ verdict: "supported", reason: "exact" });
    }
  });

  it("refuses a quote with another word, or in somebody else's mouth", async () => {
    expect(await verdictOf('"We checked every bolt once"')).toMatchObject({
      verdict: "unsupported",
      reason: "altered",
    });
    expect(await verdictOf("We checked every bolt twice", "Jonas Pell")).toMatchObject({
      verdict: "unsupported",
      reason: "wrong-speaker",
    });
  });

  it("judges words without marks as a claim where they are no quote", async () => {
    expect(await verdictOf("The bridge reopened nine months after a barge struck its pier")).toMatchObject({
      verdict: "supported",
    });
    expect(await verdictOf("The repair had cost 9.7 million crowns")).toMatchObject({
      verdict: "unsupported",
    });
  });

  it("asks for words where there are none", async () => {
    const server = await aServer();
    await server.add(bridge);
    await expect(server.run("check", { text: "   " })).rejects.toThrow(/nothing to check/u);
  });
});

describe("/sources", () => {
  it("names who the article relies on", async () => {
    const server = await aServer();
    await server.add(bridge);
    const names = asReply(await server.run("sources")).sections.flatMap((section) =>
      section.kind === "sources" ? section.sources.map(({ name }) => name) : [],
    );
    expect(names.join(" | ")).toMatch(/Maria Holt/u);
    expect(names.join(" | ")).toMatch(/Jonas Pell/u);
  });
});

describe("/article", () => {
  it("opens a form to paste when no file comes with it, with the title filled in", async () => {
    const server = await aServer();
    const form = await server.run("article", { title: "Mine" }, { subcommand: "add" });
    expect(form).toMatchObject({ kind: "form", id: "paste" });
    expect(form.kind === "form" && form.fields[0]?.value).toBe("Mine");
  });

  it("removes an article, and buttons under older answers say so", async () => {
    const server = await aServer();
    const revision = await server.add(bridge);
    const reply = asReply(await server.run("article", { article: "alder" }, { subcommand: "remove" }));
    expect(reply.visibility).toBe("private");
    await expect(server.press(`summary:${revision}:standard`)).rejects.toThrow(/no longer in the library/u);
    await expect(server.run("article", { article: "alder" }, { subcommand: "remove" })).rejects.toThrow(
      UserError,
    );
  });
});

describe("/articles", () => {
  it("lists the newest first, five a page, and does not shift under what is added meanwhile", async () => {
    const server = await aServer();
    for (let number = 1; number <= 7; number += 1)
      await server.add(`Report ${number}\n\nThe council met for the ${number}th time this year.`);
    const titles = (reply: ReturnType<typeof asReply>) =>
      reply.sections.flatMap((section) =>
        section.kind === "articles" ? section.articles.map(({ title }) => title) : [],
      );
    const first = asReply(await server.run("articles"));
    expect(titles(first)).toEqual(["Report 7", "Report 6", "Report 5", "Report 4", "Report 3"]);
    await server.add("Report 8\n\nThe council met once more.");
    const older = first.actions?.find(({ label }) => label === "Older ▶") as { id: string };
    const second = asReply(await server.press(older.id));
    expect(titles(second)).toEqual(["Report 2", "Report 1"]);
    expect(second.actions?.map(({ label }) => label)).toEqual(["◀ Newer"]);
  });

  it("survives a forged button", async () => {
    const server = await aServer();
    await server.add(bridge);
    for (const id of ["articles:-3:x:%", "articles:NaN::", "articles"])
      await expect(server.press(id)).resolves.toMatchObject({ kind: "reply" });
  });
});

describe("/settings", () => {
  it("switches recaps on, and says what is read then, who gets it, and what is missing", async () => {
    const server = await aServer();
    const told = async (strings: Record<string, string>) =>
      JSON.stringify(asReply(await server.run("settings", strings)).sections);
    expect(await told({})).toContain("Recaps: off");
    expect(await told({ recap: "on" })).toMatch(/at most 500.*nobody else gets those messages/u);
    expect((await server.library.settings("1")).recap).toBe(true);
    server.chat.grant(false);
    expect(await told({ language: "en" })).toMatch(/Recaps: on.*Message Content/u);
    expect(await told({ recap: "off" })).toContain("Recaps: off");
    expect((await server.library.settings("1")).recap).toBe(false);
  });

  it("names Anthropic where a model sums recaps up", async () => {
    const server = await aWritingServer();
    const reply = asReply(await server.run("settings", { recap: "on" }));
    expect(JSON.stringify(reply.sections)).toContain("sent to Anthropic");
  });

  it("changes what is given, keeps the rest, and sets one thing back", async () => {
    const server = await aServer();
    await server.run("settings", { moderator_role: "7", allow_channel: "10" });
    await server.run("settings", { allow_channel: "11" });
    const changed = { ...defaultSettings, moderatorRoleId: "7", allowedChannelIds: ["10", "11"] };
    expect(await server.library.settings("1")).toEqual(changed);
    await server.run("settings", { clear: "allowed_channels", language: "de" });
    const cleared = { ...defaultSettings, moderatorRoleId: "7", language: "de" };
    expect(await server.library.settings("1")).toEqual(cleared);
    await server.run("settings", { clear: "language" });
    expect(await server.library.settings("1")).toEqual({ ...cleared, language: null });
    expect(await server.library.settings("2")).toEqual(defaultSettings);
  });
});
