import { describe, expect, it } from "vitest";
import { startTinyBot } from "./support/tiny-bot.ts";

describe("a form", () => {
  it("opens as the first response, and comes back with what was typed", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const opened = await ada.command("write");
    expect(opened.acknowledgement).toBe("modal");
    expect(opened.modal?.fields.map(({ label, value }) => [label, value])).toEqual([
      ["Title", "Given"],
      ["Body", ""],
    ]);
    const answer = await ada.submit(opened.modal, { Body: "Some words" });
    expect(answer.reply.plain).toContain("Noted: Some words");
    expect(tiny.heard.submissions[0]).toMatchObject({
      args: ["7"],
      values: { title: "Given", body: "Some words" },
    });
  });

  it("that is not there after 250 ms still opens: its command is not deferred", async () => {
    const tiny = await startTinyBot();
    const opening = tiny.discord.member("Ada").command("write", { gate: "door" });
    await expect.poll(() => tiny.gates.waiting.has("door")).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 400));
    tiny.gates.open("door");
    expect((await opening).acknowledgement).toBe("modal");
  });

  it("that comes after a deferral can't open, and the reader is told in private", async () => {
    const tiny = await startTinyBot();
    const answer = await tiny.discord.member("Ada").command("write", { gate: "door" });
    expect(answer.acknowledgement).toBe("deferred");
    tiny.gates.open("door");
    expect((await answer.followUp()).plain).toBe("That took too long for a form to open. Try again.");
    expect((await answer.followUp()).isPrivate).toBe(true);
  });

  it("opens from a button", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const answer = await ada.command("say", { text: "Hello" });
    const opened = await ada.press(answer.reply, "Ask");
    expect(opened.acknowledgement).toBe("modal");
    expect((await ada.submit(opened.modal, { body: "Asked" })).reply.plain).toContain("Noted: Asked");
  });

  it("cannot answer a form: that is a fault of the command, and the reader is told", async () => {
    const tiny = await startTinyBot();
    const ada = tiny.discord.member("Ada");
    const opened = await ada.command("write");
    const answer = await ada.submit(opened.modal, { body: "form" });
    expect(answer.reply.plain).toContain("Something went wrong on our side.");
  });
});
