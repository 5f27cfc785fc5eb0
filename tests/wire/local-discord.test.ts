import {
  ActionRowBuilder,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelType,
  type ChatInputCommandInteraction,
  Client,
  ContainerBuilder,
  ContextMenuCommandBuilder,
  type DiscordAPIError,
  Events,
  FileBuilder,
  type Interaction,
  LabelBuilder,
  type Message,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import { afterEach, describe, expect, it } from "vitest";
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from "../../src/playground/local-discord.ts";
import { ALL_INTENTS, type Connected, connectClient } from "./harness/connect-client.ts";

const open: { discord?: LocalDiscord; clients: Client[] } = { clients: [] };

afterEach(async () => {
  await Promise.all(open.clients.map((client) => client.destroy()));
  await open.discord?.close();
  open.clients = [];
});

const COMMANDS = [
  new SlashCommandBuilder()
    .setName("read")
    .setDescription("Reads")
    .addStringOption((option) => option.setName("article").setDescription("Which").setAutocomplete(true))
    .addStringOption((option) =>
      option.setName("length").setDescription("How long").addChoices({ name: "Short", value: "short" }),
    ),
  new SlashCommandBuilder()
    .setName("article")
    .setDescription("Library")
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageMessages)
    .addSubcommand((sub) =>
      sub
        .setName("add")
        .setDescription("Adds")
        .addAttachmentOption((option) => option.setName("file").setDescription("A page")),
    ),
  new ContextMenuCommandBuilder().setName("Check against article").setType(ApplicationCommandType.Message),
];

type Handler = (interaction: Interaction) => Promise<unknown>;

/** A local Discord with a client that has registered the commands and answers by `handle`. */
async function scene(handle: Handler = async () => undefined, options: LocalDiscordOptions = {}) {
  const discord = await startLocalDiscord(options);
  open.discord = discord;
  const connected: Connected = await connectClient(discord, handle);
  open.clients.push(connected.client);
  await connected.client.application.commands.set(COMMANDS);
  const ada = discord.member("Ada", { permissions: ["ManageMessages"] });
  return { discord, ...connected, ada, bob: discord.member("Bob") };
}

const onCommand =
  (answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>): Handler =>
  async (interaction) =>
    interaction.isChatInputCommand() ? answer(interaction) : undefined;

const button = (id: string, label: string) =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Primary),
  );

async function refusal(promise: Promise<unknown>): Promise<DiscordAPIError> {
  return (await promise.then(
    () => expect.unreachable("Discord would have refused this"),
    (error) => error,
  )) as DiscordAPIError;
}

describe("logging in", () => {
  it("an unmodified client is ready, with its guild, channels and own member", async () => {
    const { client, discord } = await scene();
    expect(client.user.id).toBe(discord.applicationId);
    const guild = client.guilds.cache.get(discord.guild.id);
    expect(guild?.available).toBe(true);
    expect(guild?.channels.cache.map((channel) => channel.name)).toEqual(["general", "articles"]);
    expect(guild?.members.me?.id).toBe(discord.applicationId);
    expect((await client.application.fetch()).name).toBe("Verbatim");
  });

  it("a wrong token is refused by the gateway", async () => {
    open.discord = await startLocalDiscord();
    const client = new Client({ intents: [], rest: { api: open.discord.api } });
    open.clients.push(client);
    await expect(client.login("wrong.token.here")).rejects.toThrow(/token/i);
  });

  it("a privileged intent that was not granted is disallowed", async () => {
    open.discord = await startLocalDiscord({ privilegedIntents: [] });
    const client = new Client({ intents: [...ALL_INTENTS], rest: { api: open.discord.api } });
    open.clients.push(client);
    await expect(client.login(open.discord.token)).rejects.toThrow(/disallowed intents/i);
  });

  it("two shards each get the guilds that are theirs", async () => {
    const discord = await startLocalDiscord();
    open.discord = discord;
    discord.addGuild("Second", ["general"]);
    const { client } = await connectClient(discord, undefined, { shards: [0, 1], shardCount: 2 });
    open.clients.push(client);
    expect(client.guilds.cache.map(({ name }) => name).sort()).toEqual(["Reading circle", "Second"]);
    for (const guild of client.guilds.cache.values()) {
      expect(guild.shardId).toBe(Number((BigInt(guild.id) >> 22n) % 2n));
    }
  });
});

