import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { aServer, type Server } from "../commands/a-server.ts";

const text = `Bridge over the Alder reopens after nine months

The bridge over the River Alder reopened on Monday, nine months after a barge struck its main pier, the county said.`;

/** A thread on an article that has been removed since. */
async function aThreadWithoutItsArticle(): Promise<Server> {
  const server = await aServer();
  const revisionId = await server.add(text);
  const { articleId } = (await server.library.revision("1", revisionId))!;
  const openedAt = "2026-11-01T10:00:00.000Z";
  await server.discussions.open({
    guildId: "1",
    threadId: "77",
    revisionId,
    articleId,
    openedBy: "100",
    openedAt,
  });
  await server.library.remove("1", articleId, "100");
  return server;
}

describe("in a discussion whose article was removed", () => {
  it("talk between members is left alone", async () => {
    const server = await aThreadWithoutItsArticle();
    await expect(server.hear(server.chat.say("77", "I liked the old bridge better."))).resolves.toBeNull();
    const first = server.chat.say("77", "So did I.");
    const reply = server.chat.say("77", "Did you?", { replyTo: first.id });
    await expect(server.hear(reply)).resolves.toBeNull();
    await expect(server.hear(server.chat.say("77", ""))).resolves.toBeNull();
  });

  it("a question hears that it is gone", async () => {
    const server = await aThreadWithoutItsArticle();
    const question = server.chat.say("77", "When did the bridge reopen?");
    await expect(server.hear(question)).rejects.toThrow(UserError);
  });
});

describe("outside of a discussion", () => {
  it.each(["<@999>", "<@!999>"])("the mention %s asks the library", async (mention) => {
    const server = await aServer();
    await server.add(text);
    const words = `${mention} when did the bridge reopen?`;
    const reply = await server.hear(server.chat.say("10", words, { mentionsBot: true }));
    expect(reply?.sections[0]?.kind).toBe("lines");
    expect(JSON.stringify(reply)).toContain("reopened on Monday");
  });
});
