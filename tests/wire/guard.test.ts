import { describe, expect, it } from "vitest";
import { startTinyBot } from "./support/tiny-bot.ts";

describe("the guard", () => {
  it("is asked whatever Discord let through", async () => {
    const tiny = await startTinyBot();
    const answer = await tiny.discord.member("Ada").command("care", {}, { asGranted: true });
    expect(answer.reply.isPrivate).toBe(true);
    expect(answer.reply.plain).toMatch(/needs the permission Manage Messages.*\/settings/);
  });

  it("lets the role of the settings in", async () => {
    const tiny = await startTinyBot();
    const { library } = tiny.services;
    const before = await library.settings(tiny.discord.guild.id);
    await library.saveSettings(tiny.discord.guild.id, {
      ...before,
      moderatorRoleId: tiny.discord.role("Carers"),
    });
    const answer = await tiny.discord
      .member("Ada", { roles: ["Carers"] })
      .command("care", {}, { asGranted: true });
    expect(answer.reply.plain).toContain("Cared for.");
  });

  it("is asked again at every button: who lost the permission is refused", async () => {
    const tiny = await startTinyBot();
    const mo = tiny.discord.member("Mo", { permissions: ["ManageMessages"] });
    const answer = await mo.command("care");
    expect((await mo.press(answer.reply, "More")).reply.plain).toContain("More care.");
    mo.member.roles.clear();
    expect((await mo.press(answer.reply, "More")).reply.plain).toContain(
      "needs the permission Manage Messages",
    );
  });

  it("keeps members to the chosen channels, and points to one", async () => {
    const tiny = await startTinyBot();
    const { library } = tiny.services;
    const chosen = tiny.discord.channel("articles").id;
    const before = await library.settings(tiny.discord.guild.id);
    await library.saveSettings(tiny.discord.guild.id, { ...before, allowedChannelIds: [chosen] });
    const ada = tiny.discord.member("Ada");
    const refused = await ada.command("say", { text: "Hello" }, { channel: "general" });
    expect(refused.reply.isPrivate).toBe(true);
    expect(refused.reply.plain).toContain("not switched on in this channel");
    expect(refused.reply.button("Go to such a channel").url).toBe(
      `https://discord.com/channels/${tiny.discord.guild.id}/${chosen}`,
    );
    expect((await ada.command("say", { text: "Hello" }, { channel: "articles" })).reply.plain).toContain(
      "Hello",
    );
    expect(
      (
        await tiny.discord
          .member("Mo", { permissions: ["ManageMessages"] })
          .command("say", { text: "Hello" }, { channel: "general" })
      ).reply.plain,
    ).toContain("Hello");
  });
});

describe("suggestions", () => {
  it("are at most 25, shortened to what Discord shows", async () => {
    const tiny = await startTinyBot();
    const choices = await tiny.discord.member("Ada").autocomplete("say", "text", "typed");
    expect(choices).toHaveLength(25);
    expect(choices[0]).toMatchObject({ name: expect.stringMatching(/^text typed 0 .*…$/), value: "0" });
  });

  it("that fail are none, and a line in the log without the typed words", async () => {
    const tiny = await startTinyBot();
    expect(await tiny.discord.member("Ada").autocomplete("say", "text", "break")).toEqual([]);
    expect(tiny.log).toContainEqual(
      expect.objectContaining({ level: "error", message: "suggestions failed" }),
    );
    expect(JSON.stringify(tiny.log)).not.toContain("secret words");
  });

  it("are none for who may not run the command", async () => {
    const tiny = await startTinyBot();
    expect(
      await tiny.discord.member("Ada").autocomplete("care", "what", "", {}, { asGranted: true }),
    ).toEqual([]);
    expect(
      await tiny.discord.member("Mo", { permissions: ["ManageMessages"] }).autocomplete("care", "what", ""),
    ).toHaveLength(1);
  });
});