describe("commands", () => {
  it("are registered, keep their ids when set again, and can be read back", async () => {
    const { client } = await scene();
    const first = await client.application.commands.fetch();
    await client.application.commands.set(COMMANDS);
    const second = await client.application.commands.fetch();
    expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
    expect(
      second.find(({ name }) => name === "article")?.defaultMemberPermissions?.has("ManageMessages"),
    ).toBe(true);
  });

  it("of one guild are registered, changed and deleted", async () => {
    const { client, discord, ada } = await scene(onCommand((interaction) => interaction.reply("here")));
    const commands = client.guilds.cache.get(discord.guild.id)?.commands;
    const local = await commands?.create({ name: "local", description: "Here" });
    expect((await ada.command("local")).reply.text).toBe("here");
    expect((await local?.edit({ description: "There" }))?.description).toBe("There");
    await local?.delete();
    await expect(ada.command("local")).rejects.toThrow("no command /local");
  });

  it("a bad definition is refused with the field that is wrong", async () => {
    const { discord } = await scene();
    const response = await fetch(`${discord.api}/v10/applications/${discord.applicationId}/commands`, {
      method: "PUT",
      headers: { authorization: `Bot ${discord.token}`, "content-type": "application/json" },
      body: JSON.stringify([{ name: "Upper", description: "x" }]),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      code: 50035,
      message: "Invalid Form Body",
      errors: {
        "0": {
          name: {
            _errors: [{ code: "APPLICATION_COMMAND_INVALID_NAME", message: "Command name is invalid" }],
          },
        },
      },
    });
  });

  it("a member without the permission does not see a moderators' command, unless it was granted", async () => {
    const { bob } = await scene(onCommand((interaction) => interaction.reply("ran")));
    await expect(bob.command("article add")).rejects.toThrow("Bob cannot see /article add");
    expect((await bob.command("article add", {}, { asGranted: true })).reply.text).toBe("ran");
  });
});

