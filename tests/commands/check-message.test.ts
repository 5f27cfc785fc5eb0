import { describe, expect, it } from "vitest";
import type { Reply } from "../../src/reply.ts";
import { aServer, asReply, type Server } from "./a-server.ts";

const bridge = `Bridge over the Alder reopens after nine months

The bridge over the River Alder reopened on Monday, nine months after a barge struck its main pier, the county said.

“We checked every bolt twice,” county engineer Maria Holt said. “It will not carry trains before May.”

Holt said the repair had cost 4.2 million crowns, a third more than planned.`;

const menu = "Check against article";
const verdicts = ({ sections }: Reply) =>
  sections.flatMap((section) => (section.kind === "verdict" ? [section.view] : []));

async function withModerators(): Promise<{ server: Server; revision: string }> {
  const server = await aServer();
  const revision = await server.add(bridge);
  const settings = await server.library.settings("1");
  await server.library.saveSettings("1", { ...settings, moderatorChannelId: "77" });
  return { server, revision };
}

describe("Check against article", () => {
  it("judges what a message states", async () => {
    const server = await aServer();
    await server.add(bridge);
    const message = server.chat.say("10", "well, the repair had cost 5.2 million crowns, Holt said.");
    const reply = asReply(await server.menu(menu, message));
    expect(verdicts(reply).map(({ verdict }) => verdict.reason)).toEqual(["value"]);
    expect(reply.visibility).toBe("public");
  });

  it("judges the quotes of a message as quotes, and shows word by word what differs", async () => {
    const server = await aServer();
    await server.add(bridge);
    const message = server.chat.say("10", "She said “It will carry trains before May”, remember?");
    const [view] = verdicts(asReply(await server.menu(menu, message)));
    expect(view!.verdict.reason).toBe("altered");
    expect(view!.difference).toContainEqual({ of: "article", text: "not " });
  });

  it("asks which article where there are several, and judges against the one that is chosen", async () => {
    const server = await aServer();
    await server.add(bridge);
    await server.add("School meals stay free\n\nThe council voted to keep school meals free until 2028.");
    const message = server.chat.say("10", "The bridge over the River Alder reopened on Monday.");
    const asked = asReply(await server.menu(menu, message));
    expect(asked.visibility).toBe("private");
    const choice = asked.select!.choices.find(({ label }) => label.startsWith("Bridge"))!;
    const judged = asReply(await server.pick(asked.select!.id, choice.value));
    expect(verdicts(judged).map(({ verdict }) => verdict.verdict)).toEqual(["supported"]);
  });

  it("in a discussion takes its article", async () => {
    const server = await aServer();
    const revisionId = await server.add(bridge);
    await server.add("School meals stay free\n\nThe council voted to keep school meals free until 2028.");
    const revision = (await server.library.revision("1", revisionId))!;
    await server.discussions.open({
      guildId: "1",
      threadId: "10",
      revisionId,
      articleId: revision.articleId,
      openedBy: "100",
      openedAt: "2026-03-18T18:00:00Z",
    });
    const message = server.chat.say("10", "The bridge over the River Alder reopened on Monday.");
    expect(verdicts(asReply(await server.menu(menu, message)))[0]!.verdict.verdict).toBe("supported");
  });

  it("says so when a message has no words, or is gone", async () => {
    const server = await aServer();
    await server.add(bridge);
    await expect(server.menu(menu, server.chat.say("10", "🙃"))).rejects.toThrow(/no words/u);
    await expect(server.pick("check-in:10:12345", "x")).rejects.toThrow(/Copy them into/u);
  });

  it("of another server cannot be read by a made-up id", async () => {
    const server = await aServer();
    await server.add(bridge);
    const elsewhere = server.chat.say("20", "The bridge reopened on Monday.", { guildId: "2" });
    const made = server.pick(`check-in:20:${elsewhere.id}`, "Bridge");
    await expect(made).rejects.toThrow(/Copy them into/u);
  });
});

describe("Report", () => {
  it("sends the answer with its evidence to the moderators, and does not name who reports", async () => {
    const { server, revision } = await withModerators();
    const answer = await server.chat.post("10", asReply(await server.run("summary")));
    const form = await server.press(`report:${revision}:1.2`);
    expect(form).toMatchObject({ kind: "form", id: `report:${revision}:1.2` });
    const told = await server.submit(
      `report:${revision}:1.2`,
      { what: "Who says so?" },
      { messageId: answer.id },
    );
    expect(asReply(told).visibility).toBe("private");
    const report = server.chat.posts.at(-1)!;
    expect(report.channelId).toBe("77");
    const text = JSON.stringify(report.reply);
    expect(text).toContain("Who says so?");
    expect(text).toContain("reopened on Monday");
    expect(text).toContain(answer.jumpUrl);
    expect(text).not.toContain('"100"');
  });

  it("says so when there is no channel, and stops whoever reports again and again", async () => {
    const { server, revision } = await withModerators();
    const answer = await server.chat.post("10", asReply(await server.run("summary")));
    const report = (as: { userId: string }) =>
      server.submit(`report:${revision}:1`, { what: "wrong" }, { messageId: answer.id, as });
    for (let times = 0; times < 5; times += 1) await report({ userId: "300" });
    await expect(report({ userId: "300" })).rejects.toThrow(/Wait some minutes/u);
    await server.library.saveSettings("1", {
      ...(await server.library.settings("1")),
      moderatorChannelId: null,
    });
    await expect(report({ userId: "301" })).rejects.toThrow(/`\/settings`/u);
    // Told before the form opens: what somebody wrote would be lost.
    await expect(server.press(`report:${revision}:1`)).rejects.toThrow(/nothing can be reported/u);
  });

  it("reports nothing but our own answers", async () => {
    const { server, revision } = await withModerators();
    const { id } = server.chat.say("10", "somebody's words");
    await expect(server.submit(`report:${revision}:1`, { what: "wrong" }, { messageId: id })).rejects.toThrow(
      /nothing to report/u,
    );
  });
});
