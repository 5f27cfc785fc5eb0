/** What people and Discord itself do on the local Discord, as an unmodified discord.js hears of it. */
import { ChannelType, type Client, Events } from "discord.js";
import { afterEach, describe, expect, it } from "vitest";
import { type LocalDiscordOptions, startLocalDiscord } from "../../src/playground/local-discord.ts";
import { connectClient } from "./harness/connect-client.ts";

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** Everything that the client heard, by event and id. */
async function scene(options: LocalDiscordOptions = {}) {
  const discord = await startLocalDiscord(options);
  ends.push(() => discord.close());
  const { client } = await connectClient(discord);
  ends.push(() => client.destroy());
  const heard: string[] = [];
  for (const name of RAW)
    client.ws.on(
      name as never,
      (data: { id?: string; ids?: string[] }) => void heard.push(`${name} ${data.ids ?? data.id}`),
    );
  return {
    discord,
    client,
    heard,
    ada: discord.member("Ada"),
    moe: discord.member("Moe", { permissions: ["ManageMessages"] }),
  };
}
const RAW = [
  "MESSAGE_CREATE",
  "MESSAGE_UPDATE",
  "MESSAGE_DELETE",
  "MESSAGE_DELETE_BULK",
  "THREAD_CREATE",
  "THREAD_UPDATE",
  "THREAD_DELETE",
  "CHANNEL_UPDATE",
  "CHANNEL_DELETE",
  "GUILD_CREATE",
  "GUILD_DELETE",
  "GUILD_ROLE_CREATE",
];
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: { code?: number }) => error.code,
  );
const post = (client: Client, channel: string, body: object) =>
  client.rest.post(`/channels/${channel}/messages`, { body });

describe("people", () => {
  it("edit and delete what they wrote; moderators delete anybody's, also many at once", async () => {
    const { ada, moe, heard } = await scene();
    const [one, two, three] = ["One", "Two", "Three"].map((text) => ada.say("general", text));
    if (!one || !two || !three) throw new Error("Nothing was said.");
    ada.edit(one, "Uno");
    expect(one.raw).toMatchObject({ content: "Uno", edited_timestamp: expect.any(String) });
    expect(() => moe.edit(one, "Mine")).toThrow("Only its author");
    expect(() => ada.deleteMany("general", [one, two])).toThrow("Missing Permissions");
    ada.delete(one);
    moe.deleteMany("general", [two, three]);
    await expect
      .poll(() => heard.slice(-3))
      .toEqual([
        `MESSAGE_UPDATE ${one.id}`,
        `MESSAGE_DELETE ${one.id}`,
        `MESSAGE_DELETE_BULK ${two.id},${three.id}`,
      ]);
    expect(ada.messages("general")).toEqual([]);
  });

  it("keep a reply's ping when they edit it", async () => {
    const { client, discord, ada } = await scene();
    const { id } = (await post(client, discord.channel("general").id, { content: "Ask" })) as { id: string };
    const asked = ada.messages("general").find((message) => message.id === id);
    if (asked === undefined) throw new Error("The bot said nothing.");
    const reply = ada.say("general", "So?", { replyTo: asked });
    ada.edit(reply, "Is it so?");
    expect(reply.pinged).toEqual([client.user?.id]);
  });

  it("open threads, on messages and without, and post in forums", async () => {
    const { discord, client, ada, heard } = await scene();
    const said = ada.say("general", "Look");
    expect(ada.startThread("general", "On it", said).id).toBe(said.id);
    expect(() => ada.startThread("general", "Twice", said)).toThrow("already been created");
    const loose = ada.startThread("general", "Loose");
    const forum = discord.channel("questions", discord.guild, "forum");
    const post = ada.post("questions", "Is it so?", "What do you think?");
    await expect
      .poll(() => heard)
      .toEqual(
        expect.arrayContaining([
          `THREAD_CREATE ${said.id}`,
          `THREAD_CREATE ${loose.id}`,
          `THREAD_CREATE ${post.id}`,
          `MESSAGE_CREATE ${post.id}`,
        ]),
      );
    expect((await client.channels.fetch(forum.id))?.type).toBe(ChannelType.GuildForum);
    expect((await client.channels.fetch(post.id))?.isThread()).toBe(true);
    expect(
      await code(client.rest.post(`/channels/${forum.id}/threads`, { body: { name: "x", type: 11 } })),
    ).toBe(50_024);
    const voice = discord.channel("voice", discord.guild, "voice");
    expect(
      await code(client.rest.post(`/channels/${voice.id}/threads`, { body: { name: "x", type: 11 } })),
    ).toBe(50_024);
  });
});