describe("answers", () => {
  it("a direct reply is one request", async () => {
    const { ada, discord } = await scene(onCommand((interaction) => interaction.reply("**Hello**")));
    const before = discord.requests.length;
    const answer = await ada.command("read", { article: "x", length: "short" });
    expect(answer.acknowledgement).toBe("reply");
    expect(answer.reply.plain).toBe("Hello");
    expect(discord.requests.slice(before)).toMatchObject([{ method: "POST", status: 204 }]);
  });

  it("carries options, permissions, locale and channel of the person", async () => {
    let seen: ChatInputCommandInteraction | undefined;
    const { discord } = await scene(
      onCommand(async (interaction) => {
        seen = interaction;
        await interaction.reply("ok");
      }),
    );
    const cleo = discord.member("Cleo", { permissions: ["ManageMessages"], locale: "pl" });
    await cleo.command("read", { article: "x" }, { channel: "articles" });
    expect(seen?.options.getString("article")).toBe("x");
    expect(seen?.memberPermissions?.has("ManageMessages")).toBe(true);
    expect(seen?.memberPermissions?.has("ManageGuild")).toBe(false);
    expect(seen?.appPermissions.has("SendMessages")).toBe(true);
    expect(seen?.locale).toBe("pl");
    expect(seen?.channel?.id).toBe(discord.channel("articles").id);
    expect(seen?.context).toBe(0);
    expect(seen?.inCachedGuild()).toBe(true);
  });

  it("a private reply is seen by its person alone", async () => {
    const { ada, bob } = await scene(
      onCommand((interaction) => interaction.reply({ content: "psst", flags: MessageFlags.Ephemeral })),
    );
    const { reply } = await ada.command("read", {}, { channel: "general" });
    expect(reply.isPrivate).toBe(true);
    expect(ada.messages("general").map(({ text }) => text)).toEqual(["psst"]);
    expect(bob.messages("general")).toEqual([]);
    await expect(bob.press(reply, "x")).rejects.toThrow("cannot see");
  });

  it("a deferred answer thinks, then is there; private stays private", async () => {
    const { ada } = await scene(
      onCommand(async (interaction) => {
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        await new Promise((resolve) => setTimeout(resolve, 30));
        await interaction.editReply("done");
        await interaction.editReply("done, and more");
      }),
    );
    const answer = await ada.command("read");
    expect(answer.acknowledgement).toBe("deferred");
    expect(answer.reply.isLoading).toBe(true);
    await answer.finished();
    await answer.until(() => answer.reply.text === "done, and more");
    expect(answer.reply.isPrivate).toBe(true);
    expect(answer.reply.isLoading).toBe(false);
  });

  it("the first follow-up takes the place of a deferred answer", async () => {
    const { ada } = await scene(
      onCommand(async (interaction) => {
        await interaction.deferReply();
        await interaction.followUp("first");
        await interaction.followUp({ content: "second", flags: MessageFlags.Ephemeral });
      }),
    );
    const answer = await ada.command("read");
    await answer.followUp(1);
    expect(answer.replies.map(({ text, isPrivate }) => [text, isPrivate])).toEqual([
      ["first", false],
      ["second", true],
    ]);
  });

  it("an answer can be fetched, edited and deleted", async () => {
    const seen: string[] = [];
    const { ada, errors } = await scene(
      onCommand(async (interaction) => {
        const response = await interaction.reply({ content: "one", withResponse: true });
        seen.push(response.resource?.message?.content ?? "");
        seen.push((await interaction.fetchReply()).content);
        const more = await interaction.followUp("two");
        await interaction.editReply({ content: "two, edited", message: more.id });
        await interaction.deleteReply();
      }),
    );
    const answer = await ada.command("read");
    const { reply } = answer;
    await answer.until(() => reply.isDeleted);
    expect(seen).toEqual(["one", "one"]);
    expect(answer.followUps.map(({ text }) => text)).toEqual(["two, edited"]);
    expect(errors).toEqual([]);
  });

  it("Components V2 come back numbered, with their files in place", async () => {
    const { ada } = await scene(
      onCommand((interaction) =>
        interaction.reply({
          flags: MessageFlags.IsComponentsV2,
          components: [
            new ContainerBuilder()
              .addTextDisplayComponents(new TextDisplayBuilder({ content: "## Title\n> quoted" }))
              .addFileComponents(new FileBuilder().setURL("attachment://a.txt")),
          ],
          files: [new AttachmentBuilder(Buffer.from("inside"), { name: "a.txt" })],
          allowedMentions: { parse: [] },
        }),
      ),
    );
    const { reply } = await ada.command("read");
    expect(reply.isV2).toBe(true);
    expect(reply.plain).toBe("Title\nquoted");
    expect(new TextDecoder().decode(reply.files[0]?.bytes)).toBe("inside");
    expect(await (await fetch(reply.files[0]?.url ?? "")).text()).toBe("inside");
    expect(JSON.stringify(reply.raw.components)).toContain(reply.files[0]?.url);
    expect(JSON.stringify(reply.raw.components)).toMatch(/"id":1\b/);
  });
});

