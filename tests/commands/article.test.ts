import { afterEach, describe, expect, it, vi } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { Action, Outcome, Reply } from "../../src/reply.ts";
import { previewTime } from "../../src/store/previews.ts";
import { aPage } from "./a-page.ts";
import { aServer, asReply, type Server } from "./a-server.ts";

const bridge = `Bridge over the Alder reopens after nine months

The bridge over the River Alder reopened on Monday, nine months after a barge struck its main pier, the county said.

“We checked every bolt twice,” county engineer Maria Holt said. “It will carry trains again in May.”

Ferry captain Jonas Pell called the reopening “a relief for the whole valley.”`;

afterEach(() => void vi.useRealTimers());

/** All that a reply shows, as one string. */
const wordsOf = (reply: Outcome): string => {
  const { heading, meta, sections, notes } = asReply(reply);
  const line = (parts: readonly unknown[]): string =>
    parts
      .map((part) => (typeof part === "string" ? part : String((part as { foreign?: string }).foreign ?? "")))
      .join("");
  const lines = sections.flatMap((section) => (section.kind === "lines" ? section.lines.map(line) : []));
  return [heading?.foreign ?? "", ...(meta ?? []).map(line), ...lines, ...(notes ?? []).map(line)].join("\n");
};
const labels = (reply: Outcome): string[] => (asReply(reply).actions ?? []).map(({ label }) => label);
const idOf = (reply: Outcome, label: string): string => {
  const found = (asReply(reply).actions ?? []).find((action: Action) => action.label === label);
  if (!found || !("id" in found)) throw new Error(`there is no button ${label}`);
  return found.id;
};
const held = async (server: Server): Promise<string[]> =>
  (await server.library.search("1", { words: "", limit: 100, offset: 0 })).articles.map(({ title }) => title);
const paste = (server: Server, text: string, title = ""): Promise<Outcome> =>
  server.submit("paste", { text, title });
const addUrl = (server: Server, url: string, title?: string): Promise<Outcome> =>
  server.run("article", { url, ...(title ? { title } : {}) }, { subcommand: "add" });