describe("Discord itself", () => {
  it("archives, locks and deletes threads, and tells of no thread that goes with its channel", async () => {
    const { discord, client, ada, heard } = await scene();
    const thread = ada.startThread("general", "Chat");
    const { id } = (await post(client, thread.id, { content: "x" })) as { id: string };
    discord.archive(thread);
    expect(
      await code(client.rest.patch(`/channels/${thread.id}/messages/${id}`, { body: { content: "y" } })),
    ).toBe(50_083);
    discord.lock(thread);
    expect(await code(post(client, thread.id, { content: "y" }))).toBe(160_005);
    discord.deleteChannel(discord.channel("general"));
    await expect.poll(() => heard.at(-1)).toMatch(/^CHANNEL_DELETE/u);
    expect(heard.filter((one) => one.startsWith("THREAD_DELETE"))).toEqual([]);
    expect(await code(post(client, thread.id, { content: "y" }))).toBe(10_003);
  });

  it("takes a channel's threads along when a bot deletes it", async () => {
    const { discord, client, ada } = await scene({ botPermissions: ["ViewChannel", "ManageChannels"] });
    const thread = ada.startThread("general", "Chat");
    await client.rest.delete(`/channels/${discord.channel("general").id}`);
    expect(await code(client.rest.get(`/channels/${thread.id}`))).toBe(10_003);
  });

  it("tells of permissions that go and come back", async () => {
    const { discord, client, heard } = await scene();
    const channel = discord.channel("general");
    discord.deny(channel, discord.world.bot.id, ["SendMessages"]);
    expect(await code(post(client, channel.id, { content: "x" }))).toBe(50_013);
    discord.deny(channel, discord.world.bot.id, []);
    expect(await code(post(client, channel.id, { content: "x" }))).toBeNull();
    expect(heard.filter((one) => one.startsWith("CHANNEL_UPDATE"))).toHaveLength(2);
  });

  it("lets the bot go and come back, which an outage is not", async () => {
    const { discord, client, heard } = await scene();
    const left: boolean[] = [];
    client.on(Events.GuildDelete, ({ available }) => void left.push(available));
    client.on(Events.GuildUnavailable, () => void left.push(false));
    const channel = discord.channel("general").id;
    discord.outage();
    discord.recover();
    discord.kick();
    await expect.poll(() => left).toEqual([false, true]);
    expect(await code(post(client, channel, { content: "x" }))).toBe(50_001);
    discord.invite();
    await expect.poll(() => heard.filter((one) => one.startsWith("GUILD_CREATE"))).toHaveLength(2);
    expect(await code(post(client, channel, { content: "x" }))).toBeNull();
  });

  it("takes a message that is sent again under its nonce for the one that stands there", async () => {
    const { discord, client, ada } = await scene();
    const channel = discord.channel("general").id;
    const body = { content: "Once", nonce: "17", enforce_nonce: true };
    discord.fail({ matches: /^POST .*messages$/, status: 502, takesEffect: true });
    await post(client, channel, body).catch(() => undefined);
    await post(client, channel, body);
    await post(client, channel, { ...body, nonce: "18" });
    expect(ada.messages("general").map(({ plain }) => plain)).toEqual(["Once", "Once"]);
  });
});
