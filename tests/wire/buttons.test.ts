import { describe, expect, it } from "vitest";
import { startTinyBot } from "./support/tiny-bot.ts";

describe("a button", () => {
  it("on a public message answers privately, whatever its handler says", async () => {
    const tiny = await startTinyBot();
    const ben = tiny.discord.member("Ben");
    const answer = await tiny.discord.member("Ada").command("say", { text: "Hello" });
    const pressed = await ben.press(answer.reply, "Again");
    expect(pressed.acknowledgement).toBe("reply");
    expect(pressed.reply.isPrivate).toBe(true);
    expect(pressed.reply.plain).toContain("Pressed: Hello");
    expect(tiny.discord.member("Ada").messages("general")).toHaveLength(1);
  });

  it("that takes longer is deferred in private", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const pressed = await ada.press((await ada.command("say", { text: "Hello" })).reply, "Slowly");
    expect(pressed.acknowledgement).toBe("deferred");
    expect(pressed.reply.isPrivate).toBe(true);
    tiny.gates.open("door");
    await pressed.finished();
    expect(pressed.reply.plain).toContain("Pressed: slowly");
  });

  it("works after the bot was started anew", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const answer = await ada.command("say", { text: "Before" });
    await tiny.restart();
    expect((await ada.press(answer.reply, "Again")).reply.plain).toContain("Pressed: Before");
  });

  it("of an older version says so", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const answer = await ada.command("say", { text: "Hello" });
    const older = JSON.stringify(answer.reply.raw).replace("a|again:Hello", "gone:1");
    Object.assign(answer.reply.raw, JSON.parse(older));
    const pressed = await ada.press(answer.reply, "gone:1");
    expect(pressed.reply.plain).toContain("does not know that command or button");
    expect(pressed.reply.isPrivate).toBe(true);
  });

  it("that breaks gives an id in private, and the message above stays", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const answer = await ada.command("say", { text: "Hello" });
    const pressed = await ada.press(answer.reply, "Breaks");
    expect(pressed.reply.plain).toContain("Something went wrong on our side.");
    expect(answer.reply.plain).toContain("Hello");
  });
});

describe("a page", () => {
  it("turned on a public message opens in private; turned there, it changes in place", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const answer = await ada.command("list");
    expect(answer.reply.plain).toContain("Line 1 of");
    const second = await ada.press(answer.reply, "▶");
    expect(second.acknowledgement).toBe("reply");
    expect(second.reply.isPrivate).toBe(true);
    expect(second.reply.buttons.map(({ label }) => label)[1]).toMatch(/^Page 2 of \d+$/);
    const third = await ada.press(second.reply, "▶");
    expect(third.acknowledgement).toBe("update");
    expect(second.reply.buttons.map(({ label }) => label)[1]).toMatch(/^Page 3 of \d+$/);
    expect(answer.reply.plain).toContain("Line 1 of");
    expect(ada.messages("general")).toHaveLength(2);
  });

  it("of a private answer turns in place from the first", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const answer = await ada.command("list", { as: "private" });
    expect((await ada.press(answer.reply, "▶")).acknowledgement).toBe("update");
    expect(answer.reply.plain).not.toContain("Line 1 of");
    expect((await ada.press(answer.reply, "◀")).acknowledgement).toBe("update");
    expect(answer.reply.plain).toContain("Line 1 of");
  });

  it("that is turned slowly stays until the next is there", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const answer = await ada.command("list", { as: "private" });
    const settings = await tiny.services.library.settings(tiny.discord.guild.id);
    const slow = Promise.withResolvers<typeof settings>();
    tiny.services.library.settings = () => slow.promise;
    const turned = await ada.press(answer.reply, "▶");
    expect(turned.acknowledgement).toBe("deferred update");
    expect(answer.reply.plain).toContain("Line 1 of");
    slow.resolve(settings);
    await turned.finished();
    expect(answer.reply.plain).not.toContain("Line 1 of");
  });

  it("that fails to turn stays, and the reason comes beside it in private", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const answer = await ada.command("list", { as: "private" });
    tiny.services.library.settings = () => Promise.reject(new Error("disk"));
    const turned = await ada.press(answer.reply, "▶");
    expect(turned.acknowledgement).toBe("reply");
    expect(turned.reply.isPrivate).toBe(true);
    expect(turned.reply.plain).toContain("Something went wrong on our side.");
    expect(answer.reply.plain).toContain("Line 1 of");
  });

  it("stays when another button of a private message is pressed: that one answers beside it", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const answer = await ada.command("list", { as: "private" });
    const pressed = await ada.press(answer.reply, "Elsewhere");
    expect(pressed.acknowledgement).toBe("reply");
    expect(answer.reply.plain).toContain("Line 1 of");
  });

  it("gives its place to an action that turns", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const answer = await ada.command("list", { as: "private" });
    expect((await ada.press(answer.reply, "Onward")).acknowledgement).toBe("update");
    expect(answer.reply.plain).toContain("Pressed: onward");
  });
});