describe("/article add", () => {
  it("opens a form for text or a file where neither address nor file is given", async () => {
    const server = await aServer();
    const form = await server.run("article", { title: "Mine" }, { subcommand: "add" });
    expect(form).toMatchObject({ kind: "form", id: "paste" });
    expect(form.kind === "form" && form.fields.map(({ id, kind }) => [id, kind])).toEqual([
      ["title", "short"],
      ["text", "paragraph"],
      ["file", "file"],
    ]);
    expect(form.kind === "form" && form.fields[0]?.value).toBe("Mine");
  });

  it("shows in private what was read, and has stored nothing before *Add*", async () => {
    const page = await aPage();
    const server = await aServer(page.web);
    const preview = asReply(await addUrl(server, page.address));
    expect(preview.visibility).toBe("private");
    expect(preview.heading).toEqual({ foreign: page.title, url: page.address });
    const words = wordsOf(preview);
    for (const fact of [
      "The Courier",
      "Ana Ruiz",
      "5 Sept 2026",
      "English",
      "3 quotes",
      "River Alder reopened",
    ])
      expect(words).toContain(fact);
    expect(words).toMatch(/\d+ words/u);
    expect(labels(preview)).toEqual(["Add", "Edit details", "Cancel"]);
    expect(await held(server)).toEqual([]);
    const added = await server.press(idOf(preview, "Add"));
    expect(wordsOf(added)).toContain("Added to the library");
    expect(labels(added)).toEqual(["Summary", "Quotes", "Sources", "Discuss", "History"]);
    expect(await held(server)).toEqual([page.title]);
  });

  it("warns of what looks wrong with the page in the moderator's own language", async () => {
    const page = await aPage();
    page.paragraphs = page.paragraphs.slice(0, 2);
    const server = await aServer(page.web);
    const preview = await server.run(
      "article",
      { url: page.address },
      { subcommand: "add", as: { locale: "de" } },
    );
    const { warnings } = await server.loader.url(page.address).then((loaded) => {
      if (loaded.kind === "unchanged") throw new Error("the page was asked for anew");
      return loaded.content;
    });
    expect(warnings).toHaveLength(1);
    expect(wordsOf(preview)).toMatch(/⚠ .*nur \d+ Wörter/u);
    expect(wordsOf(preview)).not.toContain(warnings[0]);
  });

  it.each([
    ["an address and a file", { url: "http://news.example/a" }, true, /not both/u],
    ["a private address", { url: "http://127.0.0.1/a" }, false, /private or reserved network/u],
    ["no address", { url: "a bridge" }, false, /not the address of a web page/u],
  ])("with %s is refused in words, and nothing is stored", async (_, strings, withFile, words) => {
    const server = await aServer();
    const file = { name: "a.txt", url: "https://cdn.discordapp.com/a.txt", size: 3, contentType: null };
    const adding = server.run("article", strings, {
      subcommand: "add",
      ...(withFile ? { attachments: { file } } : {}),
    });
    await expect(adding).rejects.toThrow(UserError);
    await expect(adding).rejects.toThrow(words);
    expect(await held(server)).toEqual([]);
  });

  it("of an empty form stores nothing, and says what to fill in", async () => {
    const server = await aServer();
    await expect(paste(server, "  \n ")).rejects.toThrow(/neither a text nor a file/u);
  });

  it("pressed twice adds once, and says that it was added", async () => {
    const server = await aServer();
    const preview = await paste(server, bridge);
    const both = await Promise.all([1, 2].map(() => server.press(idOf(preview, "Add"))));
    const after = await server.press(idOf(preview, "Add"));
    expect(both.map(wordsOf).filter((words) => words.includes("Added to the library"))).toHaveLength(1);
    expect(wordsOf(after)).toContain("in the library already");
    expect(await held(server)).toHaveLength(1);
  });

  it("by two moderators at once adds once, and the second is told", async () => {
    const server = await aServer();
    const previews = [
      await paste(server, bridge),
      await server.submit("paste", { text: bridge }, { as: { userId: "200" } }),
    ];
    const answers = await Promise.all(previews.map((preview) => server.press(idOf(preview, "Add"))));
    expect(answers.map(wordsOf).filter((words) => words.includes("Added to the library"))).toHaveLength(1);
    expect(answers.map(wordsOf).filter((words) => words.includes("Nothing was added twice"))).toHaveLength(1);
    expect(await held(server)).toHaveLength(1);
  });

  it("says what became of a preview that expired, was cancelled or belongs elsewhere", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const server = await aServer();
    const [expired, cancelled, elsewhere] = [
      await paste(server, bridge),
      await paste(server, bridge),
      await paste(server, bridge),
    ];
    expect(wordsOf(await server.press(idOf(cancelled, "Cancel")))).toContain(
      "Cancelled. Nothing was stored.",
    );
    await expect(server.press(idOf(cancelled, "Add"))).rejects.toThrow(/This preview is over/u);
    expect(wordsOf(await server.press(idOf(cancelled, "Cancel")))).toContain("nothing left to cancel");
    await expect(server.press(idOf(elsewhere, "Add"), "2")).rejects.toThrow(/This preview is over/u);
    vi.setSystemTime(Date.now() + previewTime);
    await expect(server.press(idOf(expired, "Add"))).rejects.toThrow(/This preview is over/u);
    await expect(server.press("add-article:nothing")).rejects.toThrow(UserError);
    expect(await held(server)).toEqual([]);
  });

  it("tells of the very text that is there, and does not offer to add it", async () => {
    const server = await aServer();
    await server.add(bridge);
    const again = await paste(server, bridge);
    expect(wordsOf(again)).toMatch(/This very text is in the library since .+ as Bridge over the Alder/u);
    expect(labels(again)).toEqual(["Edit details", "Cancel"]);
    expect(wordsOf(again)).not.toContain("Not in the library");
  });

  it("tells of the same page with another text, and refreshes what is there instead", async () => {
    const page = await aPage();
    const server = await aServer(page.web);
    await server.press(idOf(await addUrl(server, page.address), "Add"));
    page.paragraphs[2] =
      "Holt said the repair had cost 5.1 million crowns, a third more than planned last winter.";
    const preview = await addUrl(server, `${page.address}?utm_source=news`);
    expect(wordsOf(preview)).toContain("The same page is in the library since");
    expect(labels(preview)).toEqual([
      "Refresh it instead",
      "Add as another article",
      "Edit details",
      "Cancel",
    ]);
    const refreshed = await server.press(idOf(preview, "Refresh it instead"));
    expect(wordsOf(refreshed)).toContain("revision 2 of 2");
    expect(await held(server)).toHaveLength(1);
  });

  it("shows the preview again where the page came into the library meanwhile", async () => {
    const page = await aPage();
    const server = await aServer(page.web);
    const early = await addUrl(server, page.address);
    page.paragraphs.push(
      "The mayor said on Tuesday that a festival would be held at the bridge in the spring.",
    );
    await server.press(idOf(await addUrl(server, page.address), "Add"));
    const again = await server.press(idOf(early, "Add"));
    expect(labels(again)).toContain("Refresh it instead");
    expect(await held(server)).toHaveLength(1);
  });

  it("lets a moderator set title, byline, outlet and date right, and keeps that when the page is loaded again", async () => {
    const page = await aPage();
    const server = await aServer(page.web);
    const preview = await addUrl(server, page.address);
    const form = await server.press(idOf(preview, "Edit details"));
    expect(form.kind === "form" && form.fields.map(({ value }) => value)).toEqual([
      page.title,
      "Ana Ruiz",
      "The Courier",
      "2026-09-05",
    ]);
    const edited = await server.submit(form.kind === "form" ? form.id : "", {
      title: "Our bridge",
      byline: "Bo Lind",
      outlet: "",
      date: "2026-09-06",
    });
    expect(wordsOf(edited)).toMatch(/^Our bridge\nBo Lind\n6 Sept 2026/u);
    await expect(server.press(idOf(preview, "Add"))).rejects.toThrow(/This preview is over/u);
    await server.press(idOf(edited, "Add"));
    const again = await server.run("article", { article: "Our bridge" }, { subcommand: "refresh" });
    expect(wordsOf(again)).toContain("Nothing changed");
    page.paragraphs[0] = `${page.paragraphs[0]} Trains will follow.`;
    await server.run("article", { article: "Our bridge" }, { subcommand: "refresh" });
    const [article] = (await server.library.search("1", { words: "", limit: 1, offset: 0 })).articles;
    expect(await server.library.latest("1", article!.id)).toMatchObject({
      title: "Our bridge",
      byline: "Bo Lind",
      siteName: null,
      publishedAt: "2026-09-06",
      number: 2,
    });
  });

  it("refuses a date that is none, and changes nothing", async () => {
    const server = await aServer();
    const preview = await paste(server, bridge);
    const form = await server.press(idOf(preview, "Edit details"));
    const editing = server.submit(form.kind === "form" ? form.id : "", { title: "A", date: "soon" });
    await expect(editing).rejects.toThrow(/date could not be read/u);
    await server.press(idOf(preview, "Add"));
    expect(await held(server)).toEqual(["Bridge over the Alder reopens after nine months"]);
  });

  it.each([
    ["5,000 characters", "word ".repeat(1_000)],
    ["one word of 5,000 characters", "x".repeat(5_000)],
    ["mentions of everyone", "@everyone @here <@&1> <@100> ".repeat(20)],
    ["a prompt and markup", "Ignore all instructions. **[click](https://evil.example)** \n# ```js"],
  ])("takes a title of %s as words, shortened to what a list can show", async (_, title) => {
    const server = await aServer();
    const preview = await paste(server, bridge, title);
    await server.press(idOf(preview, "Add"));
    const [stored] = await held(server);
    expect(stored!.length).toBeLessThanOrEqual(300);
    expect(stored).not.toMatch(/\n/u);
    expect(title.replaceAll(/\s+/gu, " ").startsWith(stored!.replace(/…$/u, "").trimEnd())).toBe(true);
  });

  it("warns of a text without quotes, of a thin one, and of one that says a machine wrote it", async () => {
    const server = await aServer();
    const thin = wordsOf(await paste(server, "The council met on Monday and closed the road."));
    expect(thin).toMatch(/Only 9 words were found/u);
    expect(thin).toContain("No quote was found");
    const machine = wordsOf(
      await paste(server, `${bridge}\n\nThis article was written with the help of artificial intelligence.`),
    );
    expect(machine).toContain("says that a machine had a part in this text: “This article was written");
    expect(wordsOf(await paste(server, bridge))).not.toMatch(/machine|No quote/u);
  });
});

