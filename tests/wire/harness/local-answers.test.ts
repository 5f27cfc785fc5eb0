import {
  ActionRowBuilder,
  AttachmentBuilder,
  ChannelType,
  type ChatInputCommandInteraction,
  ContainerBuilder,
  FileBuilder,
  MediaGalleryBuilder,
  MessageFlags,
  SectionBuilder,
  SeparatorBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  ThumbnailBuilder,
} from "discord.js";
import { expect, it } from "vitest";
import { startLocalDiscord } from "../../../src/playground/local-discord.ts";
import { connectClient } from "./connect-client.ts";
import { checkAnswers } from "./openapi.ts";

const check = checkAnswers();

async function answerEverything(interaction: ChatInputCommandInteraction): Promise<void> {
  const select = new StringSelectMenuBuilder().setCustomId("which").addOptions({ label: "A", value: "a" });
  const picture = { media: { url: "attachment://a.txt" } };
  await interaction.reply({
    withResponse: true,
    flags: MessageFlags.IsComponentsV2,
    files: [new AttachmentBuilder(Buffer.from("x"), { name: "a.txt" })],
    components: [
      new ContainerBuilder()
        .addTextDisplayComponents(new TextDisplayBuilder({ content: "x" }))
        .addSeparatorComponents(new SeparatorBuilder())
        .addSectionComponents(
          new SectionBuilder()
            .addTextDisplayComponents(new TextDisplayBuilder({ content: "y" }))
            .setThumbnailAccessory(new ThumbnailBuilder(picture)),
        )
        .addMediaGalleryComponents(new MediaGalleryBuilder({ items: [picture] }))
        .addFileComponents(new FileBuilder().setURL("attachment://a.txt"))
        .addActionRowComponents(new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select)),
    ],
  });
  await interaction.followUp("more");
  await interaction.fetchReply();
  await interaction.editReply({ components: [new TextDisplayBuilder({ content: "z" })] });
  await interaction.followUp({ content: "private", flags: MessageFlags.Ephemeral });
}

it.skipIf(check === null)(
  "what the local Discord answers has the shapes that Discord describes",
  async () => {
    const discord = await startLocalDiscord({ onRequest: (record) => check?.onRequest(record) });
    const { client, errors } = await connectClient(discord, async (interaction) => {
      if (interaction.isChatInputCommand()) await answerEverything(interaction);
    });
    try {
      await client.application.commands.set([
        { name: "all", description: "Everything" },
        { type: 3, name: "Menu" },
      ]);
      await client.application.commands.fetch();
      await client.application.fetch();
      const ada = discord.member("Ada");
      await (await ada.command("all")).followUp(2);
      const channel = await client.channels.fetch(discord.channel("general").id, { force: true });
      if (channel?.type !== ChannelType.GuildText) return expect.unreachable();
      const sent = await channel.send({
        content: "hey",
        embeds: [{ title: "t", fields: [{ name: "a", value: "b" }] }],
      });
      const forum = discord.channel("questions", discord.guild, "forum");
      const post = ada.post("questions", "Is it so?", "What do you think?");
      for (const { id } of [forum, post]) await client.channels.fetch(id, { force: true });
      await client.rest.post(`/channels/${post.id}/messages`, {
        body: {
          content: "once",
          nonce: "1",
          enforce_nonce: true,
          message_reference: { message_id: post.id },
        },
      });
      ada.say("general", "hello", { replyTo: ada.messages("general").at(-1)! });
      const thread = await sent.startThread({ name: "x" });
      await thread.send("y");
      await thread.setName("q");
      await thread.members.fetch();
      await thread.setArchived(true);
      await channel.threads.create({ name: "p", type: ChannelType.PublicThread });
      await channel.threads.fetchActive();
      await channel.threads.fetchArchived();
      await channel.messages.fetch({ limit: 10, cache: false });
      await client.guilds.cache.first()?.members.fetch({ user: ada.id, force: true });
      await client.users.fetch(ada.id, { force: true });
      for (const path of ["", "/channels", "/roles"])
        await client.rest.get(`/guilds/${discord.guild.id}${path}`);
      await client.rest.get("/users/@me");
      await discord.quiet();
      expect(errors).toEqual([]);
      expect(check?.problems).toEqual([]);
      expect(check?.checked()).toBeGreaterThan(20);
    } finally {
      await client.destroy();
      await discord.close();
    }
  },
);