describe("what people can do", () => {
  it("typing in an option asks the bot for choices", async () => {
    const { ada } = await scene(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const focused = interaction.options.getFocused(true);
      await interaction.respond([
        {
          name: `${focused.name}: ${focused.value} (${interaction.options.getString("length")})`,
          value: "v",
        },
      ]);
    });
    expect(await ada.autocomplete("read", "article", "cli", { length: "short" })).toEqual([
      { name: "article: cli (short)", value: "v" },
    ]);
    await expect(ada.autocomplete("read", "length", "s")).rejects.toThrow("does not complete");
  });

  it("a file option brings a file that can be fetched", async () => {
    const { ada } = await scene(
      onCommand(async (interaction) => {
        const file = interaction.options.getAttachment("file", true);
        const words = await (await fetch(file.url)).text();
        await interaction.reply(
          `${interaction.options.getSubcommand()} ${file.name} ${file.size} ${file.contentType} ${words}`,
        );
      }),
    );
    const { reply } = await ada.command("article add", { file: { name: "page one.txt", bytes: "words" } });
    expect(reply.text).toBe("add page_one.txt 5 text/plain; charset=utf-8 words");
  });

  it("a button updates its message, now or later, or answers privately", async () => {
    const { ada, bob } = await scene(async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({
          content: "start",
          components: [button("now", "Now"), button("later", "Later"), button("me", "Only me")],
        });
      if (!interaction.isButton()) return;
      if (interaction.customId === "now") await interaction.update({ content: "updated" });
      if (interaction.customId === "later") {
        await interaction.deferUpdate();
        await interaction.editReply({ content: "updated later" });
      }
      if (interaction.customId === "me")
        await interaction.reply({
          content: `hi ${interaction.user.username}`,
          flags: MessageFlags.Ephemeral,
        });
    });
    const { reply } = await ada.command("read");
    const now = await bob.press(reply, "Now");
    expect([now.acknowledgement, now.reply.text, now.reply.id]).toEqual(["update", "updated", reply.id]);
    const later = await bob.press(reply, "later");
    expect(later.acknowledgement).toBe("deferred update");
    expect((await later.finished()).reply.text).toBe("updated later");
    const mine = await bob.press(reply, "Only me");
    expect([mine.reply.text, mine.reply.isPrivate]).toEqual(["hi bob", true]);
    await expect(bob.press(reply, "Gone")).rejects.toThrow("it has: Now (now), Later (later), Only me (me)");
  });

  it("a select sends what was chosen", async () => {
    const menu = new StringSelectMenuBuilder()
      .setCustomId("which")
      .setPlaceholder("Which?")
      .addOptions({ label: "A", value: "a" }, { label: "B", value: "b" });
    const { ada } = await scene(async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({
          components: [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu)],
        });
      if (interaction.isStringSelectMenu())
        await interaction.update({ content: `chose ${interaction.values.join()}`, components: [] });
    });
    const { reply } = await ada.command("read");
    await expect(ada.select(reply, "Which?", ["c"])).rejects.toThrow("offers a, b");
    expect((await ada.select(reply, "Which?", ["b"])).reply.text).toBe("chose b");
    expect(reply.selects).toEqual([]);
  });

  it("a dialog opens, holds people to its bounds, and comes back filled in", async () => {
    const modal = new ModalBuilder()
      .setCustomId("paste:1")
      .setTitle("Paste an article")
      .addLabelComponents(
        new LabelBuilder()
          .setLabel("Title")
          .setTextInputComponent(
            new TextInputBuilder().setCustomId("title").setStyle(TextInputStyle.Short).setMaxLength(10),
          ),
        new LabelBuilder()
          .setLabel("Text")
          .setTextInputComponent(
            new TextInputBuilder().setCustomId("text").setStyle(TextInputStyle.Paragraph).setRequired(false),
          ),
      );
    const { ada } = await scene(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.showModal(modal);
      if (interaction.isModalSubmit())
        await interaction.reply(
          `${interaction.customId} ${interaction.fields.getTextInputValue("title")}/${interaction.fields.getTextInputValue("text")}`,
        );
    });
    const answer = await ada.command("article add");
    expect(answer.acknowledgement).toBe("modal");
    expect(answer.modal?.fields.map(({ label, required, isLong }) => [label, required, isLong])).toEqual([
      ["Title", true, false],
      ["Text", false, true],
    ]);
    await expect(ada.submit(answer.modal, { Title: "" })).rejects.toThrow("takes 1 to 10 characters, not 0");
    await expect(ada.submit(answer.modal, { Nothing: "" })).rejects.toThrow("no field Nothing");
    expect((await ada.submit(answer.modal, { Title: "News", text: "words" })).reply.text).toBe(
      "paste:1 News/words",
    );
  });

  it("a message's menu brings that message with its words, whatever the intents", async () => {
    const { ada, discord } = await scene(async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply(`about: ${interaction.targetMessage.content}`);
    });
    const message = discord.member("Cleo").say("general", "a claim");
    expect((await ada.menu("Check against article", message)).reply.text).toBe("about: a claim");
  });
});