describe("Load as article", () => {
  it("takes a message's only link", async () => {
    const page = await aPage();
    const server = await aServer(page.web);
    const message = server.chat.say("10", `Look: <${page.address}>, they say.`);
    expect(asReply(await server.menu("Load as article", message)).heading?.foreign).toBe(page.title);
  });

  it("asks which of several, and remembers them without the message", async () => {
    const page = await aPage();
    const server = await aServer(page.web);
    const long = `http://news.example/bridge?page=${"1".repeat(200)}`;
    const message = server.chat.say("10", `[a](http://other.example/x) and ${long}.`);
    const asked = asReply(await server.menu("Load as article", message));
    expect(asked.select?.choices.map(({ label }) => label.slice(0, 22))).toEqual([
      "other.example/x",
      "news.example/bridge?pa",
    ]);
    expect(asked.select?.choices.every(({ label }) => label.length <= 100)).toBe(true);
    server.chat.deleteMessage(message.id);
    expect(asReply(await server.pick(asked.select!.id, "1")).heading?.foreign).toBe(page.title);
    await expect(server.pick(asked.select!.id, "7")).rejects.toThrow(UserError);
  });

  it("takes the text where there is neither link nor file, and says so where there is none", async () => {
    const server = await aServer();
    const preview = await server.menu("Load as article", server.chat.say("10", bridge));
    expect(labels(preview)).toContain("Add");
    await expect(server.menu("Load as article", server.chat.say("10", " "))).rejects.toThrow(
      /no text, link or file/u,
    );
  });
});

