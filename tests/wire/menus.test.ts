import { describe, expect, it } from "vitest";
import { startTinyBot, type TinyBot } from "./support/tiny-bot.ts";

const webhooks = ({ discord }: TinyBot) =>
  discord.requests.filter(({ path }) => /^\/(interactions|webhooks)/.test(path)).map(({ method }) => method);

describe("a message's menu", () => {
  it("is registered with its translations, and gets the message", async () => {
    const tiny = await startTinyBot();
    const [menu] = tiny.discord.world.commandsIn(tiny.discord.guild.id).filter(({ type }) => type === 3);
    expect(menu).toMatchObject({ name: "Point", name_localizations: { de: "Zeigen" }, contexts: [0] });
    const ada = tiny.discord.member("Ada");
    tiny.talk.answer = async () => null;
    const message = tiny.discord.member("Ben").say("general", "Words of Ben", {
      files: [{ name: "a.txt", bytes: "x" }],
    });
    const answer = await ada.menu("Point", message);
    expect(answer.reply.isPrivate).toBe(true);
    expect(answer.reply.plain).toContain("Pointed at: Words of Ben");
    expect(tiny.talk.pointed[0]).toMatchObject({
      caller: { userId: ada.id },
      message: {
        id: message.id,
        authorName: "Ben",
        content: "Words of Ben",
        attachments: [{ name: "a.txt" }],
      },
    });
  });

  it("gets the words although the Message Content intent is missing: somebody pointed us to them", async () => {
    const tiny = await startTinyBot({ privilegedIntents: [] });
    const message = tiny.discord.member("Ben").say("general", "Words of Ben");
    await tiny.discord.member("Ada").menu("Point", message);
    expect(tiny.talk.pointed[0]?.message.content).toBe("Words of Ben");
  });

  it("on a message of ours gets the text in it", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const { reply } = await ada.command("say", { text: "*Ours*" });
    await ada.menu("Point", reply);
    expect(tiny.talk.pointed[0]?.message).toMatchObject({ own: true, content: "*Ours*" });
  });
});

describe("a list", () => {
  it("gives its choice; the answer is private where it says so, and the public message stays", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const shown = await ada.command("talk", { as: "list" });
    expect(shown.reply.selects[0]).toMatchObject({
      placeholder: "Choose one",
      options: [
        { label: "The first", value: "one", description: "Of two" },
        { label: "The second", value: "two", description: "" },
      ],
    });
    const chosen = await tiny.discord.member("Ben").select(shown.reply, "Choose one", ["two"]);
    expect(chosen.reply.isPrivate).toBe(true);
    expect(chosen.reply.plain).toContain("Chosen: two");
    expect(shown.reply.plain).toContain("Which?");
    expect(tiny.talk.picked[0]).toMatchObject({
      args: ["private"],
      chosen: "two",
      message: { id: shown.reply.id },
    });
  });

  it("on a private message gives way to what was chosen", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const shown = await ada.command("talk", { as: "private list" });
    const chosen = await ada.select(shown.reply, "Choose one", ["one"]);
    expect(chosen.acknowledgement).toBe("update");
    expect(shown.reply.plain).toContain("Chosen: one");
    expect(shown.reply.selects).toEqual([]);
  });

  it("on a private message may be answered for all to see", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const shown = await ada.command("talk", { as: "public choice" });
    const chosen = await ada.select(shown.reply, "Choose one", ["one"]);
    expect(chosen.reply.isPrivate).toBe(false);
    expect(chosen.reply.plain).toContain("Chosen: one");
  });

  it("works after the bot was started anew; one of an older version says so", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const shown = await ada.command("talk", { as: "list" });
    await tiny.restart();
    expect((await ada.select(shown.reply, "Choose one", ["two"])).reply.plain).toContain("Chosen: two");
    Object.assign(
      shown.reply.raw,
      JSON.parse(JSON.stringify(shown.reply.raw).replace("a|choose:private", "a|gone")),
    );
    const stale = await ada.select(shown.reply, "Choose one", ["two"]);
    expect(stale.reply.plain).toContain("does not know that command or button");
  });
});

