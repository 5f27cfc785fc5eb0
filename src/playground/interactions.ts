/** Interactions: opened by a person, told to the bot, and lost when the bot stays silent for too long. */
import { randomBytes } from "node:crypto";
import { messageForBot } from "./message-content.ts";
import { permissionsOf } from "./permissions.ts";
import { REFUSALS, Refusal } from "./refusal.ts";
import { newSnowflake } from "./snowflake.ts";
import type { Channel, Interaction, InteractionKind, Member, StoredMessage } from "./state.ts";
import { channelOfInteractionJson, memberInChannelJson } from "./wire.ts";
import type { World } from "./world.ts";

export type NewInteraction = {
  readonly kind: InteractionKind;
  readonly channel: Channel;
  readonly member: Member;
  /** For people: the command, the custom id. */
  readonly name: string;
  /** The `data` of the interaction, in Discord's form. */
  readonly data: unknown;
  readonly source?: StoredMessage | null;
  readonly optionType?: number | null;
};

/** Discord's numbers for the kinds. */
const TYPES: Record<InteractionKind, number> = { command: 2, component: 3, autocomplete: 4, modal: 5 };

/** Opens an interaction and sends it to the bot. `answered` rejects when nothing came within the limit. */
export function openInteraction(world: World, fresh: NewInteraction): Interaction {
  const interaction: Interaction = {
    id: newSnowflake(),
    token: randomBytes(48).toString("base64url"),
    kind: fresh.kind,
    guildId: fresh.channel.guildId,
    channelId: fresh.channel.id,
    userId: fresh.member.user.id,
    name: fresh.name,
    createdAt: Date.now(),
    sourceMessageId: fresh.source?.data.id ?? null,
    optionType: fresh.optionType ?? null,
    acknowledgement: null,
    answered: Promise.withResolvers(),
    originalId: null,
    modal: null,
    choices: [],
    followUps: [],
  };
  world.interactions.set(interaction.id, interaction);
  rejectWhenLate(world, interaction);
  world.announce({
    name: "INTERACTION_CREATE",
    guildId: interaction.guildId,
    channelId: interaction.channelId,
    data: interactionJson(world, interaction, fresh),
  });
  return interaction;
}

/** The interaction for a first response. Throws 10062 when unknown or late, 40060 when it has one. */
export function awaitingInteraction(world: World, id: string, token: string): Interaction {
  const interaction = world.interactions.get(id);
  if (interaction === undefined || interaction.token !== token)
    throw new Refusal(REFUSALS.unknownInteraction);
  if (interaction.acknowledgement !== null) throw new Refusal(REFUSALS.acknowledged);
  if (Date.now() - interaction.createdAt > world.limits.acknowledgeWithin)
    throw new Refusal(REFUSALS.unknownInteraction);
  return interaction;
}

/** The interaction of a webhook token. Throws 50027 when unknown or over its life, 10015 when not answered yet. */
export function answeredInteraction(world: World, token: string): Interaction {
  const interaction = [...world.interactions.values()].find((other) => other.token === token);
  if (interaction === undefined || Date.now() - interaction.createdAt > world.limits.tokenLifetime) {
    throw new Refusal(REFUSALS.badWebhookToken);
  }
  const noWebhook = interaction.acknowledgement === null || interaction.kind === "autocomplete";
  if (noWebhook) throw new Refusal(REFUSALS.unknownWebhook);
  return interaction;
}

/** What a message says of the interaction that it answers. */
export function interactionMetadata(interaction: Interaction, userJson: unknown) {
  const owners = { "0": interaction.guildId };
  const type = TYPES[interaction.kind];
  return { id: interaction.id, type, user: userJson, authorizing_integration_owners: owners };
}

// --- internal ---

function rejectWhenLate(world: World, interaction: Interaction): void {
  interaction.answered.promise.catch(() => undefined);
  const timer = setTimeout(() => {
    if (interaction.acknowledgement !== null) return;
    const seconds = world.limits.acknowledgeWithin / 1000;
    interaction.answered.reject(
      new Error(`The application did not respond to ${interaction.name} within ${seconds} s.`),
    );
  }, world.limits.acknowledgeWithin);
  interaction.answered.promise.then(
    () => clearTimeout(timer),
    () => clearTimeout(timer),
  );
  timer.unref();
}

function interactionJson(
  world: World,
  interaction: Interaction,
  { channel, member, data, source }: NewInteraction,
) {
  const guild = world.guild(channel.guildId);
  return {
    id: interaction.id,
    application_id: world.settings.applicationId,
    type: TYPES[interaction.kind],
    token: interaction.token,
    version: 1,
    data,
    guild_id: guild.id,
    guild: { id: guild.id, features: [], locale: guild.locale },
    channel_id: channel.id,
    channel: channelOfInteractionJson(channel, permissionsOf(guild, member, channel)),
    member: memberInChannelJson(guild, member, channel),
    app_permissions: world.permissions(world.bot.id, channel).toString(),
    locale: member.locale,
    guild_locale: guild.locale,
    entitlements: [],
    authorizing_integration_owners: { "0": guild.id },
    context: 0,
    attachment_size_limit: world.limits.uploadBytes,
    ...(source == null ? {} : { message: messageForBot(world, source, true) }),
  };
}