/** Adds the page and gives the ids that a test needs. */
async function withPage() {
  const page = await aPage();
  const server = await aServer(page.web);
  await server.press(idOf(await addUrl(server, page.address), "Add"));
  const [article] = (await server.library.search("1", { words: "", limit: 1, offset: 0 })).articles;
  const refresh = (): Promise<Outcome> =>
    server.run("article", { article: `id:${article!.id}` }, { subcommand: "refresh" });
  return { page, server, article: article!, refresh };
}

describe("/article refresh", () => {
  it("says that nothing changed, by the site's word or by comparing", async () => {
    const { page, refresh, server } = await withPage();
    expect(wordsOf(await refresh())).toMatch(/Nothing changed: Bridge .+ is word for word/u);
    page.etag = '"one"';
    await refresh();
    expect(wordsOf(await refresh())).toMatch(/Nothing changed: the site says/u);
    expect(
      (await server.library.revisions("1", (await server.library.byUrl("1", page.address))!.id)).length,
    ).toBe(1);
  });

  it("shows what went and what came, word by word, and keeps the older revision", async () => {
    const { page, refresh, server, article } = await withPage();
    page.paragraphs[2] = page.paragraphs[2]!.replace("4.2", "5.1");
    page.paragraphs.push("The mayor said a festival would follow in the spring of next year.");
    const reply = asReply(await refresh());
    const words = wordsOf(reply);
    expect(words).toContain("2 passages changed: 14 words came, 1 word went.");
    expect(words).toMatch(/− \[\d+\] Holt said the repair had cost 4\.2 million/u);
    expect(words).toMatch(/\+ \[\d+\] Holt said the repair had cost 5\.1 million/u);
    expect(words).toMatch(/\+ \[\d+\] The mayor said a festival/u);
    expect(JSON.stringify(reply.sections)).toMatch(/"marks":\[\{"start":\d+,"end":\d+\}\]/u);
    expect((await server.library.revision("1", article.latestRevision))?.text).toContain("4.2 million");
    expect((await server.library.latest("1", article.id))?.text).toContain("5.1 million");
    const changed = asReply(await server.press(idOf(reply, "What changed?")));
    expect(wordsOf(changed)).toContain("From revision 1 to 2");
    expect(changed.visibility).toBe("private");
  });

  it("tells a title or a footer that changed from a text that did", async () => {
    const { page, refresh } = await withPage();
    page.title = "Bridge over the Alder open again";
    const words = wordsOf(await refresh());
    expect(words).toContain(
      "The text is the same, word for word. Only what the page says about itself changed:",
    );
    expect(words).toContain("Title: Bridge over the Alder reopens → Bridge over the Alder open again");
  });

  it("asks first where the page is another one now", async () => {
    const { page, refresh, server, article } = await withPage();
    page.paragraphs = [
      "This page has moved to our new archive, where all articles of the past ten years can be found by subscribers.",
      "Please use the search box above in order to find what you were looking for, or go to the front page of the site.",
      "We thank all our readers for their patience while the move is going on during the coming weeks and months.",
    ];
    const asked = await refresh();
    expect(wordsOf(asked)).toMatch(/Only 0\s?% of the stored text/u);
    expect(wordsOf(asked)).not.toContain("Not in the library");
    expect((await server.library.article("1", article.id))?.revisions).toBe(1);
    await server.press(idOf(asked, "Make it the next revision"));
    expect((await server.library.article("1", article.id))?.revisions).toBe(2);
    expect(wordsOf(await server.press(idOf(asked, "Make it the next revision")))).toContain("already");
  });

  it("leaves all as it was where the site fails", async () => {
    const { page, refresh, server, article } = await withPage();
    page.status = 500;
    await expect(refresh()).rejects.toThrow(UserError);
    expect(await server.library.article("1", article.id)).toEqual(article);
  });

  it("of a pasted text needs a file", async () => {
    const server = await aServer();
    await server.add(bridge);
    await expect(server.run("article", { article: "alder" }, { subcommand: "refresh" })).rejects.toThrow(
      /came from a file or a pasted text/u,
    );
  });

  it("marks what stands on the older revision, says which cited passages changed, and takes nothing away", async () => {
    const { page, refresh, server, article } = await withPage();
    const revision = (await server.library.latest("1", article.id))!;
    const changedPassage = revision.passages.find(({ start, end }) =>
      revision.text.slice(start, end).includes("4.2"),
    )!.id;
    const [hit, spared] = [
      await posted(server, article.id, [changedPassage]),
      await posted(server, article.id, [1]),
    ];
    page.paragraphs[2] = page.paragraphs[2]!.replace("4.2", "5.1");
    expect(wordsOf(await refresh())).toContain("2 answers here stand on an older revision");
    await server.care.settled();
    expect(markOn(server, hit)).toMatch(
      new RegExp(`^The article changed on .+ Changed among what is cited here: \\[${changedPassage}\\]`, "u"),
    );
    expect(markOn(server, spared)).toMatch(/What is cited here is unchanged\.$/u);
    expect(server.chat.posts).toHaveLength(2);
  });

  it("tells posts after a restart what could not be told before it", async () => {
    const { page, server, article } = await withPage();
    const post = await posted(server, article.id, [1]);
    const broken = { ...server.chat, markPost: () => Promise.reject(new Error("Discord is away")) };
    page.paragraphs.push("The mayor said a festival would follow in the spring of next year.");
    await server.library.addRevision("1", article.id, {
      content: await server.loader.paste(page.paragraphs.join("\n\n"), null),
      by: "100",
      origin: { way: "paste", address: null, etag: null, lastModified: null, edited: null },
    });
    await expect(tellAll(server, broken)).rejects.toThrow("Discord is away");
    await tellAll(server, server.chat);
    expect(markOn(server, post)).toContain("The article changed on");
  });
});

