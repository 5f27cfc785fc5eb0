/** A bot that uses every part of the page: a command with autocomplete, a button, a dialog, a file, a deferred and a private answer. */
import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContainerBuilder,
  FileBuilder,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  SectionBuilder,
  SeparatorBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import type { LocalDiscord } from "../../src/playground/local-discord.ts";

const TITLES = ["Harbour barrier", "Ferry engine fire", "Library hours"];

const COMMANDS = [
  new SlashCommandBuilder()
    .setName("summary")
    .setDescription("Sums an article up")
    .addStringOption((option) =>
      option.setName("article").setDescription("Which article").setRequired(true).setAutocomplete(true),
    )
    .addStringOption((option) =>
      option
        .setName("length")
        .setDescription("How long")
        .addChoices({ name: "Short", value: "short" }, { name: "Long", value: "long" }),
    ),
  new SlashCommandBuilder()
    .setName("article")
    .setDescription("The library")
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageMessages)
    .addSubcommand((sub) =>
      sub
        .setName("add")
        .setDescription("Adds an article")
        .addAttachmentOption((option) => option.setName("file").setDescription("A page or a text")),
    ),
];

/** Joins and registers its commands. What its listeners throw is kept in `errors`. */
export async function startSmallBot(discord: LocalDiscord): Promise<{ client: Client; errors: unknown[] }> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
  const errors: unknown[] = [];
  client.on("error", (error) => errors.push(error));
  client.on("interactionCreate", (interaction) => {
    answer(interaction).catch((error: unknown) => errors.push(error));
  });
  const ready = new Promise<void>((resolve) => {
    client.once("clientReady", () => resolve());
  });
  await client.login(discord.token);
  await ready;
  await client.application?.commands.set(COMMANDS);
  return { client, errors };
}

// --- internal ---

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    const found = TITLES.filter((title) => title.toLowerCase().includes(typed));
    await interaction.respond(found.map((title, index) => ({ name: title, value: `id-${index}-${title}` })));
  } else if (interaction.isChatInputCommand()) {
    if (interaction.commandName === "article") await addArticle(interaction);
    else await summary(interaction);
  } else if (interaction.isModalSubmit()) {
    const words = interaction.fields.getTextInputValue("text");
    await interaction.reply({
      content: `Stored **${words.length}** characters.`,
      flags: MessageFlags.Ephemeral,
    });
  } else if (interaction.isButton() && interaction.customId === "quotes") {
    await interaction.reply({
      content: "> “Exactly the stored words.”\n— A speaker [12]",
      flags: MessageFlags.Ephemeral,
    });
  } else if (interaction.isStringSelectMenu()) {
    await interaction.reply({
      content: `You chose ${interaction.values.join()}`,
      flags: MessageFlags.Ephemeral,
    });
  }
}

async function addArticle(interaction: Interaction & { isChatInputCommand(): boolean }): Promise<void> {
  if (!interaction.isChatInputCommand()) return;
  const file = interaction.options.getAttachment("file");
  if (file !== null) {
    await interaction.reply({
      content: `${file.name}: ${await (await fetch(file.url)).text()}`,
      flags: MessageFlags.Ephemeral,
    });
    return;
  }
  await interaction.showModal(
    new ModalBuilder()
      .setCustomId("paste")
      .setTitle("Paste an article")
      .addLabelComponents(
        new LabelBuilder()
          .setLabel("Article text")
          .setDescription("The whole text, as it was published")
          .setTextInputComponent(
            new TextInputBuilder().setCustomId("text").setStyle(TextInputStyle.Paragraph).setMinLength(5),
          ),
      ),
  );
}

async function summary(interaction: Interaction): Promise<void> {
  if (!interaction.isChatInputCommand()) return;
  await interaction.deferReply();
  const article = interaction.options.getString("article", true);
  const length = interaction.options.getString("length") ?? "standard";
  await new Promise((resolve) => setTimeout(resolve, 200));
  await interaction.editReply({
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [] },
    files: [new AttachmentBuilder(Buffer.from(`all of ${article}`), { name: "summary.txt" })],
    components: [
      new ContainerBuilder()
        .setAccentColor(0x7c9cff)
        .addSectionComponents(
          new SectionBuilder()
            .addTextDisplayComponents(
              new TextDisplayBuilder({ content: `## ${article}\n-# Outlet · 4 min · ${length}` }),
            )
            .setButtonAccessory(
              new ButtonBuilder()
                .setLabel("Open")
                .setStyle(ButtonStyle.Link)
                .setURL("https://news.example/barrier"),
            ),
        )
        .addTextDisplayComponents(
          new TextDisplayBuilder({
            content:
              "1. The barrier will close at dusk, the harbour office says. [3]\n2. Nobody was hurt \\*so far\\*. [4]",
          }),
        )
        .addSeparatorComponents(new SeparatorBuilder())
        .addTextDisplayComponents(
          new TextDisplayBuilder({ content: "> “We <b>never</b> said that.”\n— Harbour master [12]" }),
        )
        .addFileComponents(new FileBuilder().setURL("attachment://summary.txt"))
        .addActionRowComponents(
          new ActionRowBuilder<ButtonBuilder>().addComponents(
            new ButtonBuilder().setCustomId("quotes").setLabel("Quotes").setStyle(ButtonStyle.Primary),
            new ButtonBuilder()
              .setCustomId("sources")
              .setLabel("Sources")
              .setStyle(ButtonStyle.Secondary)
              .setDisabled(true),
          ),
        )
        .addActionRowComponents(
          new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
            new StringSelectMenuBuilder()
              .setCustomId("which")
              .setPlaceholder("Another article")
              .addOptions(
                { label: "Ferry engine fire", value: "ferry" },
                { label: "Library hours", value: "library" },
              ),
          ),
        ),
    ],
  });
}