describe("a form with a file", () => {
  it("brings the file that was uploaded", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const opened = await ada.command("talk", { as: "file" });
    expect(opened.modal?.fields).toMatchObject([{ label: "File", type: 19, required: true }]);
    const answer = await ada.submit(opened.modal, { File: { name: "a report.pdf", bytes: "%PDF" } });
    expect(answer.reply.plain).toContain("Uploaded: a_report.pdf");
    await expect(ada.submit(opened.modal, {})).rejects.toThrow("needs a file");
  });

  it("that is opened from a button knows the button's message", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const { reply } = await ada.command("say", { text: "Hello" });
    await ada.submit((await ada.press(reply, "Ask")).modal, { body: "Asked" });
    expect(tiny.heard.submissions[0]?.message).toEqual({ id: reply.id, channelId: reply.channelId });
    await ada.submit((await ada.command("write")).modal, { body: "Written" });
    expect(tiny.heard.submissions[1]?.message).toBeNull();
  });
});

describe("progress", () => {
  it("is shown in the place of thinking, in the server's language, and gone with the answer", async () => {
    const tiny = await startTinyBot({ guildLocale: "de" });
    const answer = await tiny.discord.member("Ada").command("talk", { as: "stages" });
    expect(answer.acknowledgement).toBe("deferred");
    await expect.poll(() => answer.reply.plain, { timeout: 5_000 }).toBe("Lese …");
    tiny.gates.open("read");
    await expect.poll(() => answer.reply.plain, { timeout: 5_000 }).toBe("Prüfe 7 von 12 …");
    tiny.gates.open("checked");
    await expect.poll(() => answer.reply.plain).toContain("Done.");
    await tiny.discord.quiet();
    expect(answer.reply.plain).toContain("Done.");
    expect(webhooks(tiny)).toEqual(["POST", "PATCH", "PATCH", "PATCH"]);
  });

  it("is not shown where the answer comes soon after the deferral", async () => {
    const tiny = await startTinyBot();
    tiny.gates.open("checked");
    const answer = await tiny.discord.member("Ada").command("talk", { as: "stages" });
    tiny.gates.open("read");
    await answer.finished();
    await tiny.discord.quiet();
    expect(webhooks(tiny)).toEqual(["POST", "PATCH"]);
  });

  it("that Discord refuses costs the answer nothing", async () => {
    const tiny = await startTinyBot();
    tiny.discord.fail({
      matches: /^PATCH/,
      status: 400,
      body: { code: 50_035, message: "Invalid Form Body" },
    });
    const answer = await tiny.discord.member("Ada").command("talk", { as: "stages" });
    await expect
      .poll(() => tiny.log.map(({ message }) => message), { timeout: 5_000 })
      .toContain("progress could not be shown");
    tiny.gates.open("read");
    tiny.gates.open("checked");
    await expect.poll(() => answer.reply.plain).toContain("Done.");
  });
});

describe("the reader's language", () => {
  it("is that of the member for what they alone see", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada", { locale: "es-419" });
    const fault = await ada.command("say", { text: "x", as: "bug" });
    expect(fault.reply.plain).toContain("Algo ha fallado por nuestra parte.");
    const opened = await ada.command("write", { gate: "door" });
    tiny.gates.open("door");
    expect((await opened.followUp()).plain).toContain("Ha tardado demasiado");
  });

  it("is that of the server's settings for what everyone sees, above the one it has in Discord", async () => {
    const tiny = await startTinyBot({ guildLocale: "de" });
    const { id } = tiny.discord.guild;
    await tiny.discord.member("Ada").command("say", { text: "x" });
    await tiny.services.library.saveSettings(id, {
      ...(await tiny.services.library.settings(id)),
      language: "es",
    });
    await tiny.discord.member("Ada").command("say", { text: "x" });
    expect(tiny.heard.callers.map(({ serverLocale }) => serverLocale)).toEqual(["de", "es"]);
  });
});

describe("servers", () => {
  it("are told of when they are known, when one comes and when one goes; an outage is neither", async () => {
    const tiny = await startTinyBot();
    const first = tiny.discord.guild.id;
    await expect.poll(() => tiny.guilds.known).toContainEqual({ ids: [first], all: true });
    tiny.discord.outage();
    tiny.discord.recover();
    const second = tiny.discord.addGuild("Second", ["general"]);
    await expect.poll(() => tiny.guilds.known).toContainEqual({ ids: [second.id], all: false });
    expect(tiny.guilds.gone).toEqual([]);
    tiny.discord.kick(second);
    await expect.poll(() => tiny.guilds.gone).toEqual([second.id]);
  });

  it("that went while the bot was away are not among those it knows when it is back", async () => {
    const tiny = await startTinyBot();
    const second = tiny.discord.addGuild("Second", ["general"]);
    await tiny.bot.stop();
    tiny.discord.kick(second);
    tiny.guilds.known.length = 0;
    await tiny.restart();
    await expect.poll(() => tiny.guilds.known).toContainEqual({ ids: [tiny.discord.guild.id], all: true });
  });
});