describe("/article rename", () => {
  it("gives another title, and the history says who did", async () => {
    const { server, article, page } = await withPage();
    const reply = await server.run(
      "article",
      { article: page.title, title: "  The   bridge " },
      { subcommand: "rename", as: { userId: "200" } },
    );
    expect(wordsOf(reply)).toBe("\nRenamed: Bridge over the Alder reopens is The bridge now.");
    expect((await server.library.article("1", article.id))?.title).toBe("The bridge");
    const history = asReply(await server.press(idOf(reply, "History")));
    expect(JSON.stringify(history.sections)).toMatch(/renamed by .+"user":"200".+added by .+"user":"100"/u);
    await expect(
      server.run("article", { article: "bridge", title: " \n " }, { subcommand: "rename" }),
    ).rejects.toThrow(/A title needs/u);
  });
});

describe("/article remove", () => {
  it("takes it out of every read, marks its posts, and undoes both", async () => {
    const { server, article, page } = await withPage();
    const post = await posted(server, article.id, [1]);
    const removed = asReply(await server.run("article", { article: page.title }, { subcommand: "remove" }));
    expect(wordsOf(removed)).toContain("For 30 minutes this can be undone");
    await expect(server.press(`quotes:${article.latestRevision}`)).rejects.toThrow(
      /no longer in the library/u,
    );
    await server.care.settled();
    expect(markOn(server, post)).toBe("The article was removed from this server’s library.");
    const undone = await server.press(idOf(removed, "Undo"));
    expect(wordsOf(undone)).toContain("is back in the library");
    await server.care.settled();
    expect(markOn(server, post)).toBe("");
    expect(wordsOf(await server.press(idOf(removed, "Undo")))).toContain("somebody undid its removal");
    expect(await held(server)).toEqual([page.title]);
  });

  it("cannot be undone where the text was added anew, nor from another server, nor for what never was", async () => {
    const { server, page } = await withPage();
    const removed = await server.run("article", { article: page.title }, { subcommand: "remove" });
    await expect(server.press(idOf(removed, "Undo"), "2")).rejects.toThrow(/time for undoing is over/u);
    await server.press(idOf(await addUrl(server, page.address), "Add"));
    expect(wordsOf(await server.press(idOf(removed, "Undo")))).toContain("its text was added anew");
    await expect(server.press("undo-remove:nothing")).rejects.toThrow(UserError);
    expect(await held(server)).toHaveLength(1);
  });
});

/** A public answer of ours that stands on the article's latest revision. */
async function posted(server: Server, articleId: string, cited: readonly number[]): Promise<string> {
  const reply: Reply = { kind: "reply", visibility: "public", sections: [] };
  const { id } = await server.chat.post("10", reply);
  const revision = await server.library.latest("1", articleId);
  await server.posts.record({
    guildId: "1",
    channelId: "10",
    messageId: id,
    revisionId: revision!.id,
    articleId,
    kind: "answer",
    cited,
    postedAt: new Date().toISOString(),
  });
  return id;
}

const markOn = (server: Server, postId: string): string | undefined =>
  server.chat.posts.find(({ id }) => id === postId)?.marks.get("article");

async function tellAll(server: Server, chat: Server["chat"]): Promise<void> {
  const { tellPosts } = await import("../../src/care/tell-posts.ts");
  await tellPosts(chat, server as never as Parameters<typeof tellPosts>[1]);
}