describe("what Discord refuses", () => {
  it("a late first response, while the person is told that nothing came", async () => {
    const refusals: DiscordAPIError[] = [];
    const { ada, discord } = await scene(
      onCommand(async (interaction) => {
        await new Promise((resolve) => setTimeout(resolve, 120));
        refusals.push(await refusal(interaction.reply("late")));
      }),
      { limits: { acknowledgeWithin: 60 } },
    );
    await expect(ada.command("read")).rejects.toThrow(
      "The application did not respond to /read within 0.06 s.",
    );
    await expect.poll(() => refusals.length).toBe(1);
    expect(refusals[0]).toMatchObject({ code: 10062, status: 404 });
    expect(discord.requests.at(-1)?.response).toEqual({ message: "Unknown interaction", code: 10062 });
  });

  it("a second first response", async () => {
    const refusals: DiscordAPIError[] = [];
    const { ada, discord, client } = await scene(onCommand((interaction) => interaction.reply("first")));
    const answer = await ada.command("read");
    const { id, token } = answer.interaction;
    refusals.push(
      await refusal(
        client.rest.post(`/interactions/${id}/${token}/callback`, {
          body: { type: 4, data: { content: "x" } },
          auth: false,
        }),
      ),
    );
    expect(refusals[0]).toMatchObject({ code: 40060, status: 400 });
    expect(discord.transcript()).not.toContain(token);
  });

  it("a follow-up before the first response, with an unknown token, or when the token is over", async () => {
    const { ada, client, discord } = await scene(
      onCommand(async (interaction) => {
        const early = await refusal(
          client.rest.post(`/webhooks/${discord.applicationId}/${interaction.token}`, {
            body: { content: "x" },
            auth: false,
          }),
        );
        await interaction.reply(`refused with ${early.code}`);
      }),
      { limits: { tokenLifetime: 1500 } },
    );
    const answer = await ada.command("read");
    expect(answer.reply.text).toBe("refused with 10015");
    const unknown = client.rest.post(`/webhooks/${discord.applicationId}/nothing`, {
      body: { content: "x" },
      auth: false,
    });
    expect(await refusal(unknown)).toMatchObject({ code: 50027, status: 401 });
    await new Promise((resolve) => setTimeout(resolve, 1550));
    const over = client.rest.patch(
      `/webhooks/${discord.applicationId}/${answer.interaction.token}/messages/%40original`,
      { body: { content: "x" }, auth: false },
    );
    expect(await refusal(over)).toMatchObject({ code: 50027 });
  });

  it("a dialog in answer to a dialog, and a message in answer to typing", async () => {
    const modal = new ModalBuilder()
      .setCustomId("m")
      .setTitle("T")
      .addLabelComponents(
        new LabelBuilder()
          .setLabel("L")
          .setTextInputComponent(new TextInputBuilder().setCustomId("t").setStyle(TextInputStyle.Short)),
      );
    const refusals: DiscordAPIError[] = [];
    const { ada, client } = await scene(async (interaction) => {
      const answer = (type: number) =>
        client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
          body: { type, data: type === 9 ? modal.toJSON() : { content: "x" } },
          auth: false,
        });
      if (interaction.isChatInputCommand()) await interaction.showModal(modal);
      if (interaction.isModalSubmit()) {
        refusals.push(await refusal(answer(9)));
        await interaction.reply("ok");
      }
      if (interaction.isAutocomplete()) {
        refusals.push(await refusal(answer(4)));
        await interaction.respond([]);
      }
    });
    const opened = await ada.command("article add");
    await ada.submit(opened.modal, { L: "x" });
    await ada.autocomplete("read", "article", "x");
    expect(refusals.map(({ code }) => code)).toEqual([50035, 50035]);
  });

  it("bodies that break a rule, empty ones, and ones that are too heavy", async () => {
    const { client, discord } = await scene();
    const post = (body: unknown) =>
      client.rest.post(`/channels/${discord.channel("general").id}/messages`, { body });
    expect(await refusal(post({ content: "x".repeat(2001) }))).toMatchObject({ code: 50035, status: 400 });
    expect(await refusal(post({}))).toMatchObject({ code: 50006 });
    const heavy = post({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: 10, content: "語".repeat(3500) }],
    });
    expect(await refusal(heavy)).toMatchObject({ status: 500 });
  });

  it("what the bot has no permission for, or cannot see", async () => {
    const { client, discord } = await scene();
    const channel = discord.channel("general");
    const post = (body: unknown = { content: "x" }) =>
      client.rest.post(`/channels/${channel.id}/messages`, { body });
    discord.deny(channel, client.user.id, ["SendMessages"]);
    expect(await refusal(post())).toMatchObject({ code: 50013, status: 403 });
    discord.deny(channel, client.user.id, ["ViewChannel"]);
    expect(await refusal(post())).toMatchObject({ code: 50001, status: 403 });
    expect(await refusal(client.rest.get("/channels/123"))).toMatchObject({ code: 10003, status: 404 });
  });

  it("a request without the bot's token, and one for a route that is not there", async () => {
    const { discord } = await scene();
    const bare = await fetch(`${discord.api}/v10/users/@me`);
    expect([bare.status, await bare.json()]).toEqual([401, { message: "401: Unauthorized", code: 0 }]);
    const lost = await fetch(`${discord.api}/v10/nowhere`, {
      headers: { authorization: `Bot ${discord.token}` },
    });
    expect([lost.status, await lost.json()]).toEqual([404, { message: "404: Not Found", code: 0 }]);
  });

  it("a file over the limit", async () => {
    const { client, discord } = await scene(undefined, { limits: { uploadBytes: 10 } });
    const channel = await client.channels.fetch(discord.channel("general").id);
    if (channel?.type !== ChannelType.GuildText) return expect.unreachable();
    const sent = channel.send({ files: [new AttachmentBuilder(Buffer.alloc(11), { name: "big.bin" })] });
    expect(await refusal(sent)).toMatchObject({ status: 413, code: 40005 });
  });

  it("more than so many requests a second: discord.js waits and tries again", async () => {
    const { client, discord } = await scene(undefined, { limits: { requestsPerSecond: 3 } });
    await Promise.all([1, 2, 3, 4].map(() => client.users.fetch(client.user.id, { force: true })));
    const statuses = discord.requests.slice(-6).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(4);
  });

  it("what a test asks to fail, as often as it asks", async () => {
    const { client, discord } = await scene();
    discord.fail({ matches: /^GET \/users/, status: 503 });
    expect(await refusal(client.users.fetch(client.user.id, { force: true }))).toMatchObject({ status: 503 });
    expect((await client.users.fetch(client.user.id, { force: true })).id).toBe(client.user.id);
  });
});

describe("channels, messages and threads", () => {
  async function general(connected: { client: Client; discord: LocalDiscord }) {
    const channel = await connected.client.channels.fetch(connected.discord.channel("general").id);
    if (channel?.type !== ChannelType.GuildText) throw new Error("general is a text channel");
    return channel;
  }

  it("the bot sends, edits, reads and deletes messages, and pings only those whom it may", async () => {
    const all = await scene();
    const channel = await general(all);
    const sent = await channel.send({
      content: `<@${all.ada.id}> <@${all.bob.id}> @everyone`,
      allowedMentions: { users: [all.bob.id] },
    });
    expect(all.ada.messages("general")[0]?.pinged).toEqual([all.bob.id]);
    expect(all.ada.messages("general")[0]?.raw.mention_everyone).toBe(false);
    await sent.edit("changed");
    all.ada.say("general", "a member's words");
    const read = await channel.messages.fetch({ limit: 10 });
    expect(read.map(({ content }) => content)).toEqual(["a member's words", "changed"]);
    await sent.delete();
    expect(all.ada.messages("general").map(({ text }) => text)).toEqual(["a member's words"]);
    expect(await refusal(read.first()!.delete())).toMatchObject({ code: 50013 });
    expect(await refusal(read.first()!.edit("x"))).toMatchObject({ code: 50005 });
    await channel.sendTyping();
  });

  it("pages through messages before, after and around one", async () => {
    const all = await scene();
    const ids = Array.from({ length: 7 }, (_, at) => all.ada.say("general", `m${at}`).id);
    const { messages } = await general(all);
    const words = async (options: object) =>
      (await messages.fetch({ cache: false, ...options })).map(({ content }) => content).sort();
    expect(await words({ before: ids[3], limit: 2 })).toEqual(["m1", "m2"]);
    expect(await words({ after: ids[3], limit: 2 })).toEqual(["m4", "m5"]);
    expect(await words({ around: ids[3], limit: 3 })).toEqual(["m2", "m3", "m4"]);
  });

  it("a thread on a message has its id; a second one is refused; members' words in it reach the bot", async () => {
    const all = await scene();
    const heard: Message[] = [];
    all.client.on(Events.MessageCreate, (message) => {
      if (!message.author.bot) heard.push(message);
    });
    const channel = await general(all);
    const sent = await channel.send("Let us discuss");
    const thread = await sent.startThread({ name: "Discussion" });
    expect(thread.id).toBe(sent.id);
    expect(
      (
        await refusal(
          client(all).rest.post(`/channels/${channel.id}/messages/${sent.id}/threads`, {
            body: { name: "x" },
          }),
        )
      ).code,
    ).toBe(160004);
    await thread.send("Ask away");
    all.bob.say(thread.id, "Who said it?");
    await expect.poll(() => heard.map(({ content }) => content)).toEqual(["Who said it?"]);
    expect(heard[0]?.channel.isThread()).toBe(true);
    expect(all.bob.threads("general").map(({ name }) => name)).toEqual(["Discussion"]);
  });

  it("an archived thread opens when written to, a locked one does not", async () => {
    const all = await scene();
    const channel = await general(all);
    const thread = await channel.threads.create({ name: "T", type: ChannelType.PublicThread });
    await thread.setArchived(true);
    await thread.send("again");
    expect(all.discord.world.channel(thread.id).thread?.archived).toBe(false);
    expect(await refusal(thread.setLocked(true))).toMatchObject({ code: 50013 });
    const state = all.discord.world.channel(thread.id).thread;
    if (state) state.locked = true;
    expect(await refusal(thread.send("again"))).toMatchObject({ code: 160005 });
  });

  it("writing in threads is a permission of its own", async () => {
    const all = await scene();
    const channel = await general(all);
    const thread = await channel.threads.create({ name: "T", type: ChannelType.PublicThread });
    all.discord.deny(all.discord.channel("general"), all.client.user.id, ["SendMessagesInThreads"]);
    expect(await refusal(thread.send("x"))).toMatchObject({ code: 50013 });
    await channel.send("but here");
  });

  const client = (all: { client: Client }) => all.client;
});

describe("the Message Content intent", () => {
  it("without it only mentions and replies to regular messages can be read, in REST bodies too", async () => {
    const discord = await startLocalDiscord({ privilegedIntents: [] });
    open.discord = discord;
    const { client } = await connectClient(
      discord,
      onCommand((interaction) => interaction.reply("by command")),
      {
        intents: ["Guilds", "GuildMessages"],
      },
    );
    open.clients.push(client);
    await client.application.commands.set(COMMANDS);
    const heard: string[] = [];
    client.on(Events.MessageCreate, (message) => {
      if (!message.author.bot) heard.push(message.content);
    });
    const ada = discord.member("Ada");
    const channel = await client.channels.fetch(discord.channel("general").id);
    if (channel?.type !== ChannelType.GuildText) return expect.unreachable();
    await channel.send("regular");
    const regular = ada.messages("general")[0]!;
    const slash = (await ada.command("read", {}, { channel: "general" })).reply;
    ada.say("general", "plain");
    ada.say("general", `<@${client.user.id}> mentioned`);
    ada.say("general", "reply to regular", { replyTo: regular });
    ada.say("general", "reply without ping", { replyTo: regular, ping: false });
    ada.say("general", "reply to slash", { replyTo: slash });
    await expect.poll(() => heard.length).toBe(5);
    expect(heard).toEqual(["", `<@${client.user.id}> mentioned`, "reply to regular", "", ""]);
    const read = await channel.messages.fetch({ limit: 5, cache: false });
    expect(read.map(({ content }) => content).toReversed()).toEqual(heard);
  });
});

describe("a connection that is lost", () => {
  it("resumes after a drop and replays what was missed, in order", async () => {
    const { client, discord, ada } = await scene();
    const heard: string[] = [];
    client.on(Events.MessageCreate, (message) => heard.push(message.content));
    ada.say("general", "one");
    await expect.poll(() => heard).toEqual(["one"]);
    discord.dropConnections();
    ada.say("general", "two");
    ada.say("general", "three");
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual(["one", "two", "three"]);
    expect([discord.gateway.identified, discord.gateway.resumed]).toEqual([1, 1]);
  });

  it("reconnects and resumes when asked to", async () => {
    const { client, discord, ada } = await scene();
    const heard: string[] = [];
    client.on(Events.MessageCreate, (message) => heard.push(message.content));
    discord.askToReconnect();
    await expect.poll(() => discord.gateway.resumed, { timeout: 10_000 }).toBe(1);
    ada.say("general", "here");
    await expect.poll(() => heard).toEqual(["here"]);
  });

  it("identifies anew when its session is unknown", async () => {
    const { discord } = await scene();
    discord.forgetSessions();
    discord.dropConnections();
    await expect.poll(() => discord.gateway.identified, { timeout: 15_000 }).toBe(2);
    expect(discord.gateway.resumed).toBe(0);
  });

  it("a client whose heartbeats are not answered takes the connection for dead and resumes", async () => {
    const { discord } = await scene(undefined, { limits: { heartbeatInterval: 150 } });
    discord.gateway.acknowledgesHeartbeats = false;
    await expect.poll(() => discord.gateway.resumed, { timeout: 10_000 }).toBeGreaterThan(0);
    discord.gateway.acknowledgesHeartbeats = true;
  });

  it("a client that sends no heartbeats is closed with 4009", async () => {
    open.discord = await startLocalDiscord({ limits: { heartbeatInterval: 40 } });
    const socket = new WebSocket(`${open.discord.url.replace("http", "ws")}/?v=10&encoding=json`);
    const code = await new Promise<number>((resolve) =>
      socket.addEventListener("close", (event) => resolve(event.code)),
    );
    expect(code).toBe(4009);
  });

  it.each([
    ["no JSON", "nonsense", 4002],
    ["an unknown opcode", JSON.stringify({ op: 99, d: null }), 4001],
    ["something before identifying", JSON.stringify({ op: 3, d: {} }), 4003],
    ["unknown intents", (token: string) => JSON.stringify({ op: 2, d: { token, intents: 2 ** 40 } }), 4013],
    [
      "an impossible shard",
      (token: string) => JSON.stringify({ op: 2, d: { token, intents: 1, shard: [2, 2] } }),
      4010,
    ],
    ["too much", "x".repeat(5000), 4002],
  ])("%s is closed with its own code", async (_what, payload, expected) => {
    const discord = await startLocalDiscord();
    open.discord = discord;
    const socket = new WebSocket(`${discord.url.replace("http", "ws")}/?v=10&encoding=json`);
    socket.addEventListener("open", () =>
      socket.send(typeof payload === "string" ? payload : payload(discord.token)),
    );
    const code = await new Promise<number>((resolve) =>
      socket.addEventListener("close", (event) => resolve(event.code)),
    );
    expect(code).toBe(expected);
  });
});

describe("what is remembered of requests", () => {
  it("the transcript reads in order and holds no token", async () => {
    const { ada, discord } = await scene(
      onCommand(async (interaction) => {
        await interaction.deferReply();
        await interaction.editReply("done");
      }),
    );
    const answer = await (await ada.command("read")).finished();
    await discord.quiet();
    const transcript = discord.transcript();
    expect(transcript).toMatch(
      /POST \/interactions\/#\d+\/\{token\}\/callback → 204[\s\S]*PATCH \/webhooks\/#\d+\/\{token\}\/messages\/@original → 200/,
    );
    expect(transcript).not.toContain(discord.token);
    expect(transcript).not.toContain(answer.interaction.token);
    expect(JSON.stringify(discord.requests)).not.toContain(answer.interaction.token);
  });
});
